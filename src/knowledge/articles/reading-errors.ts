/**
 * The catalogue of what can be wrong with a file while it is read: name, severity, message and fix.
 *
 * These apply whenever a folder is read, and an error means that the file is not used. The checks
 * and the limits are in the parser and in `content`, where each mistake is met.
 */
import { quoted } from '../language/quoted.ts';
import type { Rule, RuleSummary } from './finding.ts';

/** Possible on disks that tell apart the composed and the decomposed form of an accented letter. */
export const duplicateSlug: Rule<{ other: string }> = {
  name: 'duplicate-slug',
  severity: 'error',
  message: ({ other }) => `Another file has the same name once accents are composed: ${other}`,
  fix: 'Rename one of the two files.',
};

export const fileTooLarge: Rule<{ bytes: number; limit: number }> = {
  name: 'file-too-large',
  severity: 'error',
  message: ({ bytes, limit }) =>
    `The file has ${bytes.toLocaleString('en')} bytes; an article may have ${limit.toLocaleString('en')} (${limit / 2 ** 20} MiB).`,
  fix: 'Split it into several articles, or remove what is not text.',
};

export const forbiddenKey: Rule<{ key: string }> = {
  name: 'forbidden-key',
  severity: 'error',
  message: ({ key }) => `The front matter has a key that no article needs: ${key}`,
  fix: 'Remove the key.',
};

/** Other engines are refused because some of them run what the front matter says. */
export const frontMatterEngine: Rule<{ language: string }> = {
  name: 'front-matter-engine',
  severity: 'error',
  message: ({ language }) =>
    `Front matter is YAML between lines \`---\` or TOML between lines \`+++\`, but the first line asks for "${language}".`,
  fix: 'Make the first line `---` alone and write the front matter as YAML.',
};

export const frontMatterSyntax: Rule<{ problem: string }> = {
  name: 'front-matter-syntax',
  severity: 'error',
  message: ({ problem }) => `The front matter is not valid YAML: ${problem}`,
  fix: 'Mend it between its first and its last line; texts with a colon or a quote go into `>-` blocks.',
};

/** The same rule, whose advice is another where the front matter is written otherwise. */
export const tomlSyntax: typeof frontMatterSyntax = {
  ...frontMatterSyntax,
  message: ({ problem }) => `The front matter is not valid TOML: ${problem}`,
  fix: 'Mend it between its first and its last line.',
};

export const linkOutsideFolder: Rule<{ target: string }> = {
  name: 'link-outside-folder',
  severity: 'warning',
  message: ({ target }) =>
    `A link leads outside the content folder, so only its text is shown: ${target}`,
  fix: 'Link to an article inside the folder or to an https address, or remove the link.',
};

export const symbolicLinkOutside: Rule<null> = {
  name: 'symbolic-link-outside',
  severity: 'error',
  message: () => 'A symbolic link leads outside the content folder, where nothing is read.',
  fix: 'Copy what it leads to into the folder, or remove the link.',
};

export const missingText: Rule<null> = {
  name: 'missing-text',
  severity: 'error',
  message: () => 'The article has no text.',
  fix: 'Give `answer:` in the front matter, or write paragraphs below it.',
};

export const missingTitle: Rule<null> = {
  name: 'missing-title',
  severity: 'error',
  message: () => 'The article has no title.',
  fix: 'Give `title:` in the front matter, or begin the text with a line `# Title`.',
};

export const misspeltKey: Rule<{ key: string; meant: string }> = {
  name: 'misspelt-key',
  severity: 'warning',
  message: ({ key, meant }) => `Nothing reads the key \`${key}\`; did you mean \`${meant}\`?`,
  fix: 'Write the key as docs/articles.md has it, or remove it.',
};

export const cutByComment: Rule<{ key: string; comment: string }> = {
  name: 'cut-by-comment',
  severity: 'warning',
  message: ({ key, comment }) =>
    `In YAML a space and a # begin a comment, so ${quoted(`#${comment}`)} is no part of the \`${key}\`.`,
  fix: 'Put quotation marks around the whole text, or put the comment on a line of its own.',
};

