import { isEmpty, textOf } from '../../articles/front-matter/front-matter-fields.ts';
import { answeringSentence } from '../../answering/answering-sentence.ts';
import { sentencesIn, textBlocksOf } from '../../answering/text-blocks.ts';
import { quoted } from '../../language/quoted.ts';
import { articleRule } from './article-rule.ts';

/** `words`: null where something else than a text stands there. */
interface NotFound {
  readonly words: string | null;
  readonly question: string;
}

export const answerNotFound = articleRule<NotFound>({
  name: 'answer-not-found',
  severity: 'warning',
  message: ({ words, question }) =>
    words === null
      ? `What answers ${quoted(question)} is no text: a colon and a space in it need quotation marks around it.`
      : `No sentence and no head begins with ${quoted(words)}, which is said to answer ${quoted(question)}.`,
  fix: 'Copy the first words of the sentence, or of the head of the point, that answers the question, or remove them.',
  *find(article, { frontMatter }) {
    const value = frontMatter.values.get('asked_as');
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (!entries.some((entry) => entry instanceof Map)) return;
    const textBlocks = textBlocksOf(article);
    const sentences = sentencesIn(textBlocks);
    for (const [number, entry] of entries.entries()) {
      const question = entry instanceof Map ? textOf(entry.get('question')) : null;
      if (!(entry instanceof Map) || question === null) continue;
      const named: unknown = entry.get('answered_by');
      const list: readonly unknown[] = Array.isArray(named) ? named : [named];
      for (const [position, one] of list.entries()) {
        const words = textOf(one);
        if (words === null ? isEmpty(one) : answeringSentence(textBlocks, sentences, words) >= 0)
          continue;
        const path = Array.isArray(value) ? [String(number), 'answered_by'] : ['answered_by'];
        const place = frontMatter.placeOf(
          'asked_as',
          ...path,
          ...(Array.isArray(named) ? [String(position)] : []),
        );
        yield { place, detail: { words, question } };
      }
    }
  },
});
