/** The page for visitors over HTTP. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isIP } from 'node:net';
import { yearsBefore, type Library } from '../knowledge/index.ts';
import {
  answerRequest,
  failedResponse,
  type Answering,
  type WebResponse,
} from './answer-request.ts';
import { closed, listening, originOf } from './listening.ts';
import { isLoopback, isOwnHost } from './own-host.ts';
import { createRequestLimit } from './request-limit.ts';
import { warmUp } from './warm-up.ts';

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/** Requests are one line: who takes longer than this, in milliseconds, only holds a connection. */
const REQUEST_WITHIN_MS = 10_000;
const CONNECTIONS = 500;

export interface WebServerOptions {
  /** An IP address or `localhost`. */
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** The one in use at the moment. */
  readonly library: () => Library;
  /** As `Config.staleAfterYears`. */
  readonly staleAfterYears: number;
  readonly today: () => Date;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Something of ours failed. */
  readonly onBug: (error: unknown) => void;
}

export interface WebServer {
  /** `http://127.0.0.1:8080/` */
  readonly url: string;
  close(): Promise<void>;
}

/** @throws {Error} Node's own, when the port is taken or the host is none of this machine. */
export async function startWebServer(options: WebServerOptions): Promise<WebServer> {
  const { host, library, staleAfterYears, today, now, onBug } = options;
  const server = createServer({ requestTimeout: REQUEST_WITHIN_MS });
  server.maxConnections = CONNECTIONS;
  const answering: Answering = {
    library,
    staleBefore: () =>
      staleAfterYears === 0
        ? null
        : yearsBefore(today().toISOString().slice(0, 10), staleAfterYears),
    limit: createRequestLimit(now),
  };
  const port = await listening(server, host, options.port);
  warmUp(answering);
  server.on('error', onBug);
  server.on('request', (request, response) => {
    try {
      if (isLoopback(host) && !isOwnHost(request.headers.host, host, port)) {
        return send(request, response, foreignHost(host, port));
      }
      const { method = '', url = '/', headers } = request;
      const acceptLanguage = headers['accept-language'];
      const address = addressOf(request);
      send(
        request,
        response,
        answerRequest({ method, target: url, acceptLanguage, address }, answering),
      );
    } catch (error) {
      onBug(error);
      send(request, response, failedResponse());
    }
  });
  return {
    url: `${originOf(host, port)}/`,
    close: () => closed(server),
  };
}

function send(request: IncomingMessage, response: ServerResponse, answer: WebResponse): void {
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  response.writeHead(answer.status, {
    ...HEADERS,
    ...answer.headers,
    'content-length': Buffer.byteLength(answer.body),
    // What somebody sends is not read.
    ...(hasBody ? { connection: 'close' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : answer.body);
}

/**
 * Whose request it is. Only a program on this machine speaks on loopback: a proxy there says last in
 * X-Forwarded-For who has asked it.
 */
function addressOf({ socket, headers }: IncomingMessage): string {
  const { remoteAddress = '' } = socket;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim();
  const isNear = isLoopback(remoteAddress.replace(/^::ffff:/, ''));
  return isNear && forwarded !== undefined && isIP(forwarded) !== 0 ? forwarded : remoteAddress;
}

function foreignHost(host: string, port: number): WebResponse {
  return {
    status: 403,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
    body: `This page is for this machine alone. Open it at ${originOf(host, port)}/ itself.\n`,
  };
}
