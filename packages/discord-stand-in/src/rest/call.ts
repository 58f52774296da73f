import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { Refusal } from '../rules/refusal.ts';
import type { World } from '../world/world.ts';

/** A file that came with a request. */
export interface UploadedFile {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
}

/** One request of the bot's, taken apart. */
export interface Call {
  readonly world: World;
  /** Base of all addresses here, without the version: `http://127.0.0.1:1234/api`. */
  readonly apiUrl: string;
  /** The parts of the path that the route names, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** The JSON body; null without one. */
  readonly body: Json;
  readonly files: readonly UploadedFile[];
}

/** What goes back. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** Absent: no body, as with 204. */
  readonly body?: unknown;
}

export type Handler = (call: Call) => Answer | Refusal;

export function ok(body: unknown, status = 200): Answer {
  return { kind: 'answer', status, body };
}

export const noContent: Answer = { kind: 'answer', status: 204 };

/** A part of the path; the router has made sure that it is there. */
export function param(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new RangeError(`The route has no part called ${name}`);
  return value;
}

/** The body as an object; whatever else it is counts as empty. */
export function bodyObject({ body }: Call): JsonObject {
  return isJsonObject(body) ? body : {};
}
