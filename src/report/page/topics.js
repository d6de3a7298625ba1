// The comparison: what each question found, who gives which figure, who takes which stance.
function claimQuote(index) { return quoteBlock(data.claims[index].content); }
function topicSection(topic) {
  const reasons = wording.reasons[data.topics.indexOf(topic)];
  const section = el('section', { class: 'topic', id: 't-' + topic.id }, el('h3', {}, topic.question), el('p', { class: 'meta' }, counted(topic.independent, 'text', 'texts')));
  topic.findings.forEach((f, i) => section.append(el('p', {}, el('span', { class: 'badge ' + f.kind }, w('finding', f.kind)), reasons[i])));
  const drawn = plot(topic);
  if (drawn) section.append(drawn);
  if (topic.values.length) {
    section.append(scroller(t('figure') + ': ' + topic.question, el('table', {}, el('thead', {}, el('tr', {}, ...['said', 'who', 'outlet', 'figure', 'evidence'].map((k) => el('th', { scope: 'col' }, t(k))))),
      el('tbody', {}, ...witnessed(topic.values).map((v) => el('tr', {}, el('td', { class: 'day' }, edtfText(v.said)), el('td', {}, v.source_name || el('small', {}, t('itself'))),
        el('td', {}, ...[...new Set(v.prints)].flatMap((article, i) => (i ? [el('br'), articleLink(article)] : [articleLink(article)])), v.prints.length > 1 ? el('small', {}, ' ' + t('copies').replace('{count}', v.prints.length)) : null),
        el('td', { class: 'figure' }, interval(v), ' ', el('small', {}, v.unit)), el('td', {}, el('span', { lang: data.articles[v.figure.article].lang || null }, v.figure.sentence), way(v.chain))))))));
  }
  if (topic.stances.length) {
    section.append(scroller(t('stance') + ': ' + topic.question, el('table', {}, el('thead', {}, el('tr', {}, ...['who', 'stance', 'evidence'].map((k) => el('th', { scope: 'col' }, t(k))))),
      el('tbody', {}, ...topic.stances.map((s) => { const c = data.claims[s.claim]; return el('tr', {}, el('td', {}, c.source_name || t('nobody')), el('td', {}, el('span', { class: 'badge' }, w('stance', s.stance))), el('td', {}, claimQuote(s.claim), way(c.chain))); })))));
  }
  return section;
}
const topicBox = el('div', { id: 'topics' });
function drawTopics() {
  const visible = data.topics.filter((topic) => topic.values.some((v) => matchesArticle(v.figure.article)) || topic.stances.some((s) => matchesClaim(data.claims[s.claim])));
  // What one source alone tells compares nothing: it can be read, but does not bury the rest.
  const alone = visible.filter((topic) => topic.findings.length && topic.findings.every((f) => f.kind === 'single-source'));
  const more = alone.length > 3 && alone.length < visible.length ? alone : [];
  topicBox.replaceChildren(...visible.filter((topic) => !more.includes(topic)).map(topicSection));
  if (more.length) topicBox.append(el('details', { class: 'more' }, el('summary', {}, t('alone') + ' (' + numbers.format(more.length) + ')'), ...more.map(topicSection)));
  if (!visible.length) topicBox.append(el('p', { class: 'empty' }, t('none')));
}
