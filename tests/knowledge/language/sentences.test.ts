import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/knowledge/language/languages/marks.ts';
import { possibleBorders } from '../../../src/knowledge/language/sentence-borders.ts';
import { splitSentences } from '../../../src/knowledge/language/sentences.ts';

const TEXT = 'Lime breathes. Cement does not. Sand is sand.';

describe('a text split into sentences', () => {
  it('ends one wherever nothing is kept whole', () => {
    expect(splitSentences(TEXT, () => false)).toEqual([
      'Lime breathes.',
      'Cement does not.',
      'Sand is sand.',
    ]);
  });

  it('ends none where the caller keeps it whole', () => {
    expect(splitSentences(TEXT, (_start, place) => place === 15)).toEqual([
      'Lime breathes. Cement does not.',
      'Sand is sand.',
    ]);
  });

  it('asks of places in their order, each with the start of the sentence it would end', () => {
    const asked: [number, number][] = [];
    splitSentences(TEXT, (start, place) => {
      asked.push([start, place]);
      return false;
    });
    expect(asked).toEqual([
      [0, 15],
      [15, 32],
    ]);
  });

  it.each<[Language, string, readonly string[]]>([
    [
      'de',
      'Am 3. Oktober begann z. B. die Arbeit von Dr. Meier. Sie endete im 19. Jahrhundert.',
      ['Am 3. Oktober begann z. B. die Arbeit von Dr. Meier.', 'Sie endete im 19. Jahrhundert.'],
    ],
    [
      'fr',
      'Mme. Curie et M. Dupont, av. J.-C. Rien. Voir fig. 3. Fin.',
      ['Mme. Curie et M. Dupont, av. J.-C. Rien.', 'Voir fig. 3.', 'Fin.'],
    ],
    ['es', 'El Sr. García llegó. La Sra. Ruiz no.', ['El Sr. García llegó.', 'La Sra. Ruiz no.']],
    ['ru', 'Он жил в г. Москва. Потом уехал.', ['Он жил в г. Москва.', 'Потом уехал.']],
    ['ar', 'هل هذا حجر؟ نعم. إنه قديم.', ['هل هذا حجر؟', 'نعم.', 'إنه قديم.']],
    ['ja', '石です。古い！ほんとう？はい。', ['石です。', '古い！', 'ほんとう？', 'はい。']],
    ['en', 'It was z. Bad. Then.', ['It was z.', 'Bad.', 'Then.']],
  ])('ends one in %s where that language does', (language, text, sentences) => {
    expect(splitSentences(text, () => false, language)).toEqual(sentences);
  });

  it('has no border inside where no full stop, question or exclamation mark stands inside', () => {
    const sign = fc.stringMatching(/^[ -~]$/).filter((one) => !/[.?!]/.test(one));
    const inside = fc.array(fc.oneof(sign, fc.constantFrom('e g ', ' 1) ')), { maxLength: 12 });
    const ending = fc.constantFrom('', '.', '?', '!', '...', '?!');
    fc.assert(
      fc.property(inside, ending, (pieces, end) => {
        const text = `x${pieces.join('')}y${end}`;
        expect(possibleBorders(text)).toEqual([text.length]);
        expect(splitSentences(text, () => false)).toEqual([text]);
      }),
    );
  });
});
