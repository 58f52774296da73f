/**
 * File → its articles: one, or one for each question of a file that says it is a list of them.
 */
import { questionsOfFaq } from './faq/question-level.ts';
import { splitFaq, type ParsedArticle } from './faq/split-faq.ts';
import { finding, type Finding } from './finding.ts';
import { FrontMatterFields } from './front-matter/front-matter-fields.ts';
import { mayBeFaq, parseArticle, type ParseOutcome } from './parse-article.ts';
import { faqWithoutQuestions, titleFromFileName, tooMuchMarkup } from './reading-errors.ts';
import { DEFAULT_READING, type ReadingSettings } from './reading-settings.ts';

export type FileParse =
  | {
      readonly kind: 'articles';
      /** At least one, in the order of the file. */
      readonly articles: readonly ParsedArticle[];
      readonly findings: readonly Finding[];
    }
  | Exclude<ParseOutcome, { readonly kind: 'article' }>;

/**
 * What is too much for one article may be right for a hundred: such a file is read once more, question by
 * question, and refused when it is no list of them. The parameters are those of `parseArticle`.
 */
export function parseFile(
  file: string,
  bytes: Uint8Array,
  settings: ReadingSettings = DEFAULT_READING,
): FileParse {
  const outcome = parseArticle(file, bytes, settings);
  if (outcome.kind === 'article') return articlesIn(outcome, settings);
  const isTooMuch = outcome.findings.some(({ rule }) => rule === tooMuchMarkup.name);
  const inPieces = isTooMuch ? parseArticle(file, bytes, settings, 'question') : outcome;
  if (inPieces.kind !== 'article') return outcome;
  const divided = articlesIn(inPieces, settings);
  return divided.articles.length > 1 ? divided : outcome;
}

type Articles = Extract<FileParse, { readonly kind: 'articles' }>;

function articlesIn(
  { article, source, findings }: Extract<ParseOutcome, { readonly kind: 'article' }>,
  settings: ReadingSettings,
): Articles {
  const fields = new FrontMatterFields(source.frontMatter);
  const isFaq = fields.isTrue('faq');
  const looksSo = mayBeFaq(fields, settings) && questionsOfFaq(source.blocks) !== null;
  if (!isFaq && !looksSo) return { kind: 'articles', articles: [{ article, source }], findings };
  const split = splitFaq(article, source);
  if (split === null) {
    const without = finding(faqWithoutQuestions, source.frontMatter.placeOfKey('faq'), null);
    return { kind: 'articles', articles: [{ article, source }], findings: [...findings, without] };
  }
  // Where nothing stands before the first question, no article bears the name of the file.
  const kept = split.hasBeginning
    ? findings
    : findings.filter(({ rule }) => rule !== titleFromFileName.name);
  return { kind: 'articles', articles: split.articles, findings: [...kept, ...split.findings] };
}
