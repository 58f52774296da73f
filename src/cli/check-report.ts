/** Findings as lines for people, and the sentence that closes a check. */
import { styleText } from 'node:util';
import type { TerminalStyle } from '../terminal/style.ts';
import { wrap, wrapItem } from '../terminal/wrapped-text.ts';
import type { CheckOutcome } from '../content/checking/check-folder.ts';
import { counted, type Finding } from '../knowledge/index.ts';
import type { IgnoredFile } from '../content/reading/list-files.ts';

/**
 * `file:line:column rule message`, and below it, indented, how to mend it and the page of the rule. A line
 * each, but in a terminal, where they wrap at words.
 */
export function findingText(finding: Finding, style: TerminalStyle): string {
  const { file, line, column, rule, severity, message, fix } = finding;
  const inColour = (format: Parameters<typeof styleText>[0], text: string): string =>
    style.coloured ? styleText(format, text) : text;
  const place = inColour('bold', onOneLine(`${file}:${line}:${column}`));
  const name = inColour(severity === 'error' ? 'red' : 'yellow', rule);
  const found = wrap(`${place} ${name} ${onOneLine(message)}`, style);
  const mending = inColour('dim', `${onOneLine(fix)} (${rulePage(rule)})`);
  return `${found}\n${wrapItem('    ', mending, style)}`;
}

/** Where it is told why the rule is there, with examples: a path in this project. */
export function rulePage(rule: string): string {
  return `docs/rules/${rule}.md`;
}

/** A line for each rule that was broken: how often, and its name. Empty where none was. */
export function countLines({ counts }: Extract<CheckOutcome, { kind: 'checked' }>): string[] {
  const numbers = [...counts.values()].map((count) => count.toLocaleString('en'));
  const width = Math.max(0, ...numbers.map(({ length }) => length));
  return [...counts.keys()].map((rule, at) => `${(numbers[at] ?? '').padStart(width)} ${rule}`);
}

/** For example `62 articles: 1 error, 2 warnings. Not articles: 1 README, 2 hidden.` */
export function closingLine(outcome: Extract<CheckOutcome, { kind: 'checked' }>): string {
  const { articleCount, findings, ignored } = outcome;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const found =
    findings.length === 0
      ? 'no findings'
      : `${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')}`;
  return `${counted(articleCount, 'article')}: ${found}.${ignoredSentence(ignored)}`;
}

function ignoredSentence(ignored: readonly IgnoredFile[]): string {
  const counts = new Map<IgnoredFile['reason'], number>();
  for (const { reason } of ignored) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  if (counts.size === 0) return '';
  const parts = [...counts].map(([reason, count]) => `${count} ${reason}`).toSorted();
  return ` Not articles: ${parts.join(', ')}.${underscoreSentence(ignored)}${readmeSentence(ignored)}${misnamedSentence(ignored)}`;
}

/** Programs for sites keep pages in such folders: who meant them to be read hears how. */
function underscoreSentence(ignored: readonly IgnoredFile[]): string {
  const folders = ignored.filter(({ articles = 0 }) => articles > 0);
  if (folders.length === 0) return '';
  const shown = folders
    .slice(0, MOST_NAMED)
    .map(({ file, articles = 0 }) => `${onOneLine(file)} holds ${counted(articles, 'article')}`);
  const rest = folders.length > MOST_NAMED ? `, and ${folders.length - MOST_NAMED} more` : '';
  const name = onOneLine(folders[0]?.file.split('/').at(-1) ?? '');
  return ` What begins with _ is not read: ${shown.join(', ')}${rest}; \`take-in: [${name}]\` in docent.yml takes it in.`;
}

/** One README tells about its folder; where each folder has one, it is often the text itself. */
function readmeSentence(ignored: readonly IgnoredFile[]): string {
  const readmes = ignored.filter(({ reason }) => reason === 'README');
  const [first] = readmes;
  if (first === undefined || readmes.length < FEWEST_READMES) return '';
  const name = onOneLine(first.file.split('/').at(-1) ?? '');
  return ` ${readmes.length} files named README are not read; \`take-in: [${name}]\` in docent.yml takes them in.`;
}

const FEWEST_READMES = 3;

/** A file that was meant to be an article must not be missed by its name alone. */
function misnamedSentence(ignored: readonly IgnoredFile[]): string {
  const misnamed = ignored.filter(
    ({ file, reason }) => reason === 'not Markdown' && /\.(?:mdx?|mdown|markdown|txt)$/i.test(file),
  );
  if (misnamed.length === 0) return '';
  const shown = misnamed.slice(0, MOST_NAMED).map(({ file }) => onOneLine(file));
  const rest = misnamed.length > MOST_NAMED ? ` and ${misnamed.length - MOST_NAMED} more` : '';
  return ` Only names that end in .md, .markdown or .mdx are read: ${shown.join(', ')}${rest}.`;
}

const MOST_NAMED = 5;

/** File names may hold what a terminal acts on: line breaks, escape sequences. It is shown instead. */
function onOneLine(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
