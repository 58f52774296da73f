/**
 * Choices of many people → one label for each question.
 *
 * An expert's pick outweighs what members chose, for they chose among what was offered; a choice outweighs that
 * none was chosen. Who chose is not known here, nor where or when.
 */
import type { Label } from '../../bot/messages/label-file.ts';
import type { Choice, ChoiceOrigin } from '../../bot/state/choices.ts';
import { foldedQuestion } from '../evaluation/labelled-questions.ts';

/** Sorted by question, so that their order tells nothing of when they were asked. */
export function labelsFrom(choices: readonly Choice[]): readonly Label[] {
  const byQuestion = new Map<string, Choice[]>();
  for (const choice of choices) {
    const key = foldedQuestion(choice.question);
    if (key !== '') byQuestion.set(key, [...(byQuestion.get(key) ?? []), choice]);
  }
  return [...byQuestion]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => {
      const [first] = same;
      if (first === undefined) return [];
      return [{ question: first.question.trim(), expect: expected(same), remark: remarkOn(same) }];
    });
}

/** Slugs, those taken most often first; none when nobody took any. */
function expected(same: readonly Choice[]): readonly string[] {
  const picked = same.filter(({ origin, article }) => origin === 'expert' && article !== null);
  const votes = new Map<string, number>();
  for (const { article } of picked.length > 0 ? picked : same) {
    if (article !== null) votes.set(article, (votes.get(article) ?? 0) + 1);
  }
  return [...votes].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([slug]) => slug);
}

const WORDS: Readonly<Record<ChoiceOrigin, string>> = {
  expert: 'picked by an expert',
  candidate: 'chosen among candidates',
  'none-of-these': 'none of these',
  asked: 'answered by a person without an article',
};

/** `chosen among candidates 3 times, none of these once` */
function remarkOn(same: readonly Choice[]): string {
  return (Object.keys(WORDS) as ChoiceOrigin[])
    .map((origin) => [WORDS[origin], same.filter((one) => one.origin === origin).length] as const)
    .filter(([, times]) => times > 0)
    .map(([words, times]) => `${words} ${times === 1 ? 'once' : `${times} times`}`)
    .join(', ');
}
