import { describe, expect, it } from 'vitest';
import { answeringSentence } from '../../../src/knowledge/answering/answering-sentence.ts';
import { sentencesIn, textBlocksOf } from '../../../src/knowledge/answering/text-blocks.ts';
import { summarize } from '../../../src/knowledge/answering/summarize.ts';
import { summaryMarkdown } from '../../../src/knowledge/answering/summary.ts';
import { articleOf } from './article-of.ts';
import { askedOf } from './asked-of.ts';

const STAIRS = `Stairs of oak outlast their nails. Every tread rubs where it is loose.

- **A joiner drives *wedges* from below**: Glue alone does not hold. Screws from above are seen.
- **Carpets hide wear**: Turn them each spring.
- **Chalk stops the noise for a week**`;

const blocks = textBlocksOf(articleOf(`# Stairs\n\n${STAIRS}\n`));
const sentences = sentencesIn(blocks);

function found(firstWords: string): string | undefined {
  return sentences[answeringSentence(blocks, sentences, firstWords)]?.plain;
}

describe('the sentence that an author names', () => {
  it('is the one that begins so, whatever the letter case and the spaces', () => {
    expect(found('every  TREAD')).toBe('Every tread rubs where it is loose.');
    expect(found('Screws from')).toBe(
      'A joiner drives wedges from below: Screws from above are seen.',
    );
  });

  it('is the first of the point whose head begins so, or the head where there is no other', () => {
    expect(found('A joiner drives wedges')).toMatch(/Glue alone does not hold/);
    expect(found('Chalk stops')).toBe('Chalk stops the noise for a week');
  });

  it('is none where words only stand within it', () => {
    expect(found('tread rubs')).toBeUndefined();
  });
});

describe('a question that an author has connected with a sentence', () => {
  const asked = (answeredBy: string): string =>
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
    expect(asked('[A joiner drives]')).toContain('Glue alone does not hold.');
    expect(asked('[Turn them]')).toContain('Turn them each spring.');
    expect(asked('[Turn them]')).not.toContain('Glue');
  });

  it('shows what it did before where the sentence is not there', () => {
    expect(asked('[Nothing begins so]')).toBe(asked('[]'));
  });
});
