// The report page as a reader meets it: report.test.mjs MAKE_PAGES FOLDER. Exit status 77: node modules or Chromium are not installed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import assert from 'node:assert/strict';

const chromiumPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
let chromium;
try {
  ({ chromium } = await import('playwright-core'));
} catch {
  chromium = null;
}
if (!chromium || !chromiumPath) {
  console.log('skipped: playwright-core or Chromium is not installed (scripts/test installs them)');
  process.exit(77);
}
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const [makePages, folder] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
execFileSync(makePages, [folder]);
const url = (name) => pathToFileURL(resolve(folder, name)).href;

const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
let failed = 0, passed = 0;
async function test(name, options, body) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  const page = await context.newPage();
  const trouble = [];
  page.on('pageerror', (e) => trouble.push('error: ' + e.message));
  page.on('dialog', (d) => { trouble.push('dialog: ' + d.message()); d.dismiss(); });
  page.on('request', (r) => { if (!r.url().startsWith('file:')) trouble.push('request: ' + r.url()); });
  page.on('console', (m) => { if (m.type() === 'error') trouble.push('console: ' + m.text()); });
  try {
    await body(page);
    assert.deepEqual(trouble, []);
    passed += 1;
    console.log('ok   ' + name);
  } catch (e) {
    failed += 1;
    console.log('FAIL ' + name + '\n     ' + String(e.message).split('\n').slice(0, 12).join('\n     '));
  } finally {
    await context.close();
  }
}
const ready = (page) => page.waitForSelector('html[data-ready=yes]');

await test('draws one mark for each dated event and lists the undated below', {}, async (page) => {
  await page.goto(url('sample.html'));
  await ready(page);
  assert.equal(await page.locator('.timeline g.mark > rect[tabindex]').count(), 2);
  assert.equal(await page.locator('#events li').count(), 3);
  assert.match(await page.locator('#events h3').textContent(), /Without known days/);
  await page.screenshot({ path: resolve(folder, 'sample.png'), fullPage: true });
});

await test('speaks the reader\'s language, and no word of the format is left on the page', {}, async (page) => {
  for (const [name, finding, kind, stance] of [['sample.html', 'difference', 'meeting or talks', 'statement'], ['sample.de.html', 'Abweichung', 'Treffen und Gespräche', 'Aussage']]) {
    await page.goto(url(name));
    await ready(page);
    assert.equal(await page.locator('section.topic .badge.differ').textContent(), finding);
    assert.deepEqual(await page.locator('select[name=cls] option').allTextContents().then((all) => all.slice(1)), [kind]);
    assert.equal(await page.locator('select[name=cls] option').nth(1).getAttribute('value'), 'CONSULT');
    assert.deepEqual(await page.locator('select[name=stance] option').allTextContents().then((all) => all.slice(1)), [stance]);
    assert.doesNotMatch(await page.locator('body').innerText(), /CONSULT|asserts|undefined/);
  }
});

