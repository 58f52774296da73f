/** A port of 127.0.0.1 that nobody listens on. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';

/** A server on such a port, which is given back with it. */
export async function onFreePort(): Promise<{ readonly taken: Server; readonly port: number }> {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  if (address === null || typeof address === 'string') throw new RangeError('Expected a port');
  return { taken, port: address.port };
}

export async function freePort(): Promise<number> {
  const { taken, port } = await onFreePort();
  taken.close();
  await once(taken, 'close');
  return port;
}
