/** Everything that goes wrong at once, with the log at its loudest: no line of it helps anybody to act as the bot. */
import { expect, it, onTestFinished } from 'vitest';
import { startDiscordServer } from 'discord-stand-in';
import { freePort } from '../../free-port.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { noDeadline } from '../on-discord/no-deadline.ts';
import { interactionTokens, shownSecrets } from '../shown-secrets.ts';
import { beforeExit, startHere } from '../started-program.ts';
import { cuttableLine, postgres } from '../state/engines.ts';
import { ask } from './asked-health.ts';

const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const KEY = 'a key of thirty-two letters or more';
const PASSWORD = 'open "sesame" & more';
const SPOKEN_PASSWORD = /sesame/;

const CALLBACK = { method: 'POST', path: /\/callback$/ } as const;
const MESSAGE = { method: 'POST', path: /\/messages$/ } as const;

it.skipIf(!postgres.isThere)(
  'prints neither its token, nor that of an interaction, nor the password of its database, nor its key',
  async () => {
    const discord = await startDiscordServer({ token: TOKEN, ...noDeadline });
    onTestFinished(() => discord.close());
    const database = await postgres.stage();
    onTestFinished(() => database.close());
    const url = new URL(database.config.databaseUrl ?? '');
    url.password = PASSWORD;
    const line = await cuttableLine(url.href);
    onTestFinished(() => line.cut().catch(() => undefined));
    const port = await freePort();
    discord.faults.failNext({ path: /gateway\/bot/ }, 503);
    const run = startHere([], {
      CONTENT_DIR: await temporaryFolder({
        'lime.md': '# What is lime mortar?\n\nLime mortar lets a wall dry.\n',
        // Somebody has saved what nobody may read, and the finding quotes it.
        'bad.md': `---\ntitle: [${TOKEN}\n---\n`,
      }),
      DATABASE_URL: line.url,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      HASH_KEY: KEY,
      HEALTH_PORT: String(port),
      LOG_LEVEL: 'trace',
      LOG_QUESTIONS: 'true',
    });
    await beforeExit(run, run.stderr.matching(/"msg":"connected"/));
    await discord.settled();
    const { channel } = discord;
    const ada = discord.person('Ada');

    /** Lets it go wrong, and waits for what the log says of it. */
    async function until(said: RegExp, act: () => unknown): Promise<void> {
      const before = run.stderr.text.length;
      act();
      const isSaid = run.stderr.matching(
        new RegExp(`^[^]{${before},}?(?:${said.source})`, said.flags),
      );
      await beforeExit(run, isSaid);
    }

    const question = { question: 'What is lime mortar?' };
    const askBy = (): void => void ada.command(channel, 'ask', question);
    const say = (text: string) => (): void => void ada.say(channel, text, { mention: true });

    discord.faults.refuseNext(CALLBACK, { status: 404, code: 10_062 });
    await until(/"outcome":"late"/, askBy);
    discord.faults.refuseNext(CALLBACK, { status: 401, code: 50_027 });
    await until(/"outcome":"late"/, askBy);
    discord.faults.refuseNext(CALLBACK, { status: 400, code: 50_035, errors: { data: TOKEN } }, 2);
    await until(/"outcome":"unsent"/, askBy);
    discord.faults.failNext(CALLBACK, 500);
    await until(/"outcome":"answered"/, askBy);
    discord.faults.resetNext(CALLBACK);
    await until(/"outcome":"answered"/, askBy);
    discord.faults.limitNext(MESSAGE, 0.01, { isGlobal: true });
    await until(/"outcome":"answered"/, say('What is lime mortar?'));
    discord.faults.refuseNext(MESSAGE, { status: 403, code: 50_013 });
    await until(/"outcome":"unsent"/, say('What is lime?'));
    const [token = ''] = interactionTokens(discord);
    // What members write is printed, because the operator wants it; secrets in it are not.
    await until(/"msg":"question"/, say(`What is ${KEY}?`));
    await until(/"msg":"question"/, say(`What is /webhooks/1/${token}/messages?`));
    await line.cut();
    await until(/"msg":"question"/, say('What is mortar?'));
    const away = await ask(port, '/readyz');
    expect(away.body).toMatch(/"database":\{"status":"degraded"/);
    await line.mend();
    const resumed = run.stderr.matching(/"msg":"connection resumed"/);
    discord.gateway.cut();
    await beforeExit(run, resumed);
    const { body: metrics } = await ask(port, '/metrics');
    discord.gateway.close(4004);
    expect(await run.exited).toBe(3);

    const printed = [run.stdout.text, run.stderr.text, away.body, metrics].join('\n');
    const tokens = interactionTokens(discord);
    expect(tokens.length).toBeGreaterThan(4);
    expect(printed).toContain('"What is [hidden]?"');
    expect(shownSecrets(printed, [TOKEN, KEY, PASSWORD, url.href, ...tokens])).toEqual([]);
    expect(printed).not.toMatch(SPOKEN_PASSWORD);
  },
);
