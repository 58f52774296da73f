import { askedEntries } from '../../articles/asked-questions.ts';
import { textOf } from '../../articles/front-matter/front-matter-fields.ts';
import { sentencesBeginningWith } from '../../answering/sentences-beginning-with.ts';
import { sentencesIn, textBlocksOf } from '../../answering/text-blocks.ts';
import { quoted } from '../../language/quoted.ts';
import { articleRule } from './article-rule.ts';

interface NotFound {
  readonly words: string;
  readonly question: string;
  /** Sentences that begin so: none, or several. */
  readonly found: readonly string[];
}

export const answerNotFound = articleRule<NotFound>({
  name: 'answer-not-found',
  severity: 'warning',
  message: ({ words, question, found: [first, second] }) =>
    first === undefined || second === undefined
      ? `No sentence, head or heading begins with ${quoted(words)}, which is said to answer ${quoted(question)}.`
      : `Several sentences begin with ${quoted(words)}, which is said to answer ${quoted(question)}: ${quoted(first)} and ${quoted(second)}. The first is taken.`,
  fix: 'Copy the first words of the sentence that answers the question, as readers see them and as many as no other one begins with, or remove them.',
  *find(article, { frontMatter }) {
    const entries = askedEntries(frontMatter).filter(({ answeredBy }) => answeredBy.length > 0);
    if (entries.length === 0) return;
    const textBlocks = textBlocksOf(article);
    const sentences = sentencesIn(textBlocks);
    const beginningWith = sentencesBeginningWith(textBlocks, sentences, article.language);
    for (const { question, answeredBy } of entries) {
      for (const { value, path } of answeredBy) {
        const words = textOf(value);
        if (words === null) continue;
        const found = beginningWith(words).map((position) => sentences[position]?.plain ?? '');
        if (found.length === 1) continue;
        const place = frontMatter.placeOf('asked_as', ...path);
        yield { place, detail: { words, question, found } };
      }
    }
  },
});
