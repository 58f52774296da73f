/** The program as it is built, on a folder that takes it a while. */
import { expect, it } from 'vitest';
import { startDiscordServer } from 'discord-stand-in';
import { temporaryFolder } from '../temporary-folder.ts';
import { noDeadline } from './on-discord/no-deadline.ts';
import { shown } from './shown.ts';
import { beforeExit, startBuilt } from './started-program.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';

/** Each with a word that no other has. */
function files(): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: 1500 }, (_, at) => [
      `stones/stone-${at}.md`,
      `# What is stone${at}?\n\nA stone${at} is a stone that a mason has marked with the number ${at}.\n`,
    ]),
  );
}

it('connects before it has read many files, answers what came meanwhile, and stops in order', async () => {
  const discord = await startDiscordServer({ token: TOKEN, ...noDeadline });
  const env = {
    CONTENT_DIR: await temporaryFolder(files()),
    DATA_DIR: await temporaryFolder(),
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: discord.apiUrl,
  };
  const bot = startBuilt([], env);
  const isInUse = bot.stderr.matching(/"msg":"the articles are in use"/);
  await beforeExit(bot, bot.stderr.matching(/"msg":"connected"/));
  expect(bot.stderr.text).toContain('the articles are being read');
  const ada = discord.person('Ada');
  // As soon as it is connected, and whether or not it has read them by then.
  const question = await ada.say(discord.channel, 'What is stone1234?', { mention: true });
  const answer = discord.channel.replyTo(question);
  await beforeExit(bot, answer);
  expect(shown(await answer).title).toBe('What is stone1234?');
  await beforeExit(bot, isInUse);
  bot.signal('SIGTERM');
  expect(await bot.exited).toBe(0);
  expect(discord.channel.fromBot).toHaveLength(1);
  await discord.close();
});
