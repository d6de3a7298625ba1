// Elements: made from text only, links to the web only, quotes marked inside their sentence.
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
  const name = [outletOf(article) + (article.agency ? ' (' + article.agency + ')' : '') + ', ', el('span', { class: 'day' }, edtfText(article.published))];
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

// The way a statement came, where it is longer than what the footer of the quote and the name of who speaks tell already.
function way(chain) {
  const hands = chain.filter((link) => link.role === 'medium' || link.role === 'source');
  return hands.length > 1 ? el('div', { class: 'told way' }, chain.map((link) => link.name).join(' → ')) : null;
}
