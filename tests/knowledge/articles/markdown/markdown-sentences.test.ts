import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../../src/knowledge/articles/markdown/markdown-sentences.ts';

/** Each line is one text; `|` stands where a reader hears a sentence end. */
const HARD_CASES = [
  // Abbreviations before a name or an example
  'St. Mark’s stands in Venice. | It floods.',
  'Works on paper, e.g. prints, fade. | Keep them dark.',
  'Prof. Adler and Dr. Bauer agreed.',
  'The house, i.e. Casa Vicens, was closed.',
  'It dates from c. 1200. | Nobody is sure.',
  'Marble, limestone etc. dissolve in acid.',
  'They kept beams, doors, etc. | The rest was sold.',
  'Romans vs. Carthaginians was the theme.',
  'Smith et al. found lead in it.',
  'Messrs. Smith met Maj. Brown at Sts. Peter and Paul. | Sr. Maria came.',
  'Some survive. | E.g. Venice does. | I.e. Mestre too. | Cf. Ruskin.',
  'See Figs. 4 and 5. | It opened on Sat. 5 March.',
  'Ada (b. 1850, d. 1910) painted. | Otto (r. 962–973) paid. | It was plan b. | Nobody knew.',
  'King Jr. Boulevard was renamed. | He met John Smith Sr. | The two agreed.',
  'Ltd. London and Bros. Grimm paid. | It was Acme Inc. | The firm is gone.',
  'Dr. Rao, Ph.D. Delhi, wrote it. | She holds a Ph.D. | Her thesis won.',
  // Initials and dotted names
  'J. Ruskin wrote it. | W. Morris printed it.',
  'E. E. Viollet-le-Duc drew the spire.',
  'The U.S. Congress passed a law.',
  'It was sold in the U.S. | The buyer was a museum.',
  'He fought in World War I. | Then he drew maps.',
  // Numbers
  'No. 5 is the oldest. | He said no. | Nobody asked again.',
  'Art. 7 forbids it. | See Fig. 3 for more.',
  'The wall is 3.5 metres high. | It leans 1.2 degrees.',
  'It was listed on 12 Dec. 1985. | Others followed.',
  'The list grew. | 1993 saw Angkor on it.',
  'Version 2.0 was better.',
  // Steps
  'The steps are: 1. Brush it. | 2. Wash it. | 3. Dry it for 12 days. | Then stop.',
  'Do it so; 2. Wash it; 3. Dry it. | **4.** Rest. | (5.) Sleep.',
  'There were 3. | 12 came later. | Rooms: 12. | The house was small.',
  // Quotations and brackets
  '“Leave it alone.” | So he did.',
  'She asked, “Why now?” and left.',
  '"Stop!" he cried. | Nobody stopped.',
  'Oil it (but never wash it. Water stays.) once a year.',
  'It was rebuilt (twice). | Then it burned.',
  // Ellipses and other ends
  'And then … nothing.',
  'They waited... | The roof held.',
  'Why? | Because it rains!',
  // Markdown
  '**Keep it dry.** | Then call somebody.',
  'Read [the charter. It is short](https://example.org/a.b) first. | Then ask.',
  'Run `a. B` once. | Stop.',
  '*Vasa. A ship* is a book. | It is long.',
  'Run ``a ` b. C`` once. | Stop.',
  'Type a \\` once. | A \\` opens nothing.',
  'Go to `C:\\`. | Then go `D:\\`.',
  'It was (never closed. | Then **it burned. | The end.',
  // Other scripts
  '法隆寺は木造です。| 世界遺産です。',
  '法隆寺は木造です．| 高さは３．５です．',
  'ဒါဟာပထမ။| ဒါဟာဒုတိယ။',
  'यह मंदिर है। | यह पुराना है।',
  'هل هو قديم؟ | نعم.',
];

describe('sentences', () => {
  it.each(HARD_CASES)('%s', (text) => {
    const sentences = text.split(/ ?\| ?/);
    const joined = text.replace(/ \| /g, ' ').replace(/\| ?/g, '');

    expect(sentencesOf(joined)).toEqual(sentences);
  });

  it('of nothing are none', () => {
    expect(sentencesOf('')).toEqual([]);
    expect(sentencesOf('  \n ')).toEqual([]);
  });

  const piece = fc.oneof(
    fc.constantFrom(
      '. ',
      '.',
      '! ',
      '? ',
      '… ',
      'St. ',
      'No. ',
      '5 ',
      'e.g. ',
      'U.S. ',
      '**',
      '`',
      '(',
      ') ',
      '。',
      ' ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('hold the whole text in its order, and nothing but white space is between them', () => {
    fc.assert(
      fc.property(text, (some) => {
        let rest = some;
        for (const sentence of sentencesOf(some)) {
          expect(sentence).toBe(sentence.trim());
          expect(sentence).not.toBe('');
          expect(rest.trimStart().startsWith(sentence)).toBe(true);
          rest = rest.trimStart().slice(sentence.length);
        }
        expect(rest.trim()).toBe('');
      }),
    );
  });

  it('are the same in a long text as in its parts', () => {
    const paragraph = `It grew, ${'12, '.repeat(900)}as told. E.g. Bern (a. B. C) fell! 1993 came. `;
    const whole = sentencesOf(paragraph.repeat(8));

    expect(whole).toEqual(Array.from({ length: 8 }, () => sentencesOf(paragraph)).flat());
  });

  /** Characters: half as many as an article may have bytes. A test that takes minutes has failed. */
  const LONGEST = 500_000;
  const wall = 'The wall (of lime, Fig. 3) was repaired by *three masons* in 1985. ';

  it.each([
    ['of one paragraph', (times: number) => wall.repeat(times)],
    ['in one bracket', (times: number) => `(${wall.repeat(times)})`],
    ['in one pair of asterisks', (times: number) => `**${wall.repeat(times)}**`],
    ['without spaces', (times: number) => `（木造です。(${'世界遺産です。'.repeat(times)})`],
    ['among brackets that nothing closes', (times: number) => `[${wall}](https://x `.repeat(times)],
    ['after words without an end', (times: number) => 'lime and '.repeat(times) + wall],
  ])(
    '%s are found in the longest of texts, where work that grows with the square would not end',
    (_, textOf) => {
      const found = sentencesOf(textOf(LONGEST / wall.length));

      expect(found.join(' ').replace(/\s/g, '')).toBe(
        textOf(LONGEST / wall.length).replace(/\s/g, ''),
      );
    },
  );
});
