import { quoted } from '../../language/quoted.ts';
import type { Corpus } from './corpus.ts';
import { corpusRule } from './corpus-rule.ts';
import { isLabel, namesIn } from './page-parts.ts';

/** What a program takes from source code, or from another site: `kiln.Kiln`, `kiln::burn`, `burn()`, `burn_lime`. */
const OF_CODE = /[\w)]\.\w|::|\(\)|\w_\w|[`<>]/;

/** The text of the link is shown. */
export const undefinedReference = corpusRule<{ label: string }>({
  name: 'undefined-reference',
  severity: 'warning',
  message: ({ label }) => `No address is given for a link: ${quoted(label)} is defined nowhere.`,
  fix: 'Write the address below the text, as in `[lime]: https://example.org/lime`, or in parentheses in the place of the name.',
  *find(corpus) {
    const { seen } = corpus;
    if (seen.every(({ undefinedReferences }) => undefinedReferences.length === 0)) return;
    const headings = headingsOf(corpus);
    for (const { file, parts, undefinedReferences } of seen) {
      // What a page takes in from elsewhere may define them.
      if (parts === null) continue;
      for (const { label, line, column } of undefinedReferences) {
        if (OF_CODE.test(label) || isLabel(headings, label)) continue;
        yield { place: { file, line, column }, detail: { label } };
      }
    }
  },
});

/** MkDocs' autorefs finds headings of all pages by such names. */
function headingsOf({ seen }: Corpus): ReadonlySet<string> {
  return new Set(seen.flatMap(({ parts, labels }) => [...namesIn(parts), ...labels]));
}
