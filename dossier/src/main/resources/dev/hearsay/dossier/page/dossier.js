'use strict';
(() => {
  const PAGE = 50;
  const STATUS = 0, KIND = 1, SOURCES = 2, CELLS = 3, LABEL = 4, FIRST = 5, LAST = 6;
  const data = JSON.parse(document.getElementById('data').textContent);
  const byId = id => document.getElementById(id);
  const folded = [...document.querySelectorAll('#claims noscript')];
  const titles = (() => {
    const heads = document.createElement('template');
    heads.innerHTML = folded.map(part => part.textContent.match(/<h3>.*?<\/h3>/g).join('')).join('');
    return [...document.querySelectorAll('#claims .claim > h3'), ...heads.content.children].map(h => h.textContent);
  })();
  const shownColumns = new Set(data.columns);
  const othersOf = r => r.row[CELLS].filter(cell => !shownColumns.has(cell[0]));
  const rows = data.rows.map((row, i) => ({
    row,
    number: i + 1,
    title: titles[i].replace(/^\d+\. /, '').toLowerCase(),
    sources: row[SOURCES].map(s => data.sources[s].toLowerCase()).join('\n'),
    outlets: new Set(row[CELLS].map(cell => cell[0])),
  }));
  const keys = {
    title: r => r.title,
    status: r => r.row[STATUS],
    kind: r => r.row[KIND],
    sources: r => r.row[SOURCES].length,
    outlets: r => r.outlets.size,
    time: r => r.row[FIRST] || '9999',
    others: r => -othersOf(r).length,
  };
  const hasOthers = data.outlets.length > data.columns.length;
  const labels = [...document.querySelectorAll('#matrix thead th')].map(th => th.firstChild.textContent.trim());
  let sortKey = '', ascending = true, page = 0, found = rows;

  const matches = () => {
    const words = byId('f-text').value.toLowerCase().split(/\s+/).filter(Boolean);
    const outlet = data.outlets.indexOf(byId('f-outlet').value);
    const source = byId('f-source').value.trim().toLowerCase();
    const kind = data.kinds.indexOf(byId('f-kind').value);
    const status = data.statuses.indexOf(byId('f-status').value);
    const from = byId('f-from').value, to = byId('f-to').value;
    return r =>
      words.every(w => r.title.includes(w) || r.sources.includes(w)) &&
      (outlet < 0 || r.outlets.has(outlet)) &&
      r.sources.includes(source) &&
      (kind < 0 || r.row[KIND] === kind) &&
      (status < 0 || r.row[STATUS] === status) &&
      (!from || (r.row[LAST] && r.row[LAST] >= from)) &&
      (!to || (r.row[FIRST] && r.row[FIRST] <= to));
  };

  const outletKey = outlet => r => {
    const cell = r.row[CELLS].find(cell => cell[0] === outlet);
    return cell ? cellWords(cell) : '\uffff';
  };

  const sort = list => {
    const key = keys[sortKey] || outletKey(data.columns[sortKey]);
    const sorted = list.map(r => ({ r, key: key(r) }));
    const sign = ascending ? 1 : -1;
    sorted.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0) || a.r.number - b.r.number);
    return sorted.map(entry => entry.r);
  };

  const element = (name, role, content, css) => {
    const e = document.createElement(name);
    e.setAttribute('role', role);
    if (css) e.className = css;
    e.append(content);
    return e;
  };

  const cellWords = cell => {
    const sides = ['takes no side', 'asserts', 'denies', 'asserts and denies'];
    return data.words[cell[1]] + ', ' + sides[cell[2]];
  };

  const hidden = words => {
    const e = document.createElement('span');
    e.className = 'vh';
    e.textContent = words;
    return e;
  };

  const outletCell = cell => cell
    ? element('td', 'cell', cellWords(cell), 'o side' + cell[2])
    : element('td', 'cell', hidden('not mentioned'), 'o none');

  const claimCell = r => {
    const link = document.createElement('a');
    link.href = '#c' + r.number;
    link.textContent = titles[r.number - 1];
    const th = element('th', 'rowheader', link, 'title');
    th.scope = 'row';
    return th;
  };

  const tableRow = r => {
    const cells = new Map(r.row[CELLS].map(cell => [cell[0], cell]));
    const others = othersOf(r);
    const tr = element('tr', 'row', claimCell(r));
    tr.append(
      element('td', 'cell', data.statuses[r.row[STATUS]]),
      element('td', 'cell', data.kinds[r.row[KIND]]),
      element('td', 'cell', r.row[SOURCES].length, 'number'),
      element('td', 'cell', r.outlets.size, 'number'),
      element('td', 'cell', r.row[LABEL]),
      ...data.columns.map(outlet => outletCell(cells.get(outlet))));
    if (hasOthers) {
      const words = others.map(cell => data.outlets[cell[0]] + ': ' + cellWords(cell)).join('; ');
      tr.append(words ? element('td', 'cell', words, 'o') : element('td', 'cell', hidden('none'), 'o none'));
    }
    [...tr.children].forEach((td, i) => { if (i) td.dataset.label = labels[i]; });
    return tr;
  };

  const show = all => {
    const pages = Math.max(1, Math.ceil(found.length / PAGE));
    page = Math.min(Math.max(0, page), pages - 1);
    const part = all ? found : found.slice(page * PAGE, (page + 1) * PAGE);
    byId('rows').replaceChildren(...part.map(tableRow));
    byId('shown').textContent = found.length === rows.length
      ? 'All ' + rows.length + ' claims'
      : found.length + ' of ' + rows.length + ' claims';
    byId('page').textContent = 'Page ' + (page + 1) + ' of ' + pages;
    byId('previous').disabled = page === 0;
    byId('next').disabled = page === pages - 1;
  };

  const refresh = () => {
    found = rows.filter(matches());
    if (sortKey) found = sort(found);
    page = 0;
    show(false);
  };

  const sortBy = button => {
    ascending = sortKey === button.dataset.sort ? !ascending : true;
    sortKey = button.dataset.sort;
    document.querySelectorAll('#matrix th[aria-sort]').forEach(th => th.setAttribute('aria-sort', 'none'));
    button.closest('th').setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
    refresh();
  };

  const whenIdle = window.requestIdleCallback || (work => setTimeout(work, 1));
  const unfold = part => { if (part.isConnected) part.outerHTML = part.textContent; };
  const unfoldNext = () => {
    if (folded.length) unfold(folded.shift());
    if (folded.length) whenIdle(unfoldNext);
  };
  const unfoldAll = () => folded.splice(0).forEach(unfold);
  const unfoldWith = id => {
    const part = !byId(id) && folded.find(part => part.isConnected && part.textContent.includes(' id="' + id + '"'));
    if (part) unfold(part);
    return Boolean(part);
  };

  const openTarget = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const unfolded = id && unfoldWith(id);
    const target = id && byId(id);
    for (let e = target; e; e = e.parentElement) if (e.tagName === 'DETAILS') e.open = true;
    if (unfolded) target.scrollIntoView();
  };

  document.querySelectorAll('#matrix, #matrix thead, #matrix tbody, #matrix thead tr').forEach(e =>
    e.setAttribute('role', { TABLE: 'table', TR: 'row' }[e.tagName] || 'rowgroup'));
  document.querySelectorAll('#matrix thead th').forEach(th => th.setAttribute('role', 'columnheader'));
  document.querySelectorAll('button[data-sort]').forEach(b => b.addEventListener('click', () => sortBy(b)));
  byId('filters').addEventListener('input', refresh);
  byId('filters').addEventListener('submit', event => event.preventDefault());
  byId('filters').addEventListener('reset', () => setTimeout(refresh));
  byId('previous').addEventListener('click', () => { page--; show(false); });
  byId('next').addEventListener('click', () => { page++; show(false); });
  byId('articles').addEventListener('click', event => {
    const words = event.target.closest('span[data-c]');
    if (words && !getSelection().toString()) location.hash = '#c' + words.dataset.c;
  });
  addEventListener('hashchange', openTarget);
  addEventListener('beforeprint', () => { unfoldAll(); show(true); });
  addEventListener('afterprint', () => show(false));
  openTarget();
  refresh();
  whenIdle(unfoldNext);
})();
