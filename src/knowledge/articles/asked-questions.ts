/** `asked_as:` of the front matter: questions, each with the sentences that answer it, if the author names them. */
import type { AskedQuestion } from './article.ts';
import { finding, type Finding } from './finding.ts';
import { isEmpty, kindOf, textAsMapping, textOf } from './front-matter/front-matter-fields.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import { misspeltKey, wrongType } from './reading-errors.ts';
import { quoted } from '../language/quoted.ts';

const KEYS: readonly unknown[] = ['question', 'answered_by'];

/** A value below `asked_as`, and where it stands there. */
interface Written {
  readonly value: unknown;
  readonly path: readonly string[];
}

/** An entry with a question. */
export interface AskedEntry {
  readonly question: string;
  /** What it names as the sentences that answer; mostly texts. */
  readonly answeredBy: readonly Written[];
}

export function askedQuestions(frontMatter: Pick<FrontMatter, 'values'>): AskedQuestion[] {
  return askedEntries(frontMatter).map(({ question, answeredBy }) => ({
    question,
    answeredBy: answeredBy.map(({ value }) => textOf(value)).filter((text) => text !== null),
  }));
}

export function askedEntries({ values }: Pick<FrontMatter, 'values'>): AskedEntry[] {
  return listOf(values.get('asked_as'), []).flatMap(({ value, path }) => {
    if (!(value instanceof Map)) {
      const text = textOf(value);
      return text === null ? [] : [{ question: text, answeredBy: [] }];
    }
    const question = textOf(value.get('question'));
    if (question === null) return [];
    return [{ question, answeredBy: listOf(value.get('answered_by'), [...path, 'answered_by']) }];
  });
}

/** What `askedQuestions` leaves out: entries without a question, what is no text, and keys that nothing reads. */
export function askedFindings({ values, placeOf }: FrontMatter): Finding[] {
  return listOf(values.get('asked_as'), []).flatMap(({ value, path }): Finding[] => {
    const wrong = (expected: string, found: string, at = path): Finding =>
      finding(wrongType, placeOf('asked_as', ...at), { key: 'asked_as', expected, found });
    if (isEmpty(value) || textOf(value) !== null) return [];
    const expected = 'a list of questions, texts or mappings with a `question`';
    if (!(value instanceof Map)) return [wrong(expected, `a list with ${kindOf(value)} in it`)];
    if (textOf(value.get('question')) === null) return [wrong(expected, withoutQuestion(value))];
    const unread = [...value.keys()].filter((key) => !KEYS.includes(key)).map(String);
    const named = listOf(value.get('answered_by'), [...path, 'answered_by']);
    return [
      ...unread.map((key) =>
        finding(misspeltKey, placeOf('asked_as', ...path, key), { key, meant: 'answered_by' }),
      ),
      ...named
        .filter((one) => !isEmpty(one.value) && textOf(one.value) === null)
        .map((one) =>
          wrong('answered by the first words of sentences', kindOf(one.value), one.path),
        ),
    ];
  });
}

function withoutQuestion(entry: ReadonlyMap<unknown, unknown>): string {
  const isMeant = entry.size > 1 || [...entry.keys()].some((key) => KEYS.includes(key));
  const text = isMeant ? null : textAsMapping(entry);
  return text === null
    ? 'a mapping without one'
    : `a mapping without one: a text with a colon and a space in it, as ${quoted(text)}, needs quotation marks`;
}

/** One value alone is a list of one. */
function listOf(value: unknown, path: readonly string[]): readonly Written[] {
  if (Array.isArray(value)) {
    return value.map((one: unknown, position) => ({
      value: one,
      path: [...path, String(position)],
    }));
  }
  return value === undefined || value === null ? [] : [{ value, path }];
}
