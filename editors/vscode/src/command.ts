// How the server is started: pure functions, so that they can be tested without an editor.
import * as path from 'node:path';

/** What the user has set. */
export interface Settings {
  path: string;
  javaHome: string;
  /** Where the Java extension has its JDK. */
  javaExtensionHome: string;
  arguments: string[];
}

/** The machine: its environment, and whether a file is there. */
export interface Machine {
  environment: Record<string, string | undefined>;
  isWindows: boolean;
  isFile(file: string): boolean;
}

export interface Command {
  command: string;
  arguments: string[];
  environment: Record<string, string>;
}

/** Something that the user has to put right. */
export class SettingError extends Error {}

/** The Java home to use; undefined when none is set, so that `java` on the PATH has to do. */
export function javaHome(settings: Settings, machine: Machine): string | undefined {
  if (settings.javaHome !== '') {
    if (!machine.isFile(java(settings.javaHome, machine))) {
      throw new SettingError(`asynclint.java.home: there is no ${java(settings.javaHome, machine)}`);
    }
    return settings.javaHome;
  }
  return [settings.javaExtensionHome, machine.environment['JAVA_HOME'] ?? '']
    .filter((home) => home !== '')
    .find((home) => machine.isFile(java(home, machine)));
}

function java(home: string, machine: Machine): string {
  return paths(machine).join(home, 'bin', machine.isWindows ? 'java.exe' : 'java');
}

function paths(machine: Machine): path.PlatformPath {
  return machine.isWindows ? path.win32 : path.posix;
}

/** The first file of that name in the folders of the PATH. */
export function onPath(names: string[], machine: Machine): string | undefined {
  const folders = (machine.environment['PATH'] ?? machine.environment['Path'] ?? '').split(paths(machine).delimiter);
  return folders
    .filter((folder) => folder !== '')
    .flatMap((folder) => names.map((name) => paths(machine).join(folder, name)))
    .find((file) => machine.isFile(file));
}

/** The command line of the server. */
export function serverCommand(settings: Settings, machine: Machine): Command {
  const home = javaHome(settings, machine);
  const environment: Record<string, string> = home === undefined ? {} : { JAVA_HOME: home };
  const rest = ['lsp', ...settings.arguments];
  const program = settings.path !== '' ? settings.path : onPath(['asynclint', 'asynclint.jar'], machine);
  if (program === undefined) {
    throw new SettingError('asynclint is not on the PATH. Set asynclint.path to asynclint.jar or to its launcher.');
  }
  if (!machine.isFile(program)) {
    throw new SettingError(`asynclint.path: there is no file ${program}`);
  }
  if (!program.endsWith('.jar')) {
    return { command: program, arguments: rest, environment };
  }
  const command = home === undefined ? onPath([machine.isWindows ? 'java.exe' : 'java'], machine) : java(home, machine);
  if (command === undefined) {
    throw new SettingError('there is no Java. Install Java 17 or newer, or set asynclint.java.home.');
  }
  return { command, arguments: ['-XX:+UseSerialGC', '-jar', program, ...rest], environment };
}
