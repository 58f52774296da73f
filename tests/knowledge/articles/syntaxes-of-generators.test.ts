import { describe, expect, it } from 'vitest';
import { siteMarkdown } from '../../../src/knowledge/articles/syntaxes/site-markdown.ts';
import { parseMarkdown } from '../../../src/knowledge/articles/markdown/markdown.ts';

const shown = (markdown: string): string[] =>
  parseMarkdown(markdown).blocks.map((block) =>
    block.kind === 'code' ? `code: ${block.text}` : block.text,
  );

describe('Grav', () => {
  it.each([
    ['! Mind\n! the kiln.\n\n!!!! It is hot.', ['Mind the kiln.', 'It is hot.']],
    ['[if=2]\n! Mind it.\n[/if]\n\n```\na\n```\n! And this.', ['Mind it.', 'code: a', 'And this.']],
    ['!!! Keep it dry\n\nAfter.', ['Keep it dry', 'After.']],
    ['!!! note\n\n    In a box.\n\n!!! a "Title"\n', ['In a box.']],
    [
      'How hot\n! Nobody knows.\n\n```\n\n! code\n```',
      ['How hot ! Nobody knows.', 'code: \n! code'],
    ],
    [
      '[prism classes="language-yaml line-numbers"]\nkiln: [1]\n[/prism]\n\nAfter.',
      ['code: kiln: [1]', 'After.'],
    ],
    [
      '1. Burn\n   [prism]\n   coal\n   [/prism]\n2. Rest, [code]so[/code].',
      ['Burn', 'code: coal', 'Rest, `so`.'],
    ],
    [
      '[tabs]\n[tab title="Wood"]\nFour days.\n[/tab]\n[/tabs]\n\nIt is [b]hot[/b].',
      ['**Wood:** Four days.', 'It is hot.'],
    ],
    ['[plugin:youtube](https://v.example/1)\n\nA [icon=fire /] kiln.', ['A kiln.']],
    [
      'A [kiln] and [lime], [/no], `[b]x[/b]`. [Kilns][/b]',
      ['A \\[kiln\\] and \\[lime\\], \\[/no\\], `[b]x[/b]`. \\[Kilns\\]\\[/b\\]'],
    ],
    ['Burn **{{ a(1) }}** with **{{YOUR-KEY}}**.', ['Burn with **{{YOUR-KEY}}**.']],
    ['[prism]\nNever closed.', ['\\[prism\\] Never closed.']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('Eleventy', () => {
  it.each([
    ['{% set kilnCode %}\n# burn\n{% endset %}\n\nAfter.', ['code: # burn', 'After.']],
    ['{% set note %}\nIt burns.\n{% endset %}', ['It burns.']],
    [
      '<div class="name">kiln.js</div>\n{%- set code %}\na\n\nb\n{% endset %}\n\nAfter.',
      ['kiln.js', 'code: a\n\nb', 'After.'],
    ],
    [
      '<my-island on:visible>\n{% highlight "js" %}{% raw %}\n{{ a }}\n{% endraw %}{% endhighlight %}\n</my-island>',
      ['code: {{ a }}'],
    ],
    ['<kiln-door open="no">It</kiln-door> is for <your-name>.', ['It is for \\<your-name>.']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('Zola', () => {
  it.each([
    ['{{ tube(id="a") }}\n\nIt burns.\n\n<!-- more -->\n\nLong.', ['It burns.', 'Long.']],
    ['{% note(kind="x") %}\nIt *burns*.\n{% end %}', ['It *burns*.']],
    [
      '{% mermaid(block=true) %}\nkiln --> lime\n{% end %}\n\nAfter.',
      ['code: kiln --> lime', 'After.'],
    ],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('MyST and Sphinx', () => {
  it.each([
    ['% who wrote this\n% and why\n\n# Kiln\n\n+++ {"class": "a"}\n\nHot.', ['Kiln', 'Hot.']],
    [
      'Of lime 20\n% is lost.\n\n```\n% code\n+++\n```',
      ['Of lime 20 % is lost.', 'code: % code\n+++'],
    ],
    [':date: 2026-03-01\n:no-search:\n\nHot.', ['Hot.']],
    [':fire: Kilns are hot.\n\nBurn.', [':fire: Kilns are hot.', 'Burn.']],
    ['% who wrote this\n\nSee {ref}`kiln`.\n\n% and why', ['See kiln.']],
    [
      '% of people who own a kiln burn lime.\n\n:fire: Hot.\n\n```{python}\na\n```\n\n`(a)=`',
      ['% of people who own a kiln burn lime.', ':fire: Hot.', 'code: a', '`(a)=`'],
    ],
    [
      'See [](lime-kilns.md), [](#sec:the-kiln), {doc}`guide/how-to`, {numref}`fig-2` and {ref}`lime-putty`.',
      ['See lime kilns, the kiln, how to, fig 2 and lime putty.'],
    ],
    ['![](#kiln-table)\n\nHot.', ['Hot.']],
    ['[](){ #kiln } [](https://badge.example/) Hot.', ['Hot.']],
    [
      'It sets [@smith2004, p. 3; @jones] slowly {cite:p}`lee`, and {cite:t}`Lee` [@mary].\n\n[@mary]: https://m.example/',
      ['It sets slowly, and Lee [@mary](https://m.example/).'],
    ],
    [
      ':::{prf:theorem} Of fire\n:label: fire\nIt burns.\n:::\n\n```{video} a.mp4\n```\n\n```{aside}\nBy the way.\n```',
      ['**Of fire:** It burns.', 'By the way.'],
    ],
    [
      'See :ref:`kilns <the-kiln>`, :doc:`how-to-fire`, :py:func:`burn` and `so <https://s.example/>`_; :fire: `x`, `:ref:`.',
      ['See kilns, how to fire, `burn` and [so](https://s.example/); :fire: `x`, `:ref:`.'],
    ],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('Logseq', () => {
  const [here, elsewhere] = ['b', 'c'].map((end) => `64b1a2c3-0a1b-4c2d-8e3f-0123456789a${end}`);

  it.each([
    [
      '- TODO [#A] Slake\n  SCHEDULED: <2026-03-01 Sun>\n  :LOGBOOK:\n  CLOCK: [2026-03-01 Sun]\n  :END:\n- DONE Burn\n- NOW\n- To do TODO',
      ['☐ Slake', '☑ Burn', 'NOW', 'To do TODO'],
    ],
    ['collapsed:: true\n\n```\n- TODO code\n```', ['code: - TODO code']],
    ['type:: [[Kiln]]\n\n- LATER Burn', ['☐ Burn']],
    [`- LATER Burn ((${elsewhere}))`, ['☐ Burn']],
    ['- TODO Slake\n- DOING [#B] Burn', ['☐ Slake', '☐ Burn']],
    [
      '- NOW was founded in 1966.\n- DONE is better.\n- TODO lists\n\n```\nid:: 1\n```',
      ['NOW was founded in 1966.', 'DONE is better.', 'TODO lists', 'code: id:: 1'],
    ],
    ['- TODO Slake\n\n:LOGBOOK:\n\nHot.', ['TODO Slake', ':LOGBOOK:', 'Hot.']],
    [
      `- ## The kiln\n  id:: ${here}\n- See ((${here})) and ((${elsewhere})).\n- {{embed ((${here}))}}`,
      ['The kiln', 'See The kiln and.', 'The kiln'],
    ],
    ['- Hot.\n- {{query (and [[lime]] (task TODO))}}\n- {{embed [[Kiln]]}}', ['Hot.', 'Kiln']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('links whose address the file does not give', () => {
  it.each([
    [
      'The [kiln **class**][kiln.Kiln] has [`burn`][] and [so\non][1]; ![a kiln][p] *[it][x]*.',
      ['The kiln **class** has `burn` and so on; a kiln *it*.'],
    ],
    [
      '[Lime], [lime][] and [so][ LIME ], [not][so].\n\n> [lime]: https://l.example/',
      ['[Lime](https://l.example/), [lime](https://l.example/) and [so](https://l.example/), not.'],
    ],
    ['[![a kiln][p]][q] and [[Lime]][x]', ['a kiln and Lime\\[x\\]']],
    ['row[a][b], [1][2], \\[a][b]', ['row\\[a\\]\\[b\\], \\[1\\]\\[2\\], \\[a\\]\\[b\\]']],
    [
      'As [Smith04][Jones05b] and [Lee &\nRay 2004][May 1999] say, [A04][B05][C06], [HTTP11][rfc2616], [Step 01][step01].',
      [
        'As \\[Smith04\\]\\[Jones05b\\] and \\[Lee & Ray 2004\\]\\[May 1999\\] say, \\[A04\\]\\[B05\\]\\[C06\\], HTTP11, Step 01.',
      ],
    ],
    ['An [open\n\nparagraph][b]', ['An \\[open', 'paragraph\\]\\[b\\]']],
    [
      '`[a][b]`\n\n```\n[a][b]\n```\n\nCode:\n\n    [a][b]\n\n- Item\n\n    [Text][b]',
      ['`[a][b]`', 'code: [a][b]', 'Code:', 'code: [a][b]', 'Item Text'],
    ],
  ])('show their text, and keys of works stay: %j', (markdown, blocks) =>
    expect(shown(markdown)).toEqual(blocks),
  );
});

describe('tags around text', () => {
  const tagsIn = (markdown: string): string[] =>
    parseMarkdown(markdown).notices.flatMap(({ kind, line }) =>
      kind === 'template' ? [`${line}`] : [],
    );

  it.each([
    ['{% note "x" %}\nHot.\n{% endnote %}\n\n{% toc %}', ['5']],
    ['{{< tabs >}}\nHot.\n{{< /tabs >}}\n\n{{< kiln >}}', ['5']],
    ['{% note(a=1) %}\nHot.\n{% end %}\n\n{{ kiln() }}', ['5']],
    ['{% if hot %}\nHot.\n{% endif %}', ['1', '3']],
    ['{% verbatim %}\n```\n{{ a }}\n```\n{% endverbatim %}', []],
  ])('are no findings, as their text is read: %j', (markdown, lines) =>
    expect(tagsIn(markdown)).toEqual(lines),
  );
});

describe('findings stay where they stand in the file', () => {
  it.each([
    ['!! It is ![a](b.png).', 'image 1:10'],
    ['- TODO [#A] See ![a](b.png).', 'image 1:17'],
    ['See [lime][kilns.Lime] ![a](b.png).', 'image 1:24'],
    ['It is [b]hot[/b] ![a](b.png).', 'image 1:18'],
    ['See [@lee], :ref:`lime` ![a](b.png).', 'image 1:25'],
  ])('%j', (markdown, place) =>
    expect(
      parseMarkdown(markdown).notices.flatMap(({ kind, line, column }) =>
        kind === 'image' ? [`${kind} ${line}:${column}`] : [],
      ),
    ).toEqual([place]),
  );
});

describe('thousands of marks that nothing closes do not hold up the reading', () => {
  it.each([
    '[@a',
    ':ref:`',
    '[/a][a ',
    '[prism]\n[/prism]\n',
    '- TODO ',
    '! ',
    '% ',
    '[](<',
    '[a][b]',
    '[',
    '](',
    '][a',
  ])('%j', (mark) => {
    const text = `[/ [@ :ref:\` []( [a][b]\n:LOGBOOK:\n{a}\`b\`\n\n${mark.repeat(20_000)}`;
    expect(siteMarkdown(text, false).markdown.split('\n')).toHaveLength(text.split('\n').length);
  });
});

describe('a comment kept from readers', () => {
  it.each([
    ['Coir floats %%ask Ada\nabout salt%% on water.', ['Coir floats on water.']],
    [
      '{::comment}\nAsk Ada.\n{:/comment}\n\nMasts {::comment}no{:/} are of spruce.',
      ['Masts are of spruce.'],
    ],
    [
      'It is 7 %% 4, a remainder.\n\nSo is 5 %% 3.',
      ['It is 7 %% 4, a remainder.', 'So is 5 %% 3.'],
    ],
    ['Code:\n\n    a <- 7 %% 4\n    b <- 5 %% 3', ['Code:', 'code: a <- 7 %% 4\nb <- 5 %% 3']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

it('a card of Material is a point with its text, its rule and its link', () => {
  const blocks = shown(
    '-   :material-fire:{ .lg .middle } __Burn in a day__\n\n    ---\n\n    Stack the kiln.\n\n    [:octicons-arrow-right-24: Begin](https://a.example/){ .md-button }\n',
  );
  expect(blocks).toEqual(['', 'Stack the kiln.', '[Begin](https://a.example/)']);
});

describe('Jekyll', () => {
  it.each([
    ['* TOC\n{:toc}\n\nLime burns.', ['Lime burns.']],
    ['1. Table of contents\n{:toc .large-only}\n\nLime burns.', ['Lime burns.']],
    ['- TOC\n- Lime\n{: .small}', ['TOC', 'Lime']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('VitePress', () => {
  it.each([
    ['::: warning Care <Badge type="tip" text="new" />\nCover it.\n:::', ['**Care:** Cover it.']],
    ['::: details More <Badge text="x" />\nOpen it.\n:::', ['**More:** Open it.']],
    ['Lime.\n\n<<< @/snippets/burn.js\n\n<<< ./burn.ts#hot{1,3} [burn]\n\nSo.', ['Lime.', 'So.']],
    ['<<< less than before.', ['\\<\\<\\< less than before.']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('Hugo Book', () => {
  it.each([
    ['{{< columns >}}\nLime.\n\n<--->\n\nSand.\n{{< /columns >}}', ['Lime.', 'Sand.']],
    [
      'Lime.\n\n{{< tabs "burn" >}}\n{{< tab "Coal" >}}\nTwo days.\n{{< /tab >}}\n{{< /tabs >}}',
      ['Lime.', '**Coal:** Two days.'],
    ],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('Obsidian', () => {
  it.each([
    ['| Kiln | Seen |\n| - | - |\n| Lime | ![[kiln.png\\|100]] hot |', ['Seen: hot']],
    ['```tasks\nnot done\n```\n\n```button\nname Burn\n```\n\nText.', ['Text.']],
    [
      '```ad-note\ntitle: Heat\ncollapse: open\n\nMind *it*.\n```\n\n~~~ad-tip\nGo on.\n~~~\n\nAfter.',
      ['**Heat:** Mind *it*.', 'Go on.', 'After.'],
    ],
    ['```ad-note\nMind it.\n\n~~~js\nx[[1]]\n~~~\n```', ['Mind it.', 'code: x[[1]]']],
    ['Made `= this.created` by hand, `$= dv.current().a` and `= 1`.', ['Made by hand, and `= 1`.']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('Docsify', () => {
  it.each([
    ['!> Mind the **kiln**.\n\n?> Burn it slowly.', ['Mind the **kiln**.', 'Burn it slowly.']],
    ["Lime.\n\n[kiln.md](kiln.md ':include')\n\n[kiln](a.js ':include :type=code')", ['Lime.']],
    ['Is it 5 ?> 4', ['Is it 5 ?> 4']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

it('manuals of Nixpkgs show the names of options, and no list of files', () => {
  const markdown = 'See [](#opt-kiln.fan-speed).\n\n```{=include=} chapters\npreface.md\n```\n';
  expect(shown(markdown)).toEqual(['See `kiln.fan-speed`.']);
});
