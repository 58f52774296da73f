/** The keys of front matter that Docent reads. Of all others it does not matter what they hold. */

/** What an article may say of itself. */
export const OWN_KEYS = [
  'title',
  'article_title',
  'question',
  'answer',
  'subject',
  'aliases',
  'keywords',
  'url',
  'sources',
  'reviewed',
  'updated',
  'date',
  'images',
  'language',
  'licence',
  'categories',
  'tags',
  'permalink',
  'draft',
  'published',
  'translation_of',
  'asked_as',
  'faq',
  'alias',
  'keyword',
  'license',
] as const;

/** Words of other programs for the same, and what marks a drawing of a vault. */
const KEYS_OF_OTHERS = [
  'lang',
  'locale',
  'lastmod',
  'last_modified_at',
  'excalidraw-plugin',
  'taxonomy',
  'taxonomies',
  'eleventyNavigation',
];

const READ: ReadonlySet<string> = new Set([...OWN_KEYS, ...KEYS_OF_OTHERS]);

export function isReadKey(key: string): boolean {
  return READ.has(key) || numberOfRelated(key) !== null;
}

/** Of `related_article1` and so on; null for every other key. */
export function numberOfRelated(key: string): number | null {
  if (!key.startsWith('related_article')) return null;
  const number = /^related_article(\d{1,3})$/.exec(key)?.[1];
  return number === undefined ? null : Number(number);
}
