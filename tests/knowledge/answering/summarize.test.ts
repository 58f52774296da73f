import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../../src/knowledge/answering/summarize.ts';
import { summaryMarkdown } from '../../../src/knowledge/answering/summary.ts';
import type { Article } from '../../../src/knowledge/articles/article.ts';
import { plainText } from '../../../src/knowledge/articles/markdown/portable-markdown.ts';
import { synonymsOf } from '../../../src/knowledge/language/synonyms.ts';
import { sentencesOf } from '../../../src/knowledge/articles/markdown/markdown-sentences.ts';
import { articleOf } from './article-of.ts';
import { askedOf } from './asked-of.ts';

function answer(article: Article, question: string, length = 600): string {
  return summaryMarkdown(summarize(askedOf(article, question), length));
}

const COLLABORATION = articleOf(`# How does cooperation between countries help heritage?

Cooperation brings money and skill to places that lack both. It also makes neighbours of rivals, and that can outlast every scaffold. A third sentence is seldom needed. Here are the ways:

1. **Shared skill**: Masons learn from masons. This lasts longer than a visit.
2. **Pooled money**: Donors share the bill for large projects.
3. **Crisis help**: When a disaster hits a museum, the Blue Shield sends trained volunteers. They pack and dry what can be saved.
4. **Common law**: Treaties forbid the trade in stolen objects.
5. **Awards**: Prizes show good practice to others.
`);

const BRIDGE = articleOf(`# How was the bridge of Mostar rebuilt?

The bridge of Mostar was rebuilt with stone from the old quarry.

## Masons at work

Divers lifted blocks from the river. They could not be used again. However, each block was measured.

## An opening

The bridge opened again on 23 July 2004. Guests came from many countries.
`);

const LONG_BRIDGE = articleOf(`# How was the bridge of Mostar rebuilt?

The bridge of Mostar was rebuilt stone by stone. It opened again on 23 July 2004.

1. **UNESCO listed the bridge**: On 15 July 2005 the bridge of Mostar became a World Heritage Site.
2. **Lamps came last**: The town wanted light. Such a gift was paid for by three families. Lamps now hang on both banks, and every one of them has a name plate.
`);

