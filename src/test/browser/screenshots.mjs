// Takes the pictures in docs/screenshots of a running application, which has the seed alone:
//   ISNAD_URL=http://localhost:8080 ISNAD_CHROMIUM=/usr/bin/chromium deno run -A screenshots.mjs ../../../docs/screenshots
import { mkdir, writeFile } from 'node:fs/promises';
import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

const folder = process.argv[2];
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.ISNAD_CHROMIUM,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

const lavrov = { hover: '[data-statement]', text: 'الموضوع الرئيسي للقمة' };
await shoot('article', '/', { ready: '.words', ...lavrov });
await shoot('article-arabic-dark', '/', { ready: '.words', locale: 'ar', colorScheme: 'dark', ...lavrov });
await shoot('article-phone', '/', { ready: '.words', locale: 'ar', viewport: { width: 390, height: 780 }, ...lavrov });
await shoot('statements', '/statements', { ready: '.item' });
await shoot('person', '/persons?name=لافروف', { ready: '.actor-card', open: '.actor-card', then: '.item' });
await shoot('measures', '/measures', { ready: 'tbody tr' });
await shoot('search', '/search?text=روسيا', { ready: '.hit' });
await shoot('import', '/import', { ready: '.figures' });
await browser.close();

async function shoot(name, address, { ready, hover, text, open, then, ...options }) {
  const context = await browser.newContext({
    baseURL: process.env.ISNAD_URL,
    locale: 'en',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.goto(address);
  await page.waitForSelector(ready);
  if (open) await page.locator(open).first().click();
  if (then) await page.waitForSelector(then);
  if (hover) {
    const words = page.locator(hover).filter({ hasText: text }).first();
    await words.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await words.click();
    await page.waitForSelector('svg.chain rect');
  }
  await page.evaluate(() => document.fonts.ready);
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  await writeFile(join(folder, `${name}.webp`), Buffer.from(data, 'base64'));
  await context.close();
}
