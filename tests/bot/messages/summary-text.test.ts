import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANSWER_TEXT, shownLength, summaryText } from '../../../src/bot/messages/summary-text.ts';
import { lengthOf } from '../../../src/knowledge/index.ts';
import { summary } from './arbitraries.ts';

/** In UTF-16 units: a longer text is sent with an ellipsis in place of its end. */
const LONGEST_WHOLE = ANSWER_TEXT - '\n…'.length;

describe('what the lines of a summary take up on Discord', () => {
  it('adds up to the length of the text that is sent', () => {
    fc.assert(
      fc.property(summary, (some) => {
        const length = lengthOf(some, shownLength);
        fc.pre(length <= LONGEST_WHOLE);
        expect(summaryText(some).length).toBe(length);
      }),
    );
  });

  it('is more than an answer has room for, when the text is sent cut', () => {
    const line = { kind: 'paragraph', text: 'lime '.repeat(500) } as const;
    const some = { lines: [line, line] };

    expect(summaryText(some)).toMatch(/…$/);
    expect(lengthOf(some, shownLength)).toBeGreaterThan(LONGEST_WHOLE);
  });

  it('counts a blank line around points that run over several lines, and none between short ones', () => {
    const long = { kind: 'point', number: null, head: null, text: 'lime '.repeat(40) } as const;
    const short = { ...long, text: 'lime' };

    expect(shownLength(short, null)).toBe('- lime'.length);
    expect(shownLength(short, short)).toBe('\n- lime'.length);
    expect(shownLength(short, long)).toBe('\n\n- lime'.length);
  });

  it('is nothing for a line of which nothing shows', () => {
    const blank = { kind: 'paragraph', text: ' ' } as const;
    const text = { kind: 'paragraph', text: 'Lime.' } as const;

    expect(lengthOf({ lines: [blank, text, blank, text] }, shownLength)).toBe(
      'Lime.\n\nLime.'.length,
    );
  });
});
