/**
 * How long people in a browser wait.
 *
 * The page for visitors: from the request to its last byte on loopback, for the first question after the
 * start and for those after it, and how large a page is. The preview: from Enter in Chromium until the
 * answer stands on the screen, through the stand-in and the real bot.
 *
 *   npm run --silent build && npx tsx bench/on-screen.ts [QUESTIONS]
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { loadLibrary } from '../src/content/load-library.ts';
import { startWebServer } from '../src/web/web-server.ts';
import { openChromium } from '../tests/chromium.ts';
import { startedPreview } from './started-preview.ts';

const here = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const contentDir = here('content');
const count = Number(process.argv[2] ?? 30);
const labelled = parse(await readFile(here('tests/golden/questions.yaml'), 'utf8')) as readonly {
  readonly question: string;
}[];
const step = Math.floor(labelled.length / count);
const questions = labelled.filter((_one, at) => at % step === 0).map(({ question }) => question);

await measureVisitors();
await measurePreview();

async function measureVisitors(): Promise<void> {
  const loaded = await loadLibrary({ contentDir, siteUrl: null });
  if (loaded.kind !== 'loaded') throw new Error(loaded.sentence);
  let clock = 0;
  const server = await startWebServer({
    host: '127.0.0.1',
    port: 0,
    library: () => loaded.library,
    staleAfterYears: 5,
    today: () => new Date(),
    // So that the limit of requests is never met.
    now: () => (clock += 3_600_000),
    onBug(error) {
      throw error;
    },
  });
  const times: number[] = [];
  const sizes: number[] = [];
  for (const question of questions) {
    const from = performance.now();
    const response = await fetch(new URL(`/?q=${encodeURIComponent(question)}`, server.url));
    sizes.push((await response.arrayBuffer()).byteLength / 1024);
    times.push(performance.now() - from);
  }
  await server.close();
  print('visitors, first answer', times.slice(0, 1), 'ms');
  print('visitors, those after it', times.slice(1), 'ms');
  print('visitors, size of the page', sizes, 'KB');
}

async function measurePreview(): Promise<void> {
  const preview = await startedPreview();
  const browser = await openChromium();
  const page = await browser.newPage();
  await page.goto(preview.url);
  await page.getByText('The bot is online').waitFor();
  const times: number[] = [];
  for (const question of questions) {
    await page.getByRole('textbox', { name: /^Message / }).fill(`@Docent ${question}`);
    // Awaited before the key is pressed, so that the page listens by then.
    await page.evaluate(`{
      const answers = () => document.querySelectorAll('article .tag').length;
      const before = answers();
      globalThis.waited = new Promise((resolve) => addEventListener('keydown', ({ key, timeStamp }) => {
        if (key !== 'Enter') return;
        const look = () => answers() > before && !document.querySelector('.thinking')
          ? resolve(performance.now() - timeStamp) : requestAnimationFrame(look);
        look();
      }, { once: true, capture: true }));
      null
    }`);
    await page.keyboard.press('Enter');
    times.push(await page.evaluate<number>('globalThis.waited'));
  }
  await browser.close();
  await preview.close();
  print('preview, from Enter to the answer', times, 'ms');
}

function print(what: string, values: readonly number[], unit: string): void {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  process.stdout.write(
    `${what.padEnd(36)} median ${at(0.5)}, 95 % ${at(0.95)}, slowest ${at(1)} ${unit} (${sorted.length})\n`,
  );
}
