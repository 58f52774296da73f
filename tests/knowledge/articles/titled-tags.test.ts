import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/knowledge/articles/markdown/markdown.ts';

const shown = (markdown: string): string[] =>
  parseMarkdown(markdown).blocks.map((block) =>
    block.kind === 'item' && block.head !== null
      ? `${block.head} | ${block.text}`
      : `${block.kind === 'code' ? 'code: ' : ''}${block.text}`,
  );

describe('the title of a tag', () => {
  it.each([
    [
      'of GitBook is that of its tab',
      '{% tabs %}\n{% tab title="Coal" %}\nTwo days.\n{% endtab %}\n\n{% tab title="Wood" %}\n- Four days.\n{% endtab %}\n{% endtabs %}',
      ['**Coal:** Two days.', '**Wood:**', 'Four days.'],
    ],
    [
      'of Hugo is its first text',
      '{{< tab "Coal" >}}\nTwo days.\n{{< /tab >}}\n\n{{% details title="Why?" %}}\nHot.\n{{% /details %}}',
      ['**Coal:** Two days.', '**Why?** Hot.'],
    ],
    [
      'of Mintlify is that of a card, a tab, a step, an accordion',
      '<Card title="Kilns" href="/k">\n  Hot.\n</Card>\n<Tab title="Coal">\nTwo days.\n</Tab>\n<Step title="Slake it">\nIt boils.\n</Step>\n<Accordion title=\'Why lime?\'>\nIt breathes.\n</Accordion>',
      [
        '**Kilns:** Hot.',
        '**Coal:** Two days.',
        '**Slake it:** It boils.',
        '**Why lime?** It breathes.',
      ],
    ],
    [
      'may stand on a line of its own',
      '<Card\n  title="Kilns"\n  icon="fire"\n>\n  Hot.\n</Card>',
      ['**Kilns:** Hot.'],
    ],
    [
      'of a tag without text is a point of a list',
      'See:\n\n<Card title="Kilns" href="/kilns" />\n<LinkCard title="Sand" description="How to sieve it." />\n<Card title="Lime"></Card>\n\nAfter.',
      ['See:', 'Kilns', 'Sand: How to sieve it.', 'Lime', 'After.'],
    ],
    [
      'stands before the text on the same line',
      '<Tab title="Coal">Two days.</Tab>\n<Tab title="Wood">Four days.</Tab>',
      ['Coal | Two days.', 'Wood | Four days.'],
    ],
    [
      'is said where nothing stands below, and before the next one',
      '<Tab title="Coal">\n</Tab>\n\n<Accordion title="Kinds">\n<Tab title="Wood">\nFour days.\n</Tab>\n</Accordion>\n\nAfter.',
      ['**Coal:**', '**Kinds:**', '**Wood:** Four days.', 'After.'],
    ],
    [
      'of a field is its name',
      '<ParamField path="heat" type="number">\n  Degrees of the kiln.\n</ParamField>\n<ResponseField name="lime">How much there is.</ResponseField>',
      ['**`heat`:** Degrees of the kiln.', '`lime` | How much there is.'],
    ],
    [
      'of code, a picture and a button is none',
      '{% code title="kiln.sh" %}\n```sh\nburn\n```\n{% endcode %}\n\n<Frame title="A kiln">\nHot.\n</Frame>\n\n<Button label="Buy" />\n\nAfter.',
      ['code: burn', 'Hot.', 'After.'],
    ],
  ])('%s', (_what, markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('what stands in components', () => {
  it('is text and code as deep as it may be, and a list keeps its levels', () => {
    const markdown =
      '<Tabs>\n  <Tab title="Coal">\n    Two days.\n\n    - Hot\n      - Hotter\n\n    ```sh\n    burn\n    ```\n  </Tab>\n  <Tab title="Wood">\n\n    Four days.\n  </Tab>\n</Tabs>\n\nAfter:\n\n    code';
    expect(parseMarkdown(markdown).blocks).toMatchObject([
      { text: '**Coal:** Two days.', line: 3 },
      { text: 'Hot', depth: 0 },
      { text: 'Hotter', depth: 1 },
      { kind: 'code', text: 'burn' },
      { text: '**Wood:** Four days.', line: 14 },
      { text: 'After:' },
      { kind: 'code', text: 'code' },
    ]);
  });

  it('is code below a placeholder that nothing closes', () =>
    expect(shown('<Name>\n\n    code')).toEqual(['code: code']));

  it('has its findings where it stands in the file', () => {
    const markdown =
      '<Tab title="Coal">\n      See ![a](b.png).\n</Tab>\n  <Card title="A" href="b.md" />';
    expect(parseMarkdown(markdown).notices).toMatchObject([
      { kind: 'image', line: 2, column: 11 },
      { kind: 'link', line: 4, column: 3 },
    ]);
  });
});
