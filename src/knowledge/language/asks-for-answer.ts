/**
 * Whether a message that nobody has addressed to the bot asks for an answer.
 *
 * In a channel where the bot answers unasked, people also tell, praise and greet, and an article is near
 * to nearly everything they say. So it asks that has a question mark, begins a sentence or a clause as a
 * question begins, requests something, or names a subject and no more. A trouble that is only told ("my walls are damp
 * again") does not: silence costs its writer one more line, and a reply to talk disturbs everybody.
 */
import { isAskedOfMembers } from './asked-of-members.ts';
import { languagesOpenedIn } from './asked-in.ts';
import { isBareSubject } from './bare-subject.ts';
import { withoutEmbedded } from './embedded.ts';
import { postSentences } from './long-post.ts';
import { withoutOpening } from './opening.ts';
import { OPENINGS_ELSEWHERE } from './question-openings-elsewhere.ts';
import { CLAUSE_OPENINGS, SENTENCE_OPENINGS } from './question-openings.ts';
import { REQUESTS } from './requests.ts';

/** Of all scripts; Greek has the semicolon for it. */
const QUESTION_MARK = /[?？؟⁇⁈‽;՞፧]|\p{Script=Greek};/u;

/** Where a clause begins within a sentence. */
const CLAUSE = /[,:;()–—…]\s*|\.\s+|\s[-/|]\s|\.{2,}\s*|\s(?:and|but|so|or|because)\s/u;

/**
 * @param title - Of the post that it opens, if it opens one: a subject in it is what the post asks about.
 * @param text - As it was written, in any language.
 */
export function asksForAnswer(text: string, title = ''): boolean {
  const sentences = [...postSentences(title), ...postSentences(withoutEmbedded(text))].flatMap(
    (sentence) => sentence.split(/(?<=[?!])\s+/),
  );
  const worded = sentences.filter((sentence) => /\p{L}/u.test(sentence));
  if (worded.some((sentence) => asks(sentence) && !isAskedOfMembers(sentence))) return true;
  return [title, ...(worded.length === 1 ? worded : [])].some(
    (one) => /\p{L}/u.test(one) && isBareSubject(one),
  );
}

function asks(written: string): boolean {
  if (QUESTION_MARK.test(written)) return true;
  const sentence = withoutOpening(written)
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/^[^\p{L}]+/u, '');
  const opens = (patterns: readonly RegExp[], words: string): boolean =>
    patterns.some((pattern) => pattern.test(words));
  return (
    opens(SENTENCE_OPENINGS, sentence) ||
    opens(REQUESTS, sentence) ||
    opens(OPENINGS_ELSEWHERE, sentence) ||
    languagesOpenedIn(sentence).length > 0 ||
    sentence.split(CLAUSE).some((clause) => opens(CLAUSE_OPENINGS, clause.trim()))
  );
}
