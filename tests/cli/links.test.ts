import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { main as links } from '../../src/cli/links.ts';
import { call } from '../call.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A site that answers `/404` with 404, and leads from `/moved` to `/200`. */
async function site(): Promise<{ readonly url: string; readonly asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/moved') response.writeHead(301, { location: '/200' }).end();
    else response.writeHead(Number(url.slice(1))).end('A page');
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

const article = (title: string, ...urls: readonly string[]): string =>
  `---\ntitle: ${title}\nsources:\n${urls
    .map((url) => `  - title: A page\n    url: ${url}\n`)
    .join('')}---\n\nLime is soft.\n`;

it('tells pages that are gone from those that it could not see, with the files that name them', async () => {
  const { url, asked } = await site();
  const folder = await temporaryFolder({
    'a.md': article('What is lime?', `${url}/200`, `${url}/404`, `${url}/moved`),
    'b/c.md': article('What is clay?', `${url}/404`, `${url}/403`, `${url}/410`),
  });
  const { exitCode, stdout, stderr } = await call(links, ['--content', folder]);
  expect(stdout.split('\n')).toEqual([
    `gone (404) ${url}/404 a.md b/c.md`,
    `not seen (403) ${url}/403 b/c.md`,
    `gone (410) ${url}/410 b/c.md`,
    '',
  ]);
  expect(stderr).toMatch(/^5 pages: 2 are there, 2 are gone, 1 could not be seen/);
  expect(exitCode).toBe(1);
  // Each once, also where two articles name it.
  expect(asked.filter((path) => path === '/404')).toHaveLength(1);
});

it('does not fail for a site that lets no program in, or does not answer', async () => {
  const { url } = await site();
  const folder = await temporaryFolder({
    // Nothing can listen on the port of tcpmux.
    'a.md': article('What is lime?', `${url}/503`, 'http://127.0.0.1:1/'),
  });
  const { exitCode, stdout } = await call(links, ['--content', folder]);
  expect(stdout).toMatch(/^not seen \(503\) [^\n]+ a\.md\nnot seen \([^)]+\) http:\/\/127/);
  expect(exitCode).toBe(0);
});

it('says what it cannot read and what it does not know', async () => {
  expect((await call(links, ['--content', '/no/such/folder'])).exitCode).toBe(1);
  const unknown = await call(links, ['--quickly']);
  expect(unknown).toMatchObject({ exitCode: 2, stdout: '' });
  expect((await call(links, ['--help'])).stdout).toMatch(/^Usage: npm run --silent links/);
});