describe('a question about the whole article', () => {
  const part = (name: string, head: string): string =>
    `## ${name}\n\nIt is of use.\n\n- **Type**\n\n  Oak.\n\n- **Example**\n\n  Ash.\n\n- **${head}**: Elm.\n`;

  it('gets headings where the heads are labels, the same below each of them', () => {
    const parts = ['Rafter', 'Purlin', 'Ridge'].map((name) => part(name, 'Note'));
    const roof = articleOf(`# Parts of a roof\n\nA roof has parts.\n\n${parts.join('\n')}`);

    expect(answer(roof, 'Parts of a roof')).toBe(
      'A roof has parts.\n\n- **Rafter**\n- **Purlin**\n- **Ridge**',
    );
  });

  it('gets none of the heads that stand more than once among others', () => {
    const parts = `- **Note**: Elm.\n- **Rafter**: Oak.\n- **Purlin**: Ash.\n- **Note**: Yew.`;
    const roof = articleOf(`# Parts of a roof\n\nA roof has parts.\n\n${parts}\n`);

    expect(answer(roof, 'Parts of a roof')).toBe('A roof has parts.\n\n- **Rafter**\n- **Purlin**');
  });

  it('gets two sentences of the lead and the heads of all points', () => {
    expect(answer(COLLABORATION, 'How does cooperation between countries help heritage?')).toBe(
      `Cooperation brings money and skill to places that lack both. It also makes neighbours of rivals, and that can outlast every scaffold.

1. **Shared skill**
2. **Pooled money**
3. **Crisis help**
4. **Common law**
5. **Awards**`,
    );
  });

  it('gets the lead in front, and not bare heads, when it is asked in words the article hardly has', () => {
    const summary = answer(
      COLLABORATION,
      'why is it useful for rivals when nations pull together?',
    );

    expect(summary).toMatch(/^Cooperation brings money/);
    expect(summary).not.toContain('5. **Awards**');
  });

  it('is not asked by an alias that is the name of one point', () => {
    const mud = { ...COLLABORATION, aliases: ['Blue Shield', 'working together'] };

    expect(answer(mud, 'blue shield')).toMatch(
      /^\*\*Crisis help\*\*: When a disaster hits a museum, the Blue Shield sends/,
    );
    expect(answer(mud, 'working together')).toContain('5. **Awards**');
  });

  it('has a shorter lead before it has fewer points', () => {
    const summary = answer(COLLABORATION, 'How does cooperation help heritage?', 200);

    expect(summary).not.toContain('rivals');
    expect(summary).toContain('5. **Awards**');
  });

  it('says how many points were left out when they do not fit', () => {
    const many = articleOf(
      `# Ways to help\n\nThere are many ways.\n\n${Array.from({ length: 12 }, (_, n) => `${n + 1}. **A way with a long name, number ${n + 1}**: Text.`).join('\n')}\n`,
    );

    const lines = answer(many, 'ways to help', 200).split('\n');
    const shown = lines.filter((line) => /^\d+\. /.test(line)).length;

    expect(shown).toBeGreaterThanOrEqual(2);
    expect(lines.at(-1)).toBe(`and ${12 - shown} more`);
  });

  it('gets no rows of a table, whose heads say nothing alone', () => {
    const bridge = articleOf(
      '# The bridge of Ronda\n\nIt spans a gorge.\n\n| Year | Event |\n|---|---|\n| 1735 | First bridge |\n| 1741 | Collapse |\n\n1. **Arches**: Three.\n2. **Piers**: Four.\n',
    );

    expect(answer(bridge, 'The bridge of Ronda')).toBe(
      'It spans a gorge.\n\n1. **Arches**\n2. **Piers**',
    );
  });

  it('is not asked by the words of the title when it asks when', () => {
    const summary = answer(COLLABORATION, 'when did countries cooperate to help heritage?');

    expect(summary).not.toContain('5. **Awards**');
  });

  it('is not asked by who names a thing of which the article speaks but once', () => {
    const summary = answer(COLLABORATION, 'what did the blue shield get wrong in all those years?');

    expect(summary).toContain('**Crisis help**: When a disaster hits a museum');
  });

  it('is not asked by who wants the oldest or the first of something', () => {
    for (const one of ['first', 'fifth']) {
      const asked = `what was the ${one} cooperation between countries?`;

      expect(answer(COLLABORATION, asked)).not.toContain('5. **Awards**');
    }
  });

  it('is answered by the lead when it names the Second World War, which is no second of many', () => {
    const asked = 'how did cooperation between countries help heritage in the second world war?';

    expect(answer(COLLABORATION, asked)).toMatch(/^Cooperation brings money/);
  });

  it('is not asked by who wants to know what it costs', () => {
    const summary = answer(COLLABORATION, 'what does cooperation between countries cost?');

    expect(summary).not.toContain('5. **Awards**');
  });
});

