// Statements that are stored while one looks.
import assert from 'node:assert/strict';
import process from 'node:process';
import { ask, test } from './browser.mjs';

const editor = { 'X-API-Key': process.env.ISNAD_KEY };

test('a list tells of what arrives, and shows it when asked to', {}, async (page) => {
  await page.goto('/statements');
  await page.waitForSelector('.item');
  const shown = await page.locator('.item').count();
  await withArticles(async (arrive) => {
    const notice = page.locator('.arrived button');
    await arrive(notice);
    assert.match(await notice.textContent(), /^\d+ new statement/);
    assert.equal(await page.locator('.item').count(), shown);
    await notice.click();
    await page.locator('.item', { hasText: 'ميزانية البلدية' }).first().waitFor();
    await notice.waitFor({ state: 'detached' });
  });
});

test('the import shows what arrives', {}, async (page) => {
  await page.goto('/import');
  await page.waitForSelector('.waiting');
  await withArticles((arrive) => arrive(page.locator('.item', { hasText: 'ميزانية البلدية' }).first()));
});

test('what arrives while the connection is lost is told of when it is back', { fails: true }, async (page) => {
  let open = () => {};
  let gate = Promise.resolve();
  const sockets = [];
  await page.routeWebSocket(/\/graphql$/, async (socket) => {
    await gate;
    socket.connectToServer();
    sockets.push(socket);
  });
  await page.goto('/statements');
  await page.waitForSelector('.item');
  while (sockets.length === 0) await page.waitForEvent('websocket').catch(() => {});
  gate = new Promise((resolve) => (open = resolve));
  await sockets[0].close({ code: 1012 });
  await withArticles(async (arrive) => {
    await arrive();
    open();
    await page.locator('.arrived button').waitFor();
  });
});

/** Lets articles arrive while something is done, and removes them after it. */
async function withArticles(look) {
  const ids = new Set();
  try {
    await look((shown) => arrive(ids, shown));
  } finally {
    for (const id of ids) await ask('mutation ($id: ID!) { removeArticle(id: $id) }', { id }, editor);
  }
}

/** Imports an article; another one where it is not told of, since the page may have subscribed after it. */
async function arrive(ids, shown) {
  for (let n = 1; n <= 5; n++) {
    const text = `ميزانية البلدية\nقال رئيس البلدية سمير النجار إن ميزانية البلدية زادت ${n} ملايين دينار هذا العام.`;
    const { importArticle } = await ask(
      'mutation ($input: ArticleInput!) { importArticle(input: $input) { article { id } } }',
      { input: { sourceName: `browser-tests/${n}`, text } },
      editor,
    );
    ids.add(importArticle.article.id);
    if (!shown) return;
    const seen = await shown.waitFor({ timeout: n < 5 ? 15_000 : 60_000 }).then(() => true, () => false);
    if (seen) return;
  }
  assert.fail('what arrived was not told of');
}
