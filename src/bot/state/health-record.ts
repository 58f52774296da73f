/** What trouble a database is in, since when, and who was told. */
import type { NotRead } from './outcomes.ts';
import type { Told } from './trouble.ts';

export type Health =
  { readonly kind: 'well' } | ({ readonly kind: 'trouble'; readonly since: Date } & Told);
type Trouble = Extract<Health, { kind: 'trouble' }>;

/** What a database is used for: the one may go while the other does not. */
export type Use = 'reading' | 'writing';

export interface HealthRecord {
  /** The older one of two troubles. */
  now(): Health;
  isTrouble(use: Use): boolean;
  /** Notes that it is in trouble. @returns The same as the outcome of who has met it. */
  trouble(use: Use, what: Told): NotRead;
  /** Says so to `onHealth`, unless that was said. */
  tell(): void;
  end(use: Use): void;
}

/** @param onHealth - Told when trouble is to be told of, and when there is none any more. */
export function createHealthRecord(
  now: () => Date,
  onHealth: (health: Health) => void,
): HealthRecord {
  const troubles = new Map<Use, Trouble>();
  let isTold = false;

  function healthNow(): Health {
    const [first] = [...troubles.values()].toSorted((a, b) => Number(a.since) - Number(b.since));
    return first ?? { kind: 'well' };
  }

  function tell(): void {
    const health = healthNow();
    const isTrouble = health.kind === 'trouble';
    if (isTrouble === isTold) return;
    isTold = isTrouble;
    onHealth(health);
  }

  return {
    now: healthNow,
    isTrouble: (use) => troubles.has(use),
    trouble(use, what) {
      const since = troubles.get(use)?.since ?? now();
      troubles.set(use, { ...what, kind: 'trouble', since });
      return { ...what, kind: 'not-read' };
    },
    tell,
    end(use) {
      troubles.delete(use);
      if (troubles.size === 0) tell();
    },
  };
}