describe('a particular question', () => {
  it('finds what the article says in other words', () => {
    const logo = articleOf(`# The heritage society of the town

The society has 30 members who meet in the old school.

1. **Buildings are listed**: The society lists buildings. It has done so for years.
2. **A gate stands for all that was lost**: Its symbol is a gate that was torn down in 1965.
3. **Guests are welcome**: The society opens its doors in May. Buildings can be seen.
`);

    const asked = 'do they have a logo?';
    const synonyms = synonymsOf([['logo', 'symbol']]);
    const summary = summarize(askedOf(logo, asked, synonyms), 200);
    expect(summaryMarkdown(summary)).toContain('Its symbol is a gate');
  });

  it('gets the date from the lead when it asks for nothing but what the title names', () => {
    const summary = answer(LONG_BRIDGE, 'when was the bridge of Mostar rebuilt?', 250);

    expect(summary).toContain('23 July 2004');
  });

  it('never gets of a point a sentence that points at what is left out', () => {
    const lamps = articleOf(`# Light on the bridge

1. **Lamps came last**: ${'The town wanted light on both banks and asked its bakers, smiths and weavers. '.repeat(2).trim().replaceAll('. The', ', while the')} Three families paid for it.
`);

    expect(answer(lamps, 'which families paid?', 200)).not.toMatch(/last\*\*: Three families/);
  });

  it('leaves out the sentence that points at one for which there is no room', () => {
    const emblem = articleOf(`# A blue shield

The painters of the town agreed on a sign of blue and white for every door that has to be spared, for every cart that carries paintings out of the town, and for every guard who stands beside a cart or a door. The name of the shield comes from that sign.
`);

    expect(answer(emblem, 'where does the name come from', 200)).not.toMatch(/^The name of/);
  });

  it('never begins with a "Moreover" that has nothing before it in its section', () => {
    const roof = articleOf(`# The roof of the mill

The mill stands at the ford.

## Slates

Moreover, every slate has a hole. Copper nails hold the slates. Battens carry them.
`);

    expect(answer(roof, 'which nails hold slates')).toMatch(/^\*\*Slates\*\*\n\nCopper nails hold/);
  });

  it('gets the point that answers, whole, and not as a list of one', () => {
    expect(answer(COLLABORATION, 'who helps when a disaster hits a museum?')).toBe(
      '**Crisis help**: When a disaster hits a museum, the Blue Shield sends trained volunteers. They pack and dry what can be saved.',
    );
  });

  it('gets the whole of the point whose head holds the word left over after the title', () => {
    const summary = answer(COLLABORATION, 'does cooperation between countries need skill?', 250);

    expect(summary).toContain(
      '**Shared skill**: Masons learn from masons. This lasts longer than a visit.',
    );
  });

  it('gets what sums the article up before details that say as little', () => {
    const windows = articleOf(`# Old windows

Old windows are frames of wood from before 1950. As a rule they are mended, and a contractor who would rather replace them should say why.

1. **Figures differ**: A contractor wrote that he replaces nine windows for each one that he mends. Makers of windows quote other figures.
2. **Putty hardens**: A contractor softens putty with steam, so that no pane of an old window breaks when it is taken out.
3. **Cords break**: A contractor hangs old windows on new cords of cotton, never on nylon, since that stretches.
`);

    const summary = answer(windows, 'what would a contractor do', 400);
    expect(summary).toContain('As a rule they are mended');
    expect(summary).toContain('nine windows');
  });

  it('is one of the words of a name and another that stands in one point', () => {
    const fire = articleOf(`# The fire of Saint Mary

The fire of Saint Mary burned the roof in 1201.

1. **Masons vaulted the nave of Saint Mary**: They came from Paris.
2. **Nobody knows the origin of the fire**: A candle was suspected.
3. **Bells hang in the tower of Saint Mary**: Children ring them.
`);

    expect(answer(fire, 'the fire of Saint Mary')).toContain('Bells hang');
    const summary = answer(fire, 'the origin of the Saint Mary fire');
    expect(summary).toContain('A candle was suspected.');
    expect(summary).not.toContain('Bells hang');
  });

  it('gets the beginning of a second point that answers before the end of the first', () => {
    const filler =
      'The council lists every lane and yard in its long yearly report for the county.';
    const trees = articleOf(`# What is a conservation area?

A conservation area is a part of a town.

1. **Six weeks go by before the saw**: Cutting a tree needs notice by letter. ${filler} ${filler}
2. **The fine can be high**: A court fined an owner once.
`);

    const summary = answer(trees, 'what notice does cutting a tree need, or the owner pays?', 300);
    expect(summary).toContain('Cutting a tree needs notice by letter.');
    expect(summary).toContain('A court fined an owner');
  });

  it('gets the answer to a question that the article asks itself', () => {
    const park = articleOf(`# The park of Angkor

The park of Angkor lies in Cambodia.

## Elephants

Keepers of the sanctuary feed elephants with sugar cane, and elephants with bamboo.

## Rangers

How large is the area that rangers watch? A figure of 400 square kilometres is usual.
`);

    const summary = answer(
      park,
      'do keepers feed elephants sugar cane, and which area is watched?',
    );
    expect(summary).toContain('rangers watch? A figure of 400 square kilometres is usual.');
  });

  it('gets a short sentence below a heading with the next one, or not at all', () => {
    const long = 'The list had fixed terms, which a ministry in the capital kept for many years.';
    const temples = articleOf(`# Temples on the Nile

Temples on the Nile are old.

## The dam

The dam drowned the valley and its villages within a few years. Engineers cut the rock into blocks of twenty tons and numbered each of them.

## The list

The list gave five terms. ${long}
`);

    const asked = 'what did engineers cut below the dam, and which terms were on the list?';
    expect(answer(temples, asked)).toContain(`The list gave five terms. ${long}`);
    const short = answer(temples, asked, 230);
    expect(short).toContain('Engineers cut');
    expect(short).not.toContain('five terms');
  });

  it('gets no sentence that only repeats the title, where others say more', () => {
    const mill = articleOf(`# The mill at Dorla

The mill at Dorla grinds rye.

## Wheels

Oak buckets turn the wheel. Larch would last longer.

## Visits

The mill at Dorla has friends. The mill at Dorla has a car park.
`);

    const summary = answer(mill, 'which oak parts does the mill at Dorla have?');
    expect(summary).toContain('Oak buckets turn the wheel.');
    expect(summary).not.toContain('car park');
  });

  it('gets a point from its first sentence on, where the sum has its currency', () => {
    const bill = articleOf(`# The bridge of Konjic

1. **Four partners shared the bill**: The bridge cost 15 million euros, of which a bank in Paris lent 4 million. Italy and Turkey paid 3 million for the bridge of Konjic.
`);

    expect(answer(bill, 'did Italy and Turkey pay for the bridge of Konjic?')).toBe(
      '**Four partners shared the bill**: The bridge cost 15 million euros, of which a bank in Paris lent 4 million. Italy and Turkey paid 3 million for the bridge of Konjic.',
    );
  });

  it('marks a point that is not shown from its first sentence', () => {
    const roof = articleOf(`# The roof

1. **Lead was laid anew**: ${'The sheets that the storm had torn off, some of them from the days of the first builders, '.repeat(3)}were melted. Plumbers from Metz cast fresh sheets.
`);

    expect(answer(roof, 'where did the plumbers come from?', 200)).toBe(
      '**Lead was laid anew**: … Plumbers from Metz cast fresh sheets.',
    );
  });

  it('gets sentences from the section that holds them, with its name', () => {
    expect(answer(BRIDGE, 'who came to the opening?')).toContain(
      '**An opening**\n\nThe bridge opened again on 23 July 2004. Guests came from many countries.',
    );
  });

  it('brings the sentences that a "However" leans on', () => {
    expect(answer(BRIDGE, 'was each block measured?')).toContain(
      'Divers lifted blocks from the river. They could not be used again. However, each block was measured.',
    );
  });

  it('gets of a second point its beginning up to what answers, where the whole does not fit', () => {
    const gilding = articleOf(`# Gilded frames

1. **Gold leaf is cleaned dry**: Gold leaf on a frame is dusted with a soft brush. ${'Nothing wet may touch it. '.repeat(8)}

2. **Loose gold leaf is laid down again**: A frame with loose gold leaf goes to a conservator. ${'Pressing helps nobody. '.repeat(12)}
`);

    expect(answer(gilding, 'what to do with a frame with loose gold leaf', 400)).toMatch(
      /a conservator\.( Pressing helps nobody\.)*$|\*\*Gold leaf is cleaned dry\*\*/,
    );
    expect(answer(gilding, 'how is gold leaf on a frame dusted or laid down', 400)).toContain(
      '2. **Loose gold leaf is laid down again**: A frame with loose gold leaf goes to a conservator.',
    );
  });

  it('never ends with the announcement of a list that is not there', () => {
    expect(answer(COLLABORATION, 'which ways are here?')).not.toMatch(/:$/m);
  });

  it('shows a list without heads to its end, behind the sentence that announces it', () => {
    const drying = articleOf(`# After the flood

Water does the first harm, mould the second.

Rescue teams bring these things:

- blotting paper
- crates and gloves
- freezer bags

Work ends at dusk.
`);

    expect(answer(drying, 'do teams bring freezer bags?')).toContain(
      'Rescue teams bring these things:\n\n- blotting paper\n- crates and gloves\n- freezer bags',
    );
  });
});

