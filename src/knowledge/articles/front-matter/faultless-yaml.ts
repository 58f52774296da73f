/**
 * YAML that holds nothing but keys, texts and lists, as nearly all front matter does → its values.
 *
 * `js-yaml` takes a seventh of the time that a tree with a place for every node takes, and says little of
 * what is wrong. So it reads what is right (of the commonest shape not even that: `plain-yaml.ts`), and keeps where
 * the values of the front matter's own keys stand; for faults, and for places further inside, the text is read once
 * more (`yaml-document.ts`).
 */
import type { FrontMatterValues } from './front-matter-values.ts';
import { plainYaml } from './plain-yaml.ts';
import { commentAt, fieldsOfDocument, yamlDocument, type YamlText } from './yaml-document.ts';
import { yamlByEvents } from './yaml-events.ts';

/** Lines that begin or end a document, keys over several lines, tabs: the two libraries do not always agree. */
const DOUBTFUL = /^(?:(?:---|\.{3})|[ -]*\?)(?:\s|$)|\t/m;

/** @returns Null for YAML with any fault, and for such that holds more than is read here. */
export function faultlessYaml(text: YamlText): FrontMatterValues | null {
  const { yaml, start, placeAt } = text;
  const read = plainYaml(yaml) ?? (DOUBTFUL.test(yaml) ? null : yamlByEvents(yaml));
  if (read === null) return null;
  const { values, start: wholeAt, entries } = read;
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
