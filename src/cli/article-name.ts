/** Title → a short file name that is the same on every disk and in every address. */

/** Words that tell no article from another, as titles begin with them. */
const PASSED_OVER = new Set(
  'a an and are as at be by can did do does for from has have how i in is it its me my of on or our say should that the their this to was we were what when where which who why will with you your'.split(
    ' ',
  ),
);

/** People type these names, and an address shows them: a handful of words is enough. */
const MOST_WORDS = 5;
const MOST_CHARACTERS = 50;

// What taking off accents leaves as it is.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Small letters, digits and hyphens; null when the title holds no Latin letter or digit. */
export function articleName(title: string): string | null {
  const folded = title
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/g, (letter) => LETTERS[letter] ?? ' ')
    .replace(/['`]s?\b/g, '');
  const words = folded.match(/[a-z0-9]+/g) ?? [];
  const telling = words.filter((word) => !PASSED_OVER.has(word));
  const kept = (telling.length > 0 ? telling : words).slice(0, MOST_WORDS);
  while (kept.length > 1 && kept.join('-').length > MOST_CHARACTERS) kept.pop();
  const name = kept.join('-').slice(0, MOST_CHARACTERS);
  return name === '' ? null : name;
}
