import { describe, expect, it } from 'vitest';
import { sentencesBeginningWith } from '../../../src/knowledge/answering/sentences-beginning-with.ts';
import { sentencesIn, textBlocksOf } from '../../../src/knowledge/answering/text-blocks.ts';
import { summarize } from '../../../src/knowledge/answering/summarize.ts';
import { summaryMarkdown } from '../../../src/knowledge/answering/summary.ts';
import type { Language } from '../../../src/knowledge/language/languages/marks.ts';
import { articleOf } from './article-of.ts';
import { askedOf } from './asked-of.ts';

const STAIRS = `Stairs of oak outlast their nails. Every tread rubs where it is loose.

- **A joiner drives *wedges* from below**: Glue alone does not hold. Screws from above are seen.
- **Carpets hide wear**: Turn them each spring.
- **Chalk stops the noise for a week**`;

function found(firstWords: string, text = STAIRS, language: Language = 'en'): string[] {
  const blocks = textBlocksOf(articleOf(`# Stairs\n\n${text}\n`));
  const sentences = sentencesIn(blocks);
  return sentencesBeginningWith(
    blocks,
    sentences,
    language,
  )(firstWords).map((position) => sentences[position]?.plain ?? '');
}

describe('the sentence that an author names', () => {
  it('is the one that begins so, whatever the letter case and the spaces', () => {
    expect(found('every  TREAD')).toEqual(['Every tread rubs where it is loose.']);
    expect(found('Screws from')).toEqual([
      'A joiner drives wedges from below: Screws from above are seen.',
    ]);
  });

  it('is the first of the point whose head begins so, or the head where there is no other', () => {
    expect(found('A joiner drives wedges')).toEqual([expect.stringMatching(/Glue alone/)]);
    expect(found('Chalk stops')).toEqual(['Chalk stops the noise for a week']);
  });

  it('is the first below a heading that begins so', () => {
    expect(found('What', 'Old.\n\n## What it costs\n\nNothing.\n\nMuch.')).toEqual(['Nothing.']);
  });

  it('is found as it is written, with marks, other quotation marks and dots for the rest', () => {
    expect(found('A joiner drives *wedges*')).toHaveLength(1);
    expect(found('"Don\'t"', '“Don’t” is said.')).toEqual(['“Don’t” is said.']);
    expect(found('Every tread …')).toHaveLength(1);
  });

  it('ends at the end of a word, where words have one', () => {
    const pipes = 'Leaders are pipes. Lead harms pets.';
    expect(found('Lead', pipes)).toEqual(['Lead harms pets.']);
    expect(found('鉛は', '鉛は毒です。', 'ja')).toEqual(['鉛は毒です。']);
  });

  it('is each of several that begin so, or the one that is the whole', () => {
    const text = 'It creaks at night. It creaks. It holds.';
    expect(found('It', text)).toHaveLength(3);
    expect(found('It creaks.', text)).toEqual(['It creaks.']);
  });

  it('is none where words only stand within it', () => {
    expect(found('tread rubs')).toEqual([]);
    expect(found('…')).toEqual([]);
  });
});

describe('a question that an author has connected with a sentence', () => {
  const ask = (answeredBy: string): string =>
    summaryMarkdown(
      summarize(
        askedOf(
          articleOf(
            `---\ntitle: Stairs\nasked_as:\n  - question: my steps squeak, who can help\n    answered_by: ${answeredBy}\n---\n\n${STAIRS}\n`,
          ),
          'Who helps when a step squeaks?',
        ),
        200,
      ),
    );

  it('shows it to whoever asks in words like these, of which it has none', () => {
    expect(ask('[A joiner drives]')).toContain('Glue alone does not hold.');
    expect(ask('[Turn them]')).toContain('Turn them each spring.');
    expect(ask('[Turn them]')).not.toContain('Glue');
  });

  it('shows what it did before where the sentence is not there', () => {
    expect(ask('[Nothing begins so]')).toBe(ask('[]'));
  });
});
