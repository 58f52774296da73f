/** Whether a question is in another language than the articles, which then can say nothing to it. */
import type { Article } from '../articles/article.ts';
import type { Language } from '../language/languages/marks.ts';
import { languageOf, scriptOf, type Script } from '../language/written-in.ts';
import type { Answer } from './answer.ts';

export interface OtherLanguage {
  /** BCP 47 code of the language that was asked in; null where only its script is certain to be another. */
  readonly asked: string | null;
  /** BCP 47 codes of those of the articles, that of most of them first; at least one. */
  readonly articles: readonly string[];
}

/** What must be known of a library. */
interface Articles {
  readonly articles: readonly Article[];
  /** Those that articles are written in, that of most of them first. */
  readonly languages: readonly Language[];
}

/** Titles that tell in which language the articles are. */
const TITLES = 200;

/**
 * @param answer - What the question got. Whoever is answered, or talked with, is in no need of another language.
 * @returns Null where both may be in the same language, and where that of the articles is not known.
 */
export function otherLanguage(
  library: Articles,
  question: string,
  answer: Answer,
): OtherLanguage | null {
  if (answer.kind === 'answered') return null;
  if (answer.kind === 'unknown' && answer.smallTalk !== undefined) return null;
  const script = scriptOf(question);
  if (script === null || library.articles.length === 0) return null;
  const { languages } = library;
  const asked = languageOf(question);
  if (languages.length > 1) {
    const isOther =
      asked === null
        ? languages.every((known) => isInOtherScript(script, titlesOf(library, known)))
        : languages.every((known) => known !== asked);
    return isOther ? { asked, articles: languages } : null;
  }
  const titles = titlesOf(library);
  const articles = languageOfMost(languages) ?? languageOfTitles(titles);
  if (articles === null) return null;
  const isOther = asked === null ? script !== scriptOf(titles) : asked !== articles;
  return isOther ? { asked, articles: [articles] } : null;
}

/** @param language - Of the articles. Default: whichever they have. */
function titlesOf({ articles }: Pick<Articles, 'articles'>, language?: Language): string {
  const those = articles.filter(
    (article) => language === undefined || article.language === language,
  );
  return someOf(those.map(({ title }) => title)).join('. ');
}

/** False also where the titles are in no script that is known. */
function isInOtherScript(script: Script, titles: string): boolean {
  const ofTitles = scriptOf(titles);
  return ofTitles !== null && ofTitles !== 'other' && ofTitles !== script;
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
