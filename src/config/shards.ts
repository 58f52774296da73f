/**
 * Which shards of the bot a process runs: those that Discord advises, or those that the operator names.
 *
 * https://docs.discord.com/developers/events/gateway#sharding
 */

/** `ids`: numbers of this process's shards, ascending and distinct, each below `count`, which is that of all processes. */
export type Shards = 'auto' | { readonly ids: readonly number[]; readonly count: number };

/** Far more than a million servers need; a slip of the keyboard must not ask for a million connections. */
export const MOST_SHARDS = 9999;

const NUMBER = String.raw`\d{1,4}`;
const PARTS = new RegExp(String.raw`^${NUMBER}(?:-${NUMBER})?(?:,${NUMBER}(?:-${NUMBER})?)*$`);

/** `auto`, `0,1,5`, `0-3` or `0-3,8`. Null for anything else. */
export function shardIdsIn(text: string): 'auto' | readonly number[] | null {
  if (text === 'auto') return text;
  const written = text.replaceAll(' ', '');
  if (!PARTS.test(written)) return null;
  const ids = new Set<number>();
  for (const part of written.split(',')) {
    const [first = '', last = first] = part.split('-');
    if (Number(last) < Number(first)) return null;
    for (let id = Number(first); id <= Number(last); id += 1) ids.add(id);
  }
  return [...ids].toSorted((a, b) => a - b);
}

/** Whether other processes must run the other shards. */
export function areSome(shards: Shards): boolean {
  return shards !== 'auto' && shards.ids.length < shards.count;
}

/** As they stand in the environment; null where nothing does. */
interface Written {
  readonly SHARDS: string;
  readonly SHARD_COUNT: string | null;
  readonly DATABASE_URL: string | null;
  readonly HASH_KEY: string | null;
}

export interface ShardProblem {
  readonly variable: keyof Written;
  readonly expected: string;
}

/** What is wrong with the shards although each variable can be used by itself. */
export function shardProblems(written: Written): readonly ShardProblem[] {
  const { SHARDS, SHARD_COUNT } = written;
  const ids = shardIdsIn(SHARDS);
  if (ids === null) return [];
  if (ids === 'auto') {
    return SHARD_COUNT === null
      ? []
      : [
          {
            variable: 'SHARD_COUNT',
            expected: 'nothing where SHARDS is auto: Discord says how many',
          },
        ];
  }
  if (SHARD_COUNT === null) {
    const expected = 'the number of all shards, those of other processes among them';
    return [{ variable: 'SHARD_COUNT', expected }];
  }
  const count = Number(SHARD_COUNT);
  // What is no number is told by itself.
  if (!Number.isInteger(count) || count < 1) return [];
  if (ids.some((id) => id >= count)) {
    const expected = `numbers of shards below SHARD_COUNT, 0 to ${count - 1}`;
    return [{ variable: 'SHARDS', expected }];
  }
  if (!areSome({ ids, count })) return [];
  const shared: readonly ShardProblem[] = [
    {
      variable: 'DATABASE_URL',
      expected: 'a database that all processes share, as SHARDS names only some shards',
    },
    {
      variable: 'HASH_KEY',
      expected: 'a key that all processes share, as SHARDS names only some shards',
    },
  ];
  return shared.filter(({ variable }) => written[variable] === null);
}
