// The list of events under the drawing, with the evidence of each.
const eventList = el('div', { id: 'events' });
function eventItem(event) {
  const kind = w('class', event.class), type = w('type', event.type);
  const meta = [kind.toLowerCase().includes(type.toLowerCase()) ? kind : kind + ' · ' + type, event.place, event.actors.map((a) => a.name).join(', ')].filter(Boolean).join(' · ');
  const item = el('li', { id: 'e-' + event.id, class: event.status, tabindex: '-1' }, el('span', { class: 'when' }, whenText(event)),
    event.status !== 'reported' ? el('span', { class: 'badge ' + event.status }, w('status', event.status)) : null, event.label, el('div', { class: 'meta' }, meta));
  const details = el('details', {}, el('summary', {}, reportsOf(event)));
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
