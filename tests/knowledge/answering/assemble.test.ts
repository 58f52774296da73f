import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble, assembledLength } from '../../../src/knowledge/answering/assemble.ts';
import { lengthOf } from '../../../src/knowledge/answering/summary.ts';
import { sentencesIn, textBlocksOf } from '../../../src/knowledge/answering/text-blocks.ts';
import { runs } from '../../property-runs.ts';
import { articleOf } from './article-of.ts';

const LIME = `# Lime

Lime is soft. It is burnt from limestone.

Three things are made of it:

- mortar for walls
- plaster for rooms
- wash for both

## How it is used

Every step takes a day.

1. **Slaking**: It is put in water. It boils.
   - Wear goggles.
   - Stand back.
2. **Mixing**: Sand is added. Sharp sand is best.
3. **Laying**: It is laid damp.

Between steps it rests.

- **Frost** breaks it.
- **Sun** dries it.

## Where it is bought

- **Pits**: Few are left.

## Step 3

It is ordered by the tonne.
`;

describe('a summary', () => {
  it('is as long as it was found to be without being put in order', () => {
    const blocks = textBlocksOf(articleOf(LIME));
    const sentences = sentencesIn(blocks);
    const points = [...blocks.keys()].filter(
      (block) => typeof blocks[block]!.item?.head === 'string',
    );
    fc.assert(
      fc.property(
        fc.subarray([...sentences.keys()]),
        fc.subarray(points),
        fc.array(fc.nat(9), { minLength: sentences.length, maxLength: sentences.length }),
        (chosen, heads, scores) => {
          const args = [blocks, sentences, chosen, scores, new Set(heads)] as const;
          expect(assembledLength(...args)).toBe(lengthOf(assemble(...args)));
        },
      ),
      // Without as many none leaves out a part of a list that is not the last one shown.
      { numRuns: runs(0.05) },
    );
  });
});
