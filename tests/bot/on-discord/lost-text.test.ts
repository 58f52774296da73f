/** What is saved of the articles is cut short while the bot has it open. */
import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, onTestFinished } from 'vitest';
import { startPage } from '../../../src/bot/program/start-page.ts';
import type { LiveLibrary } from '../../../src/content/live-library.ts';
import { loadLibrary } from '../../../src/content/load-library.ts';
import { steadyLibrary } from '../../content/steady-library.ts';
import { freePort } from '../../free-port.ts';
import { largeFolder } from '../../large-folder.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

let stage: Stage;
let live: LiveLibrary;
let reloads: number;
let damage: () => Promise<void>;

beforeEach(async () => {
  stage = await Stage.open();
  const contentDir = await temporaryFolder(largeFolder());
  const dataDir = await temporaryFolder();
  const load = () => loadLibrary({ contentDir, siteUrl: null }, { dataDir });
  await load();
  const loaded = await load();
  if (loaded.kind === 'unreadable') throw new Error(loaded.sentence);
  const steady = steadyLibrary(loaded.library);
  reloads = 0;
  live = {
    ...steady,
    reload() {
      reloads++;
      return steady.reload();
    },
  };
  damage = async () => {
    const [folder = ''] = await readdir(join(dataDir, 'library'));
    await truncate(join(dataDir, 'library', folder, 'articles.bin'), 1000);
  };
});

afterEach(async () => {
  await stage.closeUnrefused();
});

it('costs a member one answer: the log says what to do, and the articles are read anew', async () => {
  await stage.run({ live, library: () => live.current().library });
  const ada = stage.server.person('Ada');
  await damage();
  const answer = await stage.ask(ada, 'How is material3 preserved?');
  expect(shown(answer).text).toMatch(/^Something went wrong on my side/);
  expect(stage.logText).toContain('Reload the articles or restart');
  expect(reloads).toBe(1);
  const handle = ada.command(stage.server.channel, 'ask', { question: 'material3' });
  expect(shown(await handle.reply()).text).toMatch(/^Something went wrong on my side/);
  expect(reloads).toBe(2);
});

it('costs a visitor one page', async () => {
  const webPort = await freePort();
  const logged: unknown[] = [];
  const write = (fields: unknown): number => logged.push(fields);
  const page = await startPage({ webPort, webHost: '127.0.0.1', staleAfterYears: 5 }, live, {
    info: write,
    error: write,
  });
  onTestFinished(() => page?.close());
  await damage();
  const answer = await fetch(`${page?.url}article/materials/material-9`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).toContain('Something went wrong here');
  expect(logged.at(-1)).toMatchObject({ err: { name: 'LostText' } });
  expect(reloads).toBe(1);
});
