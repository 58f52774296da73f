/** Whether a question is answered at all, before anything is looked up. */
import type { BotContext } from '../bot-context.ts';
import { isBlocked, type Asker } from './blocked.ts';
import type { Cooldown } from './last-answers.ts';
import type { Place } from './place.ts';
import { rulesAt, type PauseThere, type Rules } from './rules-at.ts';
import { settingsOf } from './settings-of.ts';

/** Why there is no answer. */
export type Halt =
  | { readonly kind: 'blocked' }
  | ({ readonly kind: 'paused' } & PauseThere)
  | ({ readonly kind: 'cooldown' } & Cooldown);

export type Admission =
  | { readonly kind: 'admitted'; readonly rules: Rules }
  | { readonly kind: 'halted'; readonly rules: Rules; readonly halt: Halt };

export interface Arrival {
  /** Null in direct messages. */
  readonly place: Place | null;
  readonly asker: Asker;
  readonly isPublic: boolean;
}

export function admit(
  { place, asker, isPublic }: Arrival,
  context: Pick<BotContext, 'state' | 'lastAnswers'>,
  now: Date,
): Admission {
  const settings = settingsOf(context, place?.guildId ?? null);
  const rules = rulesAt(settings, place, now);
  const halted = (halt: Halt): Admission => ({ kind: 'halted', rules, halt });
  if (isBlocked(settings, asker)) return halted({ kind: 'blocked' });
  if (rules.pause !== null) return halted({ kind: 'paused', ...rules.pause });
  if (place === null) return { kind: 'admitted', rules };
  const turn = { place, askerId: asker.id, isPublic };
  const cooldown = context.lastAnswers.cooldown(turn, rules.cooldowns, now);
  return cooldown === null
    ? { kind: 'admitted', rules }
    : halted({ kind: 'cooldown', ...cooldown });
}

/**
 * Takes the turn of an answer that is about to be sent. Null when it may be; else an answer that was made
 * meanwhile came first.
 */
export function takeTurn(
  { place, asker, isPublic }: Arrival,
  { cooldowns }: Pick<Rules, 'cooldowns'>,
  { lastAnswers }: Pick<BotContext, 'lastAnswers'>,
  now: Date,
): Halt | null {
  if (place === null) return null;
  const cooldown = lastAnswers.take({ place, askerId: asker.id, isPublic }, cooldowns, now);
  return cooldown === null ? null : { kind: 'cooldown', ...cooldown };
}
