/**
 * Findings as annotations that GitHub shows beside the changed lines of a pull request.
 *
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
import type { Finding } from '../knowledge/index.ts';

/** @param file - Path from the root of the repository, `/` between folders. */
export function githubAnnotation(
  { severity, line, column, rule, message, fix }: Finding,
  file: string,
): string {
  const properties = [
    `file=${property(file)}`,
    `line=${line}`,
    `col=${column}`,
    `title=${property(rule)}`,
  ];
  return `::${severity} ${properties.join(',')}::${data(`${message} ${fix}`)}`;
}

/**
 * What would end a command or begin another; the runner turns it back.
 *
 * Source: `escapeData` and `escapeProperty` of https://github.com/actions/toolkit (packages/core/src/command.ts).
 */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
