/** The page for visitors in a real browser: by touch and key, on a phone, in Arabic, and without JavaScript. */
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { loadLibrary } from '../../../src/content/load-library.ts';
import { startWebServer, type WebServer } from '../../../src/web/web-server.ts';
import { audit } from '../../audit.ts';
import { openChromium } from '../../chromium.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));
const VENICE = 'What does the Venice Charter say about conserving monuments?';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

let server: WebServer;
let browser: Browser;

beforeAll(async () => {
  const loaded = await loadLibrary({ contentDir: CONTENT, siteUrl: null });
  if (loaded.kind !== 'loaded') throw new Error(loaded.sentence);
  server = await startWebServer({
    host: '127.0.0.1',
    port: 0,
    library: () => loaded.library,
    staleAfterYears: 5,
    today: () => new Date(),
    // Each page is asked for as if after an hour, so that no limit is met.
    now: () => (hours += 3_600_000),
    onBug(error) {
      throw error;
    },
  });
  browser = await openChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
let hours = 0;

/** Fails the test when the browser complains, of what the page's policy keeps it from doing among others. */
async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const page = await browser.newPage(options);
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (line) => {
    // Chromium says so of every answer that is no 200.
    if (line.type() === 'error' && !line.text().includes('status of 404'))
      complaints.push(line.text());
  });
  onTestFinished(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });
  await page.goto(new URL(path, server.url).href);
  return page;
}

async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('searchbox').fill(question);
  await page.getByRole('searchbox').press('Enter');
  await page.waitForURL(/\?q=/);
}

it('asks, reads, asks on, chooses and looks around without JavaScript', async () => {
  const page = await visit('/', { javaScriptEnabled: false });
  await ask(page, VENICE);
  await page.getByText('The Venice Charter of 1964').first().waitFor();
  await ask(page, 'And what does it say about restoration?');
  await page.getByText(`Read as asked on from “${VENICE}”.`).waitFor();
  await page.getByRole('link', { name: 'Read the whole article' }).click();
  await page.getByRole('heading', { level: 2, name: VENICE }).waitFor();
  await page.getByRole('link', { name: 'Start again' }).click();
  await ask(page, 'museum rules');
  await page.getByRole('list', { name: 'Choose one' }).getByRole('link').first().click();
  await page.locator('section.chosen').waitFor();
  await page.getByRole('link', { name: 'What the articles are about' }).click();
  await page.getByRole('link', { name: /^Risk/ }).click();
  await page.locator('.choices a').first().click();
  await page.getByRole('article').waitFor();
  expect(page.url()).toContain('/article/');
});

const PAGES = [
  '/',
  `/?q=${encodeURIComponent(VENICE)}`,
  '/?q=training+courses',
  '/?q=sourdough+bread',
  '/article/charters-and-theory/venice-charter',
  '/topics',
  '/nothing',
] as const;

it.each([
  ['wide, light', '', { colorScheme: 'light' }],
  ['wide, dark', '', { colorScheme: 'dark' }],
  ['on a phone', 'kiosk', PHONE],
  ['in Arabic, on a phone', 'lang=ar', { ...PHONE, colorScheme: 'dark' }],
] as const)('can be read and reached by everybody: %s', async (_name, query, options) => {
  const page = await visit('/', options);
  for (const path of PAGES) {
    const address = `${path}${path.includes('?') ? '&' : '?'}${query}`;
    await page.goto(new URL(address, server.url).href);
    expect(await audit(page), address).toEqual([]);
    const [width, room] = await page.evaluate<[number, number]>(
      '[document.documentElement.scrollWidth, innerWidth]',
    );
    expect(width, address).toBeLessThanOrEqual(room);
    const small = await page
      .locator('h1 a, nav a, .links a, .choice, button, input[type=search]')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 48)
          .map(({ outerHTML }) => outerHTML),
      );
    expect(small, address).toEqual([]);
  }
});

it('sets a source in the direction of its title, whatever the language of the page', async () => {
  const page = await visit(`/?lang=ar&q=${encodeURIComponent(VENICE)}`);
  const text = await page.locator('.sources li').first().innerText();
  expect(text).toMatch(/^International Charter .*, ICOMOS, 1965$/);
  const directions = await page.evaluate<string[]>(
    `['.sources', '.sources li'].map((one) => getComputedStyle(document.querySelector(one)).direction)`,
  );
  expect(directions).toEqual(['rtl', 'ltr']);
});

it('is reached by keyboard from the field to the answer and its articles', async () => {
  const page = await visit('/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type(VENICE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Read the whole article' }).waitFor();
  for (let tabs = 0; tabs < 30; tabs += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate<string>('document.activeElement.textContent');
    if (focused === 'Read the whole article') break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/article\//);
  expect(await page.getByRole('heading', { level: 2 }).innerText()).toBe(VENICE);
});

it('begins again in a public place when nobody touches it', async () => {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.clock.install();
  await page.goto(new URL(`/?kiosk&q=${encodeURIComponent(VENICE)}`, server.url).href);
  await page.getByText('The Venice Charter of 1964').first().waitFor();
  await page.clock.fastForward(60_000);
  expect(page.url()).toContain('q=What');
  await page.clock.fastForward(31_000);
  await page.waitForURL((url) => !url.search.includes('q='));
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
});
