import { describe, expect, it } from 'vitest';
import { warmUp } from '../../../src/bot/questions/warm-up.ts';
import { createLibrary } from '../../../src/knowledge/index.ts';
import { steadyLibrary } from '../../content/steady-library.ts';
import { notingLibrary } from '../noting-library.ts';
import { lime } from '../sample-library.ts';

const around = { now: () => new Date(0), staleAfterYears: 5, contentRepoUrl: null };

describe('what a start asks itself', () => {
  it('is answered as the questions of others are', async () => {
    const { library, asked } = notingLibrary();
    await warmUp({ ...around, library, live: steadyLibrary(library()) });
    const questions = asked.map(({ question }) => question);
    expect(questions).toContain(lime.title);
    expect(questions.length).toBeLessThan(20);
  });

  it('is nothing where there are no articles', async () => {
    const empty = createLibrary([], { siteUrl: null });
    const context = { ...around, library: () => empty, live: steadyLibrary(empty) };
    await expect(warmUp(context)).resolves.toBeUndefined();
  });
});
