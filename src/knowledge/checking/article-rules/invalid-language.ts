import { textOf } from '../../articles/front-matter/front-matter-fields.ts';
import { mayBeLanguage } from '../../language/language-names.ts';
import { quoted } from '../../language/quoted.ts';
import { articleRule } from './article-rule.ts';

/** https://www.rfc-editor.org/info/bcp47, in its usual form: a language, a script, a region. */
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

export const invalidLanguage = articleRule<{ text: string }>({
  name: 'invalid-language',
  severity: 'warning',
  message: ({ text }) => `Expected \`language\` to be the code of a language, got ${quoted(text)}.`,
  fix: 'Write the code, such as en, fr or pt-BR.',
  *find(_article, { frontMatter }) {
    const text = textOf(frontMatter.values.get('language'));
    if (text === null || (LANGUAGE_TAG.test(text) && mayBeLanguage(text))) return;
    yield { place: frontMatter.placeOf('language'), detail: { text } };
  },
});
