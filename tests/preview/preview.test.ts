/** The preview's server, without a browser: who may speak with it, what it tells, and how it ends. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOptions } from '../../src/preview/options.ts';
import type { Act, ActOutcome, Everything, ServerEvent } from '../../src/preview/protocol.ts';
import { runPreview, type RunningPreview } from './running-preview.ts';

let preview: RunningPreview;

beforeAll(async () => {
  preview = await runPreview();
});
afterAll(async () => {
  await preview.close();
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** By Node's own client, which sends any Host and Origin. */
function ask(
  path: string,
  options: {
    readonly method?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
  } = {},
): Promise<Reply> {
  const { method = 'GET', headers = {}, body } = options;
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, preview.url), { method, headers }, (response) => {
      const parts: string[] = [];
      response.setEncoding('utf8');
      response.on('data', (part: string) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body: parts.join('') });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const origin = (): string => preview.url.slice(0, -1);

async function act(what: Act): Promise<ActOutcome> {
  const headers = { origin: origin() };
  const { body } = await ask('/act', { method: 'POST', headers, body: JSON.stringify(what) });
  return JSON.parse(body) as ActOutcome;
}

/** Reads the stream of events until one is what is looked for. */
async function until<T>(look: (event: ServerEvent) => T | undefined): Promise<T> {
  const response = await fetch(new URL('/events', preview.url));
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    const lines = text.split('\n\n');
    text = lines.pop() ?? '';
    for (const line of lines.filter((one) => one.startsWith('data: '))) {
      const found = look(JSON.parse(line.slice('data: '.length)) as ServerEvent);
      if (found !== undefined) return found;
    }
  }
  throw new Error('The stream ended before');
}

const everything = (): Promise<Everything> =>
  until((event) => (event.kind === 'everything' ? event.everything : undefined));

describe('the preview', () => {
  it('runs the real bot, which answers who writes at the page', async () => {
    const { roles, answerChannels, status } = await everything();
    expect(status).toEqual({ kind: 'ready' });
    const [channel = ''] = answerChannels;
    const text = 'What does the Venice Charter say about conserving monuments?';
    await act({ kind: 'say', as: roles[0]?.id ?? '', locale: 'en-US', channel, text });
    const answer = await until((event) => {
      const messages =
        event.kind === 'everything'
          ? event.everything.messages.map(({ message }) => message)
          : event.kind === 'message'
            ? [event.shown.message]
            : [];
      return messages.find(
        ({ author, components }) =>
          author.bot === true && JSON.stringify(components).includes('The Venice Charter of 1964'),
      );
    });
    expect(answer.channel_id).toBe(channel);
    expect(preview.told).toEqual([]);
  });

  it('lets people do what Discord’s client would let them, and says why not else', async () => {
    const { roles, channels } = await everything();
    const [member, moderator] = roles;
    const who = { as: member?.id ?? '', locale: 'en-US', channel: channels[0]?.id ?? '' };
    const show = { kind: 'command', name: 'settings show', values: {} } as const;
    expect(await act({ ...who, ...show })).toEqual({
      kind: 'refused',
      sentence: expect.stringContaining('is offered no command "settings" here') as string,
    });
    expect(await act({ ...who, ...show, as: moderator?.id ?? '' })).toEqual({ kind: 'done' });
  });

  it.each([
    ['another name that leads here', { host: 'attacker.example:80' }],
    ['no port', { host: '127.0.0.1' }],
    ['a page of another site', { origin: 'https://attacker.example' }],
    ['a page in a frame without origin', { origin: 'null' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
  ])('refuses %s', async (_name, headers: Record<string, string>) => {
    for (const path of ['/', '/events', '/page.js']) {
      expect((await ask(path, { headers })).status, path).toBe(403);
    }
    const body = '{}';
    expect((await ask('/act', { method: 'POST', headers, body })).status).toBe(403);
  });

  it('does nothing for a request that does not say where it comes from', async () => {
    expect((await ask('/act', { method: 'POST', body: '{}' })).status).toBe(403);
  });

  it.each([
    ['no JSON', '{', 400],
    ['an unknown act', '{"kind":"ban","as":"1","locale":"fr"}', 400],
    ['an id that is none', '{"kind":"delete","as":"1","locale":"fr","message":"../x"}', 400],
    ['more than anybody writes', 'x'.repeat(70_000), 413],
  ])('refuses %s', async (_name, body, status) => {
    const headers = { origin: origin() };
    expect((await ask('/act', { method: 'POST', headers, body })).status).toBe(status);
  });

  it('lets the page load nothing from elsewhere, and be framed by nobody', async () => {
    const { headers, body } = await ask('/');
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    const loaded = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    expect(loaded).toEqual(['data:,', '/page.css', '/page.js']);
  });
});

describe('the arguments of npm run preview', () => {
  it('are refused with the range of a port, also below it', () => {
    expect(readOptions(['--port', '-1'])).toEqual({
      kind: 'refused',
      problem: 'Expected --port to be a whole number from 0 to 65535, got -1.',
    });
  });

  it('name a folder, a port, and whether to open a browser', () => {
    expect(readOptions(['--content', 'articles', '--port', '8080', '--open'])).toEqual({
      kind: 'run',
      content: 'articles',
      port: 8080,
      open: true,
    });
  });

  it.each([['--port', '65536'], ['--port', 'x'], ['--unknown']])(
    'are refused with a sentence: %s %s',
    (...args) => {
      const options = readOptions(args.filter((one) => one !== undefined));
      expect(options).toEqual({ kind: 'refused', problem: expect.stringMatching(/\.$/) as string });
    },
  );
});
