/** The image of Dockerfile in a real container, held as compose.yaml holds it, on a stand-in for Discord. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, inject, it, onTestFinished } from 'vitest';
import { startDiscordServer } from 'discord-stand-in';
import { parse } from 'yaml';
import { PATIENCE } from '../../patience.ts';
import { stagesOf, textsOf } from '../dockerfile.ts';
import { engine, printedBy, startContainer, type Ran } from './engine.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const IMAGE = inject('image');
const DATA = `${IMAGE}-data`;
const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const QUESTION = 'What is lime mortar?';
const FORBIDDEN = /Read-only file system/;

interface Held {
  readonly init: boolean;
  readonly read_only: boolean;
  readonly tmpfs: readonly string[];
  readonly cap_drop: readonly string[];
  readonly security_opt: readonly string[];
}
const compose = parse(await readFile(join(PROJECT, 'compose.yaml'), 'utf8')) as {
  readonly services: { readonly bot: Held };
};
const { init, read_only, tmpfs, cap_drop, security_opt } = compose.services.bot;
/** Its network is the machine's, so that the stand-in need not listen to others. */
const HELD = [
  '--network=host',
  `--init=${init}`,
  `--read-only=${read_only}`,
  ...tmpfs.map((path) => `--tmpfs=${path}`),
  ...cap_drop.map((capability) => `--cap-drop=${capability}`),
  ...security_opt.map((option) => `--security-opt=${option.replace(/:true$/, '')}`),
];

afterAll(async () => void (await engine(['volume', 'rm', DATA])));

it('answers in the terminal', async () => {
  const ran = await engine(['run', '--rm', '-i', ...HELD, IMAGE, '--chat'], `${QUESTION}\n`);
  expect(ran).toMatchObject({ exitCode: 0 });
  expect(ran.output).toContain('Source: conservation-practice/lime-mortar.md');
});

it(
  'answers on Discord as nobody of the machine, and writes to its data alone',
  async () => {
    const discord = await startDiscordServer({ token: TOKEN });
    onTestFinished(() => discord.close());
    const name = `${IMAGE}-bot`;
    const created = await engine([
      'create',
      `--name=${name}`,
      ...HELD,
      `--volume=${DATA}:/docent/data`,
      `--env=DISCORD_TOKEN=${TOKEN}`,
      `--env=DISCORD_API_URL=${discord.apiUrl}`,
      IMAGE,
    ]);
    onTestFinished(async () => void (await engine(['rm', '--force', name])));
    expect(created.exitCode, created.output).toBe(0);
    expect(await startContainer(name)).toBe(0);
    const inside = (...command: string[]): Promise<Ran> => engine(['exec', name, ...command]);

    await printedBy(name, /"msg":"connected"/);
    const ada = discord.person('Ada');
    const asked = await ada.say(discord.channel, QUESTION, { mention: true });
    expect(JSON.stringify(await discord.channel.replyTo(asked))).toContain(
      'a mix of lime and sand',
    );

    const dockerfile = stagesOf(await readFile(join(PROJECT, 'Dockerfile'), 'utf8'));
    const [, check = '[]'] = textsOf(dockerfile.at(-1)!, 'HEALTHCHECK')[0]?.split('CMD ') ?? [];
    expect(await inside(...(JSON.parse(check) as string[]))).toMatchObject({ exitCode: 0 });
    expect((await inside('id', '-u')).output.trim()).toBe('1000');
    expect((await inside('touch', 'content/mine.md')).output).toMatch(FORBIDDEN);
    expect((await inside('touch', '/usr/local/bin/mine')).output).toMatch(FORBIDDEN);
    const status = await inside('cat', '/proc/1/status');
    expect(status.output).toMatch(/^CapBnd:\s+0+$/m);
    expect(status.output).toMatch(/^NoNewPrivs:\s+1$/m);
    expect((await inside('ls', '/usr/local/bin')).output.trim()).toBe('node');

    // Killed in the middle of an answer, and started on the same data.
    const held = discord.faults.holdNext({ method: 'POST', path: /\/messages$/ });
    const begun = await ada.say(discord.channel, 'What is ICOMOS?', { mention: true });
    await held.arrived;
    await engine(['kill', '--signal=KILL', name]);
    held.release();
    expect(await startContainer(name)).toBe(0);
    await printedBy(name, new RegExp(`"message":"${begun.id}"[^\\n]*that had taken it up is gone`));

    const { output } = await engine(['stop', '--time=30', name]);
    expect(output).not.toMatch(/SIGKILL|resorting/);
    const exit = await engine(['inspect', '--format={{.State.ExitCode}}', name]);
    expect(exit.output.trim()).toBe('0');
    expect((await engine(['logs', name])).output).not.toContain(TOKEN);
  },
  PATIENCE.timeout * 10,
);
