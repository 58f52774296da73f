/** What docs/operating.md says of backups and of restoring, done line by line. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { freshStage, postgres } from '../bot/state/engines.ts';
import { linesBelow, OperatedBot } from './operated-bot.ts';

const GAP = 'How is thatch repaired?';
const LATER = 'Who carves gargoyles today?';

/** Somebody sets and asks something, before the backup and after it. */
const before = async (bot: OperatedBot): Promise<void> => {
  await bot.says('settings answers', { level: 'bold' });
  await bot.leaveGap(GAP);
};
const after = async (bot: OperatedBot): Promise<void> => {
  await bot.says('settings answers', { level: 'careful' });
  await bot.leaveGap(LATER);
};
const expectRestored = async (bot: OperatedBot): Promise<void> => {
  expect(await bot.says('settings show')).toContain('How sure I must be**: bold');
  const gaps = await bot.says('knowledge gaps');
  expect(gaps).toContain(GAP);
  expect(gaps).not.toContain(LATER);
};
/** A backup is made while people ask. */
const whileAsked = async (bot: OperatedBot, backUp: Promise<void>): Promise<void> => {
  const names = ['Cleo', 'Dan', 'Eve', 'Finn', 'Gil', 'Hugo'];
  await Promise.all([backUp, ...names.map((name) => bot.ask(name, `What does ${name} collect?`))]);
};

// The lines are for a shell, and the last of them for Linux.
describe.skipIf(process.platform !== 'linux')('a backup of SQLite', () => {
  it('made while the bot runs and put in its place gives back settings and gaps', async () => {
    const bot = await OperatedBot.inFolder();
    await bot.start();
    await before(bot);
    await whileAsked(bot, bot.shell(await linesBelow('Backups', 0)));
    await after(bot);
    // It leaves its log, in which there is what must not come back.
    await bot.stop('SIGKILL');
    const data = join(bot.folder, 'data');
    const files = async () => (await readdir(data)).filter((file) => file.startsWith('docent.db'));
    expect(await files()).toContain('docent.db-wal');

    await bot.shell(await linesBelow('Restoring', 0));
    expect(await files()).toEqual(['docent.db']);
    const again = await bot.start();
    await expectRestored(bot);
    expect(((await stat(join(data, 'docent.db'))).mode & 0o777).toString(8)).toBe('600');
    expect(await bot.stop()).toBe(0);
    // That it was killed before, it says.
    const said = again.stderr.text.replaceAll(
      /^.*the database was away"|^.*taken it up is gone"/gm,
      '',
    );
    expect(said).not.toMatch(/"level":[456]0/);
  });
});

describe.skipIf(!postgres.isThere)('a backup of PostgreSQL', () => {
  it('made while the bot runs and put into an empty database gives back settings and gaps', async () => {
    const bot = await OperatedBot.inFolder();
    const stage = await freshStage(postgres);
    const first = { DATABASE_URL: stage.config.databaseUrl ?? '' };
    await bot.start(first);
    await before(bot);
    await whileAsked(bot, bot.shell(await linesBelow('Backups', 1), first));
    await after(bot);
    expect(await bot.stop()).toBe(0);

    const url = new URL(first.DATABASE_URL);
    const server = { PGHOST: url.hostname, PGPORT: url.port, PGUSER: url.username };
    const restored = new URL('/restored', url).href;
    const shown = /postgres:\/\/\S+\/restored/;
    const lines = await linesBelow('Restoring', 1);
    expect(lines).toMatch(shown);
    try {
      await bot.shell(lines.replace(shown, restored), server);
      const again = await bot.start({ DATABASE_URL: restored });
      await expectRestored(bot);
      expect(await bot.stop()).toBe(0);
      expect(again.stderr.text).not.toMatch(/"level":[456]0/);
    } finally {
      await stage.query('drop database if exists restored with (force)');
    }
  });
});
