// The ledger of claims, and the articles with what they share.
const claimBox = el('div', { id: 'claims' });
const PAGE = 100;
function drawClaims() {
  const visible = data.claims.filter(matchesClaim);
  const body = el('tbody', {});
  const more = (from) => {
    for (const c of visible.slice(from, from + PAGE)) {
      body.append(el('tr', {}, el('td', { class: 'day' }, edtfText(c.said || data.articles[c.content.article].published)), el('td', {}, c.source_name || (c.source_text || t('nobody'))),
        el('td', {}, el('span', { class: 'badge' }, w('stance', c.stance)), c.hearsay && c.stance !== 'reports' ? el('span', { class: 'badge' }, t('hearsay')) : null), el('td', {}, quoteBlock(c.content), c.told ? el('div', { class: 'told' }, c.told) : null, way(c.chain))));
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
    el('td', {}, ...copies[i].flatMap(([other, copy]) => [t('copyOf') + ' ', articleLink(other), ' (' + w('copy', copy.relation) + ', ' + Math.round(100 * copy.share) + ' %) ']))))) ));
}
