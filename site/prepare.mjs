// Lays out the pages of the site in pages/, from the documents of the repository. A rule's page is the one that
// `asynclint explain` and SARIF show; nothing is written twice.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const site = dirname(fileURLToPath(import.meta.url));
const repository = join(site, '..');
const pages = join(site, 'pages');

/** The pages by where they lie in the repository: `rules-docs/UnawaitedFuture/README.md` → `UnawaitedFuture.md`. */
export function layout() {
  const map = new Map([
    ['site/own/index.md', 'index.md'],
    ['rules-docs/index.md', 'rules.md'],
    ['CHANGELOG.md', 'changelog.md'],
    ['CONTRIBUTING.md', 'contributing.md'],
    ['RELEASING.md', 'releasing.md'],
  ]);
  const add = (file, page) => existsSync(join(repository, file)) && map.set(file, page);
  const elsewhere = ['index.md', 'benchmarks.md'];
  for (const file of readdirSync(join(site, 'own')).filter((name) => name.endsWith('.md') && !elsewhere.includes(name))) {
    map.set(`site/own/${file}`, file);
  }
  for (const entry of readdirSync(join(repository, 'rules-docs'), { withFileTypes: true })) {
    if (entry.isDirectory()) {
      add(`rules-docs/${entry.name}/README.md`, `${entry.name}.md`);
    } else if (entry.name.endsWith('.md') && entry.name !== 'index.md') {
      map.set(`rules-docs/${entry.name}`, entry.name);
    }
  }
  for (const file of readdirSync(join(repository, 'checker/corpora')).filter((name) => name.endsWith('.md'))) {
    map.set(`checker/corpora/${file}`, `measured/${file}`);
  }
  add('checker/corpora/at-run-time/README.md', 'measured/at-run-time.md');
  const benchmarks = 'checker/benchmarks/README.md'; // which `./dev bench` writes
  map.set(existsSync(join(repository, benchmarks)) ? benchmarks : 'site/own/benchmarks.md', 'measured/benchmarks.md');
  add('checker/mutants/mutants.md', 'measured/mutants.md');
  for (const file of readdirSync(join(repository, 'decisions')).filter((name) => name.endsWith('.md'))) {
    map.set(`decisions/${file}`, `decisions/${file}`);
  }
  return map;
}

/** The text with links that lead from page to page; those that lead to no page are said in `strays`. */
export function relinked(text, file, map, strays) {
  return text.replace(/\]\((?!https?:|mailto:|#|\/)([^)\s#]+)(#[^)\s]*)?\)/g, (link, path, anchor = '') => {
    const target = normalize(join(dirname(file), path)).replace(/\/$/, '');
    const page = map.get(target) ?? map.get(`${target}/README.md`);
    if (page) {
      return `](/${page.replace(/(index)?\.md$/, '')}${anchor})`;
    }
    if (/^rules-docs\/\w+\/(bad|good)\/.*\.java$/.test(target) && existsSync(join(repository, target))) {
      return `](/${relative('rules-docs', target)}){target="_self"}`;
    }
    if (/\.(png|svg)$/.test(target) && existsSync(join(repository, target))) {
      return `](/source/${target})`;
    }
    if (existsSync(join(repository, target))) {
      return `](/source/${target}){target="_self"}`;
    }
    strays.push(`${file}: ${path}`);
    return link;
  });
}

/** What the table of rules filters by, from the facts at the head of a rule's page. */
export function ruleOf(name, text, bad) {
  const fact = (key) => new RegExp(`^\\| ${key} \\| (.*?) \\|$`, 'm').exec(text)?.[1] ?? '';
  return {
    name,
    reports: fact('Reports that'),
    group: fact('Group').split(':')[0],
    severity: fact('Severity').split(/[ ,;]/)[0],
    fix: fact('Fix'),
    libraries: [...new Set(bad.flatMap((source) => /^\/\/ uses: (.*)$/m.exec(source)?.[1].split(/[ ,]+/) ?? []))].sort(),
  };
}

function sources(folder) {
  if (!existsSync(folder)) {
    return [];
  }
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.java'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

function lay() {
  rmSync(pages, { recursive: true, force: true });
  const map = layout();
  const strays = [];
  const rules = [];
  const linked = new Set();
  for (const [file, page] of map) {
    const text = readFileSync(join(repository, file), 'utf8');
    const target = join(pages, page);
    mkdirSync(dirname(target), { recursive: true });
    let out = relinked(text, file, map, strays);
    for (const [, path] of out.matchAll(/\]\(\/source\/([^)]+)\)/g)) {
      linked.add(path);
    }
    const rule = /^rules-docs\/(\w+)\/README\.md$/.exec(file)?.[1];
    if (rule) {
      const folder = join(repository, 'rules-docs', rule);
      rules.push(ruleOf(rule, text, sources(join(folder, 'bad'))));
      for (const kind of ['bad', 'good']) {
        cpSync(join(folder, kind), join(pages, 'public', rule, kind), { recursive: true });
      }
    }
    if (page === 'rules.md') {
      out = out.replace(/^# Rules\n/m, '# Rules\n\n<RuleTable />\n\n## All of them, by group\n').replace(/^## (?!All)/gm, '### ');
    }
    writeFileSync(target, out);
  }
  for (const path of linked) {
    cpSync(join(repository, path), join(pages, 'public/source', path), { recursive: true });
  }
  writeFileSync(join(site, '.vitepress/theme/rules.json'), JSON.stringify(rules, null, 1));
  if (strays.length > 0) {
    throw new Error(`links that lead nowhere:\n${strays.join('\n')}`);
  }
  console.log(`${map.size} pages, ${rules.length} rules`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  lay();
}
