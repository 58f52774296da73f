/** A Discord that takes the token and then closes the gateway, before the bot was ever let in. */
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

export interface ClosingGateway {
  readonly apiUrl: string;
  close(): Promise<void>;
}

export async function startClosingGateway(code: number): Promise<ClosingGateway> {
  const http = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(
      JSON.stringify({
        url: `ws://127.0.0.1:${port()}`,
        shards: 1,
        session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
      }),
    );
  });
  const port = (): number => {
    const address = http.address();
    return typeof address === 'object' && address !== null ? address.port : 0;
  };
  const gateway = new WebSocketServer({ server: http });
  gateway.on('connection', (socket) => {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 40_000 } }));
    // The first thing a client says is IDENTIFY.
    socket.on('message', () => socket.close(code));
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    apiUrl: `http://127.0.0.1:${port()}/api`,
    close: () =>
      new Promise((resolve) => {
        gateway.close();
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
