/** What health is told from: each part of the program as it is at the moment, as far as it has started. */
import type { LiveLibrary } from '../../content/live-library.ts';
import type { Health } from '../state/health-record.ts';
import type { BotNow } from './bot-now.ts';

export interface Facts {
  /** Null before their folder was looked at. */
  content(): Pick<LiveLibrary, 'current' | 'reading' | 'refusal'> | null;
  /** Null before it has started. */
  bot(): BotNow | null;
  /** `starting`: not opened yet; `none`: it cannot be used until the next start, and the bot runs without. */
  database(): Health | { readonly kind: 'starting' } | { readonly kind: 'none' };
}
