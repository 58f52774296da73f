import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lengthOf,
  summaryMarkdown,
  type SummaryLine,
} from '../../../src/knowledge/answering/summary.ts';

const text = fc.constantFrom('', 'Lime.', 'Why lime?', 'It sets in the air: **slowly**…', '石灰🏛️');
const line: fc.Arbitrary<SummaryLine> = fc.oneof(
  fc.record({ kind: fc.constantFrom('section' as const, 'paragraph' as const), text }),
  fc.record({
    kind: fc.constant('point' as const),
    number: fc.option(fc.nat({ max: 1000 })),
    head: fc.option(text),
    text,
  }),
  fc.record({ kind: fc.constant('more' as const), count: fc.nat({ max: 1000 }) }),
);

describe('the length of a summary', () => {
  it('is that of its Markdown, whatever its lines', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        expect(lengthOf({ lines })).toBe(summaryMarkdown({ lines }).length);
      }),
    );
  });
});
