/** What is left to do once the file of a new article is made. */
import type { TerminalStyle } from '../../terminal/style.ts';
import { wrapItem } from '../../terminal/wrapped-text.ts';
import type { NewArticleRequest } from './new-article-request.ts';

export function nextSteps(
  { format, title, content }: NewArticleRequest,
  style: TerminalStyle,
): string {
  const where =
    format === 'question'
      ? 'on the line below answer:, indented by four spaces'
      : 'below its title';
  const [folder, option] =
    content === undefined
      ? ['', '']
      : [` -- ${asShellWord(content)}`, ` --content ${asShellWord(content)}`];
  const steps = [
    `Write the text ${where} (docs/articles.md shows how). Until then it is no article.`,
    'Give keywords, aliases, questions as people ask them, the sources that are missing, and three related articles.',
  ];
  // Commands are copied, and so stay on one line.
  return [
    'Now, in that file:',
    ...steps.map((step, position) => wrapItem(`  ${position + 1}. `, step, style)),
    'Then look at what it does:',
    `  npm run check${folder}`,
    `  npm run --silent ask --${option} ${asShellWord(title)}`,
    '',
  ].join('\n');
}

/** As a shell reads it as one word. */
function asShellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `"${text.replace(/["\\$`]/g, '\\$&')}"`;
}
