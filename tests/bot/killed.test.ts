/** A process that had no time to say goodbye, and the one that is started after it. */
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { startDiscordServer } from 'discord-stand-in';
import { temporaryFolder } from '../temporary-folder.ts';
import { noDeadline } from './on-discord/no-deadline.ts';
import { beforeExit, startBuilt } from './started-program.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const LIME = 'What is lime mortar?';
const POSTS = { method: 'POST', path: /\/messages$/ };

// Windows has no signals: `kill` ends the process there and then.
it.skipIf(process.platform === 'win32')(
  'after kill -9 the next start goes on, and names what was begun: nothing is answered twice, and edits find their replies',
  async () => {
    const discord = await startDiscordServer({ token: TOKEN, ...noDeadline });
    onTestFinished(() => discord.close());
    const folder = await temporaryFolder({
      'lime.md': `# ${LIME}\n\nLime mortar lets a wall dry.\n`,
      'glass.md': '# How is glass cleaned?\n\nGlass is cleaned with water.\n',
    });
    const env = {
      CONTENT_DIR: folder,
      DATA_DIR: join(folder, '.data'),
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
    };
    const ada = discord.person('Ada');
    const { channel } = discord;

    const first = startBuilt([], env);
    await beforeExit(first, first.stderr.matching(/"msg":"connected"/));
    const answered = await ada.say(channel, LIME, { mention: true });
    const answer = await channel.replyTo(answered);
    // Its line is written when all that is kept of it is.
    await beforeExit(first, first.stderr.matching(/"msg":"question"/));
    const held = discord.faults.holdNext(POSTS);
    const halfWay = await ada.say(channel, LIME, { mention: true });
    await beforeExit(first, held.arrived);
    first.signal('SIGKILL');
    expect(await first.exited).toBeNull();
    held.release();

    const second = startBuilt([], env);
    await beforeExit(second, second.stderr.matching(/"msg":"connected"/));
    await ada.editMessage(answered, `<@${discord.bot.id}> How is glass cleaned?`);
    const edited = await channel.edited(answer);
    expect(JSON.stringify(edited)).toContain('cleaned with water');
    await channel.replyTo(await ada.say(channel, LIME, { mention: true }));
    expect(channel.repliesTo(answered)).toHaveLength(1);
    // It had been sent, and nobody was left to be told so.
    expect(channel.repliesTo(halfWay)).toHaveLength(1);
    // Of the other one, the first had said that it was done with it.
    const told = /"message":"(\d+)"[^\n]*the process that had taken it up is gone/g;
    await beforeExit(second, second.stderr.matching(new RegExp(told.source)));
    expect([...second.stderr.text.matchAll(told)].map(([, id]) => id)).toEqual([halfWay.id]);
    second.signal('SIGTERM');
    expect(await second.exited).toBe(0);
    expect(second.stderr.text).not.toMatch(/"level":[56]0/);
  },
);
