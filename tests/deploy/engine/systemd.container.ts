/** The unit for systemd, started by a systemd of its own in a container, on a stand-in for Discord. */
import { fileURLToPath } from 'node:url';
import { startDiscordServer, type DiscordServer } from 'discord-stand-in';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { privateReply, titleAndText } from '../../bot/on-discord/moderators-stage.ts';
import { noDeadline } from '../../bot/on-discord/no-deadline.ts';
import { linesBelow } from '../operated-bot.ts';
import { engine, outputMatching, startContainer, type Ran } from './engine.ts';

const UNITS = fileURLToPath(new URL('../../../deploy', import.meta.url));
const CONTAINERFILE = fileURLToPath(new URL('systemd.Containerfile', import.meta.url));
const NAME = `${inject('image')}-systemd`;
const TOKEN = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const WRONG_TOKEN = TOKEN.replace('Cl2FMQ', 'Cl2FMX');

/** As systemd wants it. Podman sees what is started, and gives it groups of processes that it may make. */
const AS_A_MACHINE = [
  '--network=host',
  '--privileged',
  '--tmpfs=/run',
  '--tmpfs=/tmp',
  '--env=container=oci',
];

const JOURNAL = ['journalctl', '--unit=docent', '--output=cat', '--no-pager'];

const NOTHING_FOUND = { exitCode: 0, output: '' };

let discord: DiscordServer;
let hasStarted = false;

/** It needs groups of processes that it may make, which not every engine has to give. */
async function isMachine(): Promise<boolean> {
  try {
    await outputMatching(['exec', NAME, 'systemctl', 'is-system-running'], /running|degraded/);
    return true;
  } catch {
    return false;
  }
}

const inside = (...command: string[]): Promise<Ran> => engine(['exec', NAME, ...command]);
const logged = (pattern: RegExp): Promise<string> =>
  outputMatching(['exec', NAME, ...JOURNAL], pattern);
const property = async (name: string): Promise<string> =>
  (await inside('systemctl', 'show', `--property=${name}`, '--value', 'docent')).output.trim();

/** @param token - For /etc/docent.env, which is written as an operator would. */
async function start(token: string): Promise<Ran> {
  const lines = `DISCORD_TOKEN=${token}\nDISCORD_API_URL=${discord.apiUrl}\n`;
  const write = 'umask 077; cat > /etc/docent.env';
  const written = await engine(['exec', '-i', NAME, 'sh', '-ec', write], lines);
  expect(written.exitCode, written.output).toBe(0);
  return inside('systemctl', 'start', 'docent');
}

beforeAll(async () => {
  discord = await startDiscordServer({ token: TOKEN, ...noDeadline });
  const files = [`--file=${CONTAINERFILE}`, UNITS];
  const image = `--build-arg=IMAGE=${inject('image')}`;
  const built = await engine(['build', '--network=host', `--tag=${NAME}`, image, ...files]);
  if (built.exitCode !== 0) throw new Error(built.output);
  const created = await engine(['create', `--name=${NAME}`, ...AS_A_MACHINE, NAME]);
  if (created.exitCode !== 0) throw new Error(created.output);
  hasStarted = (await startContainer(NAME)) === 0 && (await isMachine());
});

beforeEach(({ skip }) => {
  skip(!hasStarted, 'systemd cannot be started in a container here');
});

afterAll(async () => {
  await engine(['rm', '--force', NAME]);
  await engine(['rmi', '--force', NAME]);
  await discord.close();
});

it('answers as nobody of the machine, reads the articles again, and goes on after a kill', async () => {
  expect(await start(TOKEN)).toMatchObject({ exitCode: 0 });
  await logged(/"msg":"connected"/);
  const ada = discord.person('Ada');
  const asked = await ada.say(discord.channel, 'What is lime mortar?', { mention: true });
  expect(JSON.stringify(await discord.channel.replyTo(asked))).toContain('a mix of lime and sand');

  const status = await inside('cat', `/proc/${await property('MainPID')}/status`);
  expect(status.output).toMatch(/^CapBnd:\s+0+$/m);
  expect(status.output).toMatch(/^NoNewPrivs:\s+1$/m);
  expect(status.output).toMatch(/^Uid:\s+6\d{4}\b/m);
  expect(await inside('find', '/var/lib/docent/', '-perm', '/077')).toEqual(NOTHING_FOUND);

  expect(await inside('systemctl', 'reload', 'docent')).toEqual({ exitCode: 0, output: '' });
  await logged(/Nothing has changed/);

  const held = discord.faults.holdNext({ method: 'POST', path: /\/messages$/ });
  const begun = await ada.say(discord.channel, 'What is ICOMOS?', { mention: true });
  await held.arrived;
  await inside('systemctl', 'kill', '--signal=KILL', 'docent');
  held.release();
  await logged(new RegExp(`"message":"${begun.id}"[^\\n]*that had taken it up is gone`));
  await logged(/"msg":"connected"[^]*"msg":"connected"/);
  expect(await property('NRestarts')).toBe('1');
  const again = await ada.say(discord.channel, 'What is ICOMOS?', { mention: true });
  expect(JSON.stringify(await discord.channel.replyTo(again))).toContain('ICOMOS');

  expect(await inside('systemctl', 'stop', 'docent')).toMatchObject({ exitCode: 0 });
  expect([await property('Result'), await property('ExecMainStatus')]).toEqual(['success', '0']);
});

it('is backed up while it runs, and restored, by the lines of docs/operating.md as root', async () => {
  const grace = discord.person('Grace', { roles: [discord.role('Keepers', ['ManageGuild'])] });
  const says = async (command: string, options = {}): Promise<string> =>
    titleAndText(await privateReply(grace.command(discord.channel, command, options)));
  const shell = async (lines: string): Promise<void> => {
    // There `data` stands for the folder of the data.
    const asHere = lines
      .replaceAll('data/', '/var/lib/docent/')
      .replace('=data ', '=/var/lib/docent/ ');
    const run = `cd /opt/docent; export DATA_DIR=/var/lib/docent; ${asHere}`;
    expect(await inside('sh', '-ec', run)).toEqual({ exitCode: 0, output: expect.any(String) });
  };
  const connected = /"msg":"connected"(?![^]*"msg":"stopping")/;

  await start(TOKEN);
  await logged(connected);
  await says('settings answers', { level: 'bold' });
  await shell(await linesBelow('Backups', 0));
  expect(await inside('find', '/var/lib/docent/', '-user', 'root')).toEqual(NOTHING_FOUND);
  await says('settings answers', { level: 'careful' });
  expect(await says('settings show')).toContain('How sure I must be**: careful');

  await inside('systemctl', 'stop', 'docent');
  await shell(await linesBelow('Restoring', 0));
  await inside('systemctl', 'start', 'docent');
  await logged(connected);
  expect(await says('settings show')).toContain('How sure I must be**: bold');
  await inside('systemctl', 'stop', 'docent');
});

it('is not started again where the next start would end the same way', async () => {
  await start(WRONG_TOKEN);
  await outputMatching(['exec', NAME, 'systemctl', 'is-active', 'docent'], /failed/);
  expect([await property('ExecMainStatus'), await property('NRestarts')]).toEqual(['3', '0']);
  const journal = await logged(/DISCORD_TOKEN/);
  expect(journal).not.toContain(WRONG_TOKEN);
  expect(journal).not.toContain(TOKEN);
});
