/**
 * File → its articles: one, or one for each question of a file that says it is a list of them.
 */
import { questionsOfFaq } from './faq/question-level.ts';
import { splitFaq, type ParsedArticle } from './faq/split-faq.ts';
import { finding, type Finding } from './finding.ts';
import { FrontMatterFields } from './front-matter/front-matter-fields.ts';
import { parseArticle, type ParseOutcome } from './parse-article.ts';
import { faqWithoutQuestions, titleFromFileName } from './reading-errors.ts';
import { DEFAULT_READING, type ReadingSettings } from './reading-settings.ts';

export type FileParse =
  | {
      readonly kind: 'articles';
      /** At least one, in the order of the file. */
      readonly articles: readonly ParsedArticle[];
      readonly findings: readonly Finding[];
    }
  | Exclude<ParseOutcome, { readonly kind: 'article' }>;

/** The parameters are those of `parseArticle`. */
export function parseFile(
  file: string,
  bytes: Uint8Array,
  settings: ReadingSettings = DEFAULT_READING,
): FileParse {
  const outcome = parseArticle(file, bytes, settings);
  if (outcome.kind !== 'article') return outcome;
  const { article, source, findings } = outcome;
  const fields = new FrontMatterFields(source.frontMatter);
  const isFaq = fields.isTrue('faq');
  const looksSo = settings.splitFaq && !fields.isFalse('faq');
  if (!isFaq && !(looksSo && questionsOfFaq(source.blocks) !== null)) {
    return { kind: 'articles', articles: [{ article, source }], findings };
  }
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