describe('the numbers of points', () => {
  const paintings = articleOf(`# Care of paintings

Paintings need care.

- **Frames**: Frames are glued.
- **Chalk**: Chalk ground is fed with glue.

1. **Damp**: Damp lifts varnish.
2. **Lamps**: Lamps stay off.

## Gallery

1. **Glass**: Glass covers small works.
2. **Bloom**: Bloom dulls varnish.
3. **Dust**: Dust scratches varnish.

## Studio

- **Solvents**: Solvent gels take varnish off.
`);

  it('do not count bullets', () => {
    const overview = answer(paintings, 'Care of paintings');

    expect(overview).toContain('- **Chalk**\n1. **Damp**\n2. **Lamps**');
  });

  it('start again in each section, where one alone has none', () => {
    const asked = 'when was varnish lifted, dulled, scratched or taken off with solvents';

    expect(answer(paintings, asked)).toContain(`**Gallery**

1. **Bloom**: Bloom dulls varnish.
2. **Dust**: Dust scratches varnish.`);
    expect(answer(paintings, asked)).toContain(`**Studio**

**Solvents**: Solvent gels take varnish off.`);
  });
});

describe('the heads of the points behind a lead', () => {
  const kilns = (list: string): ReturnType<typeof articleOf> =>
    articleOf(
      `# Lime kilns\n\nA lime kiln burns stone. The guides assume this:\n\n${list}\n\n## Burning\n\n- **Fuel**: Coal is laid in.\n- **Draught**: Air comes from below.\n`,
    );

  it('do not follow a sentence that announces another list', () => {
    const shown = answer(kilns('- The kiln is built.\n- The stone is at hand.'), 'Lime kilns');

    expect(shown).toBe('A lime kiln burns stone.\n\n- **Fuel**\n- **Draught**');
  });

  it('follow one that announces them', () => {
    const shown = answer(
      kilns('- **Kiln**: It is built.\n- **Stone**: It is at hand.'),
      'Lime kilns',
    );

    expect(shown).toContain('The guides assume this:\n\n- **Kiln**\n- **Stone**');
  });
});

