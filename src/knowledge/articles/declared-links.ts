/** `related_article1`, `related_article2` … of the front matter → what their author named. */
import type { DeclaredLink } from './article.ts';
import { finding, type Finding } from './finding.ts';
import { unsafeUrl, wrongType } from './reading-errors.ts';
import { isEmpty, kindOf, textOf } from './front-matter/front-matter-fields.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import { numberOfRelated } from './front-matter/read-keys.ts';
import { safeUrl } from './links.ts';

/** What an entry may name its article by. */
const NAMES = ['title', 'url', 'file_name'] as const;

/** In the order of their numbers. An entry that names nothing is left out. */
export function declaredLinks(frontMatter: FrontMatter): DeclaredLink[] {
  return declaredKeys(frontMatter).flatMap((key) => declaredLink(key, frontMatter));
}

/** What `declaredLinks` leaves out, unless nothing was written there. */
export function declaredLinkFindings(frontMatter: FrontMatter): Finding[] {
  const { values, placeOf } = frontMatter;
  return declaredKeys(frontMatter).flatMap((key) => {
    const found = misread(values.get(key));
    const url = nameIn(values.get(key), 'url');
    const unsafe = url !== null && safeUrl(url) === null;
    return [
      ...(found === null ? [] : [finding(wrongType, placeOf(key), { key, ...EXPECTED, found })]),
      ...(unsafe ? [finding(unsafeUrl, placeOf(key, 'url'), { url })] : []),
    ];
  });
}

const EXPECTED = { expected: 'a title, or a mapping with `title`, `url` or `file_name`' };

/** What stands in an entry in place of a name; null when names do, or nothing. */
function misread(value: unknown): string | null {
  if (isEmpty(value) || textOf(value) !== null) return null;
  if (!(value instanceof Map)) return kindOf(value);
  const other = NAMES.find((name) => textOf(value.get(name)) === null && !isEmpty(value.get(name)));
  if (other !== undefined) return `a mapping with ${kindOf(value.get(other))} as its \`${other}\``;
  const named = NAMES.some((name) => textOf(value.get(name)) !== null);
  return named || [...value.values()].every(isEmpty) ? null : 'a mapping without any of them';
}

function declaredKeys({ values }: FrontMatter): string[] {
  return [...values.keys()]
    .flatMap((key) => {
      const number = numberOfRelated(String(key));
      return number === null ? [] : [{ key: String(key), number }];
    })
    .toSorted((a, b) => a.number - b.number)
    .map(({ key }) => key);
}

function declaredLink(key: string, { values, placeOf }: FrontMatter): DeclaredLink[] {
  const value = values.get(key);
  const url = nameIn(value, 'url');
  const named = {
    title: nameIn(value, 'title'),
    url: url === null ? null : safeUrl(url),
    fileName: nameIn(value, 'file_name'),
  };
  if (named.title === null && named.url === null && named.fileName === null) return [];
  return [{ ...named, slug: null, line: placeOf(key).line }];
}

/** A text alone is a title, which is what people write when they write only one thing. */
function nameIn(value: unknown, name: (typeof NAMES)[number]): string | null {
  if (value instanceof Map) return textOf(value.get(name));
  return name === 'title' ? textOf(value) : null;
}