await test('foreign markup stays text and only web links are links', {}, async (page) => {
  await page.goto(url('sample.html'));
  await ready(page);
  assert.equal(await page.title(), 'Report <script>alert(1)</script>');
  for (const href of await page.locator('a[href]').evaluateAll((all) => all.map((a) => a.getAttribute('href')))) assert.match(href, /^(https?:|#)/);
  assert.equal(await page.evaluate(() => document.querySelectorAll('main script, main b').length), 0);
});

await test('a filter narrows the list, the address keeps it, and a deep link restores it', {}, async (page) => {
  await page.goto(url('sample.html'));
  await ready(page);
  await page.selectOption('select[name=cls]', 'CONSULT');
  await page.fill('input[name=since]', '2024-12-01');
  await page.locator('input[name=since]').dispatchEvent('change');
  assert.equal(await page.locator('#events li').count(), 1);
  assert.match(page.url(), /since=2024-12-01/);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await ready(other);
  assert.equal(await other.locator('#events li').count(), 1);
  assert.equal(await other.locator('input[name=since]').inputValue(), '2024-12-01');
});

await test('works by keyboard: from mark to mark, and Enter opens the evidence', {}, async (page) => {
  await page.goto(url('sample.html'));
  await ready(page);
  await page.locator('.timeline g.mark > rect[tabindex]').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#events li.current details[open] blockquote');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'e-e2');
});

await test('zooming keeps the marks and can be undone', {}, async (page) => {
  await page.goto(url('sample.html'));
  await ready(page);
  const position = () => page.locator('.timeline g.mark').first().getAttribute('transform');
  const before = await position();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Whole timeline' }).click();
  await page.waitForFunction((t) => document.querySelector('.timeline svg[role] g.mark').getAttribute('transform') === t, before);
});

await test('begins with the days of most events, says how many lie outside, and shows all where asked', {}, async (page) => {
  await page.goto(url('long-ago.html'));
  await ready(page);
  const marks = page.locator('.timeline g.mark > rect[tabindex]');
  assert.equal(await marks.count(), 40);
  assert.match(await page.locator('.timeline [role=status]').textContent(), /^1 Ereignis außerhalb dieser Tage/);
  const [left, right] = await marks.evaluateAll((all) => { const x = all.map((m) => m.getBoundingClientRect().x); return [Math.min(...x), Math.max(...x)]; });
  assert.ok(right - left > 600, 'the marks stand in a column');
  assert.match(await page.locator('.timeline .axis').textContent(), /2024/);
  assert.match(await page.locator('.timeline .axis').textContent(), /Okt/);
  await page.getByRole('button', { name: 'Ganze Zeitleiste' }).click();
  await page.waitForFunction(() => document.querySelectorAll('.timeline g.mark > rect[tabindex]').length === 41);
  assert.equal(await page.locator('.timeline [role=status]').textContent(), '');
});

for (const [name, viewport] of [['a screen', { width: 1100, height: 900 }], ['a phone', { width: 360, height: 740 }]]) {
  await test('no label and no table runs over the edge of ' + name, { viewport }, async (page) => {
    for (const sample of ['sample.html', 'long-ago.html', 'many.html']) {
      await page.goto(url(sample));
      await ready(page);
      const over = await page.evaluate(() => {
        const edge = document.querySelector('.timeline svg[role]').getBoundingClientRect();
        const labels = [...document.querySelectorAll('.timeline text.label')].filter((label) => {
          const box = label.getBoundingClientRect();
          return box.width > 0 && (box.right > edge.right + 1 || box.left < edge.left - 1);
        });
        const cells = [...document.querySelectorAll('td')].filter((cell) => cell.getBoundingClientRect().right > innerWidth);
        return [...labels, ...cells].map((node) => node.textContent.slice(0, 60));
      });
      assert.deepEqual(over, [], sample);
    }
  });
}

await test('speaks German where asked', {}, async (page) => {
  await page.goto(url('sample.de.html'));
  await ready(page);
  assert.equal(await page.getAttribute('html', 'lang'), 'de');
  assert.match(await page.locator('h2').first().textContent(), /Zeitleiste/);
});

for (const [name, options] of [['light', { colorScheme: 'light' }], ['dark', { colorScheme: 'dark' }], ['phone', { viewport: { width: 390, height: 800 }, colorScheme: 'light' }]]) {
  await test('axe finds nothing to complain about: ' + name, options, async (page) => {
    await page.goto(url('sample.html'));
    await ready(page);
    for (const summary of await page.locator('#events summary').all()) await summary.click();
    await page.evaluate(axe);
    const result = await page.evaluate(() => window.axe.run());
    assert.deepEqual(result.violations.map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 120) + ' ' + n.failureSummary).join(' | ')), []);
    await page.screenshot({ path: resolve(folder, name + '.png'), fullPage: true });
    if (name === 'phone') assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), 'the page scrolls sideways');
  });
}

await test('reads as a list without script', { javaScriptEnabled: false }, async (page) => {
  await page.goto(url('sample.html'));
  assert.equal(await page.locator('ol.plain > li').count(), 3);
  assert.equal(await page.locator('ol.plain blockquote').count(), 6);
});

await test('reads as a list where the script fails', {}, async (page) => {
  page.removeAllListeners('pageerror');
  const errors = [];
  page.on('pageerror', (e) => errors.push(e.message));
  await page.addInitScript(() => { JSON.parse = () => { throw new Error('no data'); }; });
  await page.goto(url('sample.html'));
  await page.waitForSelector('ol.plain');
  assert.equal(await page.locator('ol.plain > li').count(), 3);
  assert.equal(await page.evaluate(() => document.querySelectorAll('main script, main b').length), 0);
  assert.deepEqual(errors, ['no data']);
});

await test('prints to PDF', {}, async (page) => {
  await page.goto(url('sample.html'));
  await ready(page);
  const pdf = await page.pdf();
  assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(url('long-ago.html'));
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 718, height: 1000 });  // A4 between its margins
  const { height, ratio } = await page.evaluate(() => {
    const svg = document.querySelector('.timeline svg[role]'), box = svg.getBoundingClientRect(), marks = svg.querySelector('g.axis').getBoundingClientRect();
    return { height: box.height, ratio: (marks.bottom - box.top) / box.height };
  });
  assert.ok(height < 900, 'the drawing does not fit the first page');
  assert.ok(ratio > 0.8, 'the drawing stands in a box that is too high for it');
});

await test('an empty report says so', {}, async (page) => {
  await page.goto(url('empty.html'));
  await ready(page);
  assert.match(await page.locator('.timeline').textContent(), /Nothing matches/);
});

await test('5,000 events stay usable', {}, async (page) => {
  const start = Date.now();
  await page.goto(url('many.html'));
  await ready(page);
  console.log('     time to interactive with 5,000 events: ' + (Date.now() - start) + ' ms');
  await page.waitForFunction(() => document.querySelectorAll('#events li').length === 5000);
  console.log('     all 5,000 listed after: ' + (Date.now() - start) + ' ms');
  assert.match(await page.locator('.timeline [role=status]').textContent(), /^[\d,]+ more events have no room/, 'marks that are not drawn are counted');
  await page.fill('input[name=search]', 'number 4999');
  await page.waitForFunction(() => document.querySelectorAll('#events li').length === 1);
});

await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
