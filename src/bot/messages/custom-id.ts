/**
 * What a button, a menu or a form carries: everything needed to act on it, so that it still works after a restart.
 *
 * The form is `v2:<verb>:<part>:…`, to which `seal.ts` adds a check. Articles and topics are named by
 * short keys because Discord gives a custom id 100 characters and slugs can be longer. The version changes
 * when a verb or its parts change their meaning; buttons of another version are answered in plain words.
 */
import { shortKey } from '../../content/short-key.ts';
import type { ArticleKey } from '../messages/article-key.ts';

/** `shortKey` of the subject. */
export type TopicKey = string & { readonly __brand: 'TopicKey' };

export function topicKeyOf(subject: string): TopicKey {
  return shortKey(subject) as TopicKey;
}

export const PERSON_STEPS = [
  'claim',
  'release',
  'write',
  'pick',
  'tell',
  'close',
  'reopen',
  'draft',
  'label',
] as const;
export type PersonStep = (typeof PERSON_STEPS)[number];

interface Parts {
  readonly article: ArticleKey;
  readonly topic: TopicKey;
  /** Counted from 0. */
  readonly page: number;
  /** Of the content. */
  readonly version: string;
  /** Id of the person who asked. */
  readonly asker: string;
  /** Id of a question to people. */
  readonly question: string;
  readonly step: PersonStep;
  /** With what is stored of somebody. */
  readonly act: 'export' | 'erase';
  /** `shortKey` of what a form showed when it was opened. */
  readonly shown: string;
}

const KEY = /^[\w-]{16}$/;
const PATTERNS: Readonly<Record<keyof Parts, RegExp>> = {
  article: KEY,
  topic: KEY,
  page: /^\d{1,6}$/,
  version: /^[0-9a-f]{12}$/,
  asker: /^\d{1,20}$/,
  question: /^[0-9a-f-]{36}$/,
  step: new RegExp(`^(?:${PERSON_STEPS.join('|')})$`),
  act: /^(?:export|erase)$/,
  shown: KEY,
};

/** Each verb with its parts, in the order they are written. */
const VERBS = {
  /** Show an article, in a message of its own. */
  'open-article': ['article'],
  /** Show another page of the article in this message. */
  'turn-article': ['article', 'page'],
  /** Answer the question of this message from the article. */
  choose: ['article', 'asker'],
  /** The same in a message that one person sees, who may show the answer to all then. */
  'choose-alone': ['article', 'asker'],
  /** Show the articles of a topic, in a message of its own. */
  'open-topic': ['topic'],
  /** The same for the topic that is chosen from a menu. */
  'pick-topic': [],
  /** Show another page of the topic in this message. */
  'turn-topic': ['topic', 'page'],
  /** Show another page of all titles. */
  'turn-titles': ['page'],
  /** Show another page of the findings in this message. `version`: that of the content listed. */
  'turn-problems': ['version', 'page'],
  /** Show another page of the answer channels in this message. */
  'turn-channels': ['page'],
  /** Show another page of a list in this message, which is made anew. */
  'turn-gaps': ['page'],
  'turn-feedback': ['page'],
  'turn-pins': ['page'],
  'turn-explanation': ['page'],
  'turn-doctor': ['page'],
  /** Open the form of the settings. */
  'open-settings': [],
  /** That form. */
  settings: ['shown'],
  /** Forget everything of this server: said yes to. */
  'reset-server': [],
  /** Rate the answer of this message, which is from the article in this version of the content. */
  helpful: ['article', 'version'],
  'not-helpful': ['article', 'version'],
  /** None of the articles offered answers it. */
  'none-of-these': ['asker'],
  /** Take this message away. */
  dismiss: ['asker'],
  /** Open the form in which somebody asks on after an answer from this article; that form. */
  'follow-up': ['article'],
  /** Show everybody the answer that one person sees. */
  'show-to-all': [],
  /** Give or erase what is stored of who asked. */
  'own-data': ['act', 'asker'],
  /** Do what the command does that the message above this one holds. */
  'start-command': ['asker'],
  /** Pass the question of this message on to people. */
  'ask-person': ['asker'],
  /** What an expert does with a question to people. */
  person: ['question', 'step'],
} as const satisfies Readonly<Record<string, readonly (keyof Parts)[]>>;

type Verb = keyof typeof VERBS;

export type CustomId = {
  readonly [V in Verb]: { readonly verb: V } & Pick<Parts, (typeof VERBS)[V][number]>;
}[Verb];

export type RatingVerb = 'helpful' | 'not-helpful';
export type ListVerb = Extract<
  Verb,
  'turn-gaps' | 'turn-feedback' | 'turn-pins' | 'turn-explanation' | 'turn-doctor'
>;

const VERSION = 'v2';

export function formatCustomId(id: CustomId): string {
  const { verb, ...parts } = id;
  const values: Partial<Parts> = parts;
  return [VERSION, verb, ...VERBS[verb].map((part) => values[part])].join(':');
}

/** Null when the id is of another version, or none of ours. */
export function parseCustomId(text: string): CustomId | null {
  const [version, verb = '', ...values] = text.split(':');
  if (version !== VERSION || !isVerb(verb)) return null;
  const parts: readonly (keyof Parts)[] = VERBS[verb];
  const isWhole = values.length === parts.length;
  const fits = parts.every((part, at) => PATTERNS[part].test(values[at] ?? ''));
  if (!isWhole || !fits) return null;
  const read = parts.map((part, at) => [part, part === 'page' ? Number(values[at]) : values[at]]);
  // Each part has the form that the table of the verb asks for.
  return { verb, ...Object.fromEntries(read) } as CustomId;
}

/** Whether it may have been written by this version: an older one wrote ids that were good then. */
export function isOfThisVersion(text: string): boolean {
  return text.startsWith(`${VERSION}:`);
}

function isVerb(text: string): text is Verb {
  return Object.hasOwn(VERBS, text);
}
