import { promiseParts } from './promise-parts.ts';

/** Which requests a fault is for. What is absent matches everything. */
export interface RequestPattern {
  readonly method?: string;
  /** Matched against the path below the version. */
  readonly path?: RegExp;
}

/** How Discord says no. */
export interface PlannedRefusal {
  readonly status: number;
  /** One of Discord's own codes for errors. */
  readonly code: number;
  /** Which fields of the body are wrong, for code 50035. */
  readonly errors?: object;
}

/** What goes wrong with a request. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'refusal'; readonly refusal: PlannedRefusal }
  | {
      readonly kind: 'rate-limit';
      readonly retryAfterSeconds: number;
      readonly isGlobal: boolean;
    }
  /** The socket is closed: before anything was done, or after, so that only the answer is lost. */
  | { readonly kind: 'reset'; readonly isHandled: boolean }
  /** The request takes effect, and the socket is closed in the middle of the answer to it. */
  | { readonly kind: 'cut-short' }
  /** Nothing happens until `released`. */
  | { readonly kind: 'hold'; readonly arrive: () => void; readonly released: Promise<void> };

/** A request that is kept waiting. */
export interface HeldRequest {
  /** Resolves when the request has come. */
  readonly arrived: Promise<void>;
  /** Lets it go on. */
  readonly release: () => void;
}

interface PlannedFault {
  readonly pattern: RequestPattern;
  readonly fault: Fault;
  readonly timesLeft: number;
}

/** What shall go wrong, planned by tests; each plan hits the next requests that match. */
export class Faults {
  #planned: readonly PlannedFault[] = [];

  /** Answers the next matching requests with a status, 503 for instance. */
  failNext(pattern: RequestPattern, status: number, times = 1): void {
    this.#plan(pattern, { kind: 'status', status }, times);
  }

  /** Refuses the next matching requests, as Discord refuses what is wrong. */
  refuseNext(pattern: RequestPattern, refusal: PlannedRefusal, times = 1): void {
    this.#plan(pattern, { kind: 'refusal', refusal }, times);
  }

  /** Answers 429. */
  limitNext(
    pattern: RequestPattern,
    retryAfterSeconds: number,
    { times = 1, isGlobal = false }: { readonly times?: number; readonly isGlobal?: boolean } = {},
  ): void {
    this.#plan(pattern, { kind: 'rate-limit', retryAfterSeconds, isGlobal }, times);
  }

  /** Closes the socket instead of answering; the request has taken effect when `isHandled`. */
  resetNext(
    pattern: RequestPattern,
    {
      times = 1,
      isHandled = false,
    }: { readonly times?: number; readonly isHandled?: boolean } = {},
  ): void {
    this.#plan(pattern, { kind: 'reset', isHandled }, times);
  }

  /** Lets the next matching requests take effect, and closes the socket after half of the answer. */
  cutShortNext(pattern: RequestPattern, times = 1): void {
    this.#plan(pattern, { kind: 'cut-short' }, times);
  }

  /** Keeps the next matching request waiting until it is released. */
  holdNext(pattern: RequestPattern): HeldRequest {
    const arrival = promiseParts<void>();
    const release = promiseParts<void>();
    this.#plan(
      pattern,
      {
        kind: 'hold',
        arrive: () => {
          arrival.resolve();
        },
        released: release.promise,
      },
      1,
    );
    return {
      arrived: arrival.promise,
      release: () => {
        release.resolve();
      },
    };
  }

  /** The fault for a request; it counts as used. */
  take(method: string, path: string): Fault | undefined {
    const planned = this.#planned.find(
      ({ pattern }) => (pattern.method ?? method) === method && (pattern.path?.test(path) ?? true),
    );
    if (planned === undefined) return undefined;
    this.#planned = this.#planned.flatMap((one) => {
      if (one !== planned) return [one];
      return one.timesLeft > 1 ? [{ ...one, timesLeft: one.timesLeft - 1 }] : [];
    });
    return planned.fault;
  }

  #plan(pattern: RequestPattern, fault: Fault, timesLeft: number): void {
    this.#planned = [...this.#planned, { pattern, fault, timesLeft }];
  }
}
