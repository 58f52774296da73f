/** A text → what its Markdown means to Discord. */
import { rules, SimpleMarkdown } from 'discord-markdown-parser';

export interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly [key: string]: unknown;
}

export interface ListLine {
  readonly indent: number;
  /** Null: a bullet. */
  readonly number: number | null;
  readonly content: readonly Node[];
}

const LIST = /^(?:[ \t]*(?:[-*]|\d{1,9}\.)[ \t]+[^\n]+(?:\n|$))+/;
const LIST_LINE = /^([ \t]*)(?:[-*]|(\d{1,9})\.)[ \t]+(.*)$/;

const { defaultRules } = SimpleMarkdown;

/** Lists, which the parser for Discord leaves out. */
const list = {
  order: defaultRules.heading.order - 0.2,
  match: (source: string, _state: unknown, before: string) =>
    before === '' || before.endsWith('\n') ? LIST.exec(source) : null,
  parse: (
    [all]: readonly string[],
    parse: (text: string, state: object) => readonly Node[],
    state: object,
  ) => ({
    lines: (all ?? '')
      .trimEnd()
      .split('\n')
      .map((line): ListLine => {
        const [, indent = '', number, text = ''] = LIST_LINE.exec(line) ?? [
          '',
          '',
          undefined,
          line,
        ];
        return {
          indent: indent.length,
          number: number === undefined ? null : Number(number),
          content: parse(text, state),
        };
      }),
  }),
};

const parse = SimpleMarkdown.parserFor({
  ...rules,
  link: defaultRules.link,
  list,
});

export function parseMarkdown(text: string): readonly Node[] {
  return parse(text, { inline: true });
}
