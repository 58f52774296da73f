import { isJsonObject, type Json, type JsonObject } from '../json.ts';
import type { FieldErrorCode, FieldErrors, FieldPath } from './field-errors.ts';

interface TextRule {
  /** UTF-16 units. Default 0. */
  readonly min?: number;
  /** UTF-16 units. Default: no limit. */
  readonly max?: number;
  readonly required?: boolean;
}

/**
 * Reads the fields of one JSON object and notes what is wrong with them.
 *
 * A field that is wrong reads as undefined, so the reading goes on and one refusal can
 * name every fault. `null` counts as absent, as it does at Discord.
 */
export class Fields {
  readonly source: JsonObject;
  readonly errors: FieldErrors;
  readonly path: FieldPath;

  constructor(source: JsonObject, errors: FieldErrors, path: FieldPath = []) {
    this.source = source;
    this.errors = errors;
    this.path = path;
  }

  has(name: string): boolean {
    return (this.source[name] ?? null) !== null;
  }

  reject(name: string | null, code: FieldErrorCode, message: string): undefined {
    this.errors.add(name === null ? this.path : [...this.path, name], code, message);
    return undefined;
  }

  text(name: string, rule: TextRule = {}): string | undefined {
    const { min = 0, max = Infinity } = rule;
    const value = this.source[name] ?? null;
    if (value === null) return rule.required === true ? this.#missing(name) : undefined;
    if (typeof value !== 'string') {
      return this.reject(name, 'BASE_TYPE_BAD_TYPE', `Could not interpret "${name}" as string.`);
    }
    if (value.length >= min && value.length <= max) return value;
    if (rule.required === true && value.length === 0) return this.#missing(name);
    if (min > 0 && max < Infinity) {
      const message = `Must be between ${min} and ${max} in length.`;
      return this.reject(name, 'BASE_TYPE_BAD_LENGTH', message);
    }
    return value.length > max
      ? this.reject(name, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`)
      : this.reject(name, 'BASE_TYPE_MIN_LENGTH', `Must be ${min} or more in length.`);
  }

  /** A whole number in [`min`, `max`]. */
  integer(name: string, min: number, max: number): number | undefined {
    const value = this.source[name] ?? null;
    if (value === null) return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value)) {
      return this.reject(name, 'BASE_TYPE_BAD_TYPE', `Value ${JSON.stringify(value)} is not int.`);
    }
    if (value > max) {
      return this.reject(
        name,
        'NUMBER_TYPE_MAX',
        `int value should be less than or equal to ${max}.`,
      );
    }
    if (value < min) {
      const message = `int value should be greater than or equal to ${min}.`;
      return this.reject(name, 'NUMBER_TYPE_MIN', message);
    }
    return value;
  }

  boolean(name: string): boolean | undefined {
    const value = this.source[name] ?? null;
    if (value === null || typeof value === 'boolean') return value ?? undefined;
    return this.reject(name, 'BASE_TYPE_BAD_TYPE', 'Must be either true or false.');
  }

  /** An http, https or (for media) attachment address. */
  url(name: string, max: number, schemes: readonly string[]): string | undefined {
    const value = this.text(name, { max });
    if (value === undefined) return undefined;
    const scheme = URL.canParse(value) ? new URL(value).protocol : undefined;
    if (scheme === undefined) {
      return this.reject(name, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    }
    if (schemes.includes(scheme)) return value;
    const message = `Scheme "${scheme}" is not supported. Scheme must be one of ${schemes.join(' ')}.`;
    return this.reject(name, 'URL_TYPE_INVALID_SCHEME', message);
  }

  /** A list of at most `max` entries, at least `min`; [] when absent or wrong. */
  list(name: string, max: number, min = 0): readonly Json[] {
    const value = this.source[name] ?? null;
    if (value === null && min === 0) return [];
    if (value === null) return this.#missing(name) ?? [];
    if (!Array.isArray(value)) {
      this.reject(name, 'BASE_TYPE_BAD_TYPE', 'Only iterables may be used in a ListType');
      return [];
    }
    const entries = value as readonly Json[];
    if (entries.length <= max && entries.length >= min) return entries;
    const message =
      min > 0
        ? `Must be between ${min} and ${max} in length.`
        : `Must be ${max} or fewer in length.`;
    this.reject(name, min > 0 ? 'BASE_TYPE_BAD_LENGTH' : 'BASE_TYPE_MAX_LENGTH', message);
    return entries;
  }

  /** The objects of a list, each as fields of their own. */
  objects(name: string, max: number, min = 0): readonly Fields[] {
    return this.list(name, max, min).flatMap((entry, index) => {
      const path = [...this.path, name, index];
      if (isJsonObject(entry)) return [new Fields(entry, this.errors, path)];
      this.errors.add(path, 'BASE_TYPE_BAD_TYPE', 'Only dictionaries may be used in a DictType');
      return [];
    });
  }

  /** A nested object, or undefined when it is absent or no object. */
  object(name: string): Fields | undefined {
    const value = this.source[name] ?? null;
    if (value === null) return undefined;
    if (isJsonObject(value)) return new Fields(value, this.errors, [...this.path, name]);
    return this.reject(name, 'BASE_TYPE_BAD_TYPE', 'Only dictionaries may be used in a DictType');
  }

  #missing(name: string): undefined {
    return this.reject(name, 'BASE_TYPE_REQUIRED', 'This field is required');
  }
}
