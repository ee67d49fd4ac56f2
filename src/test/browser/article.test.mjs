// An article with its statements in it.
import assert from 'node:assert/strict';
import { article, highlight, open, test } from './browser.mjs';

const seed = await article('white-house-summit.txt');
const lavrov = seed.statements.nodes.filter(({ speaker }) => speaker?.name === 'سيرغي لافروف');

test('the text is the article’s own, character for character', {}, async (page) => {
  await open(page, seed);
  const shown = await page.locator('.words').evaluateAll((words) => words.map((word) => word.textContent));
  assert.deepEqual(shown, seed.paragraphs.map(({ exact }) => exact));
});

test('every highlight is exactly the statement’s span', {}, async (page) => {
  await open(page, seed);
  assert.ok(seed.statements.nodes.length > 15);
  const shown = await page.locator('.text').evaluate((text) => {
    const pieces = {};
    for (const piece of text.querySelectorAll('[data-statement]')) {
      const id = piece.dataset.statement;
      pieces[id] = (pieces[id] ?? '') + piece.textContent;
    }
    return pieces;
  });
  assert.deepEqual(shown, Object.fromEntries(seed.statements.nodes.map(({ id, content }) => [id, content.exact])));
});

test('pointing at what Lavrov said shows who, with which word and why', {}, async (page) => {
  await open(page, seed);
  const byTitle = lavrov.find(({ attribution }) => attribution.method === 'ROLE');
  await highlight(page, byTitle).first().hover();
  const card = page.locator('.card');
  assert.equal(await card.locator('.who bdi').textContent(), 'سيرغي لافروف');
  assert.deepEqual(
    await card.locator('.links bdi').allTextContents(),
    byTitle.attribution.chain.map(({ span }) => span.exact),
  );
  assert.match(await card.locator('.links').textContent(), /who holds the title/);
  await page.waitForSelector('svg.chain path');
  assert.equal(await page.locator('svg.chain path').count(), byTitle.attribution.chain.length - 1);
  assert.equal(await page.locator('svg.chain text').last().textContent(), String(byTitle.attribution.chain.length));
});

test('the chain is drawn around the words themselves', {}, async (page) => {
  await open(page, seed);
  const statement = lavrov[0];
  await page.goto(`/articles/${seed.id}#${statement.id}`);
  await page.waitForSelector('svg.chain rect');
  const [frame, cue] = await page.evaluate((id) => {
    const box = (element) => element.getBoundingClientRect();
    const center = (rect) => [rect.left + rect.width / 2, rect.top + rect.height / 2];
    return [center(box(document.querySelector('svg.chain rect'))), center(box(document.querySelector(`[data-cue="${id}"]`)))];
  }, statement.id);
  assert.ok(Math.abs(frame[0] - cue[0]) < 6 && Math.abs(frame[1] - cue[1]) < 12, `${frame} is not around ${cue}`);
});

test('it reads from right to left, whatever the language of the interface', {}, async (page) => {
  await open(page, seed);
  for (const direction of ['ltr', 'rtl']) {
    assert.equal(await page.evaluate(() => document.documentElement.dir), direction);
    const [first, last] = await page.evaluate(() => {
      const words = document.querySelectorAll('.words')[1];
      const text = document.createTreeWalker(words, NodeFilter.SHOW_TEXT).nextNode();
      const at = (from, to) => {
        const range = document.createRange();
        range.setStart(text, from);
        range.setEnd(text, to);
        return range.getBoundingClientRect();
      };
      return [at(0, 2).right, at(10, 14).right];
    });
    assert.ok(first > last, `${first} is not right of ${last}`);
    const voices = await page.locator('.voices').boundingBox();
    const detail = await page.locator('.detail').boundingBox();
    assert.equal(voices.x < detail.x, direction === 'ltr');
    await page.locator('button[lang]').click();
  }
});

test('the keyboard reaches every statement, picks it and lets it go', {}, async (page) => {
  await open(page, seed);
  const references = page.locator('[data-reference]');
  assert.equal(await references.count(), seed.statements.nodes.length);
  await references.first().focus();
  await page.waitForSelector('.card');
  await page.keyboard.press('Tab');
  const second = await page.evaluate(() => document.activeElement.dataset.reference);
  assert.equal(second, seed.statements.nodes[1].id);
  await page.keyboard.press('Enter');
  await page.waitForFunction((id) => location.hash === `#${id}`, second);
  assert.equal(await page.locator('.statement.selected').first().getAttribute('data-statement'), second);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => location.hash === '');
});

