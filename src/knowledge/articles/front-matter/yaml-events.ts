/** YAML by `js-yaml` → the values, and where those of the outermost keys stand. */
import {
  constructFromEvents,
  EVENT_ID,
  FAILSAFE_SCHEMA,
  getScalarValue,
  nullCoreTag,
  parseEvents,
  realMapTag,
  SCALAR_STYLE,
  type Event,
  type ScalarEvent,
} from 'js-yaml';
import { isSuspiciousKey } from './yaml-problems.ts';

export interface ReadYaml {
  readonly values: ReadonlyMap<unknown, unknown>;
  /** Where the first key stands. */
  readonly start: number;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Positions in the text, where they can be told. */
export interface Entry {
  readonly keyAt: number;
  /** Where the value begins, with its quotation mark or `>-`. */
  readonly at?: number;
  /** Of a text: behind it. */
  readonly end?: number;
  /** Of a text without quotation marks: behind it. */
  readonly plainEnd?: number;
}

/** Texts, lists, mappings and nothing: numbers and booleans stay the texts that they were written as. */
const TEXTS = FAILSAFE_SCHEMA.withTags(nullCoreTag, realMapTag);

/** @returns Null for YAML with any fault, and for such that is no mapping of texts, lists and mappings. */
export function yamlByEvents(yaml: string): ReadYaml | null {
  try {
    const events = parseEvents(yaml, {});
    if (!events.every(isPlainEvent)) return null;
    const [values, ...others] = constructFromEvents(events, { source: yaml, schema: TEXTS });
    if (!(values instanceof Map) || others.length > 0 || hasSuspiciousKey(values)) return null;
    // The first two events begin the document and the mapping.
    const [, whole, ...ofEntries] = events;
    const start = whole?.type === EVENT_ID.MAPPING ? whole.start : 0;
    return { values, start, entries: ownEntries(yaml, ofEntries) };
  } catch {
    // What is wrong with it is told in other words, by who can say where.
    return null;
  }
}

/** Aliases, anchors, tags and directives are for the other reader. */
function isPlainEvent(event: Event): boolean {
  switch (event.type) {
    case EVENT_ID.ALIAS:
      return false;
    case EVENT_ID.DOCUMENT:
      return event.directives.length === 0 && !event.explicitStart && !event.explicitEnd;
    case EVENT_ID.POP:
      return true;
    default:
      return event.anchorStart === -1 && event.tagStart === -1;
  }
}

function hasSuspiciousKey(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasSuspiciousKey);
  if (!(value instanceof Map)) return false;
  return [...value].some(
    ([key, held]) => typeof key !== 'string' || isSuspiciousKey(key) || hasSuspiciousKey(held),
  );
}

/** The keys of the outermost mapping, each with its value. */
function ownEntries(yaml: string, events: readonly Event[]): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  let depth = 0;
  let key: ScalarEvent | null = null;
  for (const event of events) {
    if (event.type === EVENT_ID.POP) depth -= 1;
    else if (depth === 0 && key === null) key = event.type === EVENT_ID.SCALAR ? event : null;
    else if (depth === 0 && key !== null) {
      const keyAt = key.style === SCALAR_STYLE.PLAIN ? key.valueStart : key.valueStart - 1;
      entries.set(getScalarValue(yaml, key), { keyAt, ...placeOfValue(yaml, key, event) });
      key = null;
    }
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) depth += 1;
  }
  return entries;
}

function placeOfValue(yaml: string, key: ScalarEvent, event: Event): Omit<Entry, 'keyAt'> {
  if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) {
    return { at: event.start };
  }
  // Nothing is written behind the key.
  if (event.type !== EVENT_ID.SCALAR || event.valueStart === -1) return {};
  const { valueStart, valueEnd } = event;
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return { at: valueStart, end: valueEnd, plainEnd: valueEnd };
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { at: valueStart - 1, end: valueEnd + 1 };
    default: {
      BLOCK_BEHIND_KEY.lastIndex = key.valueEnd;
      const between = BLOCK_BEHIND_KEY.exec(yaml)?.[0];
      return between === undefined ? {} : { at: key.valueEnd + between.length, end: valueEnd };
    }
  }
}

/** From the end of a key to the `>` or `|` of its text. */
const BLOCK_BEHIND_KEY = /["']?[ \t]*:[ \t]+(?=[|>])/y;
