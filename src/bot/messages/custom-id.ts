/**
 * What a button carries: everything needed to act on it, so that it still works after a restart.
 *
 * The form is `v1:<verb>:<part>:…`. Articles and topics are named by short keys because Discord
 * gives a custom id 100 characters and slugs can be longer. The version changes when a verb or
 * its parts change their meaning; buttons of another version are answered in plain words.
 */
import { shortKey } from '../../content/short-key.ts';
import type { ArticleKey } from '../messages/article-key.ts';

export type CustomId =
  /** Show an article, in a message of its own. */
  | { readonly verb: 'open-article'; readonly article: ArticleKey }
  /** Show another page of the article in this message. */
  | { readonly verb: 'turn-article'; readonly article: ArticleKey; readonly page: number }
  /** Answer the question of this message from the article. `asker`: the id of who asked. */
  | { readonly verb: 'choose'; readonly article: ArticleKey; readonly asker: string }
  /** Show the articles of a topic, in a message of its own. */
  | { readonly verb: 'open-topic'; readonly topic: TopicKey }
  /** Show another page of the topic in this message. */
  | { readonly verb: 'turn-topic'; readonly topic: TopicKey; readonly page: number }
  /** Show another page of the findings in this message. `version`: that of the content listed. */
  | { readonly verb: 'turn-problems'; readonly version: string; readonly page: number }
  /** Show another page of the answer channels in this message. */
  | { readonly verb: 'turn-channels'; readonly page: number }
  /** Open the form of the settings. */
  | { readonly verb: 'open-settings' }
  /** That form. `shown`: `shortKey` of what it showed when it was opened. */
  | { readonly verb: 'settings'; readonly shown: string }
  /** Forget everything of this server: said yes to. */
  | { readonly verb: 'reset-server' }
  /** Rate the answer of this message, which is from the article in this version of the content. */
  | { readonly verb: RatingVerb; readonly article: ArticleKey; readonly version: string }
  /** Show another page of a list in this message, which is made anew. */
  | { readonly verb: ListVerb; readonly page: number }
  /** None of the articles offered answers it. */
  | { readonly verb: 'none-of-these'; readonly asker: string }
  /** Pass the question of this message on to people. */
  | { readonly verb: 'ask-person'; readonly asker: string }
  /** What an expert does with a question to people. */
  | { readonly verb: 'person'; readonly question: string; readonly step: PersonStep };

export type RatingVerb = 'helpful' | 'not-helpful';
export type ListVerb =
  'turn-gaps' | 'turn-feedback' | 'turn-pins' | 'turn-explanation' | 'turn-doctor';

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

/** `shortKey` of the subject. */
export type TopicKey = string & { readonly __brand: 'TopicKey' };

export function topicKeyOf(subject: string): TopicKey {
  return shortKey(subject) as TopicKey;
}

const VERSION = 'v1';
const KEY = /^[\w-]{16}$/;
const CONTENT_VERSION = /^[0-9a-f]{12}$/;
const SNOWFLAKE = /^\d{1,20}$/;
const PERSON_QUESTION = /^[0-9a-f-]{36}$/;
const PAGE = /^\d{1,4}$/;

export function formatCustomId(id: CustomId): string {
  switch (id.verb) {
    case 'open-article':
      return [VERSION, id.verb, id.article].join(':');
    case 'turn-article':
      return [VERSION, id.verb, id.article, id.page].join(':');
    case 'choose':
      return [VERSION, id.verb, id.article, id.asker].join(':');
    case 'open-topic':
      return [VERSION, id.verb, id.topic].join(':');
    case 'turn-topic':
      return [VERSION, id.verb, id.topic, id.page].join(':');
    case 'turn-problems':
      return [VERSION, id.verb, id.version, id.page].join(':');
    case 'settings':
      return [VERSION, id.verb, id.shown].join(':');
    case 'open-settings':
    case 'reset-server':
      return [VERSION, id.verb].join(':');
    case 'helpful':
    case 'not-helpful':
      return [VERSION, id.verb, id.article, id.version].join(':');
    case 'turn-channels':
    case 'turn-gaps':
    case 'turn-feedback':
    case 'turn-pins':
    case 'turn-explanation':
    case 'turn-doctor':
      return [VERSION, id.verb, id.page].join(':');
    case 'none-of-these':
    case 'ask-person':
      return [VERSION, id.verb, id.asker].join(':');
    case 'person':
      return [VERSION, id.verb, id.question, id.step].join(':');
    default:
      return id satisfies never;
  }
}

/** Null when the id is of another version, or none of ours. */
export function parseCustomId(text: string): CustomId | null {
  const [version, verb = '', key = '', last = null, ...rest] = text.split(':');
  if (version !== VERSION || rest.length > 0) return null;
  switch (verb) {
    case 'open-article':
      return isArticleKey(key) && last === null ? { verb, article: key } : null;
    case 'turn-article':
      return isArticleKey(key) && isPage(last) ? { verb, article: key, page: Number(last) } : null;
    case 'choose':
      return isArticleKey(key) && isSnowflake(last) ? { verb, article: key, asker: last } : null;
    case 'open-topic':
      return isTopicKey(key) && last === null ? { verb, topic: key } : null;
    case 'turn-topic':
      return isTopicKey(key) && isPage(last) ? { verb, topic: key, page: Number(last) } : null;
    case 'turn-problems':
      return CONTENT_VERSION.test(key) && isPage(last)
        ? { verb, version: key, page: Number(last) }
        : null;
    case 'settings':
      return KEY.test(key) && last === null ? { verb, shown: key } : null;
    case 'open-settings':
    case 'reset-server':
      return key === '' && last === null ? { verb } : null;
    case 'helpful':
    case 'not-helpful':
      return isArticleKey(key) && CONTENT_VERSION.test(last ?? '')
        ? { verb, article: key, version: last ?? '' }
        : null;
    case 'turn-channels':
    case 'turn-gaps':
    case 'turn-feedback':
    case 'turn-pins':
    case 'turn-explanation':
    case 'turn-doctor':
      return isPage(key) && last === null ? { verb, page: Number(key) } : null;
    case 'none-of-these':
    case 'ask-person':
      return isSnowflake(key) && last === null ? { verb, asker: key } : null;
    case 'person': {
      const step = PERSON_STEPS.find((known) => known === last);
      return PERSON_QUESTION.test(key) && step !== undefined ? { verb, question: key, step } : null;
    }
    default:
      return null;
  }
}

function isArticleKey(text: string): text is ArticleKey {
  return KEY.test(text);
}

function isTopicKey(text: string): text is TopicKey {
  return KEY.test(text);
}

function isPage(text: string | null): text is string {
  return text !== null && PAGE.test(text);
}

function isSnowflake(text: string | null): text is string {
  return text !== null && SNOWFLAKE.test(text);
}
