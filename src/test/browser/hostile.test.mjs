// An article that would like to be more than text.
import assert from 'node:assert/strict';
import { article, highlight, open, test } from './browser.mjs';

const hostile = await article('hostile.txt');

test('markup and direction marks of an article stay text', {}, async (page) => {
  await open(page, hostile);
  const shown = await page.locator('.words').evaluateAll((words) => words.map((word) => word.textContent));
  assert.deepEqual(shown, hostile.paragraphs.map(({ exact }) => exact));
  assert.equal(await page.locator('main script, main img, main b b, .words b').count(), 0);
  assert.ok((await page.title()).startsWith(hostile.title.slice(0, 20)));
  for (const statement of hostile.statements.nodes) {
    assert.equal((await highlight(page, statement).allTextContents()).join(''), statement.content.exact);
  }
});

test('an override of direction ends with its paragraph', {}, async (page) => {
  await open(page, hostile);
  for (const words of await page.locator('.words').all()) {
    assert.equal(await words.evaluate((element) => getComputedStyle(element).unicodeBidi), 'isolate');
    assert.equal(await words.evaluate((element) => getComputedStyle(element).direction), 'rtl');
  }
});

test('script from anywhere else does not run', { fails: true }, async (page) => {
  await open(page, hostile);
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.ran = true';
    document.body.append(script);
    return globalThis.ran === true;
  });
  assert.equal(ran, false);
});
