/** A server's own article for a question. */
import { randomUUID } from 'node:crypto';
import type { Database } from './database.ts';
import { LONGEST_QUESTION } from './gap-questions.ts';
import type { NotStored, ReadOutcome } from './outcomes.ts';
import { steadyQuery } from './steady-query.ts';
import { storedText } from './stored-text.ts';

export interface Pin {
  readonly pinId: string;
  readonly question: string;
  /** Slug; the article may have been removed since. */
  readonly article: string;
  /** Id of the user; null when they had it erased. */
  readonly by: string | null;
  readonly at: Date;
}

export interface Pins {
  add(
    guildId: string,
    pin: { readonly question: string; readonly article: string; readonly by: string },
  ): Promise<{ readonly kind: 'stored'; readonly pin: Pin } | NotStored>;
  remove(
    guildId: string,
    pinId: string,
  ): Promise<{ readonly kind: 'removed' | 'gone' } | NotStored>;
  /** Oldest first. */
  pinsOf(guildId: string): Promise<ReadOutcome<readonly Pin[]>>;
}

export function createPins(database: Database, now: () => Date): Pins {
  const pinsOf = steadyQuery((on, guildId: string) =>
    on
      .selectFrom('pins')
      .selectAll()
      .where('guild_id', '=', guildId)
      .orderBy('pinned_at')
      .orderBy('pin_id'),
  );
  return {
    async add(guildId, { question, article, by }) {
      const pin: Pin = {
        pinId: randomUUID(),
        question: storedText(question, LONGEST_QUESTION),
        article,
        by,
        at: now(),
      };
      const outcome = await database.write((change) =>
        change
          .insertInto('pins')
          .values({
            guild_id: guildId,
            pin_id: pin.pinId,
            question: pin.question,
            article,
            pinned_by: by,
            pinned_at: pin.at.toISOString(),
          })
          .execute(),
      );
      return outcome.kind === 'stored' ? { kind: 'stored', pin } : outcome;
    },

    remove: (guildId, pinId) =>
      database.decide(async (change) => {
        const { numDeletedRows } = await change
          .deleteFrom('pins')
          .where('guild_id', '=', guildId)
          .where('pin_id', '=', pinId)
          .executeTakeFirst();
        return { kind: numDeletedRows > 0n ? 'removed' : 'gone' };
      }),

    pinsOf: (guildId) =>
      database.readAtOnce(async (queries) => {
        const rows = await pinsOf(queries, guildId);
        return rows.map((row) => ({
          pinId: row.pin_id,
          question: row.question,
          article: row.article,
          by: row.pinned_by,
          at: new Date(row.pinned_at),
        }));
      }),
  };
}
