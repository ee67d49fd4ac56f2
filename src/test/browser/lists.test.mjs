// Lists, their filters, and search.
import assert from 'node:assert/strict';
import { ask, test } from './browser.mjs';

test('the front page leads to the articles', {}, async (page) => {
  await page.goto('/');
  await page.locator('.summary a').filter({ hasText: 'البيت الأبيض' }).click();
  await page.waitForURL(/\/articles\/./);
  await page.waitForSelector('.words');
});

test('filters of statements stand in the address, and come from it', {}, async (page) => {
  await page.goto('/statements');
  await page.waitForSelector('.item');
  await page.getByRole('button', { name: /^Direct/ }).click();
  await page.waitForURL(/form=DIRECT/);
  await page.getByRole('searchbox', { name: 'Words' }).fill('الموازنة');
  await page.waitForURL(/text=/);
  const { statements } = await ask('{ statements(filter: { forms: [DIRECT], text: "الموازنة" }) { totalCount } }');
  assert.ok(statements.totalCount > 0);
  await page.waitForFunction((count) => document.querySelectorAll('.item').length === count, statements.totalCount);
  assert.ok((await page.locator('.item mark').count()) > 0);
  await page.reload();
  await page.waitForFunction((count) => document.querySelectorAll('.item').length === count, statements.totalCount);
  assert.equal(await page.getByRole('searchbox', { name: 'Words' }).inputValue(), 'الموازنة');
  await page.getByText('Clear filters').click();
  await page.waitForFunction(() => location.search === '');
});

test('counts and the chart select further', {}, async (page) => {
  await page.goto('/statements');
  await page.waitForSelector('.timeline rect');
  await page.locator('.timeline rect[tabindex="0"]').first().press('Enter');
  await page.waitForURL(/from=2024-03-05/);
  await page.waitForFunction(() => document.querySelectorAll('.item').length > 0);
  assert.deepEqual(new Set(await page.locator('.item .source a').allTextContents()), new Set(['البرلمان يناقش الموازنة']));
});

test('long lists go on as one scrolls', {}, async (page) => {
  const { statements } = await ask('{ statements { totalCount } }');
  assert.ok(statements.totalCount > 30);
  await page.goto('/statements');
  await page.waitForSelector('.item');
  await page.mouse.wheel(0, 20000);
  await page.waitForFunction((count) => document.querySelectorAll('.item').length === count, statements.totalCount);
});

test('search offers names while one types and finds the rest', {}, async (page) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: 'Search names and words' });
  await box.fill('لافر');
  await page.getByRole('option', { name: 'سيرغي لافروف' }).waitFor();
  await box.press('ArrowDown');
  assert.ok(await box.getAttribute('aria-activedescendant'));
  await box.press('Enter');
  await page.waitForURL(/\/persons\/./);
  await page.getByRole('heading', { level: 1, name: 'سيرغي لافروف' }).waitFor();
  await box.fill('الضرائب');
  await box.press('Enter');
  await page.waitForURL(/\/search\?text=/);
  await page.waitForSelector('.hit mark');
});

test('a person’s page has titles with evidence, statements and who is quoted beside them', {}, async (page) => {
  const { persons } = await ask('{ persons(filter: { name: "ليلى حداد" }) { nodes { id } } }');
  await page.goto(`/persons/${persons.nodes[0].id}`);
  await page.waitForSelector('.item');
  assert.match(await page.locator('.block', { hasText: 'Titles' }).textContent(), /وزيرة المالية/);
  await page.locator('.block', { hasText: 'Quoted beside them' }).getByText('كريم الأيوبي').waitFor();
});

test('measures can be filtered and sorted', {}, async (page) => {
  await page.goto('/measures?kind=EXPULSION&sort=quantity');
  await page.waitForSelector('tbody tr');
  assert.deepEqual([...new Set(await page.locator('tbody th').allTextContents())], ['Expulsion']);
  const figures = (await page.locator('tbody td:nth-child(5)').allTextContents()).map((figure) => Number(figure) || -1);
  assert.deepEqual(figures, [...figures].sort((a, b) => b - a));
});
