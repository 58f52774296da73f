/**
 * Which questions were answered in a channel a moment ago.
 *
 * In memory: ids of messages under hashes, with a key that ends with the process. The question itself is
 * nowhere, and a restart answers it anew.
 */
import { createHmac, randomBytes } from 'node:crypto';

/** Which answer it was: a question where it was asked, and everything that the answer depends on. */
export type AnswerKey = string & { readonly __brand: 'AnswerKey' };

export interface AnsweredBefore {
  /** @param parts - Plain data. The same parts have the same key. */
  keyOf(parts: readonly unknown[]): AnswerKey;
  /** The message that answered; null when it was too long ago, or none did. */
  find(key: AnswerKey): EarlierAnswer | null;
  note(key: AnswerKey, replyId: string): void;
  /** The message says something else now, or is gone. */
  forget(replyId: string): void;
  /** Any message may be gone. */
  forgetAll(): void;
}

export interface EarlierAnswer {
  readonly replyId: string;
  readonly at: Date;
}

/** Those of a busy quarter of an hour; more are forgotten, oldest first. */
const REMEMBERED = 2000;

const KEY_BYTES = 32;

/** @param withinMs - How long an answer is found again, in milliseconds; 0: never. */
export function createAnsweredBefore(now: () => Date, withinMs: number): AnsweredBefore {
  const secret = randomBytes(KEY_BYTES);
  const answers = new Map<AnswerKey, EarlierAnswer>();
  const isOld = ({ at }: EarlierAnswer): boolean => now().getTime() - at.getTime() >= withinMs;
  return {
    keyOf: (parts) =>
      createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url') as AnswerKey,
    find(key) {
      const found = answers.get(key);
      return found === undefined || isOld(found) ? null : found;
    },
    note(key, replyId) {
      // Again at the end: the order is that of age.
      answers.delete(key);
      answers.set(key, { replyId, at: now() });
      for (const [oldest, answer] of answers) {
        if (answers.size <= REMEMBERED && !isOld(answer)) break;
        answers.delete(oldest);
      }
    },
    forget(replyId) {
      for (const [key, answer] of answers) if (answer.replyId === replyId) answers.delete(key);
    },
    forgetAll: () => answers.clear(),
  };
}
