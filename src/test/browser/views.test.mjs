// What holds for every view: no barriers, its own query, and something to see where there is nothing.
import assert from 'node:assert/strict';
import { article, ask, assertAccessible, assertReadable, test } from './browser.mjs';

const seed = await article('white-house-summit.txt');
const { persons, organizations } = await ask(`{
  persons(filter: { name: "لافروف" }) { nodes { id } }
  organizations(filter: { name: "الولايات المتحدة" }) { nodes { id } }
}`);
const views = {
  '/': '.summary',
  [`/articles/${seed.id}#${seed.statements.nodes[0].id}`]: '.card',
  '/statements': '.item',
  '/persons': '.actor-card',
  [`/persons/${persons.nodes[0].id}`]: '.item',
  [`/organizations/${organizations.nodes[0].id}`]: '.item',
  '/measures': 'tbody tr',
  '/search?text=روسيا': '.hit',
  '/import': '.figures',
  '/api': '.ready a',
};

for (const [address, ready] of Object.entries(views)) {
  test(`${decodeURI(address).slice(0, 20)} has no barriers, in both languages and colours`, {}, async (page) => {
    await page.goto(address);
    await page.waitForSelector(ready);
    assert.equal(await page.locator('h1').count(), 1);
    await assertAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await assertReadable(page);
    await page.locator('button[lang="ar"]').click();
    await page.waitForSelector('html[lang="ar"][dir="rtl"]');
    await assertAccessible(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await assertReadable(page);
  });
}

test('every view fits a phone', { viewport: { width: 375, height: 720 }, hasTouch: true }, async (page) => {
  for (const [address, ready] of Object.entries(views)) {
    await page.goto(address);
    await page.waitForSelector(ready);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 375, address);
  }
});

test('every section can be seen on a screen of any width', {}, async (page) => {
  await page.goto('/import');
  await page.waitForSelector('.figures');
  for (const width of [1000, 1160, 1280, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const link of await page.locator('nav a').all()) {
      const [name, cut] = await link.evaluate((a) => {
        const { left, right } = a.getBoundingClientRect();
        const room = a.closest('nav').getBoundingClientRect();
        return [a.textContent, left < room.left - 1 || right > room.right + 1];
      });
      assert.ok(!cut, `${name} at ${width}`);
    }
  }
});

test('the keyboard leaps over the sections', {}, async (page) => {
  await page.goto('/measures');
  await page.waitForSelector('tbody tr');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the content');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'content');
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.localName), 'select');
});

test('what is printed is the list, without what can only be pressed', {}, async (page) => {
  await page.goto('/statements');
  await page.waitForSelector('.item');
  await page.emulateMedia({ media: 'print' });
  for (const gone of ['.top', '.bottom', '.fields', '.facets', '.item button']) {
    assert.equal(await page.locator(gone).first().isVisible(), false, gone);
  }
  assert.ok(await page.locator('.item blockquote').first().isVisible());
});

test('the query of the view opens in GraphiQL', {}, async (page) => {
  await page.goto('/statements?form=DIRECT');
  await page.waitForSelector('.item');
  const link = new URL(await page.getByText('Open in GraphiQL').getAttribute('href'), page.url());
  assert.match(link.searchParams.get('query'), /query Statements\(/);
  assert.deepEqual(JSON.parse(link.searchParams.get('variables')).filter, { forms: ['DIRECT'] });
  const data = await ask(link.searchParams.get('query'), JSON.parse(link.searchParams.get('variables')));
  assert.ok(data.statements.totalCount > 0);
});

test('the ready queries run', {}, async (page) => {
  await page.goto('/api');
  await page.waitForSelector('.ready a');
  const links = await page.locator('.ready a').evaluateAll((all) => all.map((a) => a.href));
  assert.equal(links.length, 5 + 20);
  for (const link of links) assert.ok(await ask(new URL(link).searchParams.get('query')));
});

test('an API that fails is told of, and asked again', { fails: true }, async (page) => {
  await page.route('**/graphql', (route) => route.abort());
  await page.goto('/persons');
  await page.getByRole('alert').waitFor();
  await page.getByText('The connection is lost').waitFor();
  await page.unroute('**/graphql');
  await page.getByText('Try again').click();
  await page.waitForSelector('.actor-card');
  await page.getByText('The connection is lost').waitFor({ state: 'detached' });
});

test('what is lost on the way is asked again, without a word', { fails: true }, async (page) => {
  let asked = 0;
  await page.route('**/graphql', (route) => (++asked <= 2 ? route.abort() : route.continue()));
  await page.goto('/persons');
  await page.waitForSelector('.actor-card');
  assert.ok(asked > 2);
  assert.equal(await page.getByRole('alert').count(), 0);
});

test('what failed comes by itself when the connection is back', { fails: true }, async (page, context) => {
  await page.route('**/graphql', (route) => route.abort());
  await page.goto('/persons');
  await page.getByRole('alert').waitFor();
  await context.setOffline(true);
  await page.unroute('**/graphql');
  await context.setOffline(false);
  await page.waitForSelector('.actor-card');
});

test('a lost connection is told of, and what is there stays', { fails: true }, async (page, context) => {
  await page.goto('/statements');
  await page.waitForSelector('.item');
  await context.setOffline(true);
  await page.getByText('The connection is lost').waitFor();
  assert.ok(await page.locator('.item').first().isVisible());
  await context.setOffline(false);
  await page.getByText('The connection is lost').waitFor({ state: 'detached' });
});

test('what is not there is told of', { fails: true }, async (page) => {
  for (const address of ['/nothing/at/all', '/articles/nothing', '/persons/nothing', `/persons/${seed.id}`]) {
    await page.goto(address);
    await page.getByText('There is nothing here.').waitFor();
  }
  await page.goto('/statements?text=xyzzy');
  await page.getByText('No statement is like that.').waitFor();
});

test('language and colours are kept', {}, async (page) => {
  await page.goto('/');
  await page.locator('button[lang]').click();
  await page.locator('select').first().selectOption('dark');
  await page.reload();
  await page.waitForSelector('.summary');
  assert.equal(await page.evaluate(() => document.documentElement.dir), 'rtl');
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
});
