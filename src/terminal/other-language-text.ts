/** What is said in a terminal to a question in another language than that of the articles. */
import { languageNames, type OtherLanguage } from '../knowledge/index.ts';
import type { TerminalStyle } from './style.ts';
import { wrap } from './wrapped-text.ts';

export function otherLanguageText({ articles }: OtherLanguage, style: TerminalStyle): string {
  const { language, oneOf } = languageNames(articles, 'en');
  return wrap(
    `The articles are in ${language}, and only questions in ${language} are understood. Please ask in ${oneOf}, or type /topics to see what there is.`,
    style,
  );
}
