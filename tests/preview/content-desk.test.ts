/** What maintainers look at, without a browser: follow-ups explained, gaps, labelled questions, and a look that fails. */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config/config.ts';
import { checkContent } from '../../src/content/checking/content-check.ts';
import { keyOf } from '../../src/bot/messages/article-key.ts';
import type { Slug } from '../../src/knowledge/index.ts';
import { openContentDesk, type ContentDesk } from '../../src/preview/content-desk.ts';
import type { ContentOverview } from '../../src/preview/protocol.ts';
import type { ToldQuestion } from '../../src/preview/bot-log.ts';
import type { Turn } from '../../src/preview/turns.ts';
import { lastingFolder } from '../temporary-folder.ts';

const CHARTERS = fileURLToPath(new URL('../../content/charters-and-theory', import.meta.url));
const QUESTIONS = fileURLToPath(new URL('questions/few.yaml', import.meta.url));
const VENICE = 'What does the Venice Charter say about conserving monuments?';

let folder: Awaited<ReturnType<typeof lastingFolder>>;
let desk: ContentDesk;
const told: string[] = [];
const readings: boolean[] = [];
let fails = false;
const waiting = new Set<() => void>();

/** The first overview that is as wanted; another is looked at whenever the desk has something new. */
async function overview(
  isWanted: (shown: ContentOverview) => boolean,
  turns: readonly Turn[] = [],
): Promise<ContentOverview> {
  for (;;) {
    const news = new Promise<void>((resolve) => waiting.add(resolve));
    const shown = desk.overview(turns);
    if (isWanted(shown)) return shown;
    await news;
  }
}

beforeAll(async () => {
  folder = await lastingFolder();
  await cp(CHARTERS, join(folder.folder, 'charters-and-theory'), { recursive: true });
  await mkdir(join(folder.folder, 'institutions'));
  await writeFile(
    join(folder.folder, 'institutions', 'iccrom.md'),
    '---\ntitle: ICCROM\n---\n\nICCROM trains conservators.\n',
  );
  const parsed = parseConfig({ CONTENT_DIR: folder.folder });
  if (parsed.kind === 'problems') throw new Error(JSON.stringify(parsed.problems));
  const opened = await openContentDesk({
    config: parsed.config,
    questions: [QUESTIONS],
    onChange() {
      for (const resolve of waiting) resolve();
      waiting.clear();
    },
    onReading: (isReading) => readings.push(isReading),
    tell: (sentence) => told.push(sentence),
    onBug(error) {
      throw error;
    },
    check: (request) => (fails ? Promise.reject(new Error('It ended')) : checkContent(request)),
  });
  if (opened === null) throw new Error('The folder can be read');
  desk = opened;
});
afterAll(async () => {
  desk.close();
  await folder.remove();
});

const asked = (question: string, previous: Turn['previous'] = null): Turn => ({
  id: '1',
  question,
  previous,
  told: null,
  isAside: false,
});

