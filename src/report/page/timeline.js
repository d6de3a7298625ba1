// The drawn timeline: rows are packed so that marks and their labels never overlap.
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
// The longest beginning that fits, with an ellipsis for the rest; it ends behind a word where that costs little.
function fitted(label, room) {
  if (widthOf(label) <= room) return label;
  let low = 0, high = label.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (widthOf(label.slice(0, middle).trimEnd() + '…') <= room) low = middle; else high = middle - 1;
  }
  const blank = label.lastIndexOf(' ', low);
  if (label[low] !== ' ' && blank > low - 14 && blank > low / 2) low = blank;
  return low ? label.slice(0, low).trimEnd() + '…' : '';
}
// Ticks say years, months or days in the reader's language; the first one, and each January, say which year it is.
const monthFormat = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
const shortFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
function dateAxis(scale, count) {
  const ticks = scale.ticks(count).filter((date) => !date.getUTCHours());
  const days = ticks.some((date) => date.getUTCDate() > 1), months = days || ticks.some((date) => date.getUTCMonth());
  const text = (date, i) => {
    const year = date.getUTCFullYear(), opens = i === 0 || (date.getUTCMonth() === 0 && date.getUTCDate() === 1);
    return !months ? String(year) : (days ? shortFormat : monthFormat).format(date) + (opens ? ' ' + year : '');
  };
  // Of two ticks whose words would touch, the first stays: weeks that begin anew with each month stand close at its end. None is cut by the edge.
  const kept = [];
  let end = -6;
  for (const date of ticks) {
    const half = widthOf(text(date, kept.length)) / 2, at = scale(date);
    if (at - half < end + 6 || at + half > scale.range()[1] + 14) continue;
    end = at + half;
    kept.push(date);
  }
  return d3.axisBottom(scale).tickValues(kept).tickFormat(text);
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
      const left = Math.max(x0, margin), kind = w('type', event.type), whole = (kind ? kind + ': ' : '') + event.label, short = fitted(whole, Math.max(240, Math.min(480, width * 0.45)));
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
    all.select('rect').attr('aria-label', (d) => whenText(d.event) + ': ' + d.event.label + ' (' + w('status', d.event.status) + ', ' + d.event.independent + ' ' + t('independent') + ')');
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
  return el('ul', { class: 'legend' }, sample('', 10, t('certain')), sample('uncertain', 24, t('uncertain')), sample('planned', 10, w('status', 'planned')), sample('denied', 10, w('status', 'denied')), sample('hypothetical', 10, w('status', 'hypothetical')), el('li', {}, t('numberHint')));
}
