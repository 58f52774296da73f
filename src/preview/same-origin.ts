/**
 * Who may speak with the preview: the page itself, and nobody else's.
 *
 * Listening on loopback does not keep other pages of the same browser out: a page can send requests to
 * any address, and a name of its own can be made to lead to 127.0.0.1 (DNS rebinding).
 *
 * @see https://owasp.org/www-community/attacks/DNS_Rebinding
 */
import type { IncomingHttpHeaders } from 'node:http';

/** Names by which a browser on this machine reaches the loopback interface. */
const HOSTS = ['127.0.0.1', 'localhost'] as const;

/**
 * @param port - Where the server listens.
 * @param changes - Whether the request does something: such a one must say where it comes from.
 */
export function isOwnRequest(
  { host, origin, 'sec-fetch-site': site }: IncomingHttpHeaders,
  port: number,
  changes: boolean,
): boolean {
  const own = HOSTS.map((name) => `${name}:${port}`);
  if (host === undefined || !own.includes(host)) return false;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  if (origin === undefined) return !changes;
  return origin === `http://${host}`;
}
