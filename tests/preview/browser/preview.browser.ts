/** The preview as a person uses it: the real bot, the real page, a real browser. */
import { createRequire } from 'node:module';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { runPreview, type RunningPreview } from '../running-preview.ts';
import { openChromium } from './chromium.ts';

const QUESTION = 'What does the Venice Charter say about conserving monuments?';
const VENICE_CHARTER = 'The Venice Charter of 1964';

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

/** What browsers complain of, and what whoever started the preview is told, is there to be mended. */
function failOn(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

const composer = (): Locator => page.getByRole('combobox', { name: /^Message / });
const messages = (): Locator => page.getByRole('article');
const newest = (): Locator => messages().last();
const go = (channel: string): Promise<void> =>
  page.getByRole('navigation').getByRole('button', { name: channel }).click();
const become = async (name: string): Promise<void> => {
  await page.getByLabel('You are').selectOption({ label: name });
};

async function say(text: string): Promise<void> {
  await composer().fill(text);
  await composer().press('Enter');
}

/** Asks where every question is answered; the answer, whatever comes after it. */
async function answerTo(question: string): Promise<Locator> {
  await say(question);
  await newest().getByRole('button', { name: 'Read the article' }).waitFor();
  return page.locator(`[data-id="${await newest().getAttribute('data-id')}"]`);
}

/** Types a command as far as its name, and picks it. */
async function command(name: string): Promise<Locator> {
  await composer().fill(`/${name}`);
  await page
    .getByRole('option', { name: `/${name} ` })
    .first()
    .waitFor();
  await composer().press('Enter');
  return page.getByRole('form', { name: `/${name}` });
}

const send = (form: Locator): Promise<void> => form.getByRole('button', { name: 'Send' }).click();

it('answers a mention, and a reply to the answer as a follow-up', async () => {
  await say(`@Docent ${QUESTION}`);
  const answer = newest();
  await answer.getByText(VENICE_CHARTER).waitFor();
  expect(await answer.getByText('APP', { exact: true }).isVisible()).toBe(true);
  await answer.hover();
  await answer.getByRole('button', { name: 'Reply' }).click();
  await say('And who wrote it?');
  await expect.poll(() => messages().count()).toBeGreaterThanOrEqual(4);
  await newest().getByText('APP', { exact: true }).waitFor();
});

it('opens a related article, turns its pages, rates and dismisses, each for one’s own eyes', async () => {
  await go('ask-here');
  const answer = await answerTo(QUESTION);
  await answer.getByRole('button', { name: 'Open' }).first().click();
  await newest().getByText('Only you can see this').waitFor();
  await answer.getByRole('button', { name: 'Read the article' }).click();
  const article = newest();
  await article.getByText(/page 1 of/).waitFor();
  await article.getByRole('button', { name: 'Next' }).click();
  await article.getByText(/page 2 of/).waitFor();
  await article.getByRole('button', { name: 'Dismiss message' }).click();
  await expect.poll(() => page.getByText(/page 2 of/).count()).toBe(0);

  await answer.getByRole('button', { name: 'Not helpful' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox').fill('Say more about ruins.');
  await form.getByRole('radio').first().check();
  await form.getByRole('button', { name: 'Submit' }).click();
  await newest().getByText('Only you can see this').waitFor();

  await become('Noor, another member');
  expect(await page.getByText('Only you can see this').count()).toBe(0);
  await become('Ada, member');
  await answer.getByRole('button', { name: 'Dismiss', exact: true }).click();
  await expect.poll(() => answer.count()).toBe(0);
});

it('offers commands with live suggestions, and everything by keyboard', async () => {
  await composer().fill('/as');
  await page.getByRole('option', { name: /^\/ask / }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('nagpra');
  const choice = page.getByRole('option', { name: /NAGPRA/ }).first();
  await choice.waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect.poll(() => newest().innerText()).toContain('/ask');
  expect(await newest().innerText()).toContain('NAGPRA');
});

it.each([
  ['article', { title: 'Venice Charter' }],
  ['search', { words: 'lime mortar' }],
  ['topics', {}],
  ['help', {}],
  ['privacy show', {}],
] as const)('runs /%s as a member', async (name, options) => {
  const before = await messages().count();
  const form = await command(name);
  for (const [label, text] of Object.entries(options)) {
    await form.getByLabel(label).fill(text);
  }
  await send(form);
  await expect.poll(() => messages().count()).toBe(before + 1);
  await newest().getByText('APP', { exact: true }).waitFor();
});

it('shows moderators’ commands to moderators alone', async () => {
  await composer().fill('/settings');
  await expect.poll(() => page.getByRole('option', { name: /^\/settings/ }).count()).toBe(0);
  await composer().fill('');
  await become('Mira, moderator');
  for (const name of ['settings show', 'knowledge status', 'doctor', 'pin list']) {
    const before = await messages().count();
    await send(await command(name));
    await expect.poll(() => messages().count(), { message: name }).toBe(before + 1);
    await newest().getByText('Only you can see this').waitFor();
  }
});

it('answers a message by Apps, and lets its author edit and delete it', async () => {
  await go('Repairs of the mill');
  await say('Which mortar suits old brick?');
  const question = newest();
  await question.click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Answer this' }).click();
  await expect.poll(() => messages().count()).toBe(2);
  await messages().first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Edit message' }).click();
  await page.getByLabel('Edit the message').fill('Which mortar suits soft brick?');
  await page.keyboard.press('Enter');
  await messages().first().getByText('(edited)').waitFor();
  await messages().first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Delete message' }).click();
  await expect.poll(() => page.getByText('Which mortar suits soft brick?').count()).toBe(0);
});

it('leads to the answer that was given before', async () => {
  const question = 'Old Wood Windows: Repair Them or Replace Them?';
  await go('ask-here');
  const answer = await answerTo(question);
  await go('general');
  await go('ask-here');
  await say(question);
  await newest().getByRole('link', { name: 'Go to the answer' }).click();
  await expect.poll(() => answer.evaluate((one) => one.matches(':focus'))).toBe(true);
});

it('answers a post in the forum, and in direct messages', async () => {
  await go('help');
  await page.getByRole('button', { name: 'New post' }).click();
  await page.getByLabel('Title').fill('About charters');
  await page.getByRole('textbox', { name: 'Message' }).fill(QUESTION);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await page.getByText(VENICE_CHARTER).first().waitFor();
  await go('Docent');
  await say(QUESTION);
  await expect.poll(() => newest().innerText()).toContain(VENICE_CHARTER);
});

it('speaks the language of the client', async () => {
  await page.getByLabel('Language').selectOption('fr');
  await composer().fill('/');
  const offered = page.getByRole('listbox');
  await expect.poll(() => offered.innerText()).toContain('Poser une question');
  await send(await command('help'));
  await newest().getByText('APP', { exact: true }).waitFor();
  await expect.poll(() => newest().innerText()).toMatch(/ de | je | une /);
});

it('answers from an article that was edited a moment ago', async () => {
  const file = join(preview.contentDir, 'charters-and-theory', 'venice-charter.md');
  const text = await readFile(file, 'utf8');
  await go('ask-here');
  await writeFile(file, text.replaceAll(VENICE_CHARTER, 'The edited Venice Charter of 1964'));
  // Asked again until the folder has been read: how long that takes is the system's affair.
  await expect
    .poll(
      async () => {
        await say(QUESTION);
        await newest().getByText('APP', { exact: true }).waitFor();
        return await page.getByText('The edited Venice Charter of 1964').count();
      },
      { timeout: 30_000, interval: 1000 },
    )
    .toBeGreaterThan(0);
  await writeFile(file, text);
});

it('explains the last question beside it, from the article as it is now', async () => {
  const question = "How is the Old City of Sana'a in Yemen being saved?";
  await go('ask-here');
  await page.getByRole('button', { name: 'Why' }).click();
  const answer = await answerTo(question);
  const why = page.getByRole('complementary', { name: 'Why this answer' });
  await expect.poll(() => why.innerText()).toContain(question);
  expect(await why.innerText()).toContain('Answered.');
  const [marked = ''] = await why.locator('mark').allInnerTexts();
  expect(await answer.innerText()).toContain(marked.trim());

  await page.getByRole('button', { name: 'Content' }).click();
  const content = page.getByRole('complementary', { name: 'Content' });
  await expect.poll(() => content.innerText(), { timeout: 30_000 }).toContain('Nothing to mend.');
  await writeFile(join(preview.contentDir, 'empty.md'), '---\ntitle: Nothing\n---\n');
  await expect.poll(() => content.innerText(), { timeout: 30_000 }).toContain('empty.md:');
  await rm(join(preview.contentDir, 'empty.md'));
  await expect.poll(() => content.innerText(), { timeout: 30_000 }).toContain('Nothing to mend.');
});

it('shows that somebody types, and that a bot which is silent did not respond', async () => {
  const other = await browser.newPage();
  await other.goto(preview.url);
  await other.getByLabel('You are').selectOption({ label: 'Noor, another member' });
  await composer().fill('Wait');
  await expect.poll(() => other.locator('.typing').innerText()).toBe('Ada is typing…');
  await other.close();

  await go('ask-here');
  const answer = await answerTo('How is lead paint in old houses dealt with?');
  process.kill(preview.botPid, 'SIGSTOP');
  await send(await command('help'));
  await expect.poll(() => page.locator('.system').innerText()).toContain('Sending command…');
  await answer.getByRole('button', { name: 'Helpful', exact: true }).click();
  const failed = { timeout: 10_000 };
  const log = page.getByRole('log');
  await expect.poll(() => log.innerText(), failed).toContain('Docent did not respond');
  await expect.poll(() => answer.innerText(), failed).toContain('This interaction failed');
  process.kill(preview.botPid, 'SIGCONT');
});

it('shows what articles and people write as text, whatever it is', async () => {
  await say('<img src=x onerror=alert(1)> [press](javascript:alert(1)) <script>alert(2)</script>');
  await newest().getByText('<script>').waitFor();
  expect(await page.locator('.timeline :is(img, script)').count()).toBe(0);
  expect(await page.locator('.timeline a[href^="javascript"]').count()).toBe(0);
});

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

/** Rules of WCAG 2.2 at level AA that can be checked by a program. */
async function audit(): Promise<readonly string[]> {
  // Evaluated by the debugger, which the page's own policy does not bind.
  await page.evaluate(await readFile(axeFile, 'utf8'));
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })`,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary}`),
  );
}

it('can be read and reached by everybody: dark, light, on a phone, with a form open', async () => {
  await go('ask-here');
  const answer = await answerTo('How do you conserve mud-brick and other earthen architecture?');
  await answer.getByRole('button', { name: 'Helpful', exact: true }).click();
  await newest().getByText('Only you can see this').waitFor();
  expect(await audit()).toEqual([]);
  await page.getByRole('button', { name: 'Light' }).click();
  expect(await audit()).toEqual([]);
  await composer().fill('/');
  expect(await audit()).toEqual([]);
  await composer().fill('/ask');
  await composer().press('Enter');
  expect(await audit()).toEqual([]);
  await page.keyboard.press('Escape');
  for (const [button, heading] of [
    ['Why', 'Articles, by what each word adds'],
    ['Content', 'Findings'],
  ] as const) {
    await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('heading', { name: heading }).waitFor();
    expect(await audit()).toEqual([]);
  }
  await page.getByRole('button', { name: 'Content', exact: true }).click();
  await page.getByRole('button', { name: 'Phone' }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await audit()).toEqual([]);
  await answer.getByRole('button', { name: 'Not helpful' }).click();
  await page.getByRole('dialog').waitFor();
  expect(await audit()).toEqual([]);
});
