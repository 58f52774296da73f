import { textOf } from '../../articles/front-matter/front-matter-fields.ts';
import { quoted } from '../../language/quoted.ts';
import { articleRule } from './article-rule.ts';

/** The form of an identifier of https://spdx.org/licenses/, such as `CC-BY-4.0`; not whether there is one. */
const IDENTIFIER = /^[A-Za-z][A-Za-z0-9.+]*(?:-[A-Za-z0-9.+]+)+$/;
/** The identifiers there that are one word, of those that texts are under. */
const ONE_WORD = /^(?:MIT|ISC|Unlicense|WTFPL|0BSD|Zlib)$/;
const ADDRESS = /^https:\/\/\S+$/;

export const invalidLicence = articleRule<{ text: string }>({
  name: 'invalid-licence',
  severity: 'warning',
  message: ({ text }) =>
    `Expected \`licence\` to be the short name of a licence or its address, got ${quoted(text)}.`,
  fix: 'Write a name of the SPDX list, such as CC-BY-SA-4.0, or an address that begins with https://; leave it out where you do not know it.',
  *find(_article, { frontMatter }) {
    const key = frontMatter.values.has('licence') ? 'licence' : 'license';
    const text = textOf(frontMatter.values.get(key));
    if (text === null || IDENTIFIER.test(text)) return;
    if (ONE_WORD.test(text) || ADDRESS.test(text)) return;
    yield { place: frontMatter.placeOf(key), detail: { text } };
  },
});
