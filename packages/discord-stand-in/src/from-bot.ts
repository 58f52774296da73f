/**
 * Whether a request is for this machine and comes from no page of a browser.
 *
 * A page of another site can make a name of its own lead to 127.0.0.1 and then read what is served there, and it can open a
 * socket to any address: a browser says the page's origin with it, and a bot has none.
 *
 * @see https://owasp.org/www-community/attacks/DNS_Rebinding
 * @see https://www.rfc-editor.org/rfc/rfc6455#section-10.2
 */
import type { IncomingMessage } from 'node:http';

const NAMES = ['127.0.0.1', 'localhost'] as const;

export function isFromBot({ headers }: IncomingMessage, port: number): boolean {
  return headers.origin === undefined && NAMES.some((name) => headers.host === `${name}:${port}`);
}
