import type { Json } from './json.ts';

/** One REST request of the bot's and what came of it. */
export interface LoggedRequest {
  readonly method: string;
  /** Below the version: `/channels/1/messages`. Tokens of interactions are part of it. */
  readonly path: string;
  readonly query: string;
  readonly body: Json;
  /** HTTP status; `reset` when the socket was closed instead of an answer. */
  readonly outcome: number | 'reset';
  /** What was answered, where there was a body. */
  readonly answer?: unknown;
}

/** All requests, in the order in which they were answered. */
export class RequestLog {
  readonly #entries: LoggedRequest[] = [];

  add(entry: LoggedRequest): void {
    this.#entries.push(entry);
  }

  get all(): readonly LoggedRequest[] {
    return [...this.#entries];
  }

  /** Those with this method whose path matches. */
  matching(method: string, path: RegExp): readonly LoggedRequest[] {
    return this.#entries.filter((entry) => entry.method === method && path.test(entry.path));
  }

  /** Those that Discord refused: the bot should have none. */
  get refused(): readonly LoggedRequest[] {
    return this.#entries.filter(({ outcome }) => outcome === 'reset' || outcome >= 400);
  }
}
