import type { Rule } from '../finding.ts';

/** Other engines are refused because some of them run what the front matter says. */
export const frontMatterEngine: Rule<{ language: string }> = {
  name: 'front-matter-engine',
  severity: 'error',
  message: ({ language }) =>
    `Front matter is YAML and nothing else, but the first line asks for "${language}".`,
  fix: 'Make the first line `---` alone and write the front matter as YAML.',
};
