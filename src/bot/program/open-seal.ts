/** What buttons are signed with: the key that members are hashed with, or one for this process alone. */
import { randomBytes } from 'node:crypto';
import type { Config } from '../../config/config.ts';
import type { Log } from '../../config/log.ts';
import { createSeal, type Seal } from '../messages/seal.ts';
import { hashKeyOf } from '../state/hash-key.ts';

const BYTES = 32;

/** Makes the key where there is none; one that cannot be used is a line in the log. */
export async function openSeal(
  config: Pick<Config, 'hashKey' | 'dataDir'>,
  log: Pick<Log, 'error'>,
): Promise<Seal> {
  const found = await hashKeyOf(config);
  if (found.kind === 'key') return createSeal(found.key);
  log.error(`${found.sentence} Until then, buttons work only until the bot is started again.`);
  return createSeal(randomBytes(BYTES).toString('base64url'));
}
