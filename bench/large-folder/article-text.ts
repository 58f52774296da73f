/**
 * Words → Markdown of the shapes that exported answers and essays have: points with a bold head under
 * an introduction, headings with lists, and now and then a formula, code or a table.
 */

/** Of real answers about one in twenty holds formulas, half a dozen of them; as many hold code, fewer a table. */
const WITH_FORMULAS = 0.05;
const WITH_CODE = 0.05;
const WITH_TABLE = 0.03;
const WITH_HEADINGS = 0.15;
const FORMULAS = 6;

/** So that the text is English to whatever tells languages apart. */
const INTRODUCTION =
  'There are several ways in which this is done, and here are those that people use:';

const WORDS_OF_HEAD = 3;
const WORDS_OF_SENTENCE = { least: 8, spread: 20 };

/**
 * @param blocks - Runs of words without punctuation.
 * @param random - Numbers in [0, 1).
 */
export function answerMarkdown(blocks: readonly string[], random: () => number): string {
  const [first = '', ...others] = blocks;
  const last = others.pop();
  const hasHeadings = random() < WITH_HEADINGS;
  const parts = others.map((block, number) =>
    hasHeadings ? headingAndList(block, random) : `${number + 1}. ${point(block, random)}`,
  );
  const extras = [
    ...(random() < WITH_FORMULAS ? formulas(random) : []),
    ...(random() < WITH_CODE ? ['```python\nfor stone in wall:\n    print(stone)\n```'] : []),
    ...(random() < WITH_TABLE
      ? [
          '| Stone | Use | Age |\n| --- | --- | --- |\n| Tuff | Walls | 90 |\n| Slate | Roofs | 120 |',
        ]
      : []),
  ];
  const text = [`${INTRODUCTION} ${sentences(first, random)}`, ...parts, ...extras];
  return [...text, ...(last === undefined ? [] : [sentences(last, random)])].join('\n\n');
}

/** A `#` title, and every block a paragraph below a heading of its own. */
export function essayMarkdown(
  title: string,
  blocks: readonly string[],
  random: () => number,
): string {
  const sections = blocks.map((block) => {
    const { head, text } = headAndText(block);
    return `## ${head} \n\n${sentences(text, random)}`;
  });
  return [`# ${title} `, INTRODUCTION, ...sections, ''].join('\n\n');
}

function point(block: string, random: () => number): string {
  const { head, text } = headAndText(block);
  return `**${head}**: ${sentences(text, random)}`;
}

function headingAndList(block: string, random: () => number): string {
  const { head, text } = headAndText(block);
  const items = sentences(text, random).split(/(?<=\.) /);
  return `### ${head}\n${items.map((item) => `- **${item.split(' ', 1)[0]}**: ${item}`).join('\n')}`;
}

function formulas(random: () => number): string[] {
  return Array.from({ length: FORMULAS }, (_, number) => {
    const value = Math.floor(random() * 100);
    return number % 2 === 0
      ? `\\[ \\sigma_{${number}} = \\frac{F_${value}}{A} \\]`
      : `where \\( E_${value} \\) is the stiffness and $ \\rho = ${value} $ the density.`;
  });
}

function headAndText(block: string): { readonly head: string; readonly text: string } {
  const words = block.split(' ');
  const head = words.slice(0, WORDS_OF_HEAD).map(capital).join(' ');
  return { head, text: words.slice(WORDS_OF_HEAD).join(' ') };
}

function sentences(block: string, random: () => number): string {
  const words = block.split(' ').filter((word) => word !== '');
  const said: string[] = [];
  while (words.length > 0) {
    const length = WORDS_OF_SENTENCE.least + Math.floor(random() * WORDS_OF_SENTENCE.spread);
    const some = words.splice(0, length);
    const comma = Math.floor(some.length / 2);
    said.push(
      capital(some.map((word, at) => (at === comma && at > 0 ? `${word},` : word)).join(' ')),
    );
  }
  return said.map((sentence) => `${sentence.replace(/,$/, '')}.`).join(' ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
