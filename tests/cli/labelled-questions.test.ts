import { describe, expect, it } from 'vitest';
import { parseLabelledQuestions } from '../../src/cli/evaluation/labelled-questions.ts';

const lime = '- { question: what is lime?, expect: [lime], style: formal }';

describe('a file of labelled questions', () => {
  it.each([
    { what: 'text', entry: '- what is slate?' },
    { what: 'a list', entry: '- [what is slate?, slate]' },
    { what: 'empty', entry: '-' },
    { what: 'a number', entry: '- 7' },
  ])('is refused where an entry is $what, at its own line', ({ entry }) => {
    expect(parseLabelledQuestions(`${lime}\n\n${entry}\n`)).toEqual({
      kind: 'refused',
      problems: ['line 3: expected a mapping with question, expect, style'],
    });
  });

  it('may begin with a byte order mark', () => {
    expect(parseLabelledQuestions(`\uFEFF${lime}\n`)).toEqual(parseLabelledQuestions(lime));
    expect(parseLabelledQuestions(`\uFEFF${lime}\n`)).toMatchObject({
      kind: 'read',
      questions: [{ question: 'what is lime?', line: 1 }],
    });
  });
});
