import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Fault, Faults } from '../faults.ts';
import type { RequestLog } from '../request-log.ts';
import { REFUSALS, type Refusal } from '../rules/refusal.ts';
import type { World } from '../world/world.ts';
import type { Answer } from './call.ts';
import { readBody, type ReadBody } from './read-body.ts';
import { findRoute, type Route } from './router.ts';

export interface RestOptions {
  readonly world: World;
  readonly token: string;
  readonly apiUrl: string;
  readonly routes: readonly Route[];
  readonly faults: Faults;
  readonly log: RequestLog;
}

/** Answers HTTP requests: version, token, route, planned faults and the log are settled here. */
export class RestServer {
  readonly #options: RestOptions;
  #inFlight = 0;
  #arrived = 0;
  #waiting: readonly (() => void)[] = [];

  constructor(options: RestOptions) {
    this.#options = options;
  }

  /** How many requests have come so far. */
  get arrived(): number {
    return this.#arrived;
  }

  /** Resolves when no request is being answered. */
  async idle(): Promise<void> {
    while (this.#inFlight > 0) {
      await new Promise<void>((resolve) => {
        this.#waiting = [...this.#waiting, resolve];
      });
    }
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#arrived += 1;
    this.#inFlight += 1;
    try {
      await this.#handle(request, response);
    } finally {
      this.#inFlight -= 1;
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const tell of waiting) tell();
    }
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { faults, log } = this.#options;
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', this.#options.apiUrl);
    const path = pathBelowVersion(url);
    const read = await readBody(request);
    const record = {
      method,
      path: path ?? url.pathname,
      query: url.search,
      body: read?.body ?? null,
    };

    const fault = faults.take(method, record.path);
    if (fault?.kind === 'hold') {
      fault.arrive();
      await fault.released;
    }
    if (fault?.kind === 'reset' && !fault.isHandled) {
      log.add({ ...record, outcome: 'reset' });
      request.socket.destroy();
      return;
    }
    const planned = fault === undefined ? undefined : plannedAnswer(fault);
    const answer = planned ?? this.#answer(request, url, path, read);
    if (fault?.kind === 'reset') {
      log.add({ ...record, outcome: 'reset' });
      request.socket.destroy();
      return;
    }
    const body = answer.kind === 'refusal' ? refusalBody(answer) : answer.body;
    log.add({
      ...record,
      outcome: answer.status,
      ...(body === undefined ? {} : { answer: body }),
    });
    const headers = fault?.kind === 'rate-limit' ? rateLimitHeaders(fault) : {};
    const text = body === undefined ? '' : JSON.stringify(body);
    response.writeHead(answer.status, {
      ...headers,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(fault?.kind === 'cut-short' ? { 'content-length': Buffer.byteLength(text) } : {}),
    });
    if (fault?.kind === 'cut-short') {
      response.write(text.slice(0, text.length / 2), () => request.socket.destroy());
      return;
    }
    response.end(text);
  }

  #answer(
    request: IncomingMessage,
    url: URL,
    path: string | undefined,
    read: ReadBody | undefined,
  ): Answer | Refusal {
    const { world, apiUrl, token, routes } = this.#options;
    if (path === undefined) return REFUSALS.notFound;
    const match = findRoute(routes, request.method ?? 'GET', path);
    if (match === 'unknown-path') return REFUSALS.notFound;
    if (match === 'wrong-method') return REFUSALS.methodNotAllowed;
    const isKnown = request.headers.authorization === `Bot ${token}`;
    if (match.route.needsToken && !isKnown) return REFUSALS.unauthorized;
    if (read === undefined) return REFUSALS.invalidJson;
    const { params } = match;
    return match.route.handler({ world, apiUrl, params, query: url.searchParams, ...read });
  }
}

/** `/api/v10/gateway` is `/gateway`; undefined without the version, as discord.js always sends it. */
function pathBelowVersion(url: URL): string | undefined {
  return /^\/api\/v10(\/.*)$/.exec(url.pathname)?.[1];
}

function refusalBody({ message, code, errors }: Refusal): object {
  return { message, code, ...(errors === undefined ? {} : { errors }) };
}

function plannedAnswer(fault: Fault): Answer | undefined {
  if (fault.kind === 'status') {
    const message = fault.status === 401 ? '401: Unauthorized' : `${fault.status}: planned fault`;
    return { kind: 'answer', status: fault.status, body: { message, code: 0 } };
  }
  if (fault.kind === 'refusal') {
    const { status, ...refusal } = fault.refusal;
    const message = `${refusal.code}: planned refusal`;
    return { kind: 'answer', status, body: { message, ...refusal } };
  }
  if (fault.kind === 'rate-limit') {
    const { retryAfterSeconds, isGlobal } = fault;
    const message = 'You are being rate limited.';
    return {
      kind: 'answer',
      status: 429,
      body: { message, code: 0, retry_after: retryAfterSeconds, global: isGlobal },
    };
  }
  return undefined;
}

/** @see https://docs.discord.com/developers/topics/rate-limits#header-format */
function rateLimitHeaders(
  fault: Extract<Fault, { kind: 'rate-limit' }>,
): Readonly<Record<string, string>> {
  const seconds = String(fault.retryAfterSeconds);
  return {
    'retry-after': seconds,
    'x-ratelimit-scope': fault.isGlobal ? 'global' : 'user',
    ...(fault.isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
  };
}
