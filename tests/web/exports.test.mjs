// Every export as an independent reader sees it: exports.test.mjs MAKE_PAGES FOLDER. Exit status 77: the node modules are not installed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import assert from 'node:assert/strict';

let ICAL, jsonld, edtf, ftm, Ajv;
try {
  ICAL = (await import('ical.js')).default;
  jsonld = (await import('jsonld')).default;
  edtf = (await import('edtf')).default;
  ftm = await import('@alephdata/followthemoney');
  Ajv = (await import('ajv/dist/2020.js')).default;
} catch (e) {
  console.log('skipped: node modules are not installed (scripts/test installs them): ' + e.message);
  process.exit(77);
}
const [makePages, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
execFileSync(makePages, [folder]);
const read = (name) => readFileSync(resolve(folder, name), 'utf8');
const digest = JSON.parse(read('sample.json'));
const dated = digest.events.filter((e) => e.earliest && e.latest);

let failed = 0, passed = 0;
async function test(name, body) {
  try {
    await body();
    passed += 1;
    console.log('ok   ' + name);
  } catch (e) {
    failed += 1;
    console.log('FAIL ' + name + '\n     ' + String(e.stack).split('\n').slice(0, 6).join('\n     '));
  }
}

await test('ics: ical.js reads every dated event back with its days', () => {
  const calendar = new ICAL.Component(ICAL.parse(read('sample.ics')));
  const events = calendar.getAllSubcomponents('vevent').map((c) => new ICAL.Event(c));
  assert.equal(events.length, dated.length);
  events.forEach((event, i) => {
    assert.equal(event.summary, dated[i].label);
    assert.ok(event.startDate.isDate);
    assert.equal(event.startDate.toString(), dated[i].earliest);
    event.endDate.adjust(-1, 0, 0, 0);
    assert.equal(event.endDate.toString(), dated[i].latest);
  });
});

await test('jsonld: jsonld.js expands it, and every node has a known type', async () => {
  const document = JSON.parse(read('sample.jsonld'));
  assert.equal(document['@context'], 'https://schema.org');
  document['@context'] = { '@vocab': 'https://schema.org/', url: { '@type': '@id' } };
  const nodes = await jsonld.expand(document);
  const types = nodes.map((n) => n['@type'][0].replace('https://schema.org/', ''));
  assert.deepEqual([...new Set(types)].sort(), ['Claim', 'Event', 'NewsArticle']);
  assert.equal(types.filter((x) => x === 'Event').length, digest.events.length);
});

await test('followthemoney: the model knows every schema and property, and every value is valid', () => {
  const model = new ftm.Model(ftm.defaultModel);
  for (const line of read('sample.ftm').trim().split('\n')) {
    const raw = JSON.parse(line);
    const schema = model.getSchema(raw.schema);
    for (const [name, values] of Object.entries(raw.properties)) {
      assert.ok(schema.getProperty(name), raw.schema + ' has no property ' + name);
      assert.ok(Array.isArray(values) && values.every((v) => typeof v === 'string' && v));
    }
    const entity = model.getEntity({ ...raw, id: raw.id });
    assert.ok(entity.getCaption(), 'an entity without a caption');
  }
});

await test('timelinejs: every dated event is there, the others are named', () => {
  const timeline = JSON.parse(read('sample.timelinejs'));
  assert.equal(timeline.events.length, dated.length);
  for (const event of digest.events.filter((e) => !dated.includes(e))) assert.ok(timeline.title.text.text.includes(event.label));
});

await test('annotations: each has a target with both selectors', () => {
  const page = JSON.parse(read('sample.annotations'));
  assert.equal(page['@context'], 'http://www.w3.org/ns/anno.jsonld');
  for (const item of page.items) assert.deepEqual(item.target.selector.map((s) => s.type), ['TextQuoteSelector', 'TextPositionSelector']);
});

await test('json: the published schema describes it, and refuses what is not a digest', () => {
  const schema = JSON.parse(readFileSync(new URL('../../docs/schemas/digest.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv({ allErrors: true, strict: true }).compile(schema);
  assert.ok(validate(digest), JSON.stringify(validate.errors));
  assert.ok(!validate({ ...digest, schema: 'dateline.digest/9' }));
  assert.ok(!validate({ ...digest, events: [{ id: 1 }] }));
});

await test('edtf: another parser gives the same days', () => {
  // Years before Christ have six digits in JavaScript.
  const day = (value) => new Date(value).toISOString().split('T')[0].replace(/^-00/, '-');
  for (const line of read('edtf.tsv').trimEnd().split('\n')) {
    const [text, earliest, latest] = line.split('\t');
    let other;
    try {
      other = edtf(text);
    } catch {
      assert.equal(earliest, 'invalid', text + ': we accept what the other parser refuses');
      continue;
    }
    if (earliest === 'invalid') {
      // The other parser takes days that no calendar has, ends before beginnings and empty ends; those we refuse on purpose.
      const noSuchDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text + 'T00:00:00Z').toISOString().slice(0, 10) !== text;
      assert.ok(noSuchDay || /\/$/.test(text) || other.min > other.max, text + ': we refuse what the other parser accepts');
      continue;
    }
    if (earliest !== 'open') assert.equal(earliest, day(other.min), text);
    if (latest !== 'open') assert.equal(latest, day(other.max), text);
  }
});

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
