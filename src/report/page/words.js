// What the page is made from, and how it says it: words, numbers and days in the reader's language.
const data = JSON.parse(document.getElementById('data').textContent);
// `sections`: tables of words; `reasons`: of each topic, why each of its findings was made.
const wording = JSON.parse(document.getElementById('words').textContent);
const lang = document.documentElement.lang === 'de' ? 'de' : 'en';
const locale = lang === 'de' ? 'de-DE' : 'en-GB';
const t = (key) => wording.sections.page[key] || key;
// A word of the format ("does-not-acknowledge", "INVESTIGATE") as a reader would put it; '' for one that no table has.
const w = (section, key) => wording.sections[section][key] || '';
const numbers = new Intl.NumberFormat(locale);
const counted = (count, one, many) => numbers.format(count) + ' ' + t(count === 1 ? one : many);
const dayFormat = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const monthOfYear = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
const parse = (iso) => (iso ? new Date(iso + 'T00:00:00Z') : null);
const shown = (date) => dayFormat.format(date);

// "3 reports, 2 of them independent"; of one alone, or where all are, there is no more to say.
const reportsOf = (event) => counted(event.mentions.length, 'mention', 'mentions') + (event.mentions.length > event.independent ? ', ' + t('ofThem').replace('{count}', numbers.format(event.independent)) : '');
// A day, month, year or span of these as EDTF has it; what is anything else stays as it is.
function edtfText(edtf) {
  if (!edtf) return t('unknownDate');
  const ends = edtf.split('/');
  if (ends.length === 2) {
    if (ends[0] === '..' || !ends[0]) return t('by') + ' ' + edtfText(ends[1]);
    if (ends[1] === '..' || !ends[1]) return t('from-day') + ' ' + edtfText(ends[0]) + ', ' + t('openEnd');
    return edtfText(ends[0]) + ' – ' + edtfText(ends[1]);
  }
  const found = /^(\d{4}-\d\d-\d\d)(T(\d\d:\d\d)\S*)?$|^(\d{4}-\d\d)$|^(\d{4})$/.exec(edtf.replace(/[~?%]$/, ''));
  if (!found) return edtf;
  const text = found[1] ? shown(parse(found[1])) + (found[3] ? ', ' + found[3] : '') : found[4] ? monthOfYear.format(parse(found[4] + '-01')) : found[5];
  return (/[~%]$/.test(edtf) ? w('qualifier', 'approximate') + ' ' : '') + text + (/[?%]$/.test(edtf) ? ' (?)' : '');
}

function whenText(event) {
  const from = parse(event.earliest), to = parse(event.latest);
  if (from && to) return event.earliest === event.latest ? shown(from) : event.precision === 'month' || event.precision === 'year' ? edtfText(event.edtf) : shown(from) + ' – ' + shown(to);
  if (to) return t('by') + ' ' + shown(to);
  if (from) return t('from-day') + ' ' + shown(from) + ', ' + t('openEnd');
  return t('unknownDate');
}