describe('what maintainers look at', () => {
  it('explains a follow-up with what it takes from before', async () => {
    const article = keyOf('charters-and-theory/venice-charter' as Slug);
    const shown = await desk.explain(asked('And who wrote it?', { question: VENICE, article }));
    expect(shown.after).toEqual({ question: VENICE, title: VENICE });
    const taken = shown.words.filter(({ isFromBefore }) => isFromBefore);
    expect(taken.map(({ original }) => original)).toContain('venice');
    expect(shown.articles[0]?.slug).toBe('charters-and-theory/venice-charter');
    expect((await desk.explain(asked('And who wrote it?'))).after).toBeNull();
  });

  it('explains at the level that held, and says what decided instead of the articles', async () => {
    const toldAs = (
      outcome: ToldQuestion['outcome'],
      level: ToldQuestion['level'] = 'balanced',
      article = 'charters-and-theory/venice-charter',
    ): Turn => ({
      ...asked(VENICE),
      told: { id: '1', outcome, level, article: article as Slug, isSilent: false, beyond: null },
    });
    const silent: ToldQuestion = {
      id: '1',
      outcome: 'unknown',
      isSilent: true,
      level: null,
      article: null,
      beyond: null,
    };
    const [balanced, bold] = [
      await desk.explain(toldAs('answered')),
      await desk.explain(toldAs('answered', 'bold')),
    ];
    expect(balanced.instead).toBeNull();
    expect(bold.boundaries.answeredFrom).toBeLessThan(balanced.boundaries.answeredFrom);
    expect((await desk.explain(toldAs('pinned', 'balanced', 'institutions/iccrom'))).instead).toBe(
      "A moderator's pin decided: it leads this question to “ICCROM”.",
    );
    const halted = await desk.explain(toldAs('halted', null));
    expect(halted.instead).toContain('paused');
    expect(halted.source).toBeNull();
    const why = async (its: Partial<ToldQuestion>): Promise<string | null> =>
      (await desk.explain({ ...asked(VENICE), told: { ...silent, ...its } })).instead;
    expect(await why({ outcome: 'no-question' })).toContain('does not read as a question');
    expect(await why({ outcome: 'unread' })).toContain('no words in it');
    expect(await why({ beyond: 'language', isSilent: false })).toContain('about the language');
    expect(await why({ beyond: 'subjects' })).toContain('not on the subjects');
    const unlogged = await desk.explain({ ...asked('topics'), isAside: true });
    expect(unlogged.instead).toContain('not looked up in the articles');
  });

  it('marks what the answer was made of, heads of points too, and nothing that only resembles it', async () => {
    const { source } = await desk.explain(asked(VENICE));
    const marked = source?.blocks.flatMap(({ sentences }) =>
      sentences.filter(({ isSource }) => isSource).map(({ text }) => text),
    );
    expect(marked).toContain('Monuments have to be maintained all the time');
    await writeFile(
      join(folder.folder, 'institutions', 'gutters.md'),
      '# How are gutters cleaned?\n\nGutters are cleaned in autumn. More leaves fall then.\n\n## More\n',
    );
    await overview(({ map }) => map?.dots.some(({ file }) => file.endsWith('gutters.md')) === true);
    const gutters = await desk.explain(asked('How are gutters cleaned?'));
    expect(gutters.source?.blocks.map(({ sentences }) => sentences)).toEqual([
      [
        { text: 'Gutters are cleaned in autumn.', isSource: true },
        { text: 'More leaves fall then.', isSource: true },
      ],
      [{ text: 'More', isSource: false }],
    ]);
  });

  it('shows the file as it is written, with what replies leave out', async () => {
    const text =
      '# Sluices\n\nA sluice <b onclick="x()">holds</b> [water](javascript:x()).\n<script>x()</script>\n';
    await writeFile(join(folder.folder, 'institutions', 'sluices.md'), text);
    await overview(({ map }) => map?.dots.some(({ file }) => file.endsWith('sluices.md')) === true);
    const { source } = await desk.explain(asked('What does a sluice hold?'));
    expect(source?.blocks[0]?.sentences[0]?.text).toBe('A sluice holds water.');
    expect(source?.written).toEqual({ text, isCut: false });
  });

  it('shows what nothing answers beside the articles that come nearest, until one answers it', async () => {
    const unknown = { id: '1', outcome: 'unknown', isSilent: false, level: 'balanced' } as const;
    const gapAt = (question: string, its: Partial<ToldQuestion> = {}): Turn => ({
      ...asked(question),
      told: { ...unknown, article: null, beyond: null, ...its },
    });
    const turns = [
      gapAt('How do I fold a paper boat?', { isSilent: true }),
      gapAt(VENICE),
      gapAt('hello', { outcome: 'talk' }),
      // What the bot itself calls no gap: code, what asks nothing, another language, a subject of another place, a pin.
      asked('let zorg = 1;'),
      gapAt('A boat of zorg', { outcome: 'no-question', isSilent: true }),
      gapAt('Wie falte ich ein Boot?', { beyond: 'language' }),
      gapAt('How do I sail a zorg?', { beyond: 'subjects' }),
      gapAt('Where is the zorg?', { outcome: 'pinned' }),
    ];
    const [gap, ...others] = desk.overview(turns).gaps;
    expect(others).toEqual([]);
    expect(gap?.question).toBe('How do I fold a paper boat?');
    expect(gap?.at === null).toBe(gap?.near.length === 0);
    await writeFile(
      join(folder.folder, 'boats.md'),
      '---\ntitle: How do you fold a paper boat?\n---\n\nTo fold a paper boat, fold the paper in half twice.\n',
    );
    readings.length = 0;
    const closed = await overview(({ gaps }) => gaps.length === 0, turns);
    expect(readings).toContain(true);
    expect(closed.map?.dots.map(({ file }) => file)).toContain('boats.md');
  });

  it('asks the labelled questions of these articles, and names what is answered wrongly', async () => {
    const { golden } = await overview(
      (one) => one.golden?.kind === 'asked' && one.golden.asked === one.golden.total,
    );
    expect(golden).toMatchObject({ kind: 'asked', total: 2, lost: 1, answeredRight: 1 });
    expect(golden).toMatchObject({
      wrongButConfident: 1,
      wrong: [{ question: 'What is the Venice Charter?', expected: ['ICCROM'], from: VENICE }],
    });
  });

  it('says that a closer look has failed, and does not seem to go on for ever', async () => {
    const { version } = await overview(({ look }) => look === 'done');
    fails = true;
    await writeFile(join(folder.folder, 'planes.md'), '---\ntitle: Planes\n---\n\nOf paper.\n');
    const failed = await overview((one) => one.version !== version && one.look !== 'under-way');
    expect(failed.look).toBe('failed');
    expect(told.join()).toContain('the closer look at the content failed');
    expect(desk.overview([]).look).toBe('failed');

    fails = false;
    await writeFile(join(folder.folder, 'empty.md'), '---\ntitle: Nothing\n---\n');
    const { findings } = await overview((one) => one.look === 'done');
    expect(findings.map(({ file }) => file)).toContain('empty.md');
  });
});
