/** The page for visitors beside the bot. */
import { expect, it, onTestFinished } from 'vitest';
import { loadLibrary } from '../../../src/content/load-library.ts';
import { startPage } from '../../../src/bot/program/start-page.ts';
import { freePort, onFreePort } from '../../free-port.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

async function startOn(webPort: number | null) {
  const contentDir = await temporaryFolder({
    'lime.md': '# Lime mortar\n\nLime mortar lets an old wall breathe.\n',
  });
  const loaded = await loadLibrary({ contentDir, siteUrl: null });
  if (loaded.kind !== 'loaded') throw new Error(loaded.sentence);
  const logged: string[] = [];
  const write = (_fields: unknown, sentence?: string): number => logged.push(sentence ?? '');
  const page = await startPage(
    { webPort, webHost: '127.0.0.1', staleAfterYears: 5 },
    { current: () => ({ library: loaded.library }), reload: async () => undefined },
    { info: write, error: write },
  );
  onTestFinished(() => page?.close());
  return { page, logged };
}

it('is served from the articles of the bot where a port is set for it', async () => {
  const port = await freePort();
  const { page, logged } = await startOn(port);
  expect(page?.url).toBe(`http://127.0.0.1:${port}/`);
  expect(logged).toEqual(['the page for visitors is served']);
  const answer = await fetch(`http://127.0.0.1:${port}/article/lime`);
  expect(await answer.text()).toContain('lets an old wall breathe');
});

it('is not served where none is set', async () => {
  expect(await startOn(null)).toEqual({ page: null, logged: [] });
});

it('does not keep the bot from Discord where the port is taken: the log says what to do', async () => {
  const { taken, port } = await onFreePort();
  onTestFinished(() => void taken.close());
  const { page, logged } = await startOn(port);
  expect(page).toBeNull();
  expect(logged).toEqual([expect.stringContaining('choose another WEB_PORT or WEB_HOST')]);
});
