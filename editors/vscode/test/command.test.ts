import assert from 'node:assert/strict';
import { test } from 'node:test';
import { javaHome, Machine, onPath, serverCommand, SettingError, Settings } from '../src/command';

const unset: Settings = { path: '', javaHome: '', javaExtensionHome: '', arguments: [] };

function machine(files: string[], environment: Record<string, string> = {}, isWindows = false): Machine {
  return { environment, isWindows, isFile: (file) => files.includes(file) };
}

test('a jar is run with the Java that is set', () => {
  const settings = { ...unset, path: '/opt/asynclint.jar', javaHome: '/jdk', arguments: ['--classpath', 'lib/*'] };
  const command = serverCommand(settings, machine(['/opt/asynclint.jar', '/jdk/bin/java']));
  assert.equal(command.command, '/jdk/bin/java');
  assert.deepEqual(command.arguments.slice(-5), ['-jar', '/opt/asynclint.jar', 'lsp', '--classpath', 'lib/*']);
});

test('a launcher is run as it is and told of the Java', () => {
  const settings = { ...unset, path: '/src/asynclint', javaExtensionHome: '/jdk' };
  const command = serverCommand(settings, machine(['/src/asynclint', '/jdk/bin/java']));
  assert.deepEqual(command, { command: '/src/asynclint', arguments: ['lsp'], environment: { JAVA_HOME: '/jdk' } });
});

test('without settings the PATH is searched', () => {
  const found = machine(['/b/asynclint'], { PATH: '/a:/b' });
  assert.deepEqual(serverCommand(unset, found), { command: '/b/asynclint', arguments: ['lsp'], environment: {} });
});

test('a jar without a Java home takes java from the PATH', () => {
  const found = machine(['/a/asynclint.jar', '/b/java'], { PATH: '/a:/b' });
  assert.equal(serverCommand(unset, found).command, '/b/java');
});

test('the own setting wins over the Java extension, and that over JAVA_HOME', () => {
  const files = ['/own/bin/java', '/ext/bin/java', '/env/bin/java'];
  const all = machine(files, { JAVA_HOME: '/env' });
  assert.equal(javaHome({ ...unset, javaHome: '/own', javaExtensionHome: '/ext' }, all), '/own');
  assert.equal(javaHome({ ...unset, javaExtensionHome: '/ext' }, all), '/ext');
  assert.equal(javaHome(unset, all), '/env');
  assert.equal(javaHome({ ...unset, javaExtensionHome: '/gone' }, all), '/env');
});

test('Windows has its own names and separators', () => {
  const windows = machine(['C:\\a\\asynclint.jar', 'C:\\jdk\\bin\\java.exe'], { Path: 'C:\\x;C:\\a' }, true);
  assert.equal(onPath(['asynclint.jar'], windows), 'C:\\a\\asynclint.jar');
  assert.equal(serverCommand({ ...unset, javaHome: 'C:\\jdk' }, windows).command, 'C:\\jdk\\bin\\java.exe');
});

test('what is wrong is said with the name of the setting', () => {
  const nothing = machine([]);
  assert.throws(() => serverCommand(unset, nothing), new SettingError(
    'asynclint is not on the PATH. Set asynclint.path to asynclint.jar or to its launcher.'));
  assert.throws(() => serverCommand({ ...unset, path: '/gone.jar' }, nothing), /asynclint\.path: there is no file \/gone\.jar/);
  assert.throws(() => serverCommand({ ...unset, javaHome: '/gone' }, nothing), /asynclint\.java\.home: there is no/);
  assert.throws(() => serverCommand({ ...unset, path: '/a.jar' }, machine(['/a.jar'])), /there is no Java/);
});