describe('a list that is too long to be shown whole', () => {
  const many = (from: number, to: number): string =>
    Array.from({ length: to - from + 1 }, (_, n) => `Tool ${from + n} hangs on a nail of its own.`)
      .map((text) => `- ${text}`)
      .join('\n');

  it('shows the item that answers behind its announcement and says how many are left out', () => {
    const tools = articleOf(
      `# In the yard\n\nWork begins at dawn.\n\nMasons own these tools:\n\n${many(1, 30)}\n- The bolster cuts brick.\n${many(31, 40)}\n`,
    );

    expect(answer(tools, 'what cuts brick?')).toBe(
      'Masons own these tools:\n\n- The bolster cuts brick.\nand 40 more',
    );
  });

  it('shows an item of a point behind the beginning of each item it is nested in', () => {
    const mosque = articleOf(
      `# Repair of a mosque\n\nRepair took ten years.\n\n1. **Dome**: Thirty masons relaid it. They came from Bukhara.\n   - Metal came next.\n     - The finial was gilded in Istanbul.\n${many(1, 30).replaceAll(/^/gm, '   ')}\n2. **Minaret**: Hoops hold it.\n`,
    );

    expect(answer(mosque, 'where was the finial gilded?', 200)).toBe(
      '**Dome**: Thirty masons relaid it.\n\n- Metal came next.\n- The finial was gilded in Istanbul.\nand 30 more',
    );
  });

  it('counts what is left out once, behind the last item shown', () => {
    const tools = articleOf(
      `# In the yard\n\n${many(1, 30)}\n- The bolster cuts brick.\n${many(31, 40)}\n- The scutch cuts brick too.\n- The saw rests.\n`,
    );

    expect(answer(tools, 'what cuts brick?', 200)).toBe(
      '- The bolster cuts brick.\n- The scutch cuts brick too.\nand 41 more',
    );
  });
});

describe('an article that has little to say', () => {
  it('answers with its only sentence, cut at a word, when that is longer than the length', () => {
    const long = articleOf(`# Long\n\n${'word '.repeat(100)}end.\n`);
    const summary = answer(long, 'anything', 200);

    expect(summary).toMatch(/^(?:word )*word…$/);
    expect(summary.length).toBeGreaterThan(190);
  });

  it('answers with a sentence longer than the length, cut, when no other comes near', () => {
    const winch = articleOf(
      `# Winch\n\nThe old winch creaks. Rain falls.\n\nThe windlass of Strasbourg ${'turns and '.repeat(30)}rests.\n`,
    );

    expect(answer(winch, 'windlass of Strasbourg', 200)).toMatch(
      /^The windlass of Strasbourg .*…$/,
    );
  });

  it('refuses a length that nobody may ask for', () => {
    expect(() => answer(BRIDGE, 'bridge', 199)).toThrow(RangeError);
    expect(() => answer(BRIDGE, 'bridge', 3001)).toThrow(RangeError);
  });
});

