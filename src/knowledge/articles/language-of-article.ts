/** In which language an article is written, and which other article it is a translation of. */
import { detectedLanguage, isSurelyEnglish } from '../language/languages/detected-language.ts';
import { languageFromCode, type Language } from '../language/languages/marks.ts';
import type { ArticleParts } from './article-parts.ts';
import type { Article, Slug } from './article.ts';
import type { FrontMatterFields } from './front-matter/front-matter-fields.ts';
import { ARTICLE_EXTENSION, relativeLink, slugOf } from './links.ts';
import { plainText } from './markdown/portable-markdown.ts';

/** Keys of the front matter that name a language, as different programs call it. */
const LANGUAGE_FIELDS = ['language', 'lang', 'locale'] as const;

/** Code units of the text that are enough to tell. */
const ENOUGH = 600;

/**
 * As its front matter says, else as the first folder with the code of a language says ("fr/", "guide/pt-BR/") unless the
 * text is surely English, else as is set for the folder, else as its text tells.
 *
 * @param text - Null when it could not be read.
 * @param ofAll - What is set for all articles that leave it open.
 */
export function languageOfArticle(
  file: string,
  fields: FrontMatterFields,
  text: Pick<ArticleParts, 'title' | 'blocks'> | null,
  ofAll: Language | null,
): Language {
  const declared = LANGUAGE_FIELDS.map((key) => fields.text(key)).find((code) => code !== null);
  if (declared !== undefined) return languageOfCode(declared ?? '');
  const beginning = beginningOf(text);
  const ofFolder = file
    .split('/')
    .slice(0, -1)
    .filter((folder) => FOLDER.test(folder))
    .map(languageFromCode)
    .find((language) => language !== null);
  if (ofFolder === undefined || ofFolder === null) return ofAll ?? detectedLanguage(beginning);
  // "it" and "no" are words as well, and names of folders.
  return isSurelyEnglish(beginning) ? 'en' : ofFolder;
}

/** A language without words of its own here is read as English, as all languages were. */
export function languageOfCode(code: string): Language {
  return languageFromCode(code) ?? 'en';
}

const FOLDER = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;

function beginningOf(text: Pick<ArticleParts, 'title' | 'blocks'> | null): string {
  let beginning = text?.title ?? '';
  for (const block of text?.blocks ?? []) {
    if (beginning.length >= ENOUGH) break;
    if (block.kind !== 'code') beginning += `\n${plainText(block.text.slice(0, ENOUGH))}`;
  }
  return beginning;
}

/** "lime-mortar", "../en/lime-mortar.md" or the path below the content folder: `translation_of`. */
export function translationOf(file: string, fields: FrontMatterFields): Slug | null {
  const name = fields.text('translation_of');
  if (name === null) return null;
  if (!ARTICLE_EXTENSION.test(name)) return slugOf(name.replace(/^\//, ''));
  const link = relativeLink(file, name);
  return link.kind === 'article' ? link.slug : null;
}

/** Each once. */
export function languagesOf(articles: Iterable<Pick<Article, 'language'>>): ReadonlySet<Language> {
  const languages = new Set<Language>();
  for (const { language } of articles) languages.add(language);
  return languages;
}
