/** `npm run web` as a process: what it prints, how it ends, and what it says where it cannot begin. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { builtFile, runBuilt } from '../run.ts';

const CHARTERS = fileURLToPath(new URL('../../content/charters-and-theory', import.meta.url));

// npm and tsx each pass a Ctrl-C on, beside the terminal's own.
it.each([['SIGTERM'], ['SIGINT', 'SIGINT', 'SIGINT']] as const)(
  'says its address on one line, answers there, and ends with 0 on %s',
  async (...signals) => {
    const args = [builtFile('web/web'), '--content', CHARTERS, '--port', '0'];
    const child = spawn(process.execPath, args, {
      env: { PATH: process.env['PATH'] },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    onTestFinished(() => void child.kill('SIGKILL'));
    const exited = once(child, 'exit');
    const printed = await new Promise<string>((resolve) => {
      let text = '';
      child.stdout.setEncoding('utf8').on('data', (part: string) => {
        text += part;
        if (text.endsWith('\n')) resolve(text);
      });
    });
    const [, url = ''] = /^Page for visitors: (http:\/\/127\.0\.0\.1:\d+\/)\n$/.exec(printed) ?? [];
    const answer = await fetch(new URL('/?q=Who+wrote+the+Venice+Charter', url));
    expect(await answer.text()).toContain('Venice Charter');
    for (const signal of signals) child.kill(signal);
    expect(await exited).toEqual([0, null]);
    await expect(fetch(url)).rejects.toThrow('fetch failed');
  },
);

it('says that a port is taken, and which options choose another', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => void other.close());
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const args = ['--content', CHARTERS, '--port', String(port)];
  const { exitCode, stdout, stderr } = await runBuilt('web/web', args);
  expect([exitCode, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/cannot be served .*choose others with --host and --port\.\n$/);
});

it.each([
  ['an option that there is not', ['--prot', '1'], {}, 2],
  ['a port that is none', ['--port', 'x'], {}, 2],
  ['a setting that cannot be used', [], { WEB_PORT: 'x' }, 2],
  ['a folder that is not there', ['--content', '/no/such/folder', '--port', '0'], {}, 1],
] as const)('ends with what is wrong: %s', async (_name, args, env, code) => {
  const { exitCode, stdout, stderr } = await runBuilt('web/web', args, { env });
  expect([exitCode, stdout]).toEqual([code, '']);
  expect(stderr).not.toBe('');
  expect(stderr).not.toContain('    at ');
});
