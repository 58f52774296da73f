/** An expert's answer as the draft of an article, which a maintainer reviews before anybody is answered from it. */
import { draftName } from '../../content/draft-name.ts';
import { atLineStart } from '../markdown/escape.ts';
import { wellFormed } from '../markdown/well-formed.ts';
import { yamlText } from './yaml-text.ts';

export interface DraftFile {
  /** Begins with `_draft-`: such a file is not read as an article. */
  readonly name: string;
  readonly text: string;
}

const HEAD = `---
# UNREVIEWED: a question from Discord, and what an expert answered there. Before it is an article: check every
# sentence, add sources, and rename the file without "_draft-". Until then nobody is answered from it.
review: unreviewed
`;

/** @param answer - As it was written; its Markdown is shown as it stands, and acts on nothing. */
export function draftFile(question: string, answer: string): DraftFile {
  const title = oneLine(question);
  const text = [
    `${HEAD}title: ${yamlText(title)}`,
    'sources: []',
    '---',
    '',
    `# ${escaped(title)}`,
    '',
    ...wellFormed(answer)
      .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
      .map(oneLine)
      .filter((line) => line !== '')
      .flatMap((line) => [escaped(line), '']),
  ].join('\n');
  return { name: draftName(title), text };
}

/** One line of it, without what shows nothing or turns the order of letters around. */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** Brackets as character references: behind a backslash they would be a formula. */
function escaped(line: string): string {
  const text = line.replace(
    /[[\]]|[\\`*_~<|>&$!#:@]/g,
    (mark) => BRACKETS.get(mark) ?? `\\${mark}`,
  );
  return atLineStart(text).replace(/^([+=-])/, '\\$1');
}

const BRACKETS: ReadonlyMap<string, string> = new Map([
  ['[', '&#91;'],
  [']', '&#93;'],
]);
