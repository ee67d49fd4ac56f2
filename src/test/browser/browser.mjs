// The browser that the tests look with, pages in it, and the API to compare with.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { chromium } from 'playwright-core';

export const url = process.env.ISNAD_URL;

await imported();

const browser = await chromium.launch({
  executablePath: process.env.ISNAD_CHROMIUM,
  // As root, Chromium has no sandbox of its own.
  args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
});
Deno.test.afterAll(() => browser.close());

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** A test with a page of its own, on which no script may fail and nothing from elsewhere may be asked for. */
export function test(name, options, look) {
  Deno.test({ name, sanitizeOps: false, sanitizeResources: false, fn: () => run(options, look) });
}

async function run({ fails = false, ...options }, look) {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'en',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const wrong = [];
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => wrong.push(`error: ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && !fails && wrong.push(`console: ${message.text()}`));
  page.on('dialog', (dialog) => (wrong.push(`dialog: ${dialog.message()}`), dialog.dismiss()));
  page.on('request', (request) => request.url().startsWith(url) || request.url().startsWith('data:') || wrong.push(`elsewhere: ${request.url()}`));
  try {
    await look(page, context);
    assert.deepEqual(wrong, []);
  } finally {
    await context.close();
  }
}

/** Waits until all articles are there; without any of them, what follows would fail in ways that tell nothing. */
async function imported() {
  while (!(await fetch(`${url}/q/health/ready`)).ok) await new Promise((resolve) => setTimeout(resolve, 200));
  const { importReport } = await ask('{ importReport { failures { sourceName reason } } }');
  assert.deepEqual(importReport.failures, []);
}

/** What the API answers. */
export async function ask(query, variables = {}, headers = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined);
  return data;
}

/** An article by the name of its file, with its statements. */
export async function article(sourceName) {
  const { articles } = await ask('{ articles { nodes { id sourceName } } }');
  const found = articles.nodes.find((node) => node.sourceName === sourceName);
  assert.ok(found, sourceName);
  const { article } = await ask(`query ($id: ID!) {
    article(id: $id) {
      id title text paragraphs { start end exact }
      statements(first: 100) { nodes {
        id content { start end exact } quotes { exact } within { id } speaker { id name }
        attribution { method chain { rule span { exact } } }
      } }
      measures { id }
    }
  }`, found);
  return article;
}

/** Opens the article and waits until it is there. */
export async function open(page, { id }, fragment = '') {
  await page.goto(`/articles/${id}${fragment}`);
  await page.waitForSelector('.words');
  await page.evaluate(() => document.fonts.ready);
}

/** The pieces of a statement's highlight. */
export function highlight(page, { id }) {
  return page.locator(`[data-statement="${id}"]`);
}

/** Holds the page to WCAG 2.2 AA, as far as axe can tell. */
export function assertAccessible(page) {
  return assertNoViolations(page, ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']);
}

/** Holds the page's colours to it: what else it looks at, other colours do not change. */
export function assertReadable(page) {
  return assertNoViolations(page, { type: 'rule', values: ['color-contrast'] });
}

async function assertNoViolations(page, runOnly) {
  await page.evaluate(`globalThis.axe ?? (() => { ${axe} })(); undefined`);
  const { violations } = await page.evaluate((rules) => globalThis.axe.run(document, { runOnly: rules, resultTypes: ['violations'] }), runOnly);
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).slice(0, 3).join(' | ')}`),
    [],
  );
}
