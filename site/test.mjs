import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { layout, relinked, ruleOf } from './prepare.mjs';

const map = layout();

test('a link to a rule leads to its page', () => {
  const strays = [];
  assert.equal(
    relinked('[x](../UnawaitedFuture/README.md#when)', 'rules-docs/UnboundedWait/README.md', map, strays),
    '[x](/UnawaitedFuture#when)',
  );
  assert.deepEqual(strays, []);
});

test('a link to a file that is no page leads to the file', () => {
  assert.match(relinked('[x](../pom.xml)', 'rules-docs/index.md', map, []), /\(\/source\/pom\.xml\)/);
});

test('a link that leads nowhere is said', () => {
  const strays = [];
  relinked('[x](gone.md)', 'rules-docs/index.md', map, strays);
  assert.deepEqual(strays, ['rules-docs/index.md: gone.md']);
});

test('the facts of a page are what the table filters by', () => {
  const page = readFileSync(new URL('../rules-docs/UnawaitedFuture/README.md', import.meta.url), 'utf8');
  const rule = ruleOf('UnawaitedFuture', page, ['// uses: jdk guava\n', '// uses: vertx\n']);
  assert.equal(rule.group, 'unawaited');
  assert.equal(rule.severity, 'warning');
  assert.deepEqual(rule.libraries, ['guava', 'jdk', 'vertx']);
});

test('each link of the built site leads to a file of it', { skip: !existsSync(new URL('.vitepress/dist', import.meta.url)) }, () => {
  const dist = new URL('.vitepress/dist/', import.meta.url).pathname;
  const dead = [];
  let seen = 0;
  for (const file of readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.html'))) {
    const text = readFileSync(join(dist, file), 'utf8');
    for (const [, link] of text.matchAll(/(?:href|src)="(\/[^"#?]*)/g)) {
      seen++;
      const path = join(dist, decodeURI(link));
      if (![path, `${path}.html`, join(path, 'index.html')].some(existsSync)) {
        dead.push(`${file}: ${link}`);
      }
    }
  }
  assert.ok(seen > 1000);
  assert.deepEqual(dead, []);
});