test('a deep link scrolls to the statement', {}, async (page) => {
  const last = seed.statements.nodes.at(-1);
  await open(page, seed, `#${last.id}`);
  await page.waitForSelector('.statement.selected');
  await page.waitForFunction((id) => {
    const { top, bottom } = document.querySelector(`[data-statement="${id}"]`).getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  }, last.id);
  assert.ok(await page.evaluate(() => scrollY > 300));
});

test('a statement within another is shown within it', {}, async (page) => {
  await open(page, seed);
  const inner = seed.statements.nodes.find(({ within }) => within);
  assert.ok(inner);
  const outer = page.locator(`[data-statement="${inner.within.id}"] [data-statement="${inner.id}"]`);
  assert.ok((await outer.count()) > 0);
});

test('a speaker chosen fades the others’ statements', {}, async (page) => {
  await open(page, seed);
  await page.locator('.speakers button', { hasText: 'لافروف' }).click();
  const bright = await page.locator('.statement:not(.faded)[data-statement]').evaluateAll((all) => [...new Set(all.map((each) => each.dataset.statement))]);
  assert.deepEqual(new Set(bright), new Set(lavrov.map(({ id }) => id)));
});

test('a speaker chosen leads to what they said, one after the other', {}, async (page) => {
  await open(page, seed);
  await page.locator('.speakers button', { hasText: 'لافروف' }).click();
  for (const { id } of lavrov) {
    await page.waitForFunction((hash) => location.hash === `#${hash}`, id);
    await page.waitForFunction((piece) => {
      const { top, bottom } = document.querySelector(`[data-statement="${piece}"]`).getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    }, id);
    if (id !== lavrov.at(-1).id) await page.getByRole('link', { name: 'The statement after' }).click();
  }
  await page.locator('.speakers button', { hasText: 'Everyone' }).click();
  await page.waitForFunction(() => location.hash === '');
});

test('whoever comes new is told how to read it, by an example', {}, async (page) => {
  await open(page, seed);
  await page.locator('.guide a').click();
  await page.locator('.card .links li').nth(1).waitFor();
  await page.waitForSelector('svg.chain path');
  assert.equal(await page.locator('.guide').count(), 0);
});

test('on paper every number has its speaker and chain', {}, async (page) => {
  await open(page, seed);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.locator('.printed li').allTextContents();
  assert.equal(printed.length, seed.statements.nodes.length);
  for (const [i, { speaker, attribution }] of seed.statements.nodes.entries()) {
    for (const words of [speaker?.name ?? 'Not told', ...attribution.chain.map(({ span }) => span.exact)]) {
      assert.ok(printed[i].includes(words), `${words} is not in ${printed[i]}`);
    }
  }
  assert.ok(await page.locator('.printed').isVisible());
  assert.equal(await page.locator('.detail').isVisible(), false);
});

test('copying gives the words, who said them, and where', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
  await open(page, seed, `#${lavrov[0].id}`);
  await page.locator('.card .actions button').click();
  // Not until it says so: it says so for a moment only.
  await page.waitForFunction(async (id) => (await navigator.clipboard.readText()).includes(id), lavrov[0].id);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const part of [lavrov[0].content.exact, 'سيرغي لافروف', seed.title, `/articles/${seed.id}#${lavrov[0].id}`]) {
    assert.ok(copied.includes(part), `${part} is not in ${copied}`);
  }
});

test('measures stand in the margin, and point at their words', {}, async (page) => {
  await open(page, seed);
  assert.equal(await page.locator('.measure').count(), seed.measures.length);
  await page.locator('.measure').first().hover();
  await page.waitForSelector('svg.chain rect');
});

test('it fits a phone', { viewport: { width: 375, height: 720 }, hasTouch: true }, async (page) => {
  await open(page, seed);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 375);
  await page.locator('[data-reference]').nth(2).tap();
  const sheet = await page.locator('.detail.filled').boundingBox();
  assert.ok(sheet.y + sheet.height <= 721 && sheet.width <= 375);
});
