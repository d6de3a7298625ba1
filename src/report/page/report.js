// The interactive half of a Dateline report. Everything foreign (titles, quotes, URLs) is written as text, never as markup.
'use strict';
(function () {
  const main = document.getElementById('main'), plain = main.textContent;
  try { report(); } catch (error) {
    // Whatever went wrong, what the page has to say can be read: the list for readers without script, which we wrote and escaped ourselves.
    main.innerHTML = plain;
    throw error;
  }
  function report() {
  const data = JSON.parse(document.getElementById('data').textContent);
  const lang = document.documentElement.lang === 'de' ? 'de' : 'en';
  const words = {
    en: {
      skip: 'Skip to the timeline', made: 'Made by', from: 'from', article: 'article', articles: 'articles', asOf: 'as known on', timeline: 'Timeline', comparison: 'Comparison', claims: 'Claims',
      sources: 'Articles and copies', search: 'Words', source: 'Source', outlet: 'Outlet', language: 'Language', stance: 'Stance', cls: 'Kind of event', since: 'From', until: 'To', reset: 'Reset',
      all: 'all', zoomIn: 'Zoom in', zoomOut: 'Zoom out', whole: 'Whole timeline', undated: 'Without known days', independent: 'independent', mention: 'report', mentions: 'reports', event: 'event', events: 'events', shown: 'shown',
      certain: 'day known', uncertain: 'some day in this span', planned: 'planned', denied: 'denied', hypothetical: 'hypothetical', reported: 'reported', said: 'Said', who: 'Source', figure: 'Figure', evidence: 'Evidence',
      nobody: '(no source named)', none: 'Nothing matches these filters.', noneDated: 'None of these events has a known day.', by: 'by', copyOf: 'shares text with', left: 'Left out', openEnd: 'end not told', unknownDate: 'date unknown', hearsay: 'hearsay',
      crowded: 'more events have no room here: zoom in, or read them in the list below', outside: 'outside these days: zoom out, or read them in the list below', numberHint: 'The number in a mark counts independent reports.', figureOverTime: 'Figures over time', help: 'Use the arrow keys to move between events, Enter to read one.',
      approximate: 'about', 'at-least': 'at least', 'more-than': 'more than', 'at-most': 'at most', 'less-than': 'less than', 'single-source': 'single source',
      'does-not-acknowledge': 'does not acknowledge', 'expresses-concern': 'expresses concern', 'expresses-regret': 'expresses regret', 'expresses-hope': 'expresses hope', 'expresses-welcome': 'welcomes',
      'undated-events': 'events without known days (they are listed below the timeline)', 'vague-dates': 'events whose day is not known closely enough', 'undated-claims': 'claims without a day', 'minor-events': 'minor events (export with --all to see them)', 'rejected-claims': 'rejected claims', 'as-of': 'later articles'
    },
    de: {
      skip: 'Zur Zeitleiste springen', made: 'Erstellt mit', from: 'aus', article: 'Artikel', articles: 'Artikeln', asOf: 'Stand der Kenntnis', timeline: 'Zeitleiste', comparison: 'Vergleich', claims: 'Aussagen',
      sources: 'Artikel und Kopien', search: 'Wörter', source: 'Quelle', outlet: 'Medium', language: 'Sprache', stance: 'Haltung', cls: 'Art des Ereignisses', since: 'Von', until: 'Bis', reset: 'Zurücksetzen',
      all: 'alle', zoomIn: 'Vergrößern', zoomOut: 'Verkleinern', whole: 'Ganze Zeitleiste', undated: 'Ohne bekannten Tag', independent: 'unabhängig', mention: 'Meldung', mentions: 'Meldungen', event: 'Ereignis', events: 'Ereignisse', shown: 'gezeigt',
      certain: 'Tag bekannt', uncertain: 'ein Tag in dieser Spanne', planned: 'geplant', denied: 'bestritten', hypothetical: 'hypothetisch', reported: 'berichtet', said: 'Gesagt', who: 'Quelle', figure: 'Zahl', evidence: 'Beleg',
      nobody: '(keine Quelle genannt)', none: 'Zu diesen Filtern passt nichts.', noneDated: 'Von diesen Ereignissen ist kein Tag bekannt.', by: 'bis', copyOf: 'teilt Text mit', left: 'Nicht gezeigt', openEnd: 'Ende nicht genannt', unknownDate: 'Datum unbekannt', hearsay: 'Hörensagen',
      crowded: 'weitere Ereignisse haben hier keinen Platz: vergrößern, oder unten in der Liste lesen', outside: 'außerhalb dieser Tage: verkleinern, oder unten in der Liste lesen', numberHint: 'Die Zahl in einer Marke zählt unabhängige Meldungen.', figureOverTime: 'Zahlen im Verlauf', help: 'Mit den Pfeiltasten von Ereignis zu Ereignis, mit der Eingabetaste lesen.',
      'undated-events': 'Ereignisse ohne bekannten Tag (sie stehen unter der Zeitleiste)', 'vague-dates': 'Ereignisse, deren Tag nicht genau genug bekannt ist', 'undated-claims': 'Aussagen ohne Tag', 'minor-events': 'Nebenereignisse (mit --all werden sie gezeigt)', 'rejected-claims': 'verworfene Aussagen', 'as-of': 'spätere Artikel',
      asserts: 'sagt', confirms: 'bestätigt', denies: 'bestreitet', 'does-not-acknowledge': 'räumt nicht ein', declines: 'äußert sich nicht', doubts: 'bezweifelt', alleges: 'behauptet', accuses: 'wirft vor',
      warns: 'warnt', demands: 'fordert', announces: 'kündigt an', promises: 'sagt zu', predicts: 'erwartet', asks: 'fragt', 'expresses-concern': 'äußert Besorgnis', 'expresses-regret': 'bedauert',
      'expresses-hope': 'hofft', 'expresses-welcome': 'begrüßt', reports: 'berichtet', agree: 'einig', compatible: 'vereinbar', differ: 'verschieden', contradict: 'widersprüchlich', contested: 'umstritten',
      unacknowledged: 'nicht eingeräumt', revised: 'geändert', withdrawn: 'zurückgezogen', 'single-source': 'eine Quelle', approximate: 'etwa', 'at-least': 'mindestens', 'more-than': 'mehr als', 'at-most': 'höchstens',
      'less-than': 'weniger als', nearly: 'fast', range: 'von–bis', exact: 'genau'
    }
  }[lang];
  const t = (key) => words[key] || key;
  const counted = (count, one, many) => numbers.format(count) + ' ' + t(count === 1 ? one : many);
  const numbers = new Intl.NumberFormat(lang === 'de' ? 'de-DE' : 'en-GB');
  const dayFormat = new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const parse = (iso) => (iso ? new Date(iso + 'T00:00:00Z') : null);
  const shown = (date) => dayFormat.format(date);

  function el(name, attributes, ...children) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) {
      if (value === null || value === undefined || value === false) continue;
      if (key === 'on') for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
      else node.setAttribute(key, value === true ? '' : value);
    }
    for (const child of children) if (child !== null && child !== undefined) node.append(child);
    return node;
  }
  const scroller = (label, table) => el('div', { class: 'scroll', role: 'region', 'aria-label': label, tabindex: '0' }, table);
  const webUrl = (url) => /^https?:\/\/[^\s/"<>]/i.test(url || '');
  // An article that names no outlet goes by its site, else by its name; a name of 64 digits is one that nobody gave it.
  const siteOf = (url) => (webUrl(url) ? new URL(url).hostname.replace(/^www\./, '') : '');
  const outletOf = (article) => article.outlet || siteOf(article.url) || (/^[0-9a-f]{64}/.test(article.id) ? article.id.slice(0, 12) : article.id);

  function articleLink(index) {
    const article = data.articles[index];
    const name = [outletOf(article) + (article.agency ? ' (' + article.agency + ')' : '') + ', ', el('span', { class: 'day' }, article.published || t('unknownDate'))];
    return webUrl(article.url) ? el('a', { href: article.url, rel: 'noreferrer', title: article.title }, ...name) : el('span', { title: article.title }, ...name);
  }

  function quoteBlock(at) {
    const body = el('span', { lang: data.articles[at.article].lang || null });
    const parts = at.quote.split(' … ');
    let rest = at.sentence;
    for (const part of parts) {
      const found = rest.indexOf(part);
      if (found < 0) continue;
      body.append(rest.slice(0, found), el('mark', {}, part));
      rest = rest.slice(found + part.length);
    }
    body.append(rest);
    return el('blockquote', {}, body, el('footer', {}, articleLink(at.article)));
  }

  function whenText(event) {
    const from = parse(event.earliest), to = parse(event.latest);
    if (from && to) return event.earliest === event.latest ? shown(from) : event.precision === 'month' || event.precision === 'year' ? event.edtf : shown(from) + ' – ' + shown(to);
    if (to) return t('by') + ' ' + shown(to);
    if (from) return t('since').toLowerCase() + ' ' + shown(from) + ', ' + t('openEnd');
    return t('unknownDate');
  }

  // --- filters: their state lives in the address bar, so that a link carries it ---
  const state = Object.fromEntries(new URLSearchParams(location.hash.slice(1).startsWith('?') ? location.hash.slice(2) : ''));
  const unique = (values) => [...new Set(values.filter(Boolean))].sort((a, b) => a.localeCompare(b, lang));
  const claimsOfEvent = new Map();
  for (const claim of data.claims) {
    for (const span of claim.content.spans) {
      const key = claim.content.article;
      if (!claimsOfEvent.has(key)) claimsOfEvent.set(key, []);
      claimsOfEvent.get(key).push({ begin: span[0], end: span[1], claim });
    }
  }
  for (const event of data.events) {
    event.claims = new Set();
    for (const { at } of event.mentions) {
      for (const range of claimsOfEvent.get(at.article) || []) if (at.spans.some((s) => s[0] >= range.begin && s[1] <= range.end)) event.claims.add(range.claim);
    }
  }
  const textOf = (event) => event.text || (event.text = (event.label + ' ' + event.place + ' ' + event.actors.map((a) => a.name).join(' ') + ' ' + event.mentions.map((m) => m.at.sentence).join(' ')).toLowerCase());
  const matchesArticle = (index) => {
    const article = data.articles[index];
    return (!state.outlet || outletOf(article) === state.outlet) && (!state.language || article.lang === state.language);
  };
  function matchesEvent(event) {
    if (state.cls && event.class !== state.cls) return false;
    if (state.since && event.latest && event.latest < state.since) return false;
    if (state.until && event.earliest && event.earliest > state.until) return false;
    if ((state.since || state.until) && !event.latest && !event.earliest) return false;
    if (state.search && !state.search.toLowerCase().split(/\s+/).every((w) => textOf(event).includes(w))) return false;
    if (!event.mentions.some((m) => matchesArticle(m.at.article))) return false;
    if (state.source && ![...event.claims].some((c) => c.source_name === state.source)) return false;
    if (state.stance && ![...event.claims].some((c) => c.stance === state.stance)) return false;
    return true;
  }
  function matchesClaim(claim) {
    if (!matchesArticle(claim.content.article)) return false;
    if (state.source && claim.source_name !== state.source) return false;
    if (state.stance && claim.stance !== state.stance) return false;
    if (state.search && !state.search.toLowerCase().split(/\s+/).every((w) => (claim.content.sentence + ' ' + claim.source_name).toLowerCase().includes(w))) return false;
    const said = claim.said || data.articles[claim.content.article].published;
    if (state.since && said && said < state.since) return false;
    if (state.until && said && said.slice(0, 10) > state.until) return false;
    return true;
  }
  function saveState() {
    const query = new URLSearchParams(Object.entries(state).filter(([, value]) => value)).toString();
    history.replaceState(null, '', query ? '#?' + query : location.pathname + location.search);
  }

  function filterForm() {
    const choose = (key, values) => el('label', {}, t(key === 'cls' ? 'cls' : key), el('select', { name: key, on: { change: (e) => { state[key] = e.target.value; update(); } } },
      el('option', { value: '' }, t('all')), ...values.map((v) => el('option', { value: v, selected: state[key] === v }, key === 'stance' ? t(v) : v))));
    const day = (key) => el('label', {}, t(key), el('input', { type: 'date', name: key, value: state[key] || '', on: { change: (e) => { state[key] = e.target.value; update(); } } }));
    let timer = 0;
    return el('form', { class: 'filters', role: 'search', on: { submit: (e) => e.preventDefault() } },
      el('label', {}, t('search'), el('input', { type: 'search', name: 'search', value: state.search || '', on: { input: (e) => { state.search = e.target.value; clearTimeout(timer); timer = setTimeout(update, 150); } } })),
      day('since'), day('until'),
      choose('source', unique(data.claims.map((c) => c.source_name))), choose('outlet', unique(data.articles.map(outletOf))), choose('language', unique(data.articles.map((a) => a.lang))),
      choose('stance', unique(data.claims.map((c) => c.stance))), choose('cls', unique(data.events.map((e) => e.class))),
      el('button', { type: 'button', on: { click: () => { for (const key of Object.keys(state)) delete state[key]; saveState(); form.replaceWith(form = filterForm()); update(); } } }, t('reset')));
  }

  // --- the drawn timeline: rows are packed so that marks and their labels never overlap ---
  const svgBox = el('div', { class: 'timeline' });
  const DAY = 86400000;
  // Widths of labels as the browser will draw them; letters of one width would let them run into each other.
  const ruler = document.createElement('canvas').getContext('2d');
  const widths = new Map();
  function widthOf(label) {
    if (!widths.has(label)) {
      ruler.font = '12px ' + (getComputedStyle(svgBox).fontFamily || 'sans-serif');
      widths.set(label, Math.ceil(ruler.measureText(label).width));
    }
    return widths.get(label);
  }
  // The longest beginning that fits, with an ellipsis for the rest.
  function fitted(label, room) {
    if (widthOf(label) <= room) return label;
    let low = 0, high = label.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (widthOf(label.slice(0, middle).trimEnd() + '…') <= room) low = middle; else high = middle - 1;
    }
    return low ? label.slice(0, low).trimEnd() + '…' : '';
  }
  // Ticks say years, months or days in the reader's language; the first one, and each January, say which year it is.
  const monthFormat = new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', { month: 'short', timeZone: 'UTC' });
  const shortFormat = new Intl.DateTimeFormat(lang === 'de' ? 'de-DE' : 'en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
  function dateAxis(scale, count) {
    const ticks = scale.ticks(count).filter((date) => !date.getUTCHours());
    const days = ticks.some((date) => date.getUTCDate() > 1), months = days || ticks.some((date) => date.getUTCMonth());
    return d3.axisBottom(scale).tickValues(ticks).tickFormat((date, i) => {
      const year = date.getUTCFullYear(), opens = i === 0 || (date.getUTCMonth() === 0 && date.getUTCDate() === 1);
      return !months ? year : (days ? shortFormat : monthFormat).format(date) + (opens ? ' ' + year : '');
    });
  }
  const ROWS = 60;
  function drawTimeline(events) {
    svgBox.replaceChildren();
    const dated = events.filter((e) => e.earliest && e.latest);
    if (!dated.length) { svgBox.append(el('p', { class: 'empty' }, t(events.length ? 'noneDated' : 'none'))); return; }
    const width = Math.max(320, svgBox.clientWidth - 16 || 900), margin = 14, row = 22;
    const first = d3.min(dated, (e) => +parse(e.earliest)), last = d3.max(dated, (e) => +parse(e.latest)) + DAY;
    const pad = Math.max((last - first) * 0.04, 2 * DAY);
    const base = d3.scaleUtc().domain([first - pad, last + pad]).range([margin, width - margin]);
    let scale = base, outside = 0;
    const svg = d3.create('svg').attr('role', 'group').attr('aria-label', t('timeline') + '. ' + t('help'));
    const axis = svg.append('g').attr('class', 'axis');
    const marks = svg.append('g');
    const crowded = el('p', { class: 'meta', role: 'status' });
    function place() {
      const ends = [];
      const placed = [];
      let hidden = 0;
      outside = 0;
      for (const event of dated) {
        const x0 = scale(parse(event.earliest)), x1 = scale(+parse(event.latest) + DAY);
        if (x1 < 0 || x0 > width - margin) { outside += 1; continue; }
        const left = Math.max(x0, margin), whole = (event.type ? event.type + ': ' : '') + event.label, short = whole.length > 52 ? whole.slice(0, 51) + '…' : whole;
        // Where the label does not fit behind its mark it stands before it, if there is more room.
        const mark = Math.max(x1 - x0, 14), behind = width - (left + mark + 6), before = Math.min(x0, width) - 8;
        const flip = widthOf(short) > behind && before > behind, label = fitted(short, flip ? before : behind), wide = widthOf(label);
        const from = flip ? x0 - wide - 8 : x0, to = flip ? x0 + mark : left + mark + 6 + wide;
        let r = ends.findIndex((end) => end < from - 8);
        if (r < 0 && ends.length === ROWS) { hidden += 1; continue; }
        if (r < 0) { r = ends.length; ends.push(0); }
        ends[r] = to;
        placed.push({ event, x0, mark, label, r, flip });
      }
      return { placed, rows: ends.length, hidden };
    }
    function render() {
      const { placed, rows, hidden } = place();
      crowded.textContent = [hidden && numbers.format(hidden) + ' ' + t('crowded'), outside && counted(outside, 'event', 'events') + ' ' + t('outside')].filter(Boolean).join('. ');
      const height = rows * row + 40;
      svg.attr('viewBox', `0 0 ${width} ${height}`).attr('height', height);
      axis.attr('transform', `translate(0,${height - 24})`).call(dateAxis(scale, Math.max(3, width / 110)));
      const groups = marks.selectAll('g.mark').data(placed, (d) => d.event.id);
      groups.exit().remove();
      const entered = groups.enter().append('g');
      entered.append('title');
      const handle = entered.append('rect').attr('height', 14).attr('rx', 3).attr('tabindex', '0').attr('role', 'link');
      entered.append('text').attr('class', 'count').attr('y', 11).attr('aria-hidden', 'true');
      entered.append('text').attr('class', 'label').attr('y', 12).attr('aria-hidden', 'true');
      entered.on('click', (d) => open(d.event));
      handle.on('keydown', function (d) {
        const key = d3.event.key;
        if (key === 'Enter' || key === ' ') { d3.event.preventDefault(); open(d.event); return; }
        const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
        if (!step) return;
        d3.event.preventDefault();
        const all = marks.selectAll('g.mark > rect').nodes();
        const next = all[all.indexOf(this) + step];
        if (next) next.focus();
      });
      const all = entered.merge(groups).order();
      all.attr('class', (d) => 'mark ' + d.event.status + (d.event.earliest !== d.event.latest ? ' uncertain' : '')).attr('transform', (d) => `translate(${d.x0},${d.r * row + 6})`);
      all.select('rect').attr('aria-label', (d) => whenText(d.event) + ': ' + d.event.label + ' (' + t(d.event.status) + ', ' + d.event.independent + ' ' + t('independent') + ')');
      all.select('title').text((d) => whenText(d.event) + '\n' + d.event.label);
      all.select('rect').attr('width', (d) => d.mark);
      all.select('text.count').attr('x', (d) => Math.min(d.mark, 14) / 2).text((d) => (d.event.independent > 1 ? d.event.independent : ''));
      all.select('text.label').attr('x', (d) => (d.flip ? -5 : Math.max(d.mark, 14) + 5)).attr('text-anchor', (d) => (d.flip ? 'end' : 'start')).text((d) => d.label);
    }
    const zoom = d3.zoom().scaleExtent([1, Math.max(8, (last - first) / DAY / 5)]).translateExtent([[0, 0], [width, 0]]).extent([[0, 0], [width, 0]])
      .filter(() => !d3.event.button && (d3.event.type !== 'wheel' || d3.event.ctrlKey || d3.event.metaKey || d3.event.shiftKey))
      .on('zoom', () => { scale = d3.event.transform.rescaleX(base); render(); });
    svg.call(zoom).on('dblclick.zoom', null);
    const tool = (key, action) => el('button', { type: 'button', on: { click: action } }, t(key));
    svgBox.append(el('div', { class: 'tools' }, tool('zoomIn', () => svg.call(zoom.scaleBy, 2)), tool('zoomOut', () => svg.call(zoom.scaleBy, 0.5)), tool('whole', () => svg.call(zoom.transform, d3.zoomIdentity))), crowded, svg.node(), legend());
    const days = denseDays(dated);
    if (days) {
      const [from, to] = days.map((day) => base(day)), factor = Math.max(1, Math.min((width - 2 * margin) / (to - from), zoom.scaleExtent()[1]));
      svg.call(zoom.transform, d3.zoomIdentity.translate(margin - from * factor, 0).scale(factor));
    }
    render();
  }
  // Where nine in ten of many events lie within a quarter of the time, the drawing begins with these: one of years ago would press all others into a column.
  function denseDays(dated) {
    if (dated.length < 20) return null;
    const begins = dated.map((e) => +parse(e.earliest)).sort(d3.ascending), ends = dated.map((e) => +parse(e.latest) + DAY).sort(d3.ascending);
    const from = d3.quantile(begins, 0.05), to = d3.quantile(ends, 0.95), pad = Math.max((to - from) * 0.06, DAY);
    return (to - from + 2 * pad) * 4 < ends[ends.length - 1] - begins[0] ? [from - pad, to + pad] : null;
  }
  function legend() {
    const sample = (cls, wide, text) => {
      const svg = d3.create('svg').attr('viewBox', `0 0 ${wide + 2} 12`).attr('width', wide + 2).attr('aria-hidden', 'true');
      svg.append('g').attr('class', 'mark ' + cls).append('rect').attr('x', 1).attr('y', 1).attr('rx', 3).attr('height', 10).attr('width', wide);
      return el('li', {}, svg.node(), text);
    };
    return el('ul', { class: 'legend' }, sample('', 10, t('certain')), sample('uncertain', 24, t('uncertain')), sample('planned', 10, t('planned')), sample('denied', 10, t('denied')), sample('hypothetical', 10, t('hypothetical')), el('li', {}, t('numberHint')));
  }

  // --- the list under it ---
  const eventList = el('div', { id: 'events' });
  function eventItem(event) {
    const meta = [event.class, event.type, event.place, event.actors.map((a) => a.name).join(', ')].filter(Boolean).join(' · ');
    const item = el('li', { id: 'e-' + event.id, class: event.status, tabindex: '-1' }, el('span', { class: 'when' }, whenText(event)),
      event.status !== 'reported' ? el('span', { class: 'badge ' + event.status }, t(event.status)) : null, event.label, el('div', { class: 'meta' }, meta));
    const details = el('details', {}, el('summary', {}, counted(event.mentions.length, 'mention', 'mentions') + ', ' + event.independent + ' ' + t('independent')));
    const fill = () => { if (details.childElementCount === 1) for (const { at } of event.mentions) details.append(quoteBlock(at)); };
    details.addEventListener('toggle', fill);
    item.fill = fill;
    item.append(details);
    return item;
  }
  // Long lists are filled while the page is idle, so that the first screen never waits for the last item.
  let filling = 0;
  let waiting = [];
  function fillSome(count) {
    while (count-- > 0 && waiting.length) { const [list, event] = waiting.shift(); list.append(eventItem(event)); }
  }
  function fillWhenIdle() {
    fillSome(filling ? 150 : 40);
    filling = waiting.length ? setTimeout(fillWhenIdle, 0) : 0;
  }
  function drawList(events) {
    const dated = events.filter((e) => e.earliest && e.latest), undated = events.filter((e) => !(e.earliest && e.latest));
    const first = el('ol', { class: 'events' });
    eventList.replaceChildren(el('p', { class: 'meta', role: 'status', 'aria-live': 'polite' }, events.length + ' / ' + counted(data.events.length, 'event', 'events') + ' ' + t('shown')), first);
    waiting = [];
    for (const event of dated) waiting.push([first, event]);
    if (undated.length) {
      const second = el('ol', { class: 'events' });
      eventList.append(el('h3', {}, t('undated')), second);
      for (const event of undated) waiting.push([second, event]);
    }
    clearTimeout(filling);
    filling = 0;
    fillWhenIdle();
  }
  function open(event) {
    fillSome(waiting.findIndex((w) => w[1] === event) + 1);
    const item = document.getElementById('e-' + event.id);
    if (!item) return;
    for (const node of document.querySelectorAll('.current')) node.classList.remove('current');
    item.classList.add('current');
    item.querySelector('details').open = true;
    item.fill();
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'center' });
  }

  // --- comparison ---
  const interval = (v) => {
    const number = (x) => numbers.format(x);
    const word = v.qualifier && v.qualifier !== 'exact' && v.qualifier !== 'range' ? t(v.qualifier) + ' ' : '';
    if (v.low !== null && v.high !== null) return word + (v.low === v.high ? number(v.low) : number(v.low) + '–' + number(v.high));
    return word + (v.low !== null ? number(v.low) : v.high !== null ? number(v.high) : '?');
  };
  function plot(topic) {
    const values = topic.values.filter((v) => v.said && (v.low !== null || v.high !== null));
    if (values.length < 2) return null;
    // Where there is no room beside the lines, each has its words above it.
    const narrow = topicBox.clientWidth < 560, width = narrow ? 330 : 720, step = narrow ? 36 : 20, left = narrow ? 6 : 200, right = narrow ? 10 : 130;
    const height = 40 + values.length * step;
    const all = values.flatMap((v) => [v.low, v.high]).filter((x) => x !== null);
    const low = d3.min(all), high = d3.max(all), span = high - low || Math.max(1, high * 0.2);
    const x = d3.scaleLinear().domain([Math.max(0, low - span * 0.15), high + span * 0.15]).nice().range([left, width - right]);
    const svg = d3.create('svg').attr('class', 'plot').attr('viewBox', `0 0 ${width} ${height}`).attr('role', 'img').attr('aria-label', t('figureOverTime') + ': ' + topic.question);
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - 24})`).call(d3.axisBottom(x).ticks(5).tickFormat((n) => numbers.format(n)));
    values.forEach((v, i) => {
      const y = (narrow ? 24 : 14) + i * step, above = narrow ? y - 10 : y + 4;
      svg.append('line').attr('class', 'grid').attr('x1', left).attr('x2', width - right).attr('y1', y).attr('y2', y);
      const whole = v.said + '  ' + (v.source_name || outletOf(data.articles[v.figure.article])), who = whole.length > 32 ? whole.slice(0, 31) + '…' : whole;
      svg.append('text').attr('x', 2).attr('y', above).text(who);
      const a = v.low !== null ? v.low : x.domain()[0], b = v.high !== null ? v.high : x.domain()[1];
      if (a !== b) svg.append('line').attr('class', 'bar').attr('x1', x(a)).attr('x2', x(b)).attr('y1', y).attr('y2', y).attr('stroke-dasharray', v.low === null || v.high === null ? '4 3' : null);
      for (const end of [v.low, v.high]) if (end !== null) svg.append('circle').attr('class', v.qualifier === 'exact' || v.qualifier === 'range' ? 'dot' : 'open').attr('cx', x(end)).attr('cy', y).attr('r', 4);
      svg.append('text').attr('x', narrow ? width - 2 : width - right + 6).attr('y', above).attr('text-anchor', narrow ? 'end' : 'start').text(interval(v));
    });
    return svg.node();
  }
  function claimQuote(index) { return quoteBlock(data.claims[index].content); }
  function topicSection(topic) {
    const section = el('section', { class: 'topic', id: 't-' + topic.id }, el('h3', {}, topic.question), el('p', { class: 'meta' }, topic.independent + ' ' + t('independent')));
    for (const f of topic.findings) section.append(el('p', {}, el('span', { class: 'badge ' + f.kind }, t(f.kind)), f.reason));
    const drawn = plot(topic);
    if (drawn) section.append(drawn);
    if (topic.values.length) {
      section.append(scroller(t('figure') + ': ' + topic.question, el('table', {}, el('thead', {}, el('tr', {}, ...['said', 'who', 'outlet', 'figure', 'evidence'].map((k) => el('th', { scope: 'col' }, t(k))))),
        el('tbody', {}, ...topic.values.map((v) => el('tr', {}, el('td', { class: 'day' }, v.said || t('unknownDate')), el('td', {}, v.source_name || '—'), el('td', {}, articleLink(v.figure.article)),
          el('td', { class: 'figure' }, interval(v) + ' ' + v.unit), el('td', { lang: data.articles[v.figure.article].lang || null }, v.figure.sentence)))))));
    }
    if (topic.stances.length) {
      section.append(scroller(t('stance') + ': ' + topic.question, el('table', {}, el('thead', {}, el('tr', {}, ...['who', 'stance', 'evidence'].map((k) => el('th', { scope: 'col' }, t(k))))),
        el('tbody', {}, ...topic.stances.map((s) => { const c = data.claims[s.claim]; return el('tr', {}, el('td', {}, c.source_name || t('nobody')), el('td', {}, el('span', { class: 'badge' }, t(s.stance))), el('td', {}, claimQuote(s.claim))); })))));
    }
    return section;
  }
  const topicBox = el('div', { id: 'topics' });
  function drawTopics() {
    const visible = data.topics.filter((topic) => topic.values.some((v) => matchesArticle(v.figure.article)) || topic.stances.some((s) => matchesClaim(data.claims[s.claim])));
    topicBox.replaceChildren(...visible.map(topicSection));
    if (!visible.length) topicBox.append(el('p', { class: 'empty' }, t('none')));
  }

  // --- claims ---
  const claimBox = el('div', { id: 'claims' });
  const PAGE = 100;
  function drawClaims() {
    const visible = data.claims.filter(matchesClaim);
    const body = el('tbody', {});
    const more = (from) => {
      for (const c of visible.slice(from, from + PAGE)) {
        body.append(el('tr', {}, el('td', { class: 'day' }, c.said || data.articles[c.content.article].published || t('unknownDate')), el('td', {}, c.source_name || (c.source_text || t('nobody'))),
          el('td', {}, el('span', { class: 'badge' }, t(c.stance)), c.hearsay ? el('span', { class: 'badge' }, t('hearsay')) : null), el('td', {}, quoteBlock(c.content))));
      }
      button.hidden = from + PAGE >= visible.length;
      button.onclick = () => more(from + PAGE);
    };
    const button = el('button', { type: 'button' }, '+ ' + PAGE);
    claimBox.replaceChildren(el('p', { class: 'meta' }, visible.length + ' / ' + data.claims.length),
      scroller(t('claims'), el('table', {}, el('thead', {}, el('tr', {}, ...['said', 'who', 'stance', 'evidence'].map((k) => el('th', { scope: 'col' }, t(k))))), body)), button);
    more(0);
  }

  function articleTable() {
    const copies = data.articles.map(() => []);
    for (const copy of data.copies) { copies[copy.a].push([copy.b, copy]); copies[copy.b].push([copy.a, copy]); }
    return scroller(t('sources'), el('table', {}, el('tbody', {}, ...data.articles.map((a, i) => el('tr', {}, el('td', {}, articleLink(i)), el('td', { lang: a.lang || null }, a.title),
      el('td', {}, ...copies[i].flatMap(([other, copy]) => [t('copyOf') + ' ', articleLink(other), ' (' + copy.relation + ', ' + Math.round(100 * copy.share) + ' %) ']))))) ));
  }

  let form = filterForm();
  function update() {
    saveState();
    const events = data.events.filter(matchesEvent);
    drawTimeline(events);
    drawList(events);
    drawTopics();
    drawClaims();
  }
  document.getElementById('about').textContent = t('made') + ' ' + data.program + ' ' + t('from') + ' ' + counted(data.articles.length, 'article', 'articles') + (data.selection ? ' (' + data.selection + ')' : '') + (data.as_of ? ', ' + t('asOf') + ' ' + data.as_of : '') + '.';
  document.body.prepend(el('a', { class: 'skip', href: '#timeline' }, t('skip')));
  const left = data.left_out.filter((x) => x.count).map((x) => el('li', {}, x.count + ' ' + t(x.what)));
  main.replaceChildren(form, el('h2', { id: 'timeline', tabindex: '-1' }, t('timeline')), svgBox, eventList, el('h2', {}, t('comparison')), topicBox, el('h2', {}, t('claims')), claimBox, el('h2', {}, t('sources')), articleTable());
  if (left.length) main.append(el('h2', {}, t('left')), el('ul', {}, ...left));
  update();
  let resized = 0, drawnFor = topicBox.clientWidth;
  addEventListener('resize', () => {
    clearTimeout(resized);
    resized = setTimeout(() => {
      if (topicBox.clientWidth === drawnFor) return;  // the address bar of a phone that comes and goes
      drawnFor = topicBox.clientWidth;
      drawTimeline(data.events.filter(matchesEvent));
      drawTopics();
    }, 120);
  });
  document.documentElement.dataset.ready = 'yes';
  }
})();
