import { isEmpty, textOf } from '../../articles/front-matter/front-matter-fields.ts';
import { PICTURE_FIELDS, pictureAddress } from '../../articles/pictures.ts';
import { quoted } from '../../language/quoted.ts';
import { articleRule } from './article-rule.ts';

type Flaw = { readonly lacks: readonly string[] } | { readonly address: string };

export const incompletePicture = articleRule<Flaw>({
  name: 'incomplete-picture',
  severity: 'warning',
  message: (flaw) =>
    'lacks' in flaw
      ? `The picture lacks ${flaw.lacks.map((field) => `\`${field}\``).join(', ')}, so it is not shown.`
      : `A picture is shown from a public https address only, and this is none: ${quoted(flaw.address)}`,
  fix: 'Give `src` (an https address), `alt` (what it shows, for who cannot see it), `credit` (who made it) and `rights` (on what terms), or remove the picture.',
  *find(_article, { frontMatter }) {
    const value = frontMatter.values.get('images');
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
    for (const [position, entry] of entries.entries()) {
      if (!(entry instanceof Map)) continue;
      // Other programs keep lists of the same name, of which nothing was meant for Docent.
      if (PICTURE_FIELDS.every((field) => !entry.has(field))) continue;
      const path = Array.isArray(value) ? ['images', String(position)] : ['images'];
      const lacks = PICTURE_FIELDS.filter(
        (field) => isEmpty(entry.get(field)) || textOf(entry.get(field)) === null,
      );
      const [first = 'images', ...rest] = path;
      if (lacks.length > 0) yield { place: frontMatter.placeOf(first, ...rest), detail: { lacks } };
      const src = textOf(entry.get('src'));
      if (src !== null && pictureAddress(src) === null) {
        yield { place: frontMatter.placeOf(first, ...rest, 'src'), detail: { address: src } };
      }
    }
  },
});
