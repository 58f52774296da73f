import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/knowledge/articles/parse-article.ts';
import { parseMarkdown } from '../../../src/knowledge/articles/markdown/markdown.ts';

const shown = (markdown: string): string[] =>
  parseMarkdown(markdown).blocks.map((block) =>
    block.kind === 'item' && block.head !== null
      ? `${block.head} | ${block.text}`
      : `${block.kind === 'code' ? 'code: ' : ''}${block.text}`,
  );

describe('boxes and tabs', () => {
  it.each([
    [':::caution\nDo not breathe on it.\n:::', ['Do not breathe on it.']],
    ['::: tip A hint\n\nBreathe out.\n\n:::', ['**A hint:** Breathe out.']],
    [':::note[Two *words*]\n- One\n:::', ['One']],
    [
      '!!! note "Size"\n\n    Oil size holds gold leaf.\n\nAfter.',
      ['**Size:** Oil size holds gold leaf.', 'After.'],
    ],
    [
      '??? info\n    A cushion\n    and a knife.\n\n        code here',
      ['A cushion and a knife.', 'code: code here'],
    ],
    [
      '=== "Coal"\n\n    Two days.\n\n    ```sh\n    burn coal\n    ```\n\n=== "Wood"\n\n    Four days.',
      ['**Coal:** Two days.', 'code: burn coal', '**Wood:** Four days.'],
    ],
    [
      '!!! a\n\n    Outer.\n\n    !!! b "Inner"\n\n        Within.\n\n    Outer again.',
      ['Outer.', '**Inner:** Within.', 'Outer again.'],
    ],
    ['/// tip | Dry\n\nA dry finger.\n\n///', ['**Dry:** A dry finger.']],
    ['> [!warning]- Draught\n> It carries leaf away.', ['**Draught:** It carries leaf away.']],
    ['> [!NOTE]\n> Plain.', ['Plain.']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('links and marks of vaults', () => {
  it.each([
    [
      '[[How to clip|Clipping-Box]] and [[the society|https://box.example/]], [[https://b.example/]]. [[box.png]]',
      [
        'How to clip and [the society](https://box.example/), [https://b.example/](https://b.example/).',
      ],
    ],
    [
      '[[Hedge laws|Neighbour-friendly]] and [[Hedges|well-kept-ones]].',
      ['Neighbour-friendly and well-kept-ones.'],
    ],
    ['[**HOME**](Home) > [[Hedges]] » [Box](Box) > Clipping 1.2\n\nText.', ['Text.']],
    [
      'Text.\n\nMore.\n\nThen:\n\n[Settings](s) → General',
      ['Text.', 'More.', 'Then:', 'Settings → General'],
    ],
    [
      'See [Box](Box) > this is said. And [a](b) → c is too.',
      ['See Box > this is said. And a → c is too.'],
    ],
    [
      'See [[Clipping|how to clip]] and [[Box blight#Signs]]. ^june',
      ['See how to clip and Box blight.'],
    ],
    ['![[box.png]] Text ![[Note]].', ['Text Note.']],
    [
      'See ![[a.png]] and ![[b.png]]. It grows.\n\n![[a.png]], ![[b.png]] und ![[c.png]]\n\nSiehe ![[a.png]].',
      ['It grows.'],
    ],
    [
      'Here are ![[a.png]], ![[b.png]]. Clip it ![[a.png]], then rest (![[b.png|20]]) and ![[c.png]] / ![[d.pdf]].',
      ['Clip it, then rest.'],
    ],
    [
      '- ![[a.png]]: Box\n- ![[a.png]] | ![[b.png]]\n- **Box** ![[a.png]] ![[b.png]]',
      ['Box', 'Box | '],
    ],
    ['The box ![[a.png]] and the yew ![[b.png|20]] are old.', ['The box and the yew are old.']],
    ['| ![[a.png]] | ![[b.png]] |\n|---|---|\n| Box | Yew |', ['Box | Yew']],
    [
      'Open **Shears** ![[shears.svg#icon]], then **Box** ![[box.png|16]].',
      ['Open **Shears**, then **Box**.'],
    ],
    [
      '{% content-ref url="how-to-clip.md" %}\n[how-to-clip.md](how-to-clip.md)\n{% endcontent-ref %}',
      ['how to clip'],
    ],
    ['Text. %% ask Mary %%\n\n%%\nhidden\n\nlines\n%%\n\nMore.', ['Text.', 'More.']],
    ['rating:: 5\nText with [due:: today].', ['Text with today.']],
    ['!!! quote "*Burn!*"\n\n    He said.', ['***Burn!*** He said.']],
    [
      '`[[ -f x ]]` and [[ -f x ]] and `%% a %%`.',
      ['`[[ -f x ]]` and \\[\\[ -f x \\]\\] and `%% a %%`.'],
    ],
    ['[[toc]]\n\n[TOC]\n\nText.', ['Text.']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('links by names with two colons', () => {
  it('are links, and no fields of a vault', () => {
    const { blocks, links } = parseMarkdown(
      'See [Kilns][kilns::lime] and [more][b].\n\n[kilns::lime]: https://k.example/\n[b]: https://b.example/',
    );
    expect(blocks).toMatchObject([
      { text: 'See [Kilns](https://k.example/) and [more](https://b.example/).' },
    ]);
    expect(links).toHaveLength(2);
  });
});

describe('attributes', () => {
  it.each([
    ['::: kiln\n    options:\n      heading_level: 2\n\nTwo.', ['Two.']],
    ['::: tip\n\n    options\n\n:::', ['code: options']],
    [
      'One.\n\n::: kiln.firing.Curve\n    options:\n      show_root_heading: true\n\n    members: [a]\n\nTwo.\n\n    code',
      ['One.', 'Two.', 'code: code'],
    ],
    ['## Écrire {#écrire-un-readme}\n\n::: some.plugin.name\n\nTexte.', ['Écrire', 'Texte.']],
    ['{{< img\n  src="a.png"\n>}}\n\nText.', ['Text.']],
    ['## How thin? {#how-thin}\n\nAs milk.\n{: .note}', ['How thin?', 'As milk.']],
    ['## Sources { #sources }', ['Sources']],
    ['## Sources [#sources]\n\nSee [#4].', ['Sources', 'See \\[#4\\].']],
    [
      '[a link](https://a.example/){: .button} and ![a picture](b.png){width="300"}.',
      ['[a link](https://a.example/) and a picture.'],
    ],
    ['{: data-toc-omit }\n\nThe set {1, 2} and {a} stays.', ['The set {1, 2} and {a} stays.']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('templates and components', () => {
  it.each([
    [
      'Write:\n\n{{< code-toggle file=site >}}\n[kiln]\nheat = 900\n{{< /code-toggle >}}\n\nThen fire it.',
      ['Write:', 'code: [kiln]\nheat = 900', 'Then fire it.'],
    ],
    [
      'Write:\n\n[import, title:"a.js"](src/a.js)\n\n[import it](b.md) then.',
      ['Write:', 'import it then.'],
    ],
    ['Put in {{YOUR-TOKEN}}, and {{ site.token }}go.', ['Put in {{YOUR-TOKEN}}, and go.']],
    ['{% raw %}\n```\n{{ x }}\n```\n{% endraw %}\n\nText.', ['code: {{ x }}', 'Text.']],
    ['{{< code-block >}}\n\nNothing closes this.', ['Nothing closes this.']],
    [
      '<div style={{width: "80%"}}>\n\nFire{\' \'}it{"\\n"}slowly, as <Sum><Of>x</Of> = 2</Sum> tells.\n\n</div>',
      ['Fire it slowly, as x = 2 tells.'],
    ],
    [
      '{{< toc >}}\n\n{% include "a.html" %}\n\nIt comes. {{ page.note }} It goes.',
      ['It comes. It goes.'],
    ],
    ['{% highlight text %}\n*flakes*\n{% endhighlight %}\n\nAfter.', ['code: *flakes*', 'After.']],
    ['{* ../src/a.py hl[1] *}\n\n--8<-- "a.md"\n\nText.', ['Text.']],
    ['{% comment %}\nHe drinks.\n{% endcomment %}\n\n{{/* no */}}\n\nText.', ['Text.']],
    [
      "import Tabs from '@theme/Tabs'; import A from 'a';\n\nText.\n\nexport const a = () => {\n  return 1;\n};\n\nMore.",
      ['Text.', 'More.'],
    ],
    [
      '<Tabs groupId="fuel">\n<TabItem label="Coal">\n\nTwo days.\n\n</TabItem>\n</Tabs>',
      ['**Coal:** Two days.'],
    ],
    [
      '<Card\n  title="A"\n  href="/b"\n/>\n\nA List<String> of <Name> <Badge text="x" />here.',
      ['A', 'A List\\<String> of \\<Name> here.'],
    ],
    [
      '```\n{{ a }} %% b %% [[c]] {#d}\n:::note\n```',
      ['code: {{ a }} %% b %% [[c]] {#d}\n:::note'],
    ],
    [
      'The sides are $ a = 8 $, the angle $ \\alpha = 37^\\circ $, and $c^2 = 9$; $ 4 of x_1 are less and $ 5 more.',
      [
        'The sides are `a = 8`, the angle `\\alpha = 37^\\circ`, and `c^2 = 9`; $ 4 of x\\_1 are less and $ 5 more.',
      ],
    ],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));

  it('that name an address are links, and those around code nothing', () => {
    const text = "[Kilns]({{ '/kilns/' | relative_url }}) {% raw %}`{{ x }}`{% endraw %}.";
    expect(parseMarkdown(text)).toMatchObject({
      blocks: [{ text: 'Kilns `{{ x }}`.' }],
      links: [{ url: '/kilns/' }],
      notices: [{ kind: 'link' }],
    });
  });

  it('of programs in tags are no template tags', () => {
    const kinds = parseMarkdown('<iframe\n  style={{top: 0}}\n></iframe>\n\n{{ x }}').notices;
    expect(kinds.filter(({ kind }) => kind === 'template')).toMatchObject([{ line: 5 }]);
  });

  it('leave findings where they stand in the file', () => {
    const markdown = '!!! note\n\n    {{ x }}See [[A|b]], ![p](q.png) and <b>c</b>.\n';
    expect(
      parseMarkdown(markdown).notices.map(({ kind, line, column }) => `${kind} ${line}:${column}`),
    ).toEqual(['link 3:16', 'image 3:25', 'html 3:41', 'template 3:5']);
  });
});

describe('tags around code', () => {
  const notices = (markdown: string) =>
    parseMarkdown(markdown).notices.map(({ kind, line }) => `${kind} ${line}`);

  it('show the fences that they stand around, and all that follows', () => {
    const markdown = '{{< code >}}\n\n```sh\nslake\n```\n\n{{< /code >}}\n\nAfter.';
    expect(shown(markdown)).toEqual(['code: slake', 'After.']);
    expect(notices(markdown)).toEqual([]);
  });

  it('show code in which fences stand as it is written', () =>
    expect(shown('{{< code >}}\nWrite:\n```\nslake\n```\n{{< /code >}}\n\nAfter.')).toEqual([
      'code: Write:\n```\nslake\n```',
      'After.',
    ]));

  it('hide nothing where one is not closed or others stand in it', () =>
    expect(
      shown(
        '{{< code >}}\n\n{{< math >}}\na*b\n{{< /math >}}\n\n{{< /code >}}\n\n{{< code >}}\n\n*End.*',
      ),
    ).toEqual(['code: a*b', '*End.*']));
});

it('a fence that stands deep in components of a list is one, however deep its code is', () => {
  const tab = (name: string) =>
    `      <Tab slot="${name}">\n      \`\`\`sh\n    ${name} add lime\n      \`\`\`\n      </Tab>\n`;
  const markdown = `- Add it:\n\n    <Tabs>\n${tab('npm')}${tab('pnpm')}    </Tabs>\n\n- Then stir.\n\nAfter.`;
  expect(shown(markdown)).toEqual([
    'Add it:',
    'code: npm add lime',
    'code: pnpm add lime',
    'Then stir.',
    'After.',
  ]);
  expect(parseMarkdown(markdown).notices).toEqual([]);
});

describe('what only its program reads', () => {
  it.each([
    [
      '/// details | Why\n    type: warning\n    open: true\n\nIt sets.\n///',
      ['**Why:** It sets.'],
    ],
    [
      '/// details | Why\ntype: warning\n\nIt sets.\n///\n\ntype: putty',
      ['**Why:** It sets.', 'type: putty'],
    ],
    ['::: details Why {open}\nIt sets.\n:::', ['**Why:** It sets.']],
    ['The WHC.\n\n*[WHC]: World Heritage Committee', ['The WHC.']],
    ['It ^^sets^^ slowly.^[In winter.] `^^a^^`', ['It sets slowly. (In winter.) `^^a^^`']],
    [
      'A\n\n```dataview\nTABLE x\n```\n\n```query\ntag:#a\n```\n\n```sql\nquery\n```',
      ['A', 'code: query'],
    ],
    [
      'A <% tp.date.now() %> b\n\n<%*\nlet a = 1;\n%>\n\n`<% code %>` <% open',
      ['A b', '`<% code %>` \\<% open'],
    ],
    ['#lime #lime/putty\n\nText #stays.\n\n#12 #13\n\n#Lime', ['Text #stays.', '#12 #13', '#Lime']],
    ['> [!div class="next"]\n> [Go on](b.md)\n\n[!INCLUDE [a](b.md)]\n\n[!INCLUDE b]', ['Go on']],
    [
      ':::image type="content" source="a.png" alt-text="A kiln":::\n\n:::row:::\nText.\n:::row-end:::',
      ['A kiln', 'Text.'],
    ],
    ['The {{{triple}}} end.\n\n{{TOC}}', ['The end.']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('HTML around Markdown', () => {
  it.each([
    ['<details><summary>Why lime?</summary>It breathes.</details>', ['**Why lime?** It breathes.']],
    [
      '<details open>\n<summary><b>Lime</b> putty</summary>\n\nIt breathes.\n\n</details>\n\nAfter.',
      ['**Lime putty:** It breathes.', 'After.'],
    ],
    [
      'A.\n\n<details>\n<summary>Kinds</summary>\n\n- Putty\n- Powder\n\n</details>',
      ['A.', '**Kinds:**', 'Putty', 'Powder'],
    ],
    [
      '<figure markdown="span">\n  ![A kiln](kiln.png){ width="300" }\n  <figcaption>Lit in May</figcaption>\n</figure>',
      ['A kiln', 'Lit in May'],
    ],
    ['<div class="cards" markdown>\n- **Lime** sets\n</div>', ['**Lime** sets']],
    ['<div markdown="0">\n**Lime** sets\n</div>', ['\\*\\*Lime\\*\\* sets']],
    ['```html\n<details>\n```', ['code: <details>']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('Logseq', () => {
  const uuid = '64b1a2c3-0a1b-4c2d-8e3f-0123456789ab';

  it.each([
    ['#+BEGIN_NOTE\nMind the kiln.\n#+END_NOTE\n\nAfter.', ['Mind the kiln.', 'After.']],
    [
      '- Burn:\n\t- #+BEGIN_TIP\n\t  Use **coal**.\n\t  #+END_TIP\n- Rest.',
      ['Burn:', 'Use **coal**.', 'Rest.'],
    ],
    [
      '- Code\n  #+begin_src js\n  {{a}} ((b))\n  #+end_src\n- After [[Kiln]].',
      ['Code', 'code: {{a}} ((b))', 'After Kiln.'],
    ],
    ['- #+BEGIN_QUERY\n  {:query 1}\n\n  {:x 2}\n  #+END_QUERY\n- After.', ['After.']],
    ['#+BEGIN_NOTE\nNever closed.', ['#+BEGIN\\_NOTE Never closed.']],
    [`- ## Kiln\n  id:: ${uuid}\n\t- It burns.\n\t  collapsed:: true`, ['Kiln', 'It burns.']],
    [`As in ((${uuid})), or [so](((${uuid}))).`, ['As in, or so.']],
    ['The [big kiln]([[Kiln]]).', ['The big kiln.']],
    [`Burns {{cloze hot \\\\ not cold}} {{embed ((${uuid}))}}.`, ['Burns hot.']],
    [`\`((${uuid}))\` and \`{{cloze a}}\`.`, [`\`((${uuid}))\` and \`{{cloze a}}\`.`]],
    [
      'type:: [[Kiln]]\ndescription:: Burns lime.\ntags:: a\n\nIt is hot.',
      ['Burns lime.', 'It is hot.'],
    ],
    ['- ```js\n  [[a]]\n  ```\n- [[Kiln]]', ['code: [[a]]', 'Kiln']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('MyST', () => {
  it.each([
    [':orphan:\n:tocdepth: 2\n\n(the-kiln)=\n# Kiln\n\nHot.', ['Kiln', 'Hot.']],
    [
      'See {ref}`kilns <the-kiln>`, {doc}`so <../b>`, {term}`lime`, {octicon}`x` {math}`a^2` and {py:class}`a.B`.',
      ['See kilns, so, lime, `a^2` and `a.B`.'],
    ],
    ['Write `{ref}` or `` {ref}`a` ``.', ['Write `{ref}` or `` {ref}`a` ``.']],
    [':::{note}\n:class: small\n:name: a\n\nHot: mind it.\n:::', ['Hot: mind it.']],
    [
      '````{admonition} The *kiln*\n:class: tip\nHot.\n\n```{note}\nInner {term}`lime`.\n```\n````\n\nAfter.',
      ['**The *kiln*:** Hot.', 'Inner lime.', 'After.'],
    ],
    [
      '```{code-block} python\n:linenos:\n:caption: A\n\nx = {1}\n```\n\nAfter.',
      ['code: x = {1}', 'After.'],
    ],
    ['```{toctree}\n:hidden:\na\n```\n\n:::{image} a.png\n:::\n\nText.', ['Text.']],
    ['```{figure} a.png\n:alt: no\n\nA kiln.\n```', ['A kiln.']],
    ['```md\n(label)=\n{ref}`a`\n:::{note}\n```', ['code: (label)=\n{ref}`a`\n:::{note}']],
    ['It is (so)=\nsaid.', ['It is (so)= said.']],
    [
      'See {term}`lime`.\n% Ask Ada.\n\n```{note}\nHot.\n```\n% Why?\n\nIt loses 5\n% of it.',
      ['See lime.', 'Hot.', 'It loses 5 % of it.'],
    ],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('programs of MDX', () => {
  const shownOfMdx = (markdown: string): string[] =>
    parseMarkdown(markdown, true).blocks.map(({ text }) => text);

  it.each([
    ['Lime {props.x} is{/* why? */} {user.age > 3 ? "old" : "new"}.', ['Lime is .']],
    ['{/*\nNot\n\nshown\n*/}\n\nText.', ['Text.']],
    ['{kilns.map((kiln) => (\n  <li>{kiln.name}</li>\n\n))}\n\nText.', ['Text.']],
    ['export const Kiln = () => {\n  burn();\n\n  return <b>hot</b>;\n};\n\nText.', ['Text.']],
    ["import {\n  Kiln,\n  Lime,\n} from './kiln';\nimport A from 'a';\n\nText.", ['Text.']],
    ["<!-- so -->\nimport A from 'a';\n\nText.", ['Text.']],
    [
      '<Card\n  title="A"\n  icon={<Icon\n    name="x" />}\n  onClick={() => {\n    go();\n  }}\n>\n  Inside.\n</Card>\n\nMore.',
      ['**A:** Inside.', 'More.'],
    ],
    ['<Foo render={() => <b>x</b>} /> is {"shown"}, {`and`} this.', ['is shown, and this.']],
    ['<iframe\n  src="a"\n  style={{\n    width: 1\n  }}\n  title="b"\n/>\n\nText.', ['Text.']],
    ['Goes {burn(\n  1,\n  2,\n)} on.', ['Goes on.']],
    ['## Kilns {#kilns}\n\n`{code}` and \\{this\\}.', ['Kilns', '`{code}` and {this}.']],
    ['```js\n{x}\n```', ['{x}']],
    ['{x} is gone.\n\nOpen { stays.\n\n{y}, too.', ['is gone.', 'Open { stays.', '{y}, too.']],
  ])('%j', (markdown, blocks) => expect(shownOfMdx(markdown)).toEqual(blocks));

  it('are told by a line of program where the name of the file does not say so', () => {
    expect(shown("import A from './a';\n\nIt is {a.b()}.")).toEqual(['It is .']);
    expect(shown('The set {a, b} of {x}.')).toEqual(['The set {a, b} of {x}.']);
  });

  it.each(['script', 'script setup', 'style lang="scss"'])(
    'are no lines between tags of %s, whose text below stays',
    (tag) => {
      const element = `<${tag}>\nimport A from './a.vue'\n</${tag.replace(/ .*/, '')}>`;
      expect(shown(`${element}\n\n# Kilns\n\nA {kiln} burns.`)).toEqual([
        'Kilns',
        'A {kiln} burns.',
      ]);
      expect(shownOfMdx(`${element}\n\nBurns {a} hot.`)).toEqual(['Burns hot.']);
    },
  );

  it('are not told by code that is shown', () => {
    expect(shown("A {kiln} has:\n\n```js\nimport A from 'a'\n```")).toEqual([
      'A {kiln} has:',
      "code: import A from 'a'",
    ]);
  });

  it('leave findings where they stand in the file', () => {
    const { notices } = parseMarkdown('{a(\n1\n)} and {b}![p](q.png)', true);
    expect(notices).toMatchObject([{ kind: 'image', line: 3, column: 11 }]);
  });

  it('are read from the name of the file', () => {
    const text = new TextEncoder().encode('# Lime\n\nIt is {x}slaked.');
    const [mdx, md] = ['a.mdx', 'a.md'].map((file) => parseArticle(file, text));
    expect(mdx).toMatchObject({ article: { blocks: [{ text: 'It is slaked.' }] } });
    expect(md).toMatchObject({ article: { blocks: [{ text: 'It is {x}slaked.' }] } });
  });
});

describe('changes for review', () => {
  it.each([
    [
      '{++It\nsets++} slowly{--, or\n\nnot--} and {~~very\nfast~>at\nlast~~}.\n\n{>>who\nsays?<<}{==Lime\nsets==}.',
      ['It sets slowly and at last.', 'Lime sets.'],
    ],
    ['Lime {>>a note\nof three\nlines<<} sets.\nSlowly.', ['Lime sets. Slowly.']],
    ['{==Lime{>>why?<<}==} `{++x++}` {++with `code` in++}.', ['Lime `{++x++}` with `code` in.']],
    ['{--open\n\n```\n{--x--}\n```', ['{--open', 'code: {--x--}']],
    ['Gone {~~is~~} here.', ['Gone is here.']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));
});

describe('marks within a line', () => {
  it.each([
    ['Press ++ctrl+alt+del++ in C++, not a ++ b.', ['Press ctrl+alt+del in C++, not a ++ b.']],
    ['Hot :material-fire: lime at 12:30pm :smile:.', ['Hot lime at 12:30pm :smile:.']],
    [
      'It {--was--}{++is++} {~~old~>new~~}, {==marked==}{>>by whom?<<} lime.',
      ['It is new, marked lime.'],
    ],
    [
      'Slaked {props.value}in {1+1} days, of {1, 2} and {a}.',
      ['Slaked in days, of {1, 2} and {a}.'],
    ],
    ['{{ props.value }}Of {{YOUR-TOKEN}}.', ['Of {{YOUR-TOKEN}}.']],
    ['$ x^{1+1} $ and `==a==` and a == b == c.', ['`x^{1+1}` and `==a==` and a == b == c.']],
    ['A [thin]{.smallcaps} coat of H~2~O, ~~gone~~.', ['A thin coat of H2O, ~~gone~~.']],
    [
      'x^2^, m^-1^, 10^th^, 2^n^ and M^me^; a^b and 2^*^ stay.',
      ['x², m⁻¹, 10th, 2ⁿ and Mme; a^b and 2^\\*^ stay.'],
    ],
    [
      'It burns 10<sup>9</sup> stones in 5 m<sup class="x">2</sup>, 10<sup>&minus;6</sup>, x<sup>*n*</sup>, the 10<sup>th</sup>; `2<sup>2</sup>` stays.',
      ['It burns 10⁹ stones in 5 m², 10⁻⁶, xⁿ, the 10th; `2<sup>2</sup>` stays.'],
    ],
    ['10<sup>9</sup> stones are <b>hot</b>, 10^9^ too.', ['10⁹ stones are hot, 10⁹ too.']],
    ['<p>It burns 10<sup>9</sup> stones in 5 m<sup>2</sup>.</p>', ['It burns 10⁹ stones in 5 m².']],
    [
      '10<sup>1.5</sup>, 10<sup>n/2</sup>, a word<sup>1,2</sup>, a name<sup>TM</sup>.',
      ['10^1.5, 10^(n/2), a word1,2, a nameTM.'],
    ],
    [
      'CO<sub>2</sub>, 101<sub>2</sub>, 101~2~, 1<sup>3</sup>/<sub>4</sub> and <sup>1</sup>&frasl;<sub>2</sub> inch.',
      ['CO2, 101₂, 101₂, 1 3/4 and 1/2 inch.'],
    ],
    ['It sets ==quickly==.', ['It sets quickly.']],
    ['<Tabs>\n<TabItem label="Coal">Two days</TabItem>\n</Tabs>', ['Coal | Two days']],
    ['{% raw %}{{ keep }}{% endraw %} is kept.', ['`{{ keep }}` is kept.']],
    [
      'Kiln\n: A furnace.\n\nLime\n:   A stone\n:   A tree',
      ['Kiln: A furnace.', 'Lime: A stone; A tree'],
    ],
    ['Kiln\n\n: A furnace.', ['Kiln:', 'A furnace.']],
    ['- Kiln\n\n: no term', ['Kiln', ': no term']],
  ])('%j', (markdown, blocks) => expect(shown(markdown)).toEqual(blocks));

  it('name a page that a tag stands for, with or without the brackets of a link', () => {
    const { blocks, links } = parseMarkdown(
      'See {{% ref "kilns/lime.md" %}} and [it]({{% ref "b" %}}).',
    );
    expect(blocks).toMatchObject([{ text: 'See lime and it.' }]);
    expect(links.map(({ url }) => url)).toEqual(['kilns/lime.md', 'b']);
  });
});

describe('a long run of spaces', () => {
  it.each(['{#id}', '{: .note}', '^id'])('behind %s does not hold up the reading', (mark) => {
    expect(shown(`Text ${mark}${' '.repeat(300_000)}end`)).toHaveLength(1);
  });
});
