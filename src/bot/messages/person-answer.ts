/** What a person has answered, as who asked is told it. */
import { wholeCharacters, type ArticleReference } from '../../knowledge/index.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { withoutPings } from '../markdown/escape.ts';
import { wellFormed } from '../markdown/well-formed.ts';
import { quotedQuestion, type Asked } from './asked.ts';
import { answeredReply, type ShownAnswer } from './answered.ts';
import { wholeArticleButton } from './buttons.ts';
import { ANSWER_COLOUR, replyOf, type Reply } from './reply.ts';

export type PersonsAnswer =
  /** `readOn`: the article that goes with it. */
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly readOn: ArticleReference | null;
    }
  | { readonly kind: 'article'; readonly answer: ShownAnswer };

export interface ToldAnswer extends Omit<Reply, 'allowedMentions'> {
  readonly content: string;
  readonly allowedMentions: {
    readonly parse: [];
    /** Who asked, and nobody else. */
    readonly users: string[];
    readonly repliedUser: false;
  };
}

/** @param mention - Id of who asked; null where they see the message anyway, or are not known any more. */
export function toldAnswer(
  answer: PersonsAnswer,
  question: string,
  mention: string | null,
): ToldAnswer {
  // Nothing of it is read but the question: there are no buttons for who asked.
  const asked: Asked = { question, asker: mention ?? '0', quoted: true };
  const shown =
    answer.kind === 'article'
      ? answeredReply(answer.answer, asked)
      : replyOf(
          {
            color: ANSWER_COLOUR,
            ...quotedQuestion(asked),
            title: 'An answer from a person',
            description: writtenAnswer(answer.text),
          },
          answer.readOn === null ? [] : [wholeArticleButton(answer.readOn)],
        );
  const who = mention === null ? '' : `<@${mention}> `;
  return {
    ...shown,
    content:
      answer.kind === 'article'
        ? `${who}A person has picked an article for your question.`
        : `${who}A person has answered your question.`,
    allowedMentions: { parse: [], users: mention === null ? [] : [mention], repliedUser: false },
  };
}

/** With its own Markdown, for experts may link and list; it notifies nobody. */
export function writtenAnswer(text: string): string {
  const silent = withoutPings(wellFormed(text).trim());
  // Discord refuses a description that it sees as blank.
  if (!/[^\s\p{Cf}]/u.test(silent)) return '–';
  const most = DISCORD_LIMITS.embedDescription;
  return silent.length <= most ? silent : `${silent.slice(0, wholeCharacters(silent, most - 1))}…`;
}
