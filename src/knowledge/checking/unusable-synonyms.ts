import { finding, type Finding, type Rule } from '../articles/finding.ts';
import type { SynonymsProblem } from '../language/synonyms-file.ts';

export const unusableSynonyms: Rule<{ problem: string }> = {
  name: 'unusable-synonyms',
  severity: 'warning',
  message: ({ problem }) => `The line is not used, or not all of it. ${problem}`,
  fix: 'Write two single words or more on a line or in a group, with commas between them.',
};

export function synonymsFindings(problems: readonly SynonymsProblem[]): Finding[] {
  return problems.map(({ file, line, problem }) =>
    finding(unusableSynonyms, { file, line, column: 1 }, { problem }),
  );
}
