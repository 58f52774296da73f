import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/knowledge/articles/markdown/markdown.ts';

const shown = (markdown: string): string[] =>
  parseMarkdown(markdown).blocks.map((block) =>
    block.kind === 'code' ? `code: ${block.text}` : block.text,
  );

describe('directives of reStructuredText', () => {
  it.each([
    [
      'with a text are that text, also where it goes on below',
      '.. note:: Mind :ref:`kiln`.\n   It is hot.\n\nAfter.\n\n.. warning::\n\n    Very hot.\n\n    - One\n      - Two',
      ['Mind kiln. It is hot.', 'After.', 'Very hot.', 'One', 'Two'],
    ],
    [
      'have their own title, and that of a tab, before the text',
      '.. admonition:: Why lime\n   :class: tip\n\n   It breathes.\n\n.. tabs::\n\n   .. tab:: Coal\n\n      Two days.\n\n      .. tip:: Dry it.\n\n   .. tab:: Wood\n\n      Four days.',
      ['**Why lime:** It breathes.', '**Coal:** Two days.', 'Dry it.', '**Wood:** Four days.'],
    ],
    [
      'show neither what they take from elsewhere nor options',
      '.. toctree::\n   :maxdepth: 2\n   :caption: Contents\n\n   lime\n   kilns/index\n\n.. image:: kiln.png\n   :width: 200px\n\n.. figure:: kiln.png\n   :alt: x\n\n   The kiln of the village.\n\n.. include:: ../a.md\n.. |lime| replace:: x\n.. contents:: :local:',
      ['The kiln of the village.'],
    ],
    [
      'of code are code, in a directive too',
      '.. code-block:: sh\n   :linenos:\n\n   burn {{ x }}\n\n     twice\n\nAfter.\n\n.. tip::\n\n   .. code:: sh\n\n      slake\n\n   Dry it.\n\n.. code::\n\n   end',
      ['code: burn {{ x }}\n\n  twice', 'After.', 'code: slake', 'Dry it.', 'code: end'],
    ],
    [
      'leave labels and comments out, and keep notes',
      '.. _the-kiln:\n\n.. who wrote this\n   and why\n\nText.\n\n.. [Smith04] A book.\n\n..\n   Old.',
      ['Text.', '\\[Smith04\\] A book.'],
    ],
    [
      'stand in a list as its text',
      '- Burn\n\n  .. tip::\n\n     Dry it.\n\n- Rest',
      ['Burn Dry it.', 'Rest'],
    ],
    [
      'in code, and two points without any, stay',
      '```\n.. note:: Hot.\n```\n\n`.. note::` is one.\n\n.. and so on\n\nlime ::',
      ['code: .. note:: Hot.', '`.. note::` is one.', '.. and so on', 'lime ::'],
    ],
  ])('%s', (_what, markdown, blocks) => expect(shown(markdown)).toEqual(blocks));

  it('leave findings at their places in the file', () => {
    const markdown = '.. note:: See ![a](b.png).\n\n.. tip::\n\n   See ![a](b.png).';
    expect(
      parseMarkdown(markdown).notices.map(({ kind, line, column }) => `${kind} ${line}:${column}`),
    ).toEqual(['image 1:15', 'image 5:8']);
  });

  it('are read where thousands of them stand within one another', () => {
    const deep = Array.from({ length: 500 }, (_, at) => `${' '.repeat(at)}.. tip::`).join('\n');
    expect(shown(`${deep}\n${'.. note:: a\n'.repeat(5000)}`)).toHaveLength(1);
  });
});
