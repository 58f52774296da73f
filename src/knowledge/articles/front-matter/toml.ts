/**
 * Front matter between `+++` lines, as Hugo and Zola write it → the same plain data that YAML gives.
 *
 * The only file that imports smol-toml, which builds data and runs nothing.
 */
import { parse, TomlDate, TomlError } from 'smol-toml';
import { tomlProblem, type TomlProblem } from './toml-mistakes.ts';

export type TomlOutcome =
  | {
      readonly kind: 'read';
      readonly values: ReadonlyMap<unknown, unknown>;
      /** Names through which a mapping could reach into JavaScript's own objects. */
      readonly forbidden: readonly string[];
    }
  /** `line` counts from the first line of `toml`, 1-based, as `column` does. */
  | {
      readonly kind: 'refused';
      readonly problem: string;
      readonly line: number;
      readonly column: number;
    };

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** @param firstLine - Line of the file on which `toml` begins. */
export function readToml(toml: string, firstLine: number): TomlOutcome {
  try {
    const forbidden: string[] = [];
    const values = plain(parse(toml), forbidden) as ReadonlyMap<unknown, unknown>;
    return { kind: 'read', values: asWritten(values, toml), forbidden };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'refused', ...TOO_DEEP };
    return { kind: 'refused', ...tomlProblem(toml, asProblem(error), stop, firstLine) };
  }
}

const TOO_DEEP: TomlProblem = { problem: 'nested too deeply', line: 1, column: 1 };

function stop(toml: string): TomlProblem | null {
  try {
    parse(toml);
    return null;
  } catch (error) {
    return error instanceof RangeError ? TOO_DEEP : asProblem(error);
  }
}

/** @throws What is no mistake in the text: a bug. */
function asProblem(error: unknown): TomlProblem {
  if (!(error instanceof TomlError)) throw error;
  const { line, column, message } = error;
  return {
    line,
    column,
    problem: message.replace(/^Invalid TOML document: /, '').split('\n')[0] ?? '',
  };
}

/** Where the value of a key of the outermost table begins; null when it stands deeper or nowhere. */
export function tomlPlace(toml: string, key: string): { line: number; column: number } | null {
  for (const [position, text] of toml.split('\n').entries()) {
    if (/^\s*\[/.test(text)) return null;
    const before = /^\s*["']?([\w.-]+)["']?\s*=\s*/.exec(text);
    if (before?.[1] === key) return { line: position + 1, column: before[0].length + 1 };
  }
  return null;
}

function plain(value: unknown, forbidden: string[]): unknown {
  if (Array.isArray(value)) return value.map((entry) => plain(entry, forbidden));
  if (value instanceof TomlDate) return value.toISOString();
  if (typeof value !== 'object' || value === null) return value;
  const names = Object.keys(value);
  forbidden.push(...names.filter((name) => FORBIDDEN.has(name)));
  return new Map(
    names.map((name) => [name, plain((value as Record<string, unknown>)[name], forbidden)]),
  );
}

/** Numbers as their author wrote them: a version 1.10 is not 1.1. */
function asWritten(values: ReadonlyMap<unknown, unknown>, toml: string): Map<unknown, unknown> {
  const written = new Map(values);
  const lines = toml.split('\n');
  for (const [key, value] of values) {
    if (typeof value !== 'number') continue;
    const place = tomlPlace(toml, String(key));
    const text = place === null ? '' : (lines[place.line - 1] ?? '').slice(place.column - 1);
    written.set(key, text.replace(/#.*$/, '').trim() || value);
  }
  return written;
}
