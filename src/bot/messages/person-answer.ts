/** What a person has answered, as who asked is told it. */
import { wholeCharacters, type ArticleReference } from '../../knowledge/index.ts';
import { withoutPings } from '../markdown/escape.ts';
import { wellFormed } from '../markdown/well-formed.ts';
import { quotedQuestion, type Asked } from './asked.ts';
import { answeredReply, type ShownAnswer } from './answered.ts';
import { readButton } from './buttons.ts';
import { hiddenIf, hidesWords } from './hidden.ts';
import { heading, isBlank, articleText } from './part.ts';
import { ANSWER_COLOUR, replyOf, withMention, withSentence, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import { PLAIN, type Surroundings } from './surroundings.ts';

export type PersonsAnswer =
  /** `readOn`: the article that goes with it. */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly readOn: ArticleReference | null;
    }
  | { readonly kind: 'article'; readonly answer: ShownAnswer };

/** @param mention - Id of who asked; null where they see the message anyway, or are not known any more. */
export function toldAnswer(
  answer: PersonsAnswer,
  question: string,
  mention: string | null,
  surroundings: Surroundings = PLAIN,
): Reply {
  // Nothing of it is read but the question: there are no buttons for who asked.
  const { words } = surroundings;
  const asked: Asked = { question, asker: mention ?? '0', quoted: true };
  const shown =
    answer.kind === 'article'
      ? answeredReply(answer.answer, asked, surroundings)
      : replyOf(
          ANSWER_COLOUR,
          quotedQuestion(asked, words),
          heading(words.say('told.title')),
          articleText(writtenAnswer(answer.text)),
          answer.readOn === null ? [] : buttonRows([readButton(answer.readOn, words)]),
        );
  const told = answer.kind === 'article' ? 'article' : 'text';
  const whole =
    mention === null
      ? withSentence(shown, words.say(`told.${told}`))
      : withMention(shown, mention, words.say(`told.${told}To`, { member: `<@${mention}>` }));
  return hiddenIf(hidesWords(question), whole);
}

/** Longest answer, in UTF-16 units: with the longest question beside it, it fits into a message. */
export const WRITTEN_ANSWER = 1800;

/** With its own Markdown, for experts may link and list; it notifies nobody. */
export function writtenAnswer(answer: string): string {
  const silent = withoutPings(wellFormed(answer).trim());
  if (isBlank(silent)) return '–';
  const most = WRITTEN_ANSWER;
  return silent.length <= most ? silent : `${silent.slice(0, wholeCharacters(silent, most - 1))}…`;
}
