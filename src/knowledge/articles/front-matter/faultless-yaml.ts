/**
 * YAML that holds nothing but keys, texts and lists, as nearly all front matter does → its values.
 *
 * `js-yaml` takes a seventh of the time that a tree with a place for every node takes, and says little of
 * what is wrong. So it reads what is right, and keeps where the values of the front matter's own keys
 * stand; for faults, and for places further inside, the text is read once more (`yaml-document.ts`).
 */
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
import type { FrontMatterValues } from './front-matter-values.ts';
import { isSuspiciousKey } from './yaml-problems.ts';
import { commentAt, fieldsOfDocument, yamlDocument, type YamlText } from './yaml-document.ts';

/** Texts, lists, mappings and nothing: numbers and booleans stay the texts that they were written as. */
const TEXTS = FAILSAFE_SCHEMA.withTags(nullCoreTag, realMapTag);

/** @returns Null for YAML with any fault, and for such that holds more than is read here. */
export function faultlessYaml(text: YamlText): FrontMatterValues | null {
  const { yaml, start, placeAt } = text;
  const read = valuesAndEvents(yaml);
  if (read === null) return null;
  const { values, events } = read;
  // The first two events begin the document and the mapping.
  const [, whole, ...ofEntries] = events;
  const wholeAt = whole?.type === EVENT_ID.MAPPING ? whole.start : 0;
  const entries = ownEntries(yaml, ofEntries);
  let inside: FrontMatterValues | null = null;
  const byDocument = (): FrontMatterValues =>
    (inside ??= fieldsOfDocument(yamlDocument(yaml), text));
  return {
    values,
    placeOf: (...path) => {
      const [key, ...further] = path;
      if (key === undefined) return placeAt(wholeAt);
      if (!values.has(key)) return start;
      const at = further.length > 0 ? undefined : entries.get(key)?.at;
      return at === undefined ? byDocument().placeOf(...path) : placeAt(at);
    },
    placeOfKey: (key) => {
      const entry = entries.get(key);
      return entry === undefined ? start : placeAt(entry.keyAt);
    },
    commentBehind: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return null;
      if (entry.at === undefined) return byDocument().commentBehind(key);
      return entry.plainEnd === undefined ? null : commentAt(yaml, entry.plainEnd);
    },
    // Whatever has one is for the other reader.
    signBefore: () => null,
    writtenScalar: (key) => {
      const { at, end } = entries.get(key) ?? {};
      const value = values.get(key);
      if (typeof value !== 'string') return null;
      if (at === undefined || end === undefined) return byDocument().writtenScalar(key);
      return { value, source: yaml.slice(at, end), placeAt: (offset) => placeAt(at + offset) };
    },
  };
}

/** Lines that begin or end a document, keys over several lines, tabs: the two libraries do not always agree. */
const DOUBTFUL = /^(?:(?:---|\.{3})|[ -]*\?)(?:\s|$)|\t/m;

function valuesAndEvents(yaml: string): {
  readonly values: ReadonlyMap<unknown, unknown>;
  readonly events: readonly Event[];
} | null {
  if (DOUBTFUL.test(yaml)) return null;
  try {
    const events = parseEvents(yaml, {});
    if (!events.every(isPlainEvent)) return null;
    const [values, ...others] = constructFromEvents(events, { source: yaml, schema: TEXTS });
    if (!(values instanceof Map) || others.length > 0 || hasSuspiciousKey(values)) return null;
    return { values, events };
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

/** Positions in the text, where they can be told. */
interface Entry {
  readonly keyAt: number;
  /** Where the value begins, with its quotation mark or `>-`. */
  readonly at?: number;
  /** Of a text: behind it. */
  readonly end?: number;
  /** Of a text without quotation marks: behind it. */
  readonly plainEnd?: number;
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
