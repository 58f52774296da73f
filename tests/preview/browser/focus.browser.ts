/** The preview by keyboard: where the focus goes, what an input method keeps, and what waits in each channel. */
import { expect, it, onTestFinished } from 'vitest';
import type { Locator } from 'playwright-core';
import { atThePage } from './preview-in-browser.ts';

const QUESTION = 'What does the Venice Charter say about conserving monuments?';

const at = atThePage();
const { composer, messages, newest, go, become, say, command } = at;

const focus =
  (locator: Locator): (() => Promise<boolean>) =>
  () =>
    locator.evaluate((one) => one.matches(':focus'));

const button = (name: string): Locator => at.page.getByRole('button', { name, exact: true });
const channel = (name: string): Locator =>
  at.page.getByRole('navigation').getByRole('button', { name });

/** A key as an input method has it, while it composes. */
async function compose(field: Locator, key: string): Promise<void> {
  const pressed = { key, isComposing: true, bubbles: true, cancelable: true };
  await field.dispatchEvent('keydown', pressed);
}

it('puts the focus where one writes, when the page opens and in each channel that one goes to', async () => {
  await expect.poll(focus(composer())).toBe(true);
  await channel('ask-here').press('Enter');
  await expect.poll(focus(at.page.getByRole('textbox', { name: 'Message #ask-here' }))).toBe(true);
  await channel('help').press('Enter');
  await expect.poll(focus(button('New post'))).toBe(true);
});

it('leads the focus into a new post and out of it again', async () => {
  await go('help');
  await button('New post').press('Enter');
  await expect.poll(focus(at.page.getByLabel('Title'))).toBe(true);
  await button('Cancel').press('Enter');
  await expect.poll(focus(button('New post'))).toBe(true);
  await button('New post').press('Enter');
  await at.page.keyboard.type('About charters');
  await at.page.getByRole('textbox', { name: 'Message' }).fill(QUESTION);
  await button('Post').press('Enter');
  await expect
    .poll(focus(at.page.getByRole('textbox', { name: 'Message #About charters' })))
    .toBe(true);
  await go('help');
  await at.page.locator('.post-card').first().press('Enter');
  await expect
    .poll(focus(at.page.getByRole('textbox', { name: 'Message #About charters' })))
    .toBe(true);
});

it('gives the focus back to what opened a pane or a form', async () => {
  for (const name of ['Why', 'Content']) {
    await button(name).press('Enter');
    await at.page.getByRole('complementary').getByRole('button', { name: 'Close' }).press('Enter');
    await expect.poll(focus(button(name))).toBe(true);
  }
  await go('ask-here');
  const answer = await at.answerTo(QUESTION);
  const notHelpful = answer.getByRole('button', { name: 'Not helpful' });
  await notHelpful.press('Enter');
  const form = at.page.getByRole('dialog');
  await form.getByRole('radio').first().check();
  await form.getByRole('button', { name: 'Submit' }).press('Enter');
  await form.waitFor({ state: 'detached' });
  await expect.poll(focus(notHelpful)).toBe(true);
});

it('keeps the focus on Next while one pages through an article by Enter', async () => {
  await go('ask-here');
  const answer = await at.answerTo('To Rebuild or Not to Rebuild? The Reconstruction Debate');
  await answer.getByRole('button', { name: 'Read the article' }).press('Enter');
  const article = at.page.getByRole('article').filter({ hasText: /page \d+ of/ });
  const next = article.getByRole('button', { name: /Next/ });
  await next.focus();
  for (const page of [2, 3]) {
    await at.page.keyboard.press('Enter');
    await article.getByText(new RegExp(`page ${page} of`)).waitFor();
    await expect.poll(focus(next)).toBe(true);
  }
});

it('leaves the Enter that ends a composition to the input method', async () => {
  await say('half');
  const own = newest();
  await own.getByText('half', { exact: true }).waitFor();
  const count = await messages().count();
  await composer().fill('@Doc');
  await at.page.getByRole('option', { name: '@Docent' }).waitFor();
  await compose(composer(), 'Enter');
  expect(await composer().inputValue()).toBe('@Doc');
  await composer().fill('typed');
  await compose(composer(), 'Enter');
  expect(await composer().inputValue()).toBe('typed');
  await composer().fill('');
  await own.click({ button: 'right' });
  await at.page.getByRole('menuitem', { name: 'Edit message' }).click();
  const editor = at.page.getByLabel('Edit the message');
  await editor.fill('half typed');
  await compose(editor, 'Enter');
  await compose(editor, 'Escape');
  expect(await editor.inputValue()).toBe('half typed');
  await editor.press('Escape');
  const form = await command('article');
  const title = form.getByRole('combobox');
  await title.fill('Venice Charter');
  await form.getByRole('option').first().waitFor();
  await title.press('ArrowDown');
  await compose(title, 'Enter');
  await compose(title, 'Escape');
  expect(await title.inputValue()).toBe('Venice Charter');
  await title.press('Escape');
  await title.press('Escape');
  expect(await messages().count()).toBe(count);
});

it('keeps what was begun in each channel, with what it replies to, for each person', async () => {
  await say('Who has lime?');
  await newest().getByText('Who has lime?').waitFor();
  await newest().hover();
  await newest().getByRole('button', { name: 'Reply' }).click();
  await composer().fill('half written');
  const bar = at.page.locator('.reply-bar');
  await go('ask-here');
  expect(await composer().inputValue()).toBe('');
  expect(await bar.count()).toBe(0);
  await composer().fill('another');
  await go('general');
  expect(await composer().inputValue()).toBe('half written');
  expect(await bar.innerText()).toContain('Replying to Ada');
  await become('Mira, moderator');
  expect(await composer().inputValue()).toBe('');
  await become('Ada, member');
  expect(await composer().inputValue()).toBe('half written');
  await go('ask-here');
  expect(await composer().inputValue()).toBe('another');
});

it('says as Discord does that suggestions have not come in time', async () => {
  const form = await command('article');
  process.kill(at.preview.botPid, 'SIGSTOP');
  onTestFinished(() => void process.kill(at.preview.botPid, 'SIGCONT'));
  await form.getByRole('combobox').fill('Burra');
  const late = form.getByText('Loading options failed');
  await expect.poll(() => late.count(), { timeout: 30_000 }).toBe(1);
});
