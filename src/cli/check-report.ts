/** Findings as lines for people, and the sentence that closes a check. */
import { styleText } from 'node:util';
import type { TerminalStyle } from '../terminal/style.ts';
import { wrap, wrapItem } from '../terminal/wrapped-text.ts';
import type { CheckOutcome } from '../content/checking/check-folder.ts';
import { counted, type Finding } from '../knowledge/index.ts';
import { leftOutSentences, onOneLine } from './left-out-files.ts';

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
  return `${counted(articleCount, 'article')}: ${found}.${leftOutSentences(ignored, articleCount)}`;
}
