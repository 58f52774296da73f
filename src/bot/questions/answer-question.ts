/**
 * A question asked on Discord → the reply, and what is worth keeping of it.
 *
 * In a server the moderators' pins come before the search, and their level says how sure we must be.
 */
import {
  otherLanguage,
  type Article,
  type Level,
  type Library,
  type Slug,
} from '../../knowledge/index.ts';
import type { BotContext } from '../bot-context.ts';
import { answerWithin, toldThere } from '../house-rules/answer-within.ts';
import type { Rules } from '../house-rules/rules-at.ts';
import { acknowledgedReply } from '../messages/acknowledged.ts';
import { answeredReply } from '../messages/answered.ts';
import type { Asked } from '../messages/asked.ts';
import { withDismissButton } from '../messages/dismiss-button.ts';
import { hiddenIf, hidesWords } from '../messages/hidden.ts';
import { otherLanguageReply } from '../messages/other-language.ts';
import { withRatingButtons } from '../messages/rating-buttons.ts';
import { cutRemark, firstOnlyRemark } from '../messages/remarks.ts';
import { withRemarks, type Reply } from '../messages/reply.ts';
import { replyWithin } from '../messages/reply-within.ts';
import type { Surroundings } from '../messages/surroundings.ts';
import { expertsOf } from '../people/experts.ts';
import type { MatchingPin } from '../pins/matching-pin.ts';
import type { QuestionOutcome } from '../state/question-counts.ts';
import { surroundingsNow } from '../surroundings-now.ts';
import type { Beyond } from './beyond.ts';
import { chosenAnswer } from './chosen-answer.ts';
import { firstQuestion } from './first-question.ts';
import { howOftenRight } from './how-often-right.ts';
import { readOnReply } from './read-on.ts';
import type { AskedOnFrom } from './previous-of.ts';
import type { Words } from '../words/words.ts';

export interface GivenAnswer {
  readonly question: string;
  readonly reply: Reply;
  /** What the reply says, above all else, of how the question was read; each a line. */
  readonly remarks: readonly string[];
  /** Null for conversation, which is no question. */
  readonly outcome: QuestionOutcome | null;
  /** The article that answered, or else the nearest; null when nothing was found. */
  readonly article: Slug | null;
  /** How sure it had to be there. */
  readonly level: Level;
  /** Version of the content that answered. */
  readonly contentVersion: string;
  readonly beyond: Beyond | null;
}

/** Where a question is asked, and what holds there. */
export interface AskedWhere {
  /** Null in direct messages, where nobody has set anything. */
  readonly guildId: string | null;
  readonly words: Words;
  readonly rules: Pick<Rules, 'level' | 'subjects'>;
  /** What it may be a follow-up to. Default: nothing. */
  readonly previous?: AskedOnFrom | null;
  /** The article that was chosen by its title, which then is the question. Default: none was. */
  readonly chosen?: Article | undefined;
  /** Whether something of what was written is not in the question. Default: nothing. */
  readonly isCut?: boolean;
}

interface AnsweringContext extends Pick<
  BotContext,
  'library' | 'pins' | 'state' | 'now' | 'staleAfterYears' | 'contentRepoUrl'
> {
  readonly live: Pick<BotContext['live'], 'current'>;
}

