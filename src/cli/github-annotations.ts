/**
 * Findings as annotations that GitHub shows beside the changed lines of a pull request.
 *
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
 */
import { foundAndMended, type Finding } from '../knowledge/index.ts';

/**
 * Of one kind GitHub shows so many annotations a step, and drops the others.
 *
 * Source: "Limitations" of https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md
 */
const MOST_SHOWN = 10;

/** @param pathOf - A finding's file as a path from the root of the repository, `/` between folders. */
export function githubAnnotations(
  findings: readonly Finding[],
  pathOf: (file: string) => string,
): string[] {
  const annotations = findings.map((finding) => annotation(finding, pathOf(finding.file)));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (Math.max(errors, findings.length - errors) <= MOST_SHOWN) return annotations;
  // In the log, where annotations have no place; a name must not begin a line, it could be a command.
  const places = findings.map(
    ({ file, line, column, rule }) => `- ${data(pathOf(file))}:${line}:${column} ${rule}`,
  );
  return [...annotations, '::group::All findings', ...places, '::endgroup::'];
}

function annotation(finding: Finding, file: string): string {
  const { severity, line, column, rule } = finding;
  const properties = [
    `file=${property(file)}`,
    `line=${line}`,
    `col=${column}`,
    `title=${property(rule)}`,
  ];
  return `::${severity} ${properties.join(',')}::${data(foundAndMended(finding))}`;
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
