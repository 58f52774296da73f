/** What was asked, as a reply needs to know it, and how a reply carries the question. */
import { ComponentType, type APITextDisplayComponent } from 'discord.js';
import { isolated, withoutDirections } from '../../knowledge/index.ts';
import { escapeInLine, unescaped } from '../markdown/escape.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { text, type Part } from './part.ts';
import { shownText, type ShownMessage } from './shown-text.ts';
import { LANGUAGE_CODES } from '../words/languages.ts';
import { wordsIn, type Words } from '../words/words.ts';

export interface Asked {
  /** As `questionIn` returns it. */
  readonly question: string;
  /** Id of the person who asked. */
  readonly asker: string;
  /**
   * Whether the reply repeats the question. A reply to a message points at it; after `/ask` nobody
   * else can see what was asked.
   */
  readonly quoted: boolean;
  /** Whether people answer here what the bot does not know. Default: no. */
  readonly canAskPerson?: boolean;
  /** Whether who asked sees the reply alone and may show an answer to everybody. Default: no. */
  readonly canBeShown?: boolean;
  /** As `measuredSentence` takes it, for who greets the bot or asks what it is. Default: null. */
  readonly rightIn100?: number | null;
}

/** Under which a question is found again in its message. */
const QUESTION_PART = 1000;
const LABELS = ['question.small', 'question.large'] as const;
const LABELS_WITH_PERSON = ['question.askedBy', 'question.shownBy'] as const;

/** Longest question that is only quoted, in UTF-16 units before escapes. */
const LONGEST_QUOTE = 200;

/** The question in small print, cut when it is very long; no part when it is not quoted. */
export function quotedQuestion(
  { question, quoted }: Pick<Asked, 'question' | 'quoted'>,
  words: Words,
): Part[] {
  return quoted ? wholeQuestion(closed(plainLine(question, LONGEST_QUOTE)), words) : [];
}

/** A question within a sentence of ours, cut when it is long; `most` in UTF-16 units before escapes. */
export function questionInLine(question: string, most: number): string {
  return isolated(withSpoilers(closed(plainLine(question, most))));
}

/** The whole question in small print, so that a button can read it back. At most 2,050 UTF-16 units. */
export function wholeQuestion(question: string, words: Words): Part[] {
  return labelled('question.small', question, words);
}

/** The same for people who are to answer it. */
export function largeQuestion(question: string, words: Words): Part[] {
  return labelled('question.large', question, words);
}

function labelled(label: (typeof LABELS)[number], question: string, words: Words): Part[] {
  return text(words.say(label, { question: isolated(withSpoilers(question)) }), QUESTION_PART);
}

/** Whether a message of ours replies to no other: it is a response to a command, a form or a button. */
export function pointsAtNothing({
  interactionMetadata,
}: {
  readonly interactionMetadata: unknown;
}): boolean {
  return interactionMetadata !== null;
}

/** The question that a message of ours carries, in whatever language it was written; null when it carries none. */
export function questionOf(message: ShownMessage): string | null {
  const shown = shownText(message, QUESTION_PART);
  const question = shown === null ? null : questionIn(shown);
  return question === null ? null : unescaped(question);
}

/** Whether a part of a message carries the question. */
export function isQuestion(part: Part): part is APITextDisplayComponent {
  return part.type === ComponentType.TextDisplay && part.id === QUESTION_PART;
}

/** A part of a message without the question that it carries; who is named before that stays. */
export function withoutQuestion(part: Part, words: Words): Part[] {
  const question = isQuestion(part) ? questionIn(part.content) : null;
  if (!isQuestion(part) || question === null) return [part];
  const person = /^\D*(<@\d+>)/.exec(part.content.replace(question, ''))?.[1];
  const named = person === undefined ? [] : [words.say('shower.small', { person })];
  // Under the same number: one that Discord gave to another part is refused.
  return text([...named, words.say('question.editedSince')].join('\n'), QUESTION_PART);
}

/** As Markdown, without what stands before it; null when it is no text with a question. */
export function questionIn(shown: string): string | null {
  const found = PREFIXES.map((prefix) => prefix.exec(shown)).find((one) => one !== null);
  return found === undefined ? null : withoutDirections(shown.slice(found[0].length));
}

const ANYBODY = '<@0>';

/** What stands before the question, in each language. */
const PREFIXES = LANGUAGE_CODES.flatMap((code) => {
  const words = wordsIn(code);
  const question = '';
  return [
    ...LABELS.map((label) => words.say(label, { question })),
    ...LABELS_WITH_PERSON.map((label) => words.say(label, { person: ANYBODY, question })),
  ].map((prefix) => {
    const literal = prefix.replace(/[*.+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`^${literal.replace(ANYBODY, '<@\\d+>')}`);
  });
});

/** What its author has hidden stays hidden. */
function withSpoilers(question: string): string {
  const escaped = escapeInLine(question);
  return question.includes('||') ? escaped.replace(/\\\|\\\|(.+?)\\\|\\\|/g, '||$1||') : escaped;
}

/** A cut could part the marks of what is hidden. */
function closed(question: string): string {
  const marks = question.match(/\|\|/g) ?? [];
  return marks.length % 2 === 0 ? question : `${question}||`;
}
