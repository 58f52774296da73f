/** Whether a question is in another language than the articles, which then can say nothing to it. */
import type { Article } from '../articles/article.ts';
import type { Language } from '../language/languages/marks.ts';
import { languageOf, scriptOf, type Script } from '../language/written-in.ts';
import type { Answer } from './answer.ts';
import type { TitleLanguages } from './title-languages.ts';

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
  readonly titleLanguages: TitleLanguages;
}

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
  const { languages, titleLanguages } = library;
  const asked = languageOf(question);
  if (languages.length > 1) {
    const isOther =
      asked === null
        ? languages.every((known) => isInOtherScript(script, titleLanguages.scriptOf(known)))
        : languages.every((known) => known !== asked);
    return isOther ? { asked, articles: languages } : null;
  }
  const articles = languageOfMost(languages) ?? titleLanguages.language();
  if (articles === null) return null;
  const isOther = asked === null ? script !== titleLanguages.scriptOf() : asked !== articles;
  return isOther ? { asked, articles: [articles] } : null;
}

/** False also where the titles are in no script that is known. */
function isInOtherScript(script: Script, ofTitles: Script | null): boolean {
  return ofTitles !== null && ofTitles !== 'other' && ofTitles !== script;
}

/** Null for English, as which languages are read that have no words of their own here. */
function languageOfMost([first]: readonly Language[]): Language | null {
  return first === undefined || first === 'en' ? null : first;
}
