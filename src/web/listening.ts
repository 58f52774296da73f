/** A server of Node's that listens, and what it is called then. */
import { once } from 'node:events';
import type { Server } from 'node:http';

/**
 * @param host - An IP address or `localhost`. @param port - 0: any free one.
 * @returns The port. @throws {Error} Node's own, when the port is taken or the host is none of this machine.
 */
export async function listening(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host);
  // Rejects with what keeps it from listening.
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new RangeError('A server that listens on TCP has a port');
  }
  return address.port;
}

/** `http://127.0.0.1:8080`, without a slash at the end. */
export function originOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Ends it, and whatever is connected to it. */
export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
