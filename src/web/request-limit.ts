/** How much one address may ask: a token bucket for each, in memory alone. */
import { isIPv6 } from 'node:net';
import { LRUCache } from 'lru-cache';

/** Pages at once; their style and script do not count. */
const AT_ONCE = 40;
/** Pages a second after that. */
const PER_SECOND = 0.5;
/** Addresses that are known at once; the one that has been away for the longest is forgotten first. */
const ADDRESSES = 10_000;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
}

export interface RequestLimit {
  /** @returns 0 when the request may be answered, else the seconds to wait: an integer from 1 on. */
  take(address: string): number;
}

/** @param now - Milliseconds of a clock that never goes back. */
export function createRequestLimit(now: () => number): RequestLimit {
  const buckets = new LRUCache<string, Bucket>({ max: ADDRESSES });
  return {
    take(address) {
      const key = networkOf(address);
      const at = now();
      const last = buckets.get(key) ?? { tokens: AT_ONCE, at };
      const tokens = Math.min(AT_ONCE, last.tokens + ((at - last.at) / 1000) * PER_SECOND);
      const isAllowed = tokens >= 1;
      buckets.set(key, { tokens: isAllowed ? tokens - 1 : tokens, at });
      return isAllowed ? 0 : Math.ceil((1 - tokens) / PER_SECOND);
    },
  };
}

/** One household or office has 2^64 addresses of IPv6: https://www.rfc-editor.org/rfc/rfc6177 */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined || !isIPv6(address)) return mapped ?? address;
  const [before = '', after] = (address.split('%')[0] ?? '').split('::');
  const groups = before === '' ? [] : before.split(':');
  const rest = after === undefined || after === '' ? [] : after.split(':');
  const missing = after === undefined ? 0 : 8 - groups.length - rest.length;
  const all = [...groups, ...Array.from({ length: Math.max(0, missing) }, () => '0'), ...rest];
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
