'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const BATCH = 60;
  const SEVERITIES = ['error', 'warning', 'info'];
  const byId = id => document.getElementById(id);
  const number = n => n.toLocaleString('en-US');
  const count = (n, word) => number(n) + ' ' + word + (n === 1 ? '' : 's');

  /** An element with classes; children are elements or text, never markup. */
  function el(tag, classes, ...children) {
    const element = document.createElement(tag);
    if (classes) element.className = classes;
    element.append(...children);
    return element;
  }

  /** Prose with code in backticks. */
  function prose(text) {
    const parts = document.createDocumentFragment();
    text.split(/`([^`]+)`/).forEach((part, i) => parts.append(i % 2 ? el('code', '', part) : part));
    return parts;
  }

  /** The folder that all files are in. */
  const shared = data.files.length < 2 ? '' : data.files.reduce((a, b) => {
    let same = 0;
    while (same < a.length && a[same] === b[same]) same++;
    return a.slice(0, a.slice(0, same).lastIndexOf('/') + 1);
  });
  const short = file => file.slice(shared.length);

  /** A path that may be broken after its slashes. */
  function path(file) {
    const parts = document.createDocumentFragment();
    file.split(/(?<=\/)/).forEach(name => parts.append(name, document.createElement('wbr')));
    return parts;
  }

  const findings = data.findings.map((finding, index) => {
    const rule = data.rules[finding.rule];
    const file = data.files[finding.file];
    const words = [finding.message, rule.name, rule.group, file + ':' + finding.line, finding.hint,
      ...finding.code.lines, ...finding.path.map(step => step.message + ' ' + data.files[step.file])];
    return Object.assign(finding, {index, ruleOf: rule, fileName: file, words: words.join('\n').toLowerCase()});
  });

  const chosen = {severity: new Set(), group: new Set(), rule: new Set(), file: new Set(), fix: new Set()};
  const valueOf = {
    severity: finding => finding.severity,
    group: finding => finding.ruleOf.group,
    rule: finding => finding.ruleOf.name,
    file: finding => finding.fileName,
    fix: finding => finding.fixes.length ? 'yes' : 'no',
  };
  const query = {words: [], path: ''};
  let shown = [];
  let rendered = 0;
  let section = null;
  let expanded = false;

  function matches(finding, except) {
    for (const key of Object.keys(chosen)) {
      if (key !== except && chosen[key].size && !chosen[key].has(valueOf[key](finding))) return false;
    }
    if (except !== 'file' && query.path && !finding.fileName.toLowerCase().includes(query.path)) return false;
    return query.words.every(word => finding.words.includes(word));
  }

  function tally(key) {
    const counts = new Map();
    for (const finding of findings) {
      if (matches(finding, key)) {
        const value = valueOf[key](finding);
        counts.set(value, (counts.get(value) || 0) + 1);
      }
    }
    return counts;
  }

  function option(key, value, label, n, decoration, classes) {
    const button = el('button', 'option ' + (classes || ''), ...(decoration ? [decoration] : []),
      el('span', 'name', label), el('span', 'n', number(n)));
    button.type = 'button';
    button.title = value;
    button.dataset.value = value;
    button.setAttribute('aria-pressed', chosen[key].has(value));
    button.disabled = n === 0 && !chosen[key].has(value);
    button.addEventListener('click', () => {
      chosen[key].has(value) ? chosen[key].delete(value) : chosen[key].add(value);
      update();
      const again = [...byId('by-' + key).querySelectorAll('button')].find(b => b.dataset.value === value);
      if (again) again.focus();
    });
    return button;
  }

  const most = {rule: 14, file: 8};

  function options(key, entries, make) {
    const place = byId('by-' + key);
    const limit = most[key] || entries.length;
    const visible = entries.filter((entry, i) => i < limit || chosen[key].has(entry[0]));
    place.replaceChildren(...visible.map(make));
    if (visible.length < entries.length) {
      const more = el('button', 'more', count(entries.length - visible.length, 'more ' + key) + ' …');
      more.type = 'button';
      more.addEventListener('click', () => { most[key] = limit + 50; filters(); });
      place.append(more);
    }
  }

  function filters() {
    const severities = tally('severity');
    options('severity', SEVERITIES.filter(s => findings.some(f => f.severity === s)).map(s => [s]),
      ([s]) => option('severity', s, s, severities.get(s) || 0, el('span', 'badge ' + s, '●')));
    const groups = tally('group');
    options('group', data.groups.filter(g => findings.some(f => f.ruleOf.group === g.name)).map(g => [g.name, g]),
      ([name]) => option('group', name, name, groups.get(name) || 0, el('span', 'swatch g-' + name)));
    const frequent = counts => [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const withChosen = (key, counts) => { chosen[key].forEach(v => counts.has(v) || counts.set(v, 0)); return counts; };
    options('rule', frequent(withChosen('rule', tally('rule'))), ([name, n]) => option('rule', name, name, n));
    const files = frequent(withChosen('file', tally('file'))).filter(([name]) => name.toLowerCase().includes(query.path));
    options('file', files, ([name, n]) => option('file', name, '\u200e' + short(name), n, null, 'path'));
    const fixes = tally('fix');
    options('fix', [['yes', 'with a fix'], ['no', 'without']],
      ([value, label]) => option('fix', value, label, fixes.get(value) || 0));
  }

  const ORDERS = {
    file: {compare: (a, b) => a.index - b.index, section: finding => finding.fileName},
    rule: {
      compare: (a, b) => a.ruleOf.name < b.ruleOf.name ? -1 : a.ruleOf.name > b.ruleOf.name ? 1 : a.index - b.index,
      section: finding => finding.ruleOf.name,
    },
    severity: {
      compare: (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.index - b.index,
      section: finding => finding.severity,
    },
  };

  function update() {
    const order = ORDERS[byId('order').value];
    query.words = byId('search').value.toLowerCase().split(/\s+/).filter(word => word);
    query.path = byId('file').value.trim().toLowerCase();
    shown = findings.filter(finding => matches(finding)).sort(order.compare);
    const sections = new Map();
    shown.forEach(finding => sections.set(order.section(finding), (sections.get(order.section(finding)) || 0) + 1));
    shown.sections = sections;
    rendered = 0;
    section = null;
    byId('list').replaceChildren();
    byId('none').hidden = shown.length > 0;
    byId('none').textContent = findings.length ? 'No finding matches.' : 'No findings.';
    byId('count').textContent = shown.length === findings.length
      ? count(findings.length, 'finding') : number(shown.length) + ' of ' + count(findings.length, 'finding');
    byId('clear').hidden = shown.length === findings.length;
    filters();
    fill();
  }

  function fill(atLeast) {
    const list = byId('list');
    const end = Math.min(shown.length, Math.max(rendered + BATCH, atLeast || 0));
    for (; rendered < end; rendered++) {
      const name = ORDERS[byId('order').value].section(shown[rendered]);
      if (!section || section.dataset.name !== name) {
        section = el('section', '', heading(name));
        section.dataset.name = name;
        list.append(section);
      }
      section.append(row(shown[rendered]));
    }
    watch();
  }

  const sentinel = el('div');
  const observer = new IntersectionObserver(entries => {
    if (entries.some(entry => entry.isIntersecting) && rendered < shown.length) fill();
  }, {rootMargin: '1200px'});

  /** Watches the end of the list anew, as an end that stays in view is not reported twice. */
  function watch() {
    observer.unobserve(sentinel);
    byId('list').append(sentinel);
    if (rendered < shown.length) observer.observe(sentinel);
  }

  function heading(section) {
    const order = byId('order').value;
    const title = el('h2');
    if (order === 'file') {
      const file = short(section);
      const slash = file.lastIndexOf('/') + 1;
      title.append(el('span', 'dir', path(file.slice(0, slash))), file.slice(slash));
      title.title = section;
    } else {
      title.append(section);
    }
    return el('div', 'section' + (order === 'file' ? ' mono' : ''), title,
      el('span', 'n', number(shown.sections.get(section))));
  }

  function row(finding) {
    const details = el('details', 'finding ' + finding.severity);
    details.id = finding.id;
    const badges = el('span', 'badges', el('span', 'badge ' + finding.severity, finding.severity));
    if (finding.fixes.length) badges.append(el('span', 'badge fix', 'fix'));
    if (finding.known) badges.prepend(el('span', 'badge', 'pre-existing'));
    const place = byId('order').value === 'file' ? 'line ' + finding.line : path(short(finding.fileName) + ':' + finding.line);
    details.append(el('summary', '', el('span', 'message', prose(capital(finding.message))), badges,
      el('span', 'meta', el('span', '', finding.ruleOf.name), el('span', 'place', place))));
    details.addEventListener('toggle', () => {
      if (details.open && details.children.length === 1) details.append(body(finding));
    });
    details.open = expanded;
    return details;
  }

  function body(finding) {
    const parts = el('div', 'body', code(finding.code));
    if (finding.path.length) {
      parts.append(el('h3', '', finding.path.length === 1 ? 'See also' : 'How it gets there'));
      parts.append(el('ol', 'path', ...finding.path.map(step => el('li', '',
        el('div', 'step', el('span', '', prose(step.message)),
          el('span', 'place', step.file === finding.file
            ? 'line ' + step.line : path(short(data.files[step.file]) + ':' + step.line))), code(step.code)))));
    }
    if (finding.hint || finding.fixes.length) parts.append(el('h3', '', 'What to do'));
    if (finding.hint) parts.append(el('p', 'advice', prose(capital(finding.hint) + '.')));
    for (const fix of finding.fixes) {
      parts.append(el('p', 'advice', el('span', 'badge fix', fix.safe ? 'fix' : 'fix, needs review'), ' ', prose(fix.title)));
    }
    parts.append(about(finding.ruleOf));
    const link = el('a', 'permalink', 'Link to this finding');
    link.href = '#' + finding.id;
    parts.append(el('p', 'advice', link));
    return parts;
  }

  const capital = text => text.charAt(0).toUpperCase() + text.slice(1);

  function about(rule) {
    const details = el('details', 'about', el('summary', '', 'About ', el('code', '', rule.name)));
    details.addEventListener('toggle', () => {
      if (details.children.length > 1) return;
      const page = el('div', 'page', el('p', '', prose('Reports that ' + rule.summary + '.')));
      const text = el('div');
      // Written by Asynclint out of its own pages; nothing of the checked sources is in it.
      text.innerHTML = rule.page;
      page.append(text);
      details.append(page);
    });
    return details;
  }

  function code(excerpt) {
    const pre = el('pre', 'code');
    pre.tabIndex = 0;
    excerpt.lines.forEach((line, i) => {
      const no = el('span', 'no', String(excerpt.first + i));
      if (i !== excerpt.marked) {
        pre.append(el('span', 'row', no, line || ' '));
        return;
      }
      const before = line.slice(0, excerpt.start);
      pre.append(el('span', 'row' + (excerpt.lines.length > 1 ? ' hit' : ''), no, before, el('mark', '', line.slice(excerpt.start, excerpt.end)),
        line.slice(excerpt.end)));
      if (excerpt.lines.length === 1) return;
      const carets = el('span', 'row', el('span', 'no ghost', String(excerpt.first + i)), el('span', 'ghost', before),
        el('span', 'caret', '^'.repeat(Math.max(1, excerpt.width))));
      carets.setAttribute('aria-hidden', 'true');
      pre.append(carets);
    });
    return pre;
  }

  function head() {
    byId('title').textContent = data.project + ': ' + count(findings.length, 'finding');
    byId('scope').textContent = count(data.checked.files, 'file') + ' checked, '
      + count(data.checked.asyncCalls, 'asynchronous call') + ' seen'
      + (data.checked.unresolved ? ', ' + number(data.checked.unresolved) + ' of them not resolved' : '')
      + (shared ? '. Paths are below ' + shared : '');
    const tile = (kind, n, label) => el('div', 'tile ' + (n ? kind : 'zero'), el('b', '', number(n)), el('span', '', label));
    const of = severity => findings.filter(finding => finding.severity === severity).length;
    byId('tiles').append(tile('error', of('error'), of('error') === 1 ? 'error' : 'errors'),
      tile('warning', of('warning'), of('warning') === 1 ? 'warning' : 'warnings'), tile('info', of('info'), 'info'),
      tile('', data.rules.length, data.rules.length === 1 ? 'rule' : 'rules'),
      tile('', new Set(findings.map(finding => finding.file)).size, 'files with findings'),
      tile('', findings.filter(finding => finding.fixes.length).length, 'with a fix'));
    const stack = el('div', 'stack');
    const legend = el('div', 'legend');
    for (const group of data.groups) {
      const n = findings.filter(finding => finding.ruleOf.group === group.name).length;
      if (!n) continue;
      const share = el('i', 'g-' + group.name);
      share.style.flexGrow = n;
      share.title = group.name + ': ' + n;
      stack.append(share);
      legend.append(el('span', '', el('i', 'swatch g-' + group.name), el('b', '', number(n) + ' ' + group.name),
        el('span', 'meaning', group.meaning)));
    }
    if (findings.length) byId('groups').append(stack, legend);
    if (data.gaps.length) {
      const list = el('details', '', el('summary', '', 'Not everything was checked: '
        + count(data.gaps.length, 'problem')), el('ul', '', ...data.gaps.map(gap =>
        el('li', '', ...(gap.file ? [el('code', '', gap.file), ': '] : []), gap.message))));
      byId('gaps').append(list);
      byId('gaps').hidden = false;
    }
    byId('footer').append('Asynclint ' + data.version + ' · Keys: ', el('kbd', '', '/'), ' search, ',
      el('kbd', '', 'j'), ' and ', el('kbd', '', 'k'), ' next and previous finding, ', el('kbd', '', 'Enter'),
      ' open, ', el('kbd', '', 'Esc'), ' clear');
  }

  function clear() {
    Object.values(chosen).forEach(set => set.clear());
    byId('search').value = '';
    byId('file').value = '';
    update();
  }

  /** Moves the focus to the next or previous finding. */
  function move(by) {
    const summaries = () => [...document.querySelectorAll('.finding > summary')];
    let at = summaries().indexOf(document.activeElement);
    if (at < 0) at = by > 0 ? -1 : 0;
    if (at + by >= summaries().length) fill();
    const next = summaries()[at + by];
    if (next) { next.focus(); next.scrollIntoView({block: 'nearest'}); }
  }

  document.addEventListener('keydown', event => {
    const typing = event.target.matches('input, select, textarea');
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') { clear(); event.target.blur(); }
    else if (typing) return;
    else if (event.key === '/') { byId('search').focus(); event.preventDefault(); }
    else if (event.key === 'j') move(1);
    else if (event.key === 'k') move(-1);
  });

  let waiting;
  for (const id of ['search', 'file']) {
    byId(id).addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(update, 120); });
  }
  byId('order').addEventListener('change', update);
  byId('clear').addEventListener('click', clear);
  byId('expand').addEventListener('click', () => {
    expanded = !expanded;
    byId('expand').setAttribute('aria-pressed', expanded);
    byId('expand').textContent = expanded ? 'Collapse all' : 'Expand all';
    update();
  });
  byId('toggle-filters').addEventListener('click', () => {
    const open = byId('filters').classList.toggle('open');
    byId('toggle-filters').setAttribute('aria-expanded', open);
  });

  function follow() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!findings.some(finding => finding.id === id)) return;
    if (!shown.some(finding => finding.id === id)) clear();
    fill(shown.findIndex(finding => finding.id === id) + 1);
    byId(id).open = true;
    byId(id).scrollIntoView({block: 'start'});
  }
  window.addEventListener('hashchange', follow);

  head();
  update();
  follow();
})();
