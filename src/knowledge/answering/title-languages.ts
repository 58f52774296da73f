/** In which script and language articles are, as their titles tell: read when it is first asked for, and kept. */
import type { Article } from '../articles/article.ts';
import type { Language } from '../language/languages/marks.ts';
import { languageOf, scriptOf, type Script } from '../language/written-in.ts';

/** Titles that tell in which language the articles are. */
const TITLES = 200;

export class TitleLanguages {
  readonly #articles: readonly Article[];
  readonly #scripts = new Map<Language | null, Script | null>();
  #language: string | null | undefined;

  constructor(articles: readonly Article[]) {
    this.#articles = articles;
  }

  /** @param language - Of the articles. Default: whichever they have. */
  scriptOf(language: Language | null = null): Script | null {
    const known = this.#scripts.get(language);
    if (known !== undefined) return known;
    const script = scriptOf(this.#titles(language));
    this.#scripts.set(language, script);
    return script;
  }

  /** BCP 47 code; null where nothing is certain. */
  language(): string | null {
    if (this.#language !== undefined) return this.#language;
    this.#language = languageOf(this.#titles(null)) ?? (this.scriptOf() === 'Latin' ? 'en' : null);
    return this.#language;
  }

  #titles(language: Language | null): string {
    const those = this.#articles.filter(
      (article) => language === null || article.language === language,
    );
    return someOf(those.map(({ title }) => title)).join('. ');
  }
}

/** From the first to the last, so that one folder does not speak for all. */
function someOf(titles: readonly string[]): readonly string[] {
  const step = Math.max(1, Math.floor(titles.length / TITLES));
  return titles.filter((_title, place) => place % step === 0);
}
