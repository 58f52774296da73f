/**
 * Labelled rankings for one size of corpus, drawn from test collections.
 *
 * Neighbouring articles of a collection are a corpus, which is asked three kinds of questions: those
 * it answers, those whose answer lies among the articles left out, and questions of the other
 * collections.
 */
import { featuresOf } from '../../src/knowledge/confidence/features.ts';
import type { LabelledReply } from '../../src/knowledge/confidence/labelled-reply.ts';
import { buildIndex } from '../../src/knowledge/indexing/index-builder.ts';
import { foundByContent } from '../../src/knowledge/matching/ranking.ts';
import { Searcher } from '../../src/knowledge/matching/searcher.ts';
import type { Collection, Query } from '../matching/collection.ts';

/** Labels for each size, collection and kind of question. */
const LABELS = 200;
/** Of one draw, so that no corpus gives all labels of its size. */
const LABELS_OF_ONE_CORPUS = 20;
const MOST_DRAWS = 400;

/** As many as an answer has candidates. */
const HITS = 10;

export interface Sample extends LabelledReply {
  /** Articles asked for; where a collection is smaller, most of its articles. */
  readonly size: number;
}

/**
 * @param collections - Two or more, each with queries.
 * @param random - Numbers in [0, 1).
 */
export function samplesOf(
  collections: readonly Collection[],
  size: number,
  random: () => number,
): Sample[] {
  return collections.flatMap((collection) => {
    const others = collections.filter((it) => it !== collection);
    const foreign = others.flatMap(({ queries }) => queries);
    return samplesFrom(collection, foreign, size, random);
  });
}

function samplesFrom(
  collection: Collection,
  foreign: readonly Query[],
  size: number,
  random: () => number,
): Sample[] {
  const numbers = new Map(collection.ids.map((id, number) => [id, number]));
  const own: Sample[] = [];
  const leftOut: Sample[] = [];
  const fromElsewhere: Sample[] = [];
  for (let draw = 0; draw < MOST_DRAWS && own.length < LABELS; draw++) {
    const count = Math.min(size, Math.floor(0.8 * collection.texts.length));
    const from = Math.floor(random() * (collection.texts.length - count + 1));
    const searcher = new Searcher(buildIndex(collection.texts.slice(from, from + count)));
    const isInside = (id: string): boolean => {
      const number = numbers.get(id) ?? -1;
      return number >= from && number < from + count;
    };
    const ask = ({ text, relevant }: Query): Sample => {
      const ranking = foundByContent(searcher.search(text, HITS));
      const [first] = ranking.hits;
      const isRight =
        first !== undefined && relevant.has(collection.ids[from + first.article] ?? '');
      return {
        features: featuresOf(ranking, null),
        isRight,
        isOnTopic: isRight,
        states: null,
        isAnswerable: [...relevant.keys()].some(isInside),
        isInMembersVoice: false,
        isUnseen: false,
        size,
      };
    };
    const answered = collection.queries.filter(({ relevant }) =>
      [...relevant.keys()].some(isInside),
    );
    const missing = collection.queries.filter((query) => !answered.includes(query));
    for (let asked = 0; asked < LABELS_OF_ONE_CORPUS && answered.length > 0; asked++) {
      own.push(ask(drawn(answered, random)));
      leftOut.push(ask(drawn(missing, random)));
      fromElsewhere.push(ask({ ...drawn(foreign, random), relevant: new Map() }));
    }
  }
  return [...own, ...leftOut, ...fromElsewhere];
}

function drawn<T>(list: readonly T[], random: () => number): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) {
    throw new RangeError('Expected two collections or more, each with questions');
  }
  return one;
}
