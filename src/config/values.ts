/** What a variable may be. Every message of a schema goes on after "expected". */
import { isIP } from 'node:net';
import * as v from 'valibot';
import { portIn } from './port.ts';

export const serverId = v.pipe(
  v.string(),
  v.regex(/^\d{17,20}$/, 'the id of a server, 17 to 20 digits'),
);

export const yesOrNo = v.pipe(
  v.picklist(['true', 'false'], 'true or false'),
  v.transform((text) => text === 'true'),
);

export const port = v.nullable(
  v.pipe(v.string(), v.check(isPort, 'the number of a port, 1 to 65535'), v.transform(Number)),
);

export const ownAddress = v.pipe(
  v.string(),
  v.check((text) => text === 'localhost' || isIP(text) !== 0, 'an IP address or localhost'),
);

/** Of a PostgreSQL database; it may hold a password. */
export const postgresAddress = v.pipe(
  v.string(),
  v.check(isPostgresAddress, 'an address such as postgres://user:password@127.0.0.1:5432/docent'),
);

/** In digits alone, and no more of them than the greatest has. */
export function wholeNumber(unit: string, least: number, most: number) {
  const isOne = (text: string): boolean =>
    /^\d+$/.test(text) &&
    text.length <= String(most).length &&
    Number(text) >= least &&
    Number(text) <= most;
  return v.pipe(
    v.string(),
    v.check(isOne, `a whole number of ${unit}, ${least} to ${most}`),
    v.transform(Number),
  );
}

function isPort(text: string): boolean {
  return /^[1-9]/.test(text) && portIn(text) !== null;
}

function isPostgresAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { password, pathname, searchParams } = new URL(text);
  // pg takes a port from there as well, and throws on one that is none.
  const hasPort = searchParams.getAll('port').every((number) => (portIn(number) ?? 0) > 0);
  return (
    /^postgres(?:ql)?:\/\//i.test(text) &&
    hasPort &&
    /^(?:[^%]|%[0-9a-f]{2})*$/i.test(password + pathname)
  );
}

/** An http or https address without user, query and fragment; without a slash at the end. */
export function webAddress(example: string) {
  return v.pipe(
    v.string(),
    v.check(isPlainHttpAddress, `an address such as ${example}`),
    v.transform((text) => {
      const { protocol, host, pathname } = new URL(text);
      return `${protocol}//${host}${pathname}`.replace(/\/+$/, '');
    }),
  );
}

function isPlainHttpAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  return /^https?:$/.test(protocol) && [username, password, search, hash].join('') === '';
}
