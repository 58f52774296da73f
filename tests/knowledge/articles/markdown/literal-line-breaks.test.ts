import { expect, it } from 'vitest';
import { literalLineBreaks } from '../../../../src/knowledge/articles/markdown/latex.ts';

it.each([
  [String.raw`Lime is soft.\nStone is hard.`, 'Lime is soft.\nStone is hard.'],
  [String.raw`Lime is soft.\r\n\nnewer walls are not.`, 'Lime is soft.\n\nnewer walls are not.'],
])('a backslash and an n are a line break: %j', (written, read) => {
  expect(literalLineBreaks(written)).toBe(read);
});

it.each([
  String.raw`\newpage`,
  String.raw`\noindent Lime is white, \normalsize and \nabla of it.`,
  String.raw`\newcommand{\lime}{soft}`,
])('a command of LaTeX that begins with n is none: %j', (command) => {
  expect(literalLineBreaks(command)).toBe(command);
});
