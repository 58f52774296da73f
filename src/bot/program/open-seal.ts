/** What buttons are signed with: the key that members are hashed with, or one for this process alone. */
import { randomBytes } from 'node:crypto';
import type { Log } from '../../config/log.ts';
import { createSeal, type Seal } from '../messages/seal.ts';
import type { HashKey } from '../state/hash-key.ts';

const BYTES = 32;

/** A key that cannot be used is a line in the log. */
export function openSeal(key: HashKey, log: Pick<Log, 'error'>): Seal {
  if (key.kind === 'key') return createSeal(key.key);
  log.error(`${key.sentence} Until then, buttons work only until the bot is started again.`);
  return createSeal(randomBytes(BYTES).toString('base64url'));
}