/** Offers to ask a person where there are people to ask. */
export async function answerQuestion(
  askedBy: Omit<Asked, 'canAskPerson' | 'rightIn100'>,
  { guildId, words, rules, previous = null, chosen, isCut = false }: AskedWhere,
  context: AnsweringContext,
): Promise<GivenAnswer> {
  const library = context.library();
  const contentVersion = context.live.current().version;
  const canAskPerson = expertsOf(context, guildId) !== null;
  const whole = { ...askedBy, canAskPerson, rightIn100: howOftenRight(context, rules.level) };
  const surroundings = surroundingsNow(context, words);
  const isChosen = chosen !== undefined && toldThere(library, rules)(chosen);
  const pinned = isChosen ? null : await pinnedTo(whole.question);
  const first = isChosen || pinned !== null ? null : firstQuestion(library, whole.question);
  const asked = first === null ? whole : { ...whole, question: first.text };
  const given = isChosen ? answerFromChosen(library, chosen, asked, surroundings) : await found();

  async function pinnedTo(question: string): Promise<MatchingPin | null> {
    if (guildId === null) return null;
    const matching = await context.pins.matching(guildId, library, question);
    return matching !== null && toldThere(library, rules)(matching.article) ? matching : null;
  }

  async function found(): Promise<Given> {
    const pin = first === null ? pinned : await pinnedTo(first.text);
    return pin === null
      ? foundAnswer(library, { guildId, rules, previous }, asked, surroundings)
      : pinnedAnswer(library, pin, asked, surroundings);
  }
  const { reply, outcome, article } = given;
  const isAnswer = outcome === 'answered' || outcome === 'pinned';
  const isRated = isAnswer && article !== null && canRate(guildId, context);
  const rated = isRated ? withRatingButtons(reply, article, contentVersion, words) : reply;
  // Of small talk nothing was left out.
  const remarks =
    outcome === null
      ? []
      : [
          ...(isCut ? [cutRemark(words)] : []),
          ...(first === null ? [] : [firstOnlyRemark(first, isAnswer, words)]),
        ];
  return {
    ...given,
    question: asked.question,
    level: rules.level,
    contentVersion,
    remarks,
    // Small talk is no answer that could be in anybody's way.
    reply: hiddenIf(
      hidesWords(whole.question) || previous?.isHidden === true,
      outcome === null ? rated : withRemarks(withDismissButton(rated, asked.asker, words), remarks),
    ),
  };
}

/** Not where a rating could not be stored. */
export function canRate(
  guildId: string | null,
  { state }: Pick<BotContext, 'state'>,
): guildId is string {
  return guildId !== null && state !== null && state.settings.of(guildId).feedback;
}

type Given = Pick<GivenAnswer, 'reply' | 'outcome' | 'article' | 'beyond'>;

function foundAnswer(
  library: Library,
  { guildId, rules, previous }: Required<Pick<AskedWhere, 'guildId' | 'rules' | 'previous'>>,
  asked: Asked,
  surroundings: Surroundings,
): Given {
  const before =
    previous === null ? null : { question: previous.question, article: previous.article };
  const found = answerWithin(library, asked.question, rules, before);
  const { answer, isOffSubject } = found;
  const isTalk = answer.kind === 'unknown' && answer.smallTalk !== undefined;
  const other = otherLanguage(library, asked.question, answer);
  if (other !== null) {
    const reply = otherLanguageReply(other, library.topics, asked, surroundings.words);
    return { reply, outcome: 'unknown', article: null, beyond: 'language' };
  }
  const { subjects } = rules;
  const below = isTalk && previous !== null ? answer.smallTalk : null;
  const readOn =
    below === 'more' ? readOnReply(library, before, { guildId, rules }, surroundings) : null;
  const thanked = below === 'thanks' ? acknowledgedReply(surroundings.words) : null;
  return {
    reply:
      readOn ??
      thanked ??
      replyWithin(found, { subjects, topics: library.topics }, asked, surroundings),
    outcome: isTalk ? null : answer.kind,
    article:
      answer.kind === 'answered' ? answer.article.slug : (answer.candidates[0]?.slug ?? null),
    beyond: isOffSubject ? 'subjects' : null,
  };
}

function pinnedAnswer(
  library: Library,
  { article }: MatchingPin,
  asked: Asked,
  surroundings: Surroundings,
): Given {
  const answer = { ...chosenAnswer(library, article, asked.question), isPinned: true };
  const reply = answeredReply(answer, asked, surroundings);
  return { reply, outcome: 'pinned', article: article.slug, beyond: null };
}

function answerFromChosen(
  library: Library,
  article: Article,
  asked: Asked,
  surroundings: Surroundings,
): Given {
  const answer = chosenAnswer(library, article, asked.question);
  const reply = answeredReply(answer, asked, surroundings);
  return { reply, outcome: 'answered', article: article.slug, beyond: null };
}
