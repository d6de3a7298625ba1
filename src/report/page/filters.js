// What the reader looks for: their state lives in the address bar, so that a link carries it.
const state = Object.fromEntries(new URLSearchParams(location.hash.slice(1).startsWith('?') ? location.hash.slice(2) : ''));
const languages = new Intl.DisplayNames(locale, { type: 'language' });
function languageName(code) {
  try { return languages.of(code); } catch { return code; }
}
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
  if (state.search && !state.search.toLowerCase().split(/\s+/).every((word) => textOf(event).includes(word))) return false;
  if (!event.mentions.some((m) => matchesArticle(m.at.article))) return false;
  if (state.source && ![...event.claims].some((c) => c.source_name === state.source)) return false;
  if (state.stance && ![...event.claims].some((c) => c.stance === state.stance)) return false;
  return true;
}
function matchesClaim(claim) {
  if (!matchesArticle(claim.content.article)) return false;
  if (state.source && claim.source_name !== state.source) return false;
  if (state.stance && claim.stance !== state.stance) return false;
  if (state.search && !state.search.toLowerCase().split(/\s+/).every((word) => (claim.content.sentence + ' ' + claim.source_name).toLowerCase().includes(word))) return false;
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
  const choose = (key, values, name = (value) => value) => el('label', {}, t(key), el('select', { name: key, on: { change: (e) => { state[key] = e.target.value; update(); } } },
    el('option', { value: '' }, t('all')), ...values.map((v) => [name(v) || v, v]).sort((a, b) => a[0].localeCompare(b[0], lang)).map(([label, v]) => el('option', { value: v, selected: state[key] === v }, label))));
  const day = (key) => el('label', {}, t(key), el('input', { type: 'date', name: key, value: state[key] || '', on: { change: (e) => { state[key] = e.target.value; update(); } } }));
  let timer = 0;
  return el('form', { class: 'filters', role: 'search', on: { submit: (e) => e.preventDefault() } },
    el('label', {}, t('search'), el('input', { type: 'search', name: 'search', value: state.search || '', on: { input: (e) => { state.search = e.target.value; clearTimeout(timer); timer = setTimeout(update, 150); } } })),
    day('since'), day('until'),
    choose('source', unique(data.claims.map((c) => c.source_name))), choose('outlet', unique(data.articles.map(outletOf))), choose('language', unique(data.articles.map((a) => a.lang)), languageName),
    choose('stance', unique(data.claims.map((c) => c.stance)), (v) => w('stance', v)), choose('cls', unique(data.events.map((e) => e.class)), (v) => w('class', v)),
    el('button', { type: 'button', on: { click: () => { for (const key of Object.keys(state)) delete state[key]; saveState(); form.replaceWith(form = filterForm()); update(); } } }, t('reset')));
}
