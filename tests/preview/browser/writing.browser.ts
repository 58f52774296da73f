/** What one writes at the page: commands and their fields, messages that are too long, edits, names. */
import { expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { atThePage } from './preview-in-browser.ts';

/** What Discord takes from who does not pay it, in characters. */
const MOST = 2000;

/** As the page tells itself when nobody answers it. */
const REFUSED = { kind: 'refused', sentence: 'The preview has ended' };

const at = atThePage();
const { composer, messages, newest, go, become, say, command, send } = at;

it('shows in the form of a command what it sends, and nothing of the one before', async () => {
  await become('Mira, moderator');
  await send(await command('help'));
  const mention = newest().getByRole('button', { name: '/ask', exact: true }).first();
  await mention.waitFor();
  const pause = await command('settings pause');
  await pause.getByLabel('channel').selectOption({ label: '#general' });
  await pause.getByLabel('minutes').fill('5');
  await mention.click();
  const ask = at.page.getByRole('form', { name: '/ask' });
  await ask.waitFor();
  expect(await ask.getByLabel('private').inputValue()).toBe('');
  await ask.getByLabel('private').press('Escape');
  const again = await command('settings pause');
  expect(await again.getByLabel('channel').inputValue()).toBe('');
  expect(await again.getByLabel('minutes').inputValue()).toBe('');
});

it('shows the name of a suggestion that was picked, and sends what it stands for', async () => {
  const form = await command('article');
  const title = form.getByRole('combobox');
  await title.fill('Venice Charter');
  const first = form.getByRole('option').first();
  const name = await first.locator('span').innerText();
  await first.click();
  expect(await title.inputValue()).toBe(name);
  await send(form);
  await newest().getByText('/article').waitFor();
  await expect.poll(() => newest().innerText()).toContain(name);
});

it('keeps what was written: when a list is closed, when it is too long, when it cannot be sent', async () => {
  await composer().fill('What of this, @Doc');
  await at.page.getByRole('option', { name: '@Docent' }).waitFor();
  await composer().press('Escape');
  await expect.poll(() => at.page.getByRole('listbox', { name: 'Suggestions' }).count()).toBe(0);
  expect(await composer().inputValue()).toBe('What of this, @Doc');

  const count = await messages().count();
  const long = 'x'.repeat(MOST + 1);
  await say(long);
  const notice = at.page.getByRole('alert');
  await expect.poll(() => notice.innerText()).toContain('at most 2,000 characters');
  expect(await composer().inputValue()).toBe(long);
  await at.page.getByText('1 too many').waitFor();
  await composer().fill(long.slice(1));
  await at.page.getByText('0 left').waitFor();
  await composer().press('Enter');
  await expect.poll(() => messages().count()).toBe(count + 1);
  expect(await composer().inputValue()).toBe('');

  await at.page.route('**/act', (route) => route.fulfill({ status: 200, json: REFUSED }));
  await say('Not lost');
  await expect.poll(() => notice.innerText()).toContain(REFUSED.sentence);
  expect(await composer().inputValue()).toBe('Not lost');
});

it('does not save an edit that is too long, and says why', async () => {
  await say('Look at this');
  const own = newest();
  await own.getByText('Look at this').waitFor();
  await own.click({ button: 'right' });
  await at.page.getByRole('menuitem', { name: 'Edit message' }).click();
  const editor = at.page.getByLabel('Edit the message');
  const text = 'y'.repeat(MOST + 1);
  await editor.fill(text);
  await editor.press('Enter');
  await expect
    .poll(() => at.page.getByRole('alert').innerText())
    .toContain('at most 2,000 characters');
  expect(await editor.inputValue()).toBe(text);
  await editor.press('Escape');
  await own.getByText('Look at this').waitFor();
});

it('asks before an emptied message goes, and leaves it when one says no', async () => {
  await say('To be emptied');
  const own = newest();
  await own.getByText('To be emptied').waitFor();
  const count = await messages().count();
  await own.click({ button: 'right' });
  await at.page.getByRole('menuitem', { name: 'Edit message' }).click();
  const editor = at.page.getByLabel('Edit the message');
  await editor.fill('');
  await editor.press('Enter');
  const dialog = at.page.getByRole('dialog', { name: 'Delete message' });
  await at.page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await editor.press('Escape');
  await own.getByText('To be emptied').waitFor();

  await own.click({ button: 'right' });
  await at.page.getByRole('menuitem', { name: 'Edit message' }).click();
  await editor.fill('');
  await editor.press('Enter');
  await dialog.getByRole('button', { name: 'Delete' }).press('Enter');
  await expect.poll(() => messages().count()).toBe(count - 1);
});

it('marks the channels in which others have written since', async () => {
  const channel = (name: RegExp): Locator =>
    at.page.getByRole('navigation').getByRole('button', { name });
  await go('ask-here');
  // It answers only when one has left.
  process.kill(at.preview.botPid, 'SIGSTOP');
  await say('What does the Venice Charter say about conserving monuments?');
  await newest().getByText('What does the Venice Charter say').waitFor();
  await go('general');
  process.kill(at.preview.botPid, 'SIGCONT');
  await channel(/ask-here unread/).waitFor();
  await go('ask-here');
  await expect.poll(() => channel(/unread/).count()).toBe(0);
});

it('says in plain words what a message replies to', async () => {
  await say('## Lime\n**soft** and `old`, says @Noor');
  await newest().getByText('soft', { exact: true }).waitFor();
  await newest().hover();
  await newest().getByRole('button', { name: 'Reply' }).click();
  await say('I know');
  await expect
    .poll(() => newest().locator('.excerpt').innerText())
    .toBe('Lime soft and old, says @Noor');
});
