/** The page on loopback: its files, a stream of what happens, and what a person does. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { PageFile } from './bundle-page.ts';
import type { ActOutcome, Act, ServerEvent } from './protocol.ts';
import { readAct } from './read-act.ts';
import { isOwnRequest } from './same-origin.ts';

/** Whoever reaches it can play anybody, so no other interface. */
const HOST = '127.0.0.1';
const LARGEST_BODY = 64 * 1024;

/** Proxies and sleeping tabs drop streams on which nothing is said. */
const STILL_THERE_MS = 15_000;

const HEADERS = {
  // Texts are shown as texts, and what slips through all the same loads and runs nothing.
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const;

export interface PageServerOptions {
  /** 0: any free one. */
  readonly port: number;
  readonly files: ReadonlyMap<string, PageFile>;
  /** @returns What ends it. */
  readonly listen: (listener: (event: ServerEvent) => void) => () => void;
  readonly perform: (act: Act) => Promise<ActOutcome>;
  /** Something of ours failed. */
  readonly onBug: (error: unknown) => void;
}

export interface PageServer {
  /** `http://127.0.0.1:4173/` */
  readonly url: string;
  close(): Promise<void>;
}

/** @throws {Error} Node's own, when the port is taken. */
export async function startPageServer(options: PageServerOptions): Promise<PageServer> {
  const server = createServer();
  const port = await listening(server, options.port);
  server.on('request', (request, response) => {
    handle(options, port, request, response).catch((error: unknown) => {
      options.onBug(error);
      if (response.headersSent) response.destroy();
      else end(response, 500, 'Something went wrong; the terminal says what.');
    });
  });
  return {
    url: `http://${HOST}:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function handle(
  { files, listen, perform }: PageServerOptions,
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = '', headers } = request;
  const [path = '/'] = (request.url ?? '/').split('?');
  const reads = method === 'GET' || method === 'HEAD';
  if (!isOwnRequest(headers, port, !reads)) {
    return end(response, 403, `Open the preview at http://${HOST}:${port}/ itself.`);
  }
  if (path === '/events' && reads) return stream(response, listen);
  if (path === '/act' && method === 'POST') {
    const body = await readBody(request);
    if (body === null) return end(response, 413, 'That is too long.');
    const act = readAct(body);
    if (act === null) return end(response, 400, 'That is nothing a person can do here.');
    const outcome = await perform(act);
    response.writeHead(200, { ...HEADERS, 'content-type': 'application/json' });
    response.end(JSON.stringify(outcome));
    return;
  }
  const file = files.get(path);
  if (file === undefined) return end(response, 404, 'There is no such page.');
  if (!reads) return end(response, 405, 'This page can only be read.');
  response.writeHead(200, { ...HEADERS, 'content-type': file.type });
  response.end(method === 'HEAD' ? undefined : file.body);
}

/** https://html.spec.whatwg.org/multipage/server-sent-events.html */
function stream(response: ServerResponse, listen: PageServerOptions['listen']): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' });
  const stop = listen((event) => void response.write(`data: ${JSON.stringify(event)}\n\n`));
  const stillThere = setInterval(() => void response.write(':\n\n'), STILL_THERE_MS).unref();
  response.on('close', () => {
    stop();
    clearInterval(stillThere);
  });
}

/** Null when it is longer than we read. */
async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function end(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${sentence}\n`);
}

async function listening(server: Server, port: number): Promise<number> {
  server.listen(port, HOST);
  // Rejects with what keeps it from listening.
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') {
    throw new RangeError('A server that listens on TCP has a port');
  }
  return address.port;
}
