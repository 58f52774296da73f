import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestFirst } from '../../../src/knowledge/answering/best-first.ts';
import { textBlocksOf } from '../../../src/knowledge/answering/text-blocks.ts';
import { articleOf } from './article-of.ts';

/** What is shown of all blocks, by their first words. @param scores - Of each block. */
function order(markdown: string, scores: readonly number[]): readonly string[] {
  const blocks = textBlocksOf(articleOf(markdown));
  const shown = bestFirst(blocks, [...blocks.keys()], (block) => scores[block] ?? 0);
  return shown.map((block) => (blocks[block]!.item?.head ?? blocks[block]!.sentences[0])!);
}

const POINTS = `# Lime

Lime is soft.

1. **Slaking**: It is put in water.
2. **Mixing**: Sand is added.
   - Sharp sand is best.
3. **Laying**: It is laid damp.
`;

describe('what answers best', () => {
  it('stands first among the points, with what belongs to it, behind the lead', () => {
    expect(order(POINTS, [1, 2, 3, 9, 4])).toEqual([
      'Lime is soft.',
      'Mixing',
      'Sharp sand is best.',
      'Laying',
      'Slaking',
    ]);
  });

  it('stands first among the sections', () => {
    const essay =
      '# Lime\n\nLime is soft.\n\n## Pits\n\nPits are wet.\n\n## Walls\n\nWalls are dry.\n';

    expect(order(essay, [1, 2, 3])).toEqual(['Lime is soft.', 'Walls are dry.', 'Pits are wet.']);
  });

  it.each(['Step 1', '2. Wait', '1998', 'Part II'])(
    'does not come before what is counted: %s',
    (heading) => {
      const steps = `# Lime\n\nLime is soft.\n\n## ${heading}\n\nPits are wet.\n\n## Then\n\nWalls are dry.\n`;

      expect(order(steps, [1, 2, 3])).toEqual(['Lime is soft.', 'Pits are wet.', 'Walls are dry.']);
    },
  );

  it('leaves a list without heads as it is', () => {
    const list = '# Lime\n\nDo this:\n\n1. Put it in water.\n2. Add sand.\n';

    expect(order(list, [1, 2, 3])).toEqual(['Do this:', 'Put it in water.', 'Add sand.']);
  });

  it('changes the order and nothing else', () => {
    const blocks = textBlocksOf(articleOf(POINTS));
    fc.assert(
      fc.property(fc.subarray([...blocks.keys()]), fc.array(fc.nat(3)), (shown, scores) => {
        const ordered = bestFirst(blocks, shown, (block) => scores[block] ?? 0);
        expect(ordered.toSorted((a, b) => a - b)).toEqual(shown);
      }),
    );
  });
});
