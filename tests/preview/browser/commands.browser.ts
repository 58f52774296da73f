/** Every command, typed and sent at the page, with the reply that its reader sees. */
import { expect, it } from 'vitest';
import { definitions } from '../../../src/bot/commands/index.ts';
import { atThePage } from './preview-in-browser.ts';

const VENICE = 'What does the Venice Charter say about conserving monuments?';

/** What is filled in: a text or a number; after `=` the label of a choice, after `~` words whose first suggestion is taken. */
type Run = readonly [path: string, fields: Readonly<Record<string, string>>, reply: RegExp];

const MEMBERS: readonly Run[] = [
  ['ask', { question: VENICE }, /Question from @Ada[^]*The Venice Charter of 1964/],
  ['article', { title: 'Venice Charter' }, /The Venice Charter of 1964/],
  ['search', { words: 'lime mortar' }, /Found for “lime mortar”[^]*Lime Mortar and Lime Plaster/],
  ['topics', {}, /Conservation Practice/],
  ['help', {}, /How to ask me/],
  ['privacy show', {}, /What I store/],
  ['privacy export', {}, /stored of you/],
  ['privacy erase', {}, /Erased: your questions/],
];

/** In this order: what one sets the next one shows or takes back. */
const MODERATORS: readonly Run[] = [
  ['settings channel add', { channel: '=#general' }, /Answer channels: #ask-here, #help, #general/],
  ['settings channel list', {}, /3 channels/],
  [
    'settings subjects',
    { channel: '=#general', subjects: 'Risk' },
    /In #general I answer only about Risk/,
  ],
  ['settings channel remove', { channel: '=#general' }, /Answer channels: #ask-here, #help$/m],
  ['settings answers', { level: '=careful', unsure: '=True' }, /How sure I must be: careful/],
  ['settings pause', { minutes: '5', channel: '=#general' }, /Paused: #general until/],
  ['settings resume', { channel: '=#general' }, /Paused: nowhere/],
  ['settings cooldown', { member: '2' }, /to one member 2 seconds/],
  ['settings feedback', { enabled: '=True' }, /Ratings under answers: on/],
  ['settings language', { language: '=Français' }, /Ma langue : Français/],
  ['settings language', {}, /My language: that of whoever uses me/],
  ['settings alerts', { channel: '=#general' }, /Alerts: #general/],
  [
    'settings experts',
    { channel: '=#general', role: '=@Moderators' },
    /People who take over: #general, role @Moderators/,
  ],
  [
    'settings digest',
    { channel: '=#general', day: '=Friday' },
    /Weekly digest: #general, on Friday/,
  ],
  ['settings forum', { channel: '=#help', tag: 'law', close: '=False' }, /I give it the tag law/],
  ['settings block', { who: '=@Noor' }, /No answers for: @Noor/],
  ['settings unblock', { who: '=@Noor' }, /No answers for: nobody/],
  ['settings show', {}, /How sure I must be: careful/],
  ['pin add', { question: 'Which charter?', article: '~Venice Charter' }, /Which charter\?/],
  ['pin list', {}, /Which charter\?/],
  ['pin remove', { pin: '~Which charter?' }, /The pin is removed/],
  ['knowledge status', {}, /\d+ articles in \d+ topics/],
  ['knowledge problems', {}, /Problems with the files/],
  ['knowledge reload', {}, /Nothing has changed/],
  ['knowledge gaps', {}, /What I could not answer/],
  ['knowledge feedback', {}, /What did not help/],
  ['knowledge explain', { question: VENICE }, /Answered\. The first article is right/],
  ['doctor', {}, /Manage Threads/],
  ['settings reset', {}, /Forget everything of this server\?/],
];

const at = atThePage();
const { composer, messages, newest, become, command, send } = at;

async function run([path, fields, reply]: Run): Promise<void> {
  const before = await messages().count();
  const form = await command(path);
  for (const [name, value] of Object.entries(fields)) {
    const field = form.locator('.option').filter({
      has: at.page.locator('b', { hasText: new RegExp(`^${name}$`) }),
    });
    if (value.startsWith('=')) {
      await field.locator('select').selectOption({ label: value.slice(1) });
      continue;
    }
    const input = field.locator('input');
    if (value.startsWith('~')) {
      await input.fill(value.slice(1));
      await field.getByRole('option').first().waitFor();
      await input.press('ArrowDown');
      await input.press('Enter');
      continue;
    }
    await input.fill(value);
    // What is suggested lies over what comes after it.
    await input.blur();
  }
  await send(form);
  await expect.poll(() => messages().count(), { message: path }).toBe(before + 1);
  await newest().locator('.thinking').waitFor({ state: 'hidden' });
  await expect.poll(() => newest().innerText(), { message: path }).toMatch(reply);
}

it('runs every command that a member is offered', async () => {
  for (const one of MEMBERS) await run(one);
  expect(await messages().count()).toBeGreaterThanOrEqual(MEMBERS.length);
});

it('offers moderators’ commands to moderators alone, and runs every one of them', async () => {
  await composer().fill('/settings');
  await expect.poll(() => at.page.getByRole('option', { name: /^\/settings/ }).count()).toBe(0);
  await composer().fill('');
  await become('Mira, moderator');
  for (const one of MODERATORS) {
    await run(one);
    await newest().getByText('Only you can see this').waitFor();
  }
  await newest().locator('.button.danger').click();
  await expect.poll(() => newest().innerText()).toContain('Everything of this server is forgotten');
});

it('leaves no command out', () => {
  const ran = new Set([...MEMBERS, ...MODERATORS].map(([path]) => path));
  expect([...ran].toSorted()).toEqual(definitions.flatMap((one) => pathsOf(one)).toSorted());
});

interface Named {
  readonly name: string;
  readonly type?: number | undefined;
  readonly options?: readonly Named[] | undefined;
}

const CHAT_INPUT = 1;
const SUBCOMMAND_GROUP = 2;

/** Of a command, or of each of its subcommands; none for one in the menu of a message. */
function pathsOf({ name, type = CHAT_INPUT, options = [] }: Named): readonly string[] {
  if (type > SUBCOMMAND_GROUP) return [];
  const below = options.filter((one) => (one.type ?? 0) <= SUBCOMMAND_GROUP);
  if (below.length === 0) return [name];
  return below.flatMap((one) => pathsOf(one).map((path) => `${name} ${path}`));
}
