/**
 * Whether a request names this machine.
 *
 * A page of another site can make a name of its own lead to 127.0.0.1 and then read what is served there.
 *
 * @see https://owasp.org/www-community/attacks/DNS_Rebinding
 */
import type { IncomingMessage } from 'node:http';

const NAMES = ['127.0.0.1', 'localhost'] as const;

export function namesThisMachine({ headers }: IncomingMessage, port: number): boolean {
  return NAMES.some((name) => headers.host === `${name}:${port}`);
}
