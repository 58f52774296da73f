/** Whether a question is in another language than the articles, which then can say nothing to it. */
import { languageOf, scriptOf, type Language, type Library } from '../../knowledge/index.ts';

export interface OtherLanguage {
  /** BCP 47 code of the language that was asked in; null where only its script is certain to be another. */
  readonly asked: string | null;
  /** BCP 47 code of that of the articles, or of most of them. */
  readonly articles: string;
}

/** Titles that tell in which language the articles are. */
const TITLES = 200;

/** Null where both may be in the same language, and where that of the articles is not known. */
export function otherLanguage(library: Library, question: string): OtherLanguage | null {
  const script = scriptOf(question);
  if (script === null || library.articles.length === 0) return null;
  const titles = someOf(library.articles.map(({ title }) => title)).join('. ');
  const ofArticles = scriptOf(titles);
  const articles = languageOfMost(library.languages) ?? languageOfTitles(titles);
  if (articles === null) return null;
  const asked = languageOf(question);
  if (library.languages.length > 1) {
    return asked === null || library.languages.some((known) => known === asked)
      ? null
      : { asked, articles };
  }
  const isOther = asked === null ? script !== ofArticles : asked !== articles;
  return isOther ? { asked, articles } : null;
}

/** Null for English, as which languages are read that have no words of their own here. */
function languageOfMost([first]: readonly Language[]): Language | null {
  return first === undefined || first === 'en' ? null : first;
}

function languageOfTitles(titles: string): string | null {
  return languageOf(titles) ?? (scriptOf(titles) === 'Latin' ? 'en' : null);
}

/** From the first to the last, so that one folder does not speak for all. */
function someOf(titles: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(titles.length / TITLES));
  return titles.filter((_title, place) => place % step === 0);
}
