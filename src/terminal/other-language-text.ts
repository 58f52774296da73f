/** What is said in a terminal to a question in another language than that of the articles. */
import type { OtherLanguage } from '../knowledge/index.ts';
import type { TerminalStyle } from './style.ts';
import { wrap } from './wrapped-text.ts';

export function otherLanguageText({ articles }: OtherLanguage, style: TerminalStyle): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const known = articles.map((language) => names.of(language) ?? language);
  const all = new Intl.ListFormat('en').format(known);
  const any = new Intl.ListFormat('en', { type: 'disjunction' }).format(known);
  return wrap(
    `The articles are in ${all}, and only questions in ${all} are understood. Please ask in ${any}, or type /topics to see what there is.`,
    style,
  );
}
