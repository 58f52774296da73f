/**
 * Whether a request on loopback means this server by name.
 *
 * A page of another site can make a name of its own lead to 127.0.0.1 and read what is served there.
 *
 * @see https://owasp.org/www-community/attacks/DNS_Rebinding
 */

/** @param host - To listen on: an IP address or `localhost`. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** @param named - The Host of the request. @param bound - The host that is listened on, a loopback one. */
export function isOwnHost(named: string | undefined, bound: string, port: number): boolean {
  const names = ['127.0.0.1', 'localhost', '[::1]', bound];
  return names.some((name) => named === `${name}:${port}` || (port === 80 && named === name));
}
