import { describe, expect, it } from 'vitest';
import { parseLabelledQuestions } from '../../../src/cli/evaluation/labelled-questions.ts';

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

  it.each([
    {
      entry: '{}',
      says: ['question to be text', 'expect to be a list of slugs', 'style to be one of'],
    },
    { entry: '{ question: " ", expect: [], style: formal }', says: ['question to be text'] },
    {
      entry: '{ question: q, expect: lime, style: formal }',
      says: ['expect to be a list of slugs'],
    },
    {
      entry: '{ question: q, expect: [1, 2], style: formal }',
      says: ['expect to be a list of slugs'],
    },
    {
      entry: '{ question: q, expect: [], style: poem }',
      says: ['style to be one of formal, own-words, keywords, misspelt'],
    },
    { entry: '{ question: q, expect: [], style: formal, after: 7 }', says: ['after to be text'] },
    {
      entry: '{ question: q, expect: [], style: formal, answer: "" }',
      says: ['answer to be text'],
    },
    {
      entry: '{ question: q, expect: [], style: formal, half: tuning, note: n }',
      says: ['there is no field half', 'there is no field note'],
    },
  ])('is refused for $entry, with every problem', ({ entry, says }) => {
    const parsed = parseLabelledQuestions(`${lime}\n- ${entry}\n`);
    expect(parsed).toEqual({
      kind: 'refused',
      problems: says.map((problem) => expect.stringContaining(problem)),
    });
    expect(
      parsed.kind === 'refused' &&
        parsed.problems.every((problem) => problem.startsWith('line 2: ')),
    ).toBe(true);
  });

  it('may say in whose voice it is asked, which articles come near and what a good reply holds', () => {
    const asked =
      '- { question: who burns lime?, expect: [lime], near: [kilns], kind: who, says: burners, unseen: true }';
    const others = '- { question: who sold it?, expect: [], kind: who, says: [a, b] }';
    expect(parseLabelledQuestions(`${lime}\n${asked}\n${others}\n`)).toMatchObject({
      kind: 'read',
      questions: [
        { style: 'formal', kind: null, near: [], says: [], isUnseen: false },
        { style: null, kind: 'who', near: ['kilns'], says: ['burners'], isUnseen: true },
        { style: null, kind: 'who', near: [], says: ['a', 'b'] },
      ],
    });
  });

  it.each([
    { entry: '{ question: q, expect: [] }', says: 'style to be one of' },
    { entry: '{ question: q, expect: [], kind: who, style: poem }', says: 'style to be one of' },
    {
      entry: '{ question: q, expect: [], style: formal, unseen: true }',
      says: 'kind beside unseen',
    },
    { entry: '{ question: q, expect: [], kind: who, unseen: 1 }', says: 'unseen to be true or' },
    { entry: '{ question: q, expect: [], kind: who, near: lime }', says: 'near to be a list' },
    { entry: '{ question: q, expect: [], kind: 7 }', says: 'kind to be text' },
    { entry: '{ question: q, expect: [], kind: who, says: [] , after: 7 }', says: 'after to be' },
    { entry: '{ question: q, expect: [], kind: who, says: { a: b } }', says: 'says to be text' },
  ])('is refused for $entry', ({ entry, says }) => {
    expect(parseLabelledQuestions(`${lime}\n- ${entry}\n`)).toMatchObject({
      kind: 'refused',
      problems: expect.arrayContaining([expect.stringContaining(says)]),
    });
  });

  it('is refused where a question stands twice, whatever its case', () => {
    const again = lime.replace('what', 'WHAT');
    expect(parseLabelledQuestions(`${lime}\n${again}\n`)).toEqual({
      kind: 'refused',
      problems: ['line 2: the question stands at line 1 already'],
    });
  });

  it('is refused in plain words where it is no YAML, with the line as it should be', () => {
    expect(parseLabelledQuestions(`${lime}\n- question: [\n`)).toEqual({
      kind: 'refused',
      problems: [
        'line 2: the list that begins with `[` has no `]`. The line as it should be: `- question: []`',
      ],
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
