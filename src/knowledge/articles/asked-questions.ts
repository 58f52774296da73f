/** `asked_as:` of the front matter: questions, each with the sentences that answer it, if the author names them. */
import type { AskedQuestion } from './article.ts';
import { textOf, type FrontMatterFields } from './front-matter/front-matter-fields.ts';

export function askedQuestions(fields: FrontMatterFields): AskedQuestion[] {
  return fields.textsOrMappings('asked_as', 'question').map((entry) =>
    typeof entry === 'string'
      ? { question: entry, answeredBy: [] }
      : {
          question: textOf(entry.get('question')) ?? '',
          answeredBy: textsIn(entry.get('answered_by')),
        },
  );
}

function textsIn(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map(textOf).filter((text) => text !== null);
}
