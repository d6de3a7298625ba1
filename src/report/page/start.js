// Puts the page together and keeps it in step with the filters and the window.
let form = filterForm();
function update() {
  saveState();
  const events = data.events.filter(matchesEvent);
  drawTimeline(events);
  drawList(events);
  drawTopics();
  drawClaims();
}
document.getElementById('about').textContent = t('made') + ' ' + data.program + ' ' + t('from') + ' ' + counted(data.articles.length, 'article', 'articles') + (data.selection ? ' (' + data.selection + ')' : '') + (data.as_of ? ', ' + t('asOf') + ' ' + edtfText(data.as_of) : '') + '.';
document.body.prepend(el('a', { class: 'skip', href: '#timeline' }, t('skip')));
const left = data.left_out.filter((x) => x.count).map((x) => el('li', {}, numbers.format(x.count) + ' ' + (w('left-out', x.what) || x.what)));
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
