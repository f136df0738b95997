import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitepress';

const page = (text: string, link: string) => ({ text, link });
const decisions = readdirSync(fileURLToPath(new URL('../../decisions', import.meta.url)))
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => page(name.slice(5, -3).replaceAll('-', ' '), `/decisions/${name.slice(0, -3)}`));

export default defineConfig({
  title: 'Asynclint',
  description: 'Finds async misuse in Java',
  srcDir: 'pages',
  srcExclude: ['public/**'],
  cleanUrls: true,
  markdown: { theme: { light: 'github-light', dark: 'github-dark' } },
  themeConfig: {
    search: { provider: 'local' },
    outline: [2, 3],
    nav: [page('Rules', '/rules'), page('Set up', '/start'), page('How it works', '/how-it-works'), page('FAQ', '/faq')],
    sidebar: [
      {
        text: 'Set up',
        items: [
          page('Start', '/start'),
          page('In your build', '/build-tools'),
          page('In your editor', '/editors'),
          page('Adopting it in a team', '/adopting'),
          page('Configuration', '/configuration'),
          page('Beside other linters', '/features'),
        ],
      },
      {
        text: 'What it finds',
        items: [
          page('Rules', '/rules'),
          page('Coming from asyncio', '/coming-from-asyncio'),
          page('Libraries that it knows', '/models'),
          page('What others find', '/not-here'),
          page('What was seen at run time', '/at-run-time'),
        ],
      },
      {
        text: 'How far to believe it',
        items: [
          page('How it works', '/how-it-works'),
          page('Limits', '/limits'),
          page('How many findings are right', '/measured/precision'),
          page('… on other code', '/measured/elsewhere'),
          page('How many defects are found', '/measured/recall'),
          page('Beside BlockHound and JFR', '/measured/at-run-time'),
          page('Benchmarks', '/measured/benchmarks'),
          page('Where the time goes', '/decisions/0013-where-the-time-goes'),
          page('FAQ', '/faq'),
        ],
      },
      { text: 'Why it is built this way', collapsed: true, items: decisions },
    ],
    footer: { message: 'Apache License 2.0' },
  },
});
