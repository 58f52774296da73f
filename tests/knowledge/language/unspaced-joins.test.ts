import { expect, it } from 'vitest';
import { joinSentences } from '../../../src/knowledge/language/unspaced-joins.ts';
import { parseMarkdown } from '../../../src/knowledge/articles/markdown/markdown.ts';

it('Sentences of Chinese and Japanese follow one another without a space, others with one', () => {
  expect(['石灰は柔らかい。', '**壁は白い。**', '次は？'].reduce(joinSentences)).toBe(
    '石灰は柔らかい。**壁は白い。**次は？',
  );
  expect(joinSentences('Lime is soft.', 'It is white.')).toBe('Lime is soft. It is white.');
  expect(joinSentences('석회는 부드럽다.', '벽은 희다.')).toBe('석회는 부드럽다. 벽은 희다.');
});

it('Lines of such a text are joined without a space where both sides are its signs', () => {
  const text =
    '石灰は\n柔らかく、\n白い\nLime である。\n**壁**\nは白い。\n\nLime is\nsoft.\n\n벽은\n희다.';
  expect(parseMarkdown(text).blocks.map((block) => block.text)).toEqual([
    '石灰は柔らかく、白い Lime である。**壁**は白い。',
    'Lime is soft.',
    '벽은 희다.',
  ]);
});
