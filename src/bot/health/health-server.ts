/** How the bot is, over HTTP: for a monitor, an orchestrator and Prometheus. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { closed, listening, originOf } from '../../web/listening.ts';
import { isLoopback, isOwnHost } from '../../web/own-host.ts';
import type { Facts } from './facts.ts';
import type { Metrics } from './metrics.ts';
import { readinessOf } from './readiness.ts';

export interface HealthServer {
  /** `http://127.0.0.1:9090`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

export interface HealthServerOptions {
  /** An IP address or `localhost`. */
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  readonly facts: Facts;
  readonly metrics: Metrics;
  /** Something of ours failed. */
  readonly onBug: (error: unknown) => void;
}

interface Told {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Who takes longer to ask, in milliseconds, only holds a connection. */
const REQUEST_WITHIN_MS = 10_000;
const CONNECTIONS = 50;

const TEXT = 'text/plain; charset=utf-8';

/** @throws {Error} Node's own, when the port is taken or the host is none of this machine. */
export async function startHealthServer(options: HealthServerOptions): Promise<HealthServer> {
  const { host, onBug } = options;
  const server = createServer({ requestTimeout: REQUEST_WITHIN_MS });
  server.maxConnections = CONNECTIONS;
  const port = await listening(server, host, options.port);
  const url = originOf(host, port);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isForeign = isLoopback(host) && !isOwnHost(request.headers.host, host, port);
    try {
      send(request, response, isForeign ? foreign(url) : await told(request, options));
    } catch (error) {
      onBug(error);
      send(request, response, plain(500, 'This failed; the log says why.'));
    }
  }

  server.on('error', onBug);
  server.on('request', (request, response) => void answer(request, response));
  return { url, close: () => closed(server) };
}

async function told(
  { method, url = '/' }: IncomingMessage,
  { facts, metrics }: HealthServerOptions,
): Promise<Told> {
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'This can only be read.');
  const [path] = url.split('?');
  switch (path) {
    case '/healthz':
      return plain(200, 'alive');
    case '/readyz': {
      const readiness = readinessOf(facts);
      const status = readiness.status === 'not-ready' ? 503 : 200;
      return { status, type: 'application/json', body: `${JSON.stringify(readiness)}\n` };
    }
    case '/metrics':
      return { status: 200, type: metrics.contentType, body: await metrics.text() };
    default:
      return plain(404, 'There are /healthz, /readyz and /metrics.');
  }
}

function foreign(url: string): Told {
  return plain(403, `This is for this machine alone. Ask ${url} itself.`);
}

function plain(status: number, sentence: string): Told {
  return { status, type: TEXT, body: `${sentence}\n` };
}

function send({ method }: IncomingMessage, response: ServerResponse, { status, type, body }: Told) {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(status === 405 ? { allow: 'GET, HEAD', connection: 'close' } : {}),
  });
  response.end(method === 'HEAD' ? undefined : body);
}
