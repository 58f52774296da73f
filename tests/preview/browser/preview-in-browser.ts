/** A person before the preview: one bot and one browser for the tests of a file, a page for each test. */
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { runPreview, type RunningPreview } from '../running-preview.ts';
import { openChromium } from '../../chromium.ts';

export interface AtThePage {
  readonly preview: RunningPreview;
  readonly browser: Browser;
  readonly page: Page;
  readonly composer: () => Locator;
  readonly messages: () => Locator;
  readonly newest: () => Locator;
  readonly go: (channel: string) => Promise<void>;
  /** @param name - `Mira, moderator`. */
  readonly become: (name: string) => Promise<void>;
  readonly say: (text: string) => Promise<void>;
  /** Asks where every question is answered; the answer, whatever comes after it. */
  readonly answerTo: (question: string) => Promise<Locator>;
  /** Types a command as far as its name, and picks it. */
  readonly command: (name: string) => Promise<Locator>;
  readonly send: (form: Locator) => Promise<void>;
}

/** Also fails a test of whose page the browser complains, and a file of whose preview there was something to tell. */
export function atThePage(): AtThePage {
  let preview: RunningPreview;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    [preview, browser] = await Promise.all([runPreview(), openChromium()]);
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
    failOn(preview.told);
  });
  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    complaints = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text());
    });
    await page.goto(preview.url);
    await page.getByText('The bot is online').waitFor();
  });
  afterEach(async () => {
    await page.close();
    failOn(complaints);
  });

  const composer = (): Locator => page.getByRole('textbox', { name: /^Message / });
  const messages = (): Locator => page.getByRole('article');
  const newest = (): Locator => messages().last();
  const say = async (text: string): Promise<void> => {
    await composer().fill(text);
    await composer().press('Enter');
  };
  return {
    get preview() {
      return preview;
    },
    get browser() {
      return browser;
    },
    get page() {
      return page;
    },
    composer,
    messages,
    newest,
    say,
    go: (channel) => page.getByRole('navigation').getByRole('button', { name: channel }).click(),
    async become(name) {
      await page.getByLabel('You are').selectOption({ label: name });
    },
    async answerTo(question) {
      await say(question);
      // What was asked before may be answered only now.
      const answer = messages()
        .filter({ has: page.locator('.excerpt', { hasText: question }) })
        .filter({ has: page.getByRole('button', { name: 'Read the article' }) })
        .last();
      return page.locator(`[data-id="${await answer.getAttribute('data-id')}"]`);
    },
    async command(name) {
      await composer().fill(`/${name}`);
      await page
        .getByRole('option', { name: `/${name} ` })
        .first()
        .waitFor();
      await composer().press('Enter');
      return page.getByRole('form', { name: `/${name}` });
    },
    send: (form) => form.getByRole('button', { name: 'Send' }).click(),
  };
}

/** What browsers complain of, and what whoever started the preview is told, is there to be mended. */
function failOn(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
