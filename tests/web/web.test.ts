/** The page for visitors over HTTP, as a browser without JavaScript asks for it. */
import { request } from 'node:http';
import { cp, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/content/load-library.ts';
import { readOptions } from '../../src/web/options.ts';
import { startWebServer, type WebServer } from '../../src/web/web-server.ts';
import { lastingFolder } from '../temporary-folder.ts';

const CONTENT = fileURLToPath(new URL('../../content', import.meta.url));
const PAGE_BYTES = 60 * 1024;

const HOSTILE = `---
title: 'Gargoyle <script>alert(1)</script> "quoted" & ''single'''
subject: Roofs
updated: 2019-05-03
licence: '"><img src=x onerror=alert(2)>'
sources:
  - title: '<b>Bold source</b>'
    url: https://example.org/a"onmouseover="alert(3)
---

# Gargoyle <script>alert(1)</script> "quoted" & 'single'

A gargoyle is a carved waterspout <img src=x onerror=alert(4)> that throws rain clear of the wall.

- **Why <i>gargoyles</i> spit**: The spout of a gargoyle keeps rain off the masonry, see [the spout](javascript:alert(5)) and [more](https://example.org/"><script>alert(6)</script>).

\`\`\`html
</code></pre><script>alert(7)</script>
\`\`\`
`;

let server: WebServer;
let folder: Awaited<ReturnType<typeof lastingFolder>>;
let milliseconds = 0;

beforeAll(async () => {
  folder = await lastingFolder();
  await cp(CONTENT, folder.folder, { recursive: true });
  await writeFile(join(folder.folder, 'gargoyle.md'), HOSTILE);
  const long = Array.from({ length: 3000 }, (_, at) => `Crocket ${at} "is" a <leaf> & a hook.`);
  const paragraphs = Array.from({ length: 100 }, (_, at) => long.slice(at * 30, at * 30 + 30));
  const text = paragraphs.map((one) => one.join(' ')).join('\n\n');
  await writeFile(
    join(folder.folder, 'crockets.md'),
    `---\ntitle: Crockets\n---\n\n# Crockets\n\n${text}\n\n${'"'.repeat(20_000)}\n`,
  );
  const loaded = await loadLibrary({ contentDir: folder.folder, siteUrl: null });
  if (loaded.kind !== 'loaded') throw new Error(loaded.sentence);
  server = await startWebServer({
    host: '127.0.0.1',
    port: 0,
    library: () => loaded.library,
    staleAfterYears: 5,
    today: () => new Date('2026-11-29'),
    now: () => milliseconds,
    onBug(error) {
      throw error;
    },
  });
});
afterAll(async () => {
  await server.close();
  await folder.remove();
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Who asks, so that no test uses up what another may ask. */
let visitors = 0;

/** By Node's own client, which sends any Host and path. */
function get(
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Reply> {
  visitors += 1;
  const from = { 'x-forwarded-for': `192.0.2.1, 2001:db8:0:${visitors.toString(16)}::1` };
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path, method, headers: { ...from, ...headers } };
    const sent = request(options, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const body = Buffer.concat(parts).toString('utf8');
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

const ask = (question: string, more = ''): Promise<Reply> =>
  get(`/?q=${encodeURIComponent(question)}${more}`);

const VENICE = 'What does the Venice Charter say about conserving monuments?';

describe('the page for visitors', () => {
  it('answers a question with its sources, and opens the article and related ones, by links alone', async () => {
    const { status, body } = await ask(VENICE);
    expect(status).toBe(200);
    expect(body).toContain('The Venice Charter of 1964');
    expect(body).toContain('Sources</h3>');
    expect(body).not.toMatch(/<script|<img|style=| on\w+="/);
    expect(body).toContain('<form action="/" method="get"');
    const links = [...body.matchAll(/href="(\/article\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(1);
    for (const path of links) {
      const article = await get(path.replaceAll('&amp;', '&'));
      expect(article.status, path).toBe(200);
      expect(article.body, path).toContain('<article lang="en">');
    }
  });

  it('lets people choose where it is unsure, and answers from what was chosen', async () => {
    const { body } = await ask('museum rules');
    expect(body).toContain('Did you mean');
    const [, path = ''] = /class="choice" href="(\/article\/[^"]+\?q=[^"]+)"/.exec(body) ?? [];
    const chosen = await get(path.replaceAll('&amp;', '&'));
    expect(chosen.status).toBe(200);
    expect(chosen.body).toMatch(/<section class="chosen"[^>]*>\s*<(?:p|h3)/);
  });

  it('reads a question asked on from an answer with the words of that, and lets it be asked alone', async () => {
    const { body } = await ask(VENICE);
    expect(body).toContain('name="from" value="charters-and-theory/venice-charter"');
    const from = '&from=charters-and-theory/venice-charter';
    const onward = await ask(
      'And what does it say about restoration?',
      `&after=${encodeURIComponent(VENICE)}${from}`,
    );
    expect(onward.body).toContain(`Read as asked on from “${VENICE}”.`);
    expect(onward.body).toContain('Read the whole article');
    expect(onward.body).toContain(
      'href="/?q=And+what+does+it+say+about+restoration%3F">Ask it on its own',
    );
    const anew = await ask('What is lime mortar?', `&after=${encodeURIComponent(VENICE)}${from}`);
    expect(anew.body).not.toContain('asked on from');
    expect((await ask('And?', '&after=x&from=../no/such')).status).toBe(200);
  });

  it('lists what the articles are about, subject by subject', async () => {
    const { body } = await get('/');
    expect(body).toContain('href="/topics"');
    const topics = await get('/topics');
    const subjects = [...topics.body.matchAll(/class="choice" href="([^"]+)"/g)].map(
      ([, to = '']) => to,
    );
    expect(subjects.length).toBeGreaterThan(10);
    const titles = new Set<string>();
    for (const subject of subjects) {
      let path: string | undefined = subject;
      while (path !== undefined) {
        const { status, body: listed } = await get(path.replaceAll('&amp;', '&'));
        expect(status, path).toBe(200);
        for (const [, to = ''] of listed.matchAll(/class="choice" href="(\/article\/[^"]+)"/g)) {
          titles.add(to);
        }
        path = /href="([^"]+)">Next page/.exec(listed)?.[1];
      }
    }
    expect(titles.size).toBeGreaterThan(150);
    const gone = await get('/topics?topic=Submarines');
    expect([gone.status, gone.body.includes('Choose another topic')]).toEqual([404, true]);
    expect((await get('/topics?page=99')).status).toBe(404);
  });

  it('tells of an article that nobody has looked over for years', async () => {
    const old = await get('/article/gargoyle');
    expect(old.body).toContain('This article was last looked over on 3 May 2019');
    expect((await ask('What is a gargoyle?')).body).toContain('last looked over on 3 May 2019');
    expect((await get('/article/charters-and-theory/venice-charter')).body).not.toContain(
      'last looked over',
    );
  });

  it('says what an article that the question is about does not speak of', async () => {
    const about = await ask('What does the Burra Charter say about submarines?');
    expect(about.body).toContain('This article says nothing about “submarines”. It begins:');
    expect(about.body).toMatch(/<blockquote[^>]*>\s*\S/);
    const answered = await ask('When was Abu Simbel moved with elephants?');
    expect(answered.body).toContain('Nothing here speaks of “elephants”.');
    const overview = await ask('How are modern concrete buildings conserved?');
    expect(overview.body).toMatch(/and \d+ more/);
  });

  it('says what to do where it has no answer, no page, or can only be read', async () => {
    expect((await ask('How do I bake sourdough bread?')).body).toContain('Other words may help');
    for (const path of ['/nothing', '/article/no-such', '/article/%FF', '/crockets.md?page=2']) {
      const { status, body } = await get(path);
      expect([status, body.includes('may have been renamed or removed')], path).toEqual([
        404,
        true,
      ]);
    }
    const posted = await get('/', {}, 'POST');
    expect([posted.status, posted.headers['allow']]).toEqual([405, 'GET, HEAD']);
    expect(posted.body).toContain('Nothing was sent or changed');
    const head = await get('/', {}, 'HEAD');
    expect([head.status, head.body]).toEqual([200, '']);
    const long = await ask('venice charter '.repeat(200));
    expect(long.body).toContain('only its beginning was read');
  });

  it('shows what a hostile article or question holds as text', async () => {
    const pages = [
      await get('/article/gargoyle'),
      await ask('What is a gargoyle?'),
      await ask('"><script>alert(8)</script>'),
      await get('/article/gargoyle?q=%22%3E%3Cscript%3Ealert(9)%3C/script%3E'),
      await get('/%22%3E%3Cscript%3Ealert(10)'),
    ];
    for (const { body } of pages) {
      expect(body).not.toMatch(/<script|<img|<b>|<i>|href="javascript:/i);
      expect(body).not.toMatch(/<[^>]*" on\w+=/);
    }
    expect(pages[0]?.body).toContain('&lt;/code&gt;&lt;/pre&gt;&lt;script&gt;alert(7)');
    expect(pages[0]?.body).toContain('throws rain clear of the wall');
    expect(pages[0]?.body).toContain('the spout');
  });

  it('lets the page load nothing from elsewhere, and keeps nothing with who visits', async () => {
    for (const path of ['/', '/?q=charter', '/article/gargoyle', '/nothing', '/style.css']) {
      const { headers } = await get(path);
      expect(headers['content-security-policy'], path).toContain("default-src 'none'");
      expect(headers['content-security-policy'], path).toContain("frame-ancestors 'none'");
      expect(headers['content-security-policy'], path).not.toContain('unsafe');
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('no-referrer');
      expect(headers['set-cookie'], path).toBeUndefined();
    }
    expect((await get('/?q=charter')).headers['cache-control']).toBe('no-store');
  });

  it('says in which language to ask, in that of the question and in that of the page', async () => {
    const { body } = await ask('¿Qué es el mortero de cal y por qué se usa tanto?', '&lang=fr');
    expect(body).toContain('<p lang="es" dir="auto">Mis artículos están en inglés');
    expect(body).toContain('<p lang="fr" dir="auto">Mes articles sont en anglais');
  });

  it.each([
    ['fr-CH, fr;q=0.9, en;q=0.8', '', 'fr', 'ltr', 'Votre question'],
    ['de, es;q=0.5, en;q=0.4', '', 'es', 'ltr', 'Su pregunta'],
    ['he-IL,he;q=0.9', '', 'he', 'rtl', 'השאלה שלכם'],
    ['fr', '&lang=ar', 'ar', 'rtl', 'سؤالك'],
    ['de', '&lang=tlh', 'en', 'ltr', 'Your question'],
  ])('speaks as %s %s asks: %s, %s', async (accepted, query, language, direction, label) => {
    const headers = { 'accept-language': accepted };
    const { body, headers: sent } = await get(`/?q=charter${query}`, headers);
    expect(body).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(body).toContain(label);
    expect(sent['content-language']).toBe(language);
    expect(sent['vary']).toBe('Accept-Language');
  });

  it('keeps the language and the kiosk from page to page, and leads a kiosk to no other site', async () => {
    const { body } = await ask(VENICE, '&kiosk&lang=fr');
    expect(body).toContain('<script src="/kiosk.js" defer></script>');
    expect(body).toContain('data-home="/?lang=fr&amp;kiosk="');
    const links = [...body.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href = '']) => href);
    expect(links.filter((href) => !href.startsWith('/'))).toEqual([]);
    expect(links.filter((href) => !/[?&](?:amp;)?kiosk=/.test(href))).toEqual([]);
    const script = await get('/kiosk.js');
    expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect((await ask(VENICE)).body).not.toContain('kiosk');
  });

  it('begins a kiosk again when nobody has touched it for a while, and not while it waits at the beginning', async () => {
    const { body } = await get('/kiosk.js');
    const visited: string[] = [];
    const idle = (path: string, typed: string): void => {
      let begin = (): void => {};
      runInNewContext(body, {
        document: {
          body: { dataset: { home: '/?kiosk=' } },
          querySelector: () => ({ value: typed }),
        },
        location: {
          pathname: path,
          search: '?kiosk=',
          replace: (address: string) => visited.push(address),
        },
        addEventListener: () => {},
        clearTimeout: () => {},
        setTimeout(action: () => void, ms: number) {
          expect(ms).toBe(90_000);
          begin = action;
        },
      });
      begin();
    };
    idle('/', '');
    expect(visited).toEqual([]);
    idle('/', 'half a ques');
    idle('/article/lime', '');
    expect(visited).toEqual(['/?kiosk=', '/?kiosk=']);
  });

  it('stays below 60 KB with its style, also for an article of any length, which goes on over pages', async () => {
    const style = Buffer.byteLength((await get('/style.css')).body);
    let path: string | undefined = '/article/crockets';
    const texts: string[] = [];
    while (path !== undefined) {
      const { status, body } = await get(path);
      expect(status, path).toBe(200);
      expect(Buffer.byteLength(body) + style, path).toBeLessThan(PAGE_BYTES);
      texts.push(body);
      path = /href="([^"]+)">Next page/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    }
    const all = texts.join('');
    expect(texts.length).toBeGreaterThan(3);
    expect(all.match(/Crocket \d+ &quot;is&quot;/g)).toHaveLength(3000);
    for (const question of [
      VENICE,
      '"'.repeat(3000),
      `training courses ${'ع'.repeat(900)}`,
      'What is a crocket?',
    ]) {
      const onward = `&lang=fr&kiosk&after=${encodeURIComponent('ع'.repeat(300))}&from=${'x'.repeat(200)}`;
      for (const { body } of [await ask(question), await ask(question, onward)]) {
        expect(Buffer.byteLength(body) + style).toBeLessThan(PAGE_BYTES);
      }
    }
    expect((await get('/article/crockets?page=9999')).status).toBe(404);
  });

  it('limits what one address may ask, whichever of its addresses it uses, and says when to come back', async () => {
    const from = (address: string): Promise<Reply> => get('/', { 'x-forwarded-for': address });
    const statuses: (number | undefined)[] = [];
    for (let at = 0; at < 41; at += 1) {
      statuses.push((await from(`spoofed, 2001:db8:ffff:1::${at.toString(16)}`)).status);
    }
    expect(statuses.slice(0, 40)).toEqual(Array.from({ length: 40 }, () => 200));
    expect(statuses[40]).toBe(429);
    const refused = await from('2001:db8:ffff:1::1');
    expect(refused.headers['retry-after']).toBe('2');
    expect(refused.body).toContain('Wait 2 seconds and ask again');
    // Also those who must wait are told so on a page with its style.
    const style = await get('/style.css', { 'x-forwarded-for': '2001:db8:ffff:1::1' });
    expect(style.status).toBe(200);
    expect((await from('2001:db8:ffff:2::1')).status).toBe(200);
    milliseconds += 2000;
    expect((await from('2001:db8:ffff:1::9')).status).toBe(200);
    expect((await from('2001:db8:ffff:1::9')).status).toBe(429);
  });

  it.each(['attacker.example', '127.0.0.1', '127.0.0.1.attacker.example:80'])(
    'is not served on loopback under another name: %s',
    async (host) => {
      const { status, body } = await get('/?q=charter', { host });
      expect([status, body.includes('for this machine alone')]).toEqual([403, true]);
    },
  );

  it('reads its options, and says which it cannot use', () => {
    const args = ['--port', '0', '--host', '::1', '--content', 'x'];
    expect(readOptions(args)).toEqual({ kind: 'run', port: 0, host: '::1', content: 'x' });
    for (const wrong of [
      ['--port', '70000'],
      ['--port', 'x'],
      ['--host', 'a b'],
      ['--prot', '1'],
    ]) {
      expect(readOptions(wrong).kind, wrong.join(' ')).toBe('refused');
    }
  });
});
