/** Subject and sources of a new article, from the command line and from whoever sits at the terminal. */
import { askSources, askSubject, subjectThereIs } from './article-details.ts';
import type { NewSource } from './article-template.ts';
import type { NewArticleRequest } from './new-article-request.ts';
import type { Leaving, TypedLines } from './typed-lines.ts';

export type GivenDetails =
  | {
      readonly kind: 'given';
      /** Null for none. */
      readonly subject: string | null;
      readonly sources: readonly NewSource[];
    }
  /** There is a file already where the article would be put. */
  | { readonly kind: 'taken'; readonly path: string }
  /** The person left before the last question. */
  | { readonly kind: 'left'; readonly how: Leaving };

/**
 * Whether the file exists is looked up before sources are asked for, so that nobody types them for nothing.
 *
 * @param terminal - Whoever sits there; null in a pipe.
 * @param subjects - Those there are.
 * @param takenPath - The file that is there already for an article of the subject; null for none.
 */
export async function givenDetails(
  { subject }: NewArticleRequest,
  terminal: TypedLines | null,
  subjects: readonly string[],
  takenPath: (subject: string | null) => string | null,
): Promise<GivenDetails> {
  const known = subject === null ? null : subjectThereIs(subject, subjects);
  if (terminal === null) return { kind: 'given', subject: known, sources: [] };
  const { ask, left } = terminal;
  const chosen = known === null ? await askSubject(ask, subjects) : { given: known };
  const path = chosen === null ? null : takenPath(chosen.given);
  if (path !== null) return { kind: 'taken', path };
  const sources = chosen === null ? null : await askSources(ask);
  if (chosen === null || sources === null) return { kind: 'left', how: left() ?? 'ended' };
  return { kind: 'given', subject: chosen.given, sources: sources.given };
}
