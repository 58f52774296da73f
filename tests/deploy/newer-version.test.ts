/** What docs/operating.md says of a newer version of the program, and of going back to an older one. */
import { describe, expect, it } from 'vitest';
import { freshStage, postgres, sqlite, type Stage } from '../bot/state/engines.ts';
import { FIRST, firstDatabase } from './first-database.ts';
import { OperatedBot, operatingPage } from './operated-bot.ts';

const environment = ({ dataDir, config: { databaseUrl } }: Stage) => ({
  DATA_DIR: dataDir,
  ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
});

describe.each([sqlite, postgres])('on $name', (engine) => {
  it.skipIf(!engine.isThere)(
    'the first start gives the database of the first program the tables of today, and loses nothing',
    async () => {
      const [bot, stage] = [await OperatedBot.inFolder(), await freshStage(engine)];
      const yesterday = new Date(Date.now() - 86_400_000);
      for (const statement of firstDatabase(bot.discord.guild.id, yesterday)) {
        await stage.query(statement);
      }
      const program = await bot.start(environment(stage));
      expect(await bot.says('settings show')).toContain(`How sure I must be**: ${FIRST.level}`);
      expect(await bot.says('pin list')).toContain(FIRST.pin);
      expect(await bot.says('knowledge gaps')).toContain(FIRST.gap);
      expect(await bot.stop()).toBe(0);
      expect(program.stderr.text).not.toMatch(/"level":[456]0/);

      const today = await freshStage(engine);
      await (await today.open()).close();
      expect(await stage.tables()).toEqual(await today.tables());
    },
  );

  it.skipIf(!engine.isThere)(
    'an older program leaves the database of a newer one as it is, says so, and answers',
    async () => {
      const [bot, stage] = [await OperatedBot.inFolder(), await freshStage(engine)];
      const state = await stage.open();
      const bold = await state.settings.change(
        bot.discord.guild.id,
        (settings) => ({ ...settings, level: 'bold' }),
        '1',
      );
      expect(bold.kind).toBe('stored');
      await state.close();
      await stage.query(`insert into schema_versions values (99, '2027-01-01T00:00:00.000Z')`);
      const stored = 'select * from server_settings';
      const before = await stage.query(stored);

      const program = await bot.start(environment(stage));
      const page = (await operatingPage()).replace(/\s+/g, ' ');
      const [, sentence = ''] = /The log says `([^`]+)`/.exec(page) ?? [];
      expect(sentence).toMatch(/newer version of this program/);
      expect(program.stderr.text.replace(/\(99, known/, '(13, known')).toContain(sentence);
      expect(await bot.says('settings show')).toContain('How sure I must be**: balanced');
      expect(await bot.says('settings answers', { level: 'careful' })).toMatch(
        /^Nothing was changed\nThe database is of a newer version/,
      );
      expect(await bot.ask('Ada', 'What is lime mortar?')).toContain('Lime mortar is soft.');
      expect(await bot.stop()).toBe(0);
      expect(await stage.query(stored)).toEqual(before);
    },
  );
});
