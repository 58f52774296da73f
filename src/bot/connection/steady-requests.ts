/**
 * Requests that are sent again while a fault passes: an error of Discord's own (5xx) or a lost connection.
 *
 * discord.js repeats the first within milliseconds and the second not at all. It is told to repeat
 * nothing, and everything is repeated here, with pauses that grow. What is repeated may have arrived
 * the first time: messages carry a nonce, edits and deletions do the same twice, and Discord takes one first
 * response to an interaction only. Further messages to an interaction have nothing of the kind: one whose
 * confirmation is lost may be there for all to see, and is not sent again. Nor is what was refused (4xx).
 */
import { DefaultRestOptions, RESTJSONErrorCodes, type RESTOptions } from 'discord.js';
import pLimit from 'p-limit';
import { isConnectionLost, isNeverConnected } from './discord-errors.ts';

export type MakeRequest = RESTOptions['makeRequest'];
type Received = Awaited<ReturnType<MakeRequest>>;

/**
 * First responses on their way at once. For each request that finds no idle connection a new one is opened, which costs more
 * than the request: of a thousand at once, the first would be held up by the connections of all others.
 */
const CALLBACKS_AT_ONCE = 100;
const CALLBACK = /\/interactions\/\d+\/[^/]+\/callback$/;
const FOLLOW_UPS = /\/webhooks\/\d+\/[^/]+$/;

interface Patience {
  readonly path: RegExp;
  /** Pause before each further try, in milliseconds. */
  readonly pausesMs: readonly number[];
}

/** The first whose path matches. */
const PATIENCE: readonly Patience[] = [
  // Discord forgets an interaction after three seconds: the last try is well before.
  { path: CALLBACK, pausesMs: [150, 300, 600, 1200] },
  // A token for follow-ups and edits lives for fifteen minutes, and holds up nobody else's.
  {
    path: /\/webhooks\/\d+\/[^/]+/,
    pausesMs: [250, 500, 1000, 2000, 4000, 8000, 15_000, 30_000, 60_000, 60_000],
  },
  // Whoever writes to the channel next waits until this has ended.
  { path: /\/channels\/\d+\/messages/, pausesMs: [250, 500, 1000, 2000, 4000, 8000] },
  // Connecting has pauses of its own.
  { path: /\/gateway\/bot$/, pausesMs: [] },
  { path: /^/, pausesMs: [250, 500, 1000] },
];

/**
 * How long one try may take until it is answered, and its answer until it is there, in milliseconds: as
 * discord.js has it by default.
 */
const TRY_MS = 15_000;

/** More than all tries of one request take together, in milliseconds: discord.js gives up after so long. */
export const ALL_TRIES_MS = 600_000;

/**
 * @param wait - Resolves after so many milliseconds.
 * @param send - Default: what discord.js sends by.
 */
export function steadyRequests(
  wait: (ms: number) => Promise<unknown>,
  send: MakeRequest = DefaultRestOptions.makeRequest,
): MakeRequest {
  const callbacks = pLimit(CALLBACKS_AT_ONCE);
  return async (url, init) => {
    const { pathname } = new URL(url);
    const { pausesMs } = patienceFor(pathname);
    const isCallback = CALLBACK.test(pathname);
    const isOnceOnly = init.method === 'POST' && FOLLOW_UPS.test(pathname);
    for (let tries = 0; ; tries += 1) {
      const pauseMs = pausesMs[tries];
      try {
        const one = (): Promise<Received> => inTime(send, url, init);
        const received = await (isCallback ? callbacks(one) : one());
        if (received.status < 500 || pauseMs === undefined) {
          return tries === 0 ? received : await settled(received, init.method, pathname);
        }
      } catch (error) {
        const mayRepeat = isOnceOnly ? isNeverConnected(error) : isLost(error);
        if (pauseMs === undefined || !mayRepeat || init.signal?.aborted === true) throw error;
      }
      await wait(pauseMs);
    }
  };
}

/** One try, of which all has come. It rejects with a `TimeoutError` when it takes too long. */
async function inTime(
  send: MakeRequest,
  url: string,
  init: Parameters<MakeRequest>[1],
): Promise<Received> {
  const given = init.signal;
  const controller = new AbortController();
  const giveUp = (): void => controller.abort(given?.reason);
  given?.addEventListener('abort', giveUp);
  const timer = setTimeout(() => {
    controller.abort(new DOMException('Discord did not answer in time', 'TimeoutError'));
  }, TRY_MS);
  try {
    const received = await send(url, { ...init, signal: controller.signal });
    timer.refresh();
    return await whole(received);
  } finally {
    clearTimeout(timer);
    given?.removeEventListener('abort', giveUp);
  }
}

/** With its body, which can be lost as well, and unread would keep the connection from being used again. */
async function whole(received: Received): Promise<Received> {
  const { headers, ok, status, statusText } = received;
  const body = await received.arrayBuffer();
  const text = (): string => new TextDecoder().decode(body);
  return {
    headers,
    ok,
    status,
    statusText,
    body: null,
    bodyUsed: false,
    arrayBuffer: async () => body,
    json: async () => JSON.parse(text()),
    text: async () => text(),
  };
}

function patienceFor(pathname: string): Patience {
  const found = PATIENCE.find(({ path }) => path.test(pathname));
  if (found === undefined) throw new RangeError(`Expected a path, got ${pathname}`);
  return found;
}

function isLost(error: unknown): boolean {
  return isConnectionLost(error) || (error instanceof Error && error.name === 'TimeoutError');
}

/**
 * After a try of ours that came to no end, it is good news that an interaction has a response already, and
 * that what we delete is gone.
 */
async function settled(
  received: Received,
  method: string | undefined,
  pathname: string,
): Promise<Received> {
  const [, id] = /\/interactions\/(\d+)\//.exec(pathname) ?? [];
  const text = await received.text();
  const says = (code: RESTJSONErrorCodes): boolean =>
    new RegExp(`"code":\\s*${code}\\b`).test(text);
  // Only what is known of it: which message the response made is not said a second time.
  if (id !== undefined && says(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged)) {
    return Response.json({ interaction: { id } });
  }
  if (method === 'DELETE' && says(RESTJSONErrorCodes.UnknownMessage)) {
    return new Response(null, { status: 204 });
  }
  return received;
}