export const takenForYaml: Rule<{ key: string; sign: string; line: string }> = {
  name: 'taken-for-yaml',
  severity: 'warning',
  message: ({ key, sign, line }) =>
    `To YAML ${quoted(sign)} is a mark of its own and no part of the \`${key}\`. The line as it should be: \`${line}\``,
  fix: 'Put quotation marks around the whole text.',
};

export const titleFromFileName: Rule<{ title: string }> = {
  name: 'title-from-file-name',
  severity: 'warning',
  message: ({ title }) =>
    `The article has no title; it is called after its file: ${quoted(title)}.`,
  fix: 'Give `title:` in the front matter, or begin the text with a line `# Title`.',
};

export const faqWithoutQuestions: Rule<null> = {
  name: 'faq-without-questions',
  severity: 'warning',
  message: () => 'The file is to be many articles, but no heading in it has text under it.',
  fix: 'Write each question as a heading (`## How do I …?`) with its answer below, or remove `faq: true`.',
};

export const questionWithoutAnswer: Rule<{ question: string }> = {
  name: 'question-without-answer',
  severity: 'warning',
  message: ({ question }) => `Nothing stands under ${quoted(question)}, so it is no article.`,
  fix: 'Write the answer below it, or remove the heading; two questions with one answer are one heading.',
};

export const nestedTooDeeply: Rule<{ limit: number }> = {
  name: 'nested-too-deeply',
  severity: 'error',
  message: ({ limit }) =>
    `A quotation or list stands within more than ${limit} others, or emphasis within thousands.`,
  fix: 'Take the marks away until it can be read.',
};

export const notUtf8: Rule<null> = {
  name: 'not-utf8',
  severity: 'error',
  message: () => 'The file is not UTF-8 from here on.',
  fix: 'Save it again with the encoding UTF-8.',
};

export const tooManyLines: Rule<{ lines: number; limit: number }> = {
  name: 'too-many-lines',
  severity: 'error',
  message: ({ lines, limit }) =>
    `The file has ${lines.toLocaleString('en')} lines; an article may have ${limit.toLocaleString('en')}.`,
  fix: 'Split it into several articles, or remove empty lines.',
};

export const tooMuchMarkup: Rule<{ count: number; of: string; limit: number }> = {
  name: 'too-much-markup',
  severity: 'error',
  message: ({ count, of, limit }) =>
    `There are ${count.toLocaleString('en')} ${of}; there may be ${limit.toLocaleString('en')}.`,
  fix: 'Remove brackets, asterisks and other signs that Markdown acts on, or split the article; `faq: true` splits a list of questions.',
};

export const unreadableFile: Rule<{ reason: string }> = {
  name: 'unreadable-file',
  severity: 'error',
  message: ({ reason }) => `The file cannot be read (${reason}).`,
  fix: 'Check that the file exists and that the account running Docent may read it.',
};

export const unsafeUrl: Rule<{ url: string }> = {
  name: 'unsafe-url',
  severity: 'warning',
  message: ({ url }) =>
    `Only http and https addresses and paths such as /learn/… become links; this is ignored: ${quoted(url)}`,
  fix: 'Give the full address, beginning with https://.',
};

export const wrongType: Rule<{ key: string; expected: string; found: string }> = {
  name: 'wrong-type',
  severity: 'warning',
  message: ({ key, expected, found }) =>
    `Expected \`${key}\` to be ${expected}, got ${found}; that is ignored.`,
  fix: 'Write the value as expected, or remove the key.',
};

export const readingErrors: readonly RuleSummary[] = [
  cutByComment,
  misspeltKey,
  titleFromFileName,
  duplicateSlug,
  faqWithoutQuestions,
  fileTooLarge,
  forbiddenKey,
  frontMatterEngine,
  frontMatterSyntax,
  linkOutsideFolder,
  missingText,
  missingTitle,
  nestedTooDeeply,
  notUtf8,
  questionWithoutAnswer,
  symbolicLinkOutside,
  takenForYaml,
  tooManyLines,
  tooMuchMarkup,
  unreadableFile,
  unsafeUrl,
  wrongType,
];