const word = fc.constantFrom(
  'lime',
  'mortar',
  'the',
  'old *bridge*',
  '**gold leaf**',
  '`code x`',
  'it',
  'This',
  'However,',
  '[a link](https://example.org/a)',
  'St. Mark',
  'e.g.',
  '1993',
  'U.S.',
  '遺産。',
  '🏛️',
  'naïve',
  'x'.repeat(90),
);
const anySentence = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 25 }),
    fc.constantFrom('.', '!', '?', ':', '…', ''),
  )
  .map(([words, end]) => words.join(' ') + end);
const paragraph = fc.array(anySentence, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));
const plain = (text: string): string => text.replace(/[*`[\]]|\(https?:[^)]*\)/g, '');
const part = fc.oneof(
  paragraph,
  paragraph.map((text) => `## ${plain(text).slice(0, 30)}`),
  fc
    .array(paragraph, { minLength: 1, maxLength: 6 })
    .map((all) => all.map((text) => `- ${text}`).join('\n')),
  fc
    .array(fc.tuple(anySentence, paragraph), { minLength: 1, maxLength: 9 })
    .map((all) => all.map(([head, text], n) => `${n + 1}. **${plain(head)}**: ${text}`).join('\n')),
);
const article = fc.tuple(paragraph, fc.array(part, { maxLength: 12 })).map(([lead, parts]) =>
  // Random words may look like any language.
  articleOf(
    `---\nlanguage: en\n---\n\n# Title of lime\n\nLead. ${lead}\n\n${parts.join('\n\n')}\n`,
  ),
);
const question = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
const length = fc.integer({ min: 200, max: 3000 });

describe('every summary', () => {
  it('fits its length and is not empty', () => {
    fc.assert(
      fc.property(article, question, length, (some, asked, most) => {
        const summary = answer(some, asked, most);
        expect(summary.length).toBeLessThanOrEqual(most);
        expect(summary.trim()).not.toBe('');
      }),
    );
  });

  it('says nothing that the article does not say, mark for mark', () => {
    fc.assert(
      fc.property(article, question, length, (some, asked, most) => {
        const sentences = some.blocks.flatMap(({ text }) => [text, ...sentencesOf(text)]);
        const heads = some.blocks.flatMap((block) =>
          block.kind === 'item' ? [block.head ?? ''] : [],
        );
        const lines = summarize(askedOf(some, asked), most).lines;
        const shownHeads = lines.flatMap((line) =>
          line.kind === 'point' ? [line.head ?? ''] : [],
        );
        const texts = lines.flatMap((line) => {
          if (line.kind === 'more') return [];
          // Below its head a point that is not shown from its first sentence has an ellipsis for it.
          const isHeaded = line.kind === 'point' && line.head !== null;
          return [isHeaded ? line.text.replace(/^… /, '') : line.text];
        });
        expect(shownHeads.filter((head) => !heads.includes(head))).toEqual([]);
        expect(texts.map((text) => unsaid(text, sentences, heads)).join('')).toBe('');
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(article, question, length, (some, asked, most) => {
        expect(answer(structuredClone(some), asked, most)).toBe(answer(some, asked, most));
      }),
    );
  });

  it('leaves no mark of emphasis, code or a link half open', () => {
    fc.assert(
      fc.property(article, question, length, (some, asked, most) => {
        expect(plainText(answer(some, asked, most))).not.toMatch(/[*`]|\]\(|\bhttps:/);
      }),
    );
  });
});

/** What is left of a text when the article's heads and sentences are taken off its front. */
function unsaid(text: string, sentences: readonly string[], heads: readonly string[]): string {
  const head = heads.find((some) => some !== '' && text.startsWith(`**${some}**`));
  // A sentence may begin with the very words that are a head elsewhere.
  if (head !== undefined && unsaid(text, sentences, []) === '') return '';
  // A point that is not shown from its first sentence has an ellipsis for it.
  let left =
    head === undefined
      ? text
      : text
          .slice(head.length + 4)
          .replace(/^: ?| /, '')
          .replace(/^… /, '');
  const cut = left.replace(/…$/, '');
  if (cut !== left && sentences.some((sentence) => sentence.startsWith(cut))) return '';
  const longestFirst = [...sentences].filter(Boolean).toSorted((a, b) => b.length - a.length);
  for (let next = ''; left !== ''; left = left.slice(next.length).trimStart()) {
    const found = longestFirst.find((sentence) => left.startsWith(sentence));
    if (found === undefined) return left;
    next = found;
  }
  return '';
}
