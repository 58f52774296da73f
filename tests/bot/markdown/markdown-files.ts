/** Markdown as authors write it and as nobody should, for property tests. */
import * as fc from 'fast-check';

const words = fc.constantFrom(
  'lime',
  'mortar.',
  'St. Mark’s',
  'c. 1200',
  '3.5 m',
  'wall,',
  '**bold**',
  '*fine*',
  '***both***',
  '**a***b*',
  '~~gone~~',
  '`code`',
  '`` a`b ``',
  '**unclosed',
  '*open',
  '`tick',
  '~~struck',
  '[half',
  '[label](https://example.org/a_(b)*c*)',
  '[**bold** `x]y` label](https://example.org)',
  '[away](javascript:alert(1))',
  '[here](/learn/x)',
  '![arch](https://example.org/i.png)',
  'https://example.org/a_b_c?x=*1*',
  'www.example.org/_x_',
  '<b>tag</b>',
  '<img src=x onerror=y>',
  '&lt;b&gt; &amp; &nbsp;',
  '<!-- note -->',
  '@everyone',
  '<@80351110224678912>',
  '||spoiler||',
  '__under__',
  '$a_1 = \\frac{b}{c}$',
  '$4 million',
  '[^1]',
  '\\*',
  '\\n',
  '👩‍👩‍👧‍👦',
  '🏛️',
  'e\u0301\u0323',
  'שלום',
  'مرحبا\u202Eabc',
  '\u2067one',
  '石灰は呼吸する。',
  '1964. It',
  '# no',
  '---',
);
const longWord = fc
  .tuple(
    fc.constantFrom('a', 'é', '石', '🏛️', '👩‍👩‍👧‍👦', '*', '`', '[', '\\'),
    fc.integer({ min: 100, max: 5000 }),
  )
  .map(([sign, times]) => sign.repeat(times / sign.length));
const line = fc
  .array(fc.oneof({ weight: 40, arbitrary: words }, { weight: 1, arbitrary: longWord }), {
    minLength: 1,
    maxLength: 40,
  })
  .map((some) => some.join(' '));

const list = fc
  .array(
    fc.tuple(fc.nat({ max: 12 }), fc.constantFrom('-', '*', '1.', '10.', '- [x]', '7)'), line),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((items) =>
    items.map(([depth, mark, text]) => `${'  '.repeat(depth)}${mark} ${text}`).join('\n'),
  );
const table = fc
  .array(fc.tuple(words, words, words), { minLength: 1, maxLength: 6 })
  .map((rows) =>
    ['| A | B | C |', '|---|:-:|---|', ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join(
      '\n',
    ),
  );
const code = fc
  .tuple(
    fc.constantFrom('```', '````', '~~~'),
    fc.constantFrom('', 'js', 'not a word'),
    line,
    fc.boolean(),
  )
  .map(
    ([fence, language, text, closed]) =>
      `${fence}${language}\n${text}\n\`\`\`\n${closed ? fence : ''}`,
  );

const block = fc.oneof(
  { weight: 4, arbitrary: line },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 6 }), line)
      .map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
  },
  { weight: 3, arbitrary: list },
  table,
  code,
  line.map((text) => `> ${text}\n> > ${text}`),
  line.map((text) => `<div>\n<p>${text}</p>\n</div>`),
  line.map((text) => `[^1]: ${text}`),
  line.map((text) => `$$\n${text}\n$$`),
  fc.constantFrom('---', '&nbsp;', '<details>', '    indented', '- - - deep', '***'),
);

/** A file's Markdown, from a few words to several messages long. */
export const markdownFile = fc
  .array(block, { minLength: 1, maxLength: 30 })
  .map((blocks) => blocks.join('\n\n'));
