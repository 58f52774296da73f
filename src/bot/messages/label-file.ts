/** Labelled questions in the format of the golden ones, for maintainers to review. */
import { yamlText } from './yaml-text.ts';

export interface Label {
  readonly question: string;
  /** Slugs, best first; empty when no article answers. */
  readonly expect: readonly string[];
  /** How it came about, in plain ASCII words on one line. */
  readonly remark: string;
}

const HEAD = `# Labelled questions from use: what people asked, and which article they or an expert took for it.
# Nobody has reviewed them. Read each, correct it, and move it to the labelled questions of the articles.
`;

/** @returns A file whose list holds these labels. At least one. */
export function labelFile(labels: readonly Label[]): string {
  return `${HEAD}\n${labels.map(entry).join('')}`;
}

/** The style is a guess: what people type in a chat is seldom formal. */
function entry({ question, expect, remark }: Label): string {
  return [
    `# ${remark}`,
    `- question: ${yamlText(question)}`,
    `  expect: [${expect.map(yamlText).join(', ')}]`,
    '  style: own-words',
    '',
  ].join('\n');
}
