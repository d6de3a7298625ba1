// Figures of one question over time, each with its interval.
const interval = (v) => {
  const number = (x) => numbers.format(x);
  const word = v.qualifier && v.qualifier !== 'exact' && v.qualifier !== 'range' ? w('qualifier', v.qualifier) + ' ' : '';
  if (v.low !== null && v.high !== null) return word + (v.low === v.high ? number(v.low) : number(v.low) + '–' + number(v.high));
  return word + (v.low !== null ? number(v.low) : v.high !== null ? number(v.high) : '?');
};
// Copies of one text tell a figure once: the same one in the same name, of the same day. `prints`: the articles it stands in.
function witnessed(values) {
  const told = new Map();
  for (const v of values) {
    const key = JSON.stringify([data.articles[v.figure.article].family, v.said, v.source_name, v.low, v.high, v.qualifier]);
    if (!told.has(key)) told.set(key, { ...v, prints: [] });
    told.get(key).prints.push(v.figure.article);
  }
  return [...told.values()];
}
function plot(topic) {
  const values = witnessed(topic.values).filter((v) => v.said && (v.low !== null || v.high !== null));
  if (values.length < 2) return null;
  // Where there is no room beside the lines, each has its words above it.
  const narrow = topicBox.clientWidth < 560, width = narrow ? 330 : 720, step = narrow ? 36 : 20, left = narrow ? 6 : 226, right = narrow ? 10 : 130;
  const height = 40 + values.length * step;
  const all = values.flatMap((v) => [v.low, v.high]).filter((x) => x !== null);
  const low = d3.min(all), high = d3.max(all), span = high - low || Math.max(1, high * 0.2);
  const x = d3.scaleLinear().domain([Math.max(0, low - span * 0.15), high + span * 0.15]).nice().range([left, width - right]);
  const svg = d3.create('svg').attr('class', 'plot').attr('viewBox', `0 0 ${width} ${height}`).attr('role', 'img').attr('aria-label', t('figureOverTime') + ': ' + topic.question);
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - 24})`).call(d3.axisBottom(x).ticks(5).tickFormat((n) => numbers.format(n)));
  values.forEach((v, i) => {
    const y = (narrow ? 24 : 14) + i * step, above = narrow ? y - 10 : y + 4;
    svg.append('line').attr('class', 'grid').attr('x1', left).attr('x2', width - right).attr('y1', y).attr('y2', y);
    const whole = edtfText(v.said) + '  ' + (v.source_name || outletOf(data.articles[v.figure.article])), prints = v.prints.length > 1 ? ' (' + v.prints.length + '×)' : '';
    const most = 36 - prints.length, who = (whole.length > most ? whole.slice(0, most - 1).trimEnd() + '…' : whole) + prints;
    svg.append('text').attr('x', 2).attr('y', above).text(who);
    const a = v.low !== null ? v.low : x.domain()[0], b = v.high !== null ? v.high : x.domain()[1];
    if (a !== b) svg.append('line').attr('class', 'bar').attr('x1', x(a)).attr('x2', x(b)).attr('y1', y).attr('y2', y).attr('stroke-dasharray', v.low === null || v.high === null ? '4 3' : null);
    for (const end of [v.low, v.high]) if (end !== null) svg.append('circle').attr('class', v.qualifier === 'exact' || v.qualifier === 'range' ? 'dot' : 'open').attr('cx', x(end)).attr('cy', y).attr('r', 4);
    svg.append('text').attr('x', narrow ? width - 2 : width - right + 6).attr('y', above).attr('text-anchor', narrow ? 'end' : 'start').text(interval(v));
  });
  return svg.node();
}
