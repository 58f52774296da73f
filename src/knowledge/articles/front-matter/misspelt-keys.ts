/** Keys of the front matter that are one slip away from one that Docent reads. */
import { editDistance } from '../../language/edit-distance.ts';
import { finding, type Finding } from '../finding.ts';
import { misspeltKey } from '../reading-errors.ts';
import type { FrontMatter } from './front-matter.ts';
import { numberOfRelated, OWN_KEYS } from './read-keys.ts';

/** Keys of other programs that look like one of ours and are none. */
const OF_OTHERS: ReadonlySet<string> = new Set([
  'author',
  'category',
  'data',
  'dates',
  'image',
  'lang',
  'language_code',
  'lastmod',
  'source',
  'tag',
  'titles',
  'type',
  'update',
  'uri',
  'id',
  'publish',
  'subjects',
]);

export function misspeltKeys(frontMatter: Pick<FrontMatter, 'values' | 'placeOfKey'>): Finding[] {
  const { values, placeOfKey } = frontMatter;
  return [...values.keys()].flatMap((name) => {
    const key = String(name);
    const meant = meantBy(key);
    // What stands there under its right name was not meant again.
    if (meant === null || values.has(meant)) return [];
    return [finding(misspeltKey, placeOfKey(key), { key, meant })];
  });
}

const OWN: ReadonlySet<string> = new Set(OWN_KEYS);

function meantBy(key: string): string | null {
  if (OWN.has(key) || numberOfRelated(key) !== null) return null;
  const folded = key.toLowerCase();
  if (OF_OTHERS.has(folded) || key.length < 3) return null;
  if (OWN.has(folded)) return folded;
  const number = /_?article_?(\d{1,3})$/.exec(folded)?.[1];
  const related = `related_article${number ?? ''}`;
  if (number !== undefined && key !== related && editDistance(folded, related, 2) <= 2)
    return related;
  const isMeant = (name: string): boolean =>
    name.length > 3 ? isOneSlipAway(folded, name) : folded === `${name}s`;
  return OWN_KEYS.find(isMeant) ?? null;
}

/** One slip leaves the first letter or the last as it was, which tells nearly all keys apart. */
function isOneSlipAway(key: string, name: string): boolean {
  return (
    Math.abs(key.length - name.length) <= 1 &&
    (key[0] === name[0] || key.at(-1) === name.at(-1)) &&
    editDistance(key, name, 1) <= 1
  );
}
