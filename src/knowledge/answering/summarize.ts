/**
 * Article + question → summary: whole sentences of the article that answer, within a length.
 *
 * A question about the whole article gets its lead and the heads of its points; any other gets the
 * sentences that answer it. Nothing is added that the article does not say.
 */
import type { AskedArticle } from './asked-article.ts';
import { beginning } from './beginning.ts';
import { asksForMeaning } from './name-asked-for.ts';
import { outlineOf, overviewOf } from './overview.ts';
import { particular } from './particular.ts';
import { scopeOf } from './question-scope.ts';
import type { ReadArticle } from './read-article.ts';
import {
  lengthOf,
  markdownLength,
  SUMMARY_LENGTH,
  type ShownLength,
  type Summary,
} from './summary.ts';

/** UTF-16 units below which a sentence cannot be cut with sense: what is shown would be ten times as long. */
const LEAST_ROOM = 20;

/**
 * @param length - UTF-16 units of the summary, 200 to 3,000.
 * @param shownLength - What of it each line takes up where the summary is shown. Default: `markdownLength`.
 * @returns At least one line; never longer than `length`, in its Markdown and where it is shown.
 * @throws {RangeError} When `length` is outside its range, or `shownLength` breaks its promise.
 */
export function summarize(
  asked: AskedArticle,
  length: number = SUMMARY_LENGTH.usual,
  shownLength: ShownLength = markdownLength,
): Summary {
  if (!Number.isInteger(length) || length < SUMMARY_LENGTH.least || length > SUMMARY_LENGTH.most) {
    throw new RangeError(
      `Expected length to be an integer from ${SUMMARY_LENGTH.least} to ${SUMMARY_LENGTH.most}, got ${length}`,
    );
  }
  // Escapes and blank lines that only its readers' Markdown has may make it too long by a little.
  let room = length;
  for (;;) {
    const fitted = room;
    const summary = asked.draft(fitted, () => draftOf(asked, fitted));
    const shown = lengthOf(summary, shownLength);
    if (shown <= length) return summary;
    const markdown = lengthOf(summary);
    room = Math.min(room - 1, Math.floor((markdown * length) / shown));
    if (room < LEAST_ROOM) {
      throw new RangeError(
        `Expected a summary shown in proportion to its Markdown, got ${shown} for ${markdown}`,
      );
    }
  }
}

/** @param room - UTF-16 units that its Markdown may have. */
function draftOf(asked: AskedArticle, room: number): Summary {
  const { read, question } = asked;
  const scope = scopeOf(asked);
  const defining = scope === 'whole' ? asked.defining() : null;
  return (
    (scope === 'whole' ? overview(read, question, defining, room) : null) ??
    particular(asked, scope, room) ??
    beginning(read, room)
  );
}

/**
 * @param defining - The sentence that says what the name asked for means. Who asks for that gets no
 *   overview without it.
 */
function overview(
  { textBlocks, sentences }: ReadArticle,
  question: string,
  defining: number | null,
  length: number,
): Summary | null {
  const { block = 0, position = 0 } = sentences[defining ?? -1] ?? {};
  const isOfMeaning = asksForMeaning(question);
  if (block !== 0) return isOfMeaning ? null : overviewOf(textBlocks, length);
  const least = position + 1;
  return (
    overviewOf(textBlocks, length, least) ??
    (isOfMeaning ? outlineOf(textBlocks, length, least) : null)
  );
}
