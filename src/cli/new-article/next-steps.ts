/** What is left to do once the file of a new article is made. */
import type { NewArticleRequest } from './new-article-request.ts';

export function nextSteps({ format, title, content }: NewArticleRequest): string {
  const where =
    format === 'question'
      ? 'on the line below answer:, indented by four spaces'
      : 'below its title';
  const [folder, option] =
    content === undefined
      ? ['', '']
      : [` -- ${asShellWord(content)}`, ` --content ${asShellWord(content)}`];
  return `Now, in that file:
  1. Write the text ${where} (docs/articles.md shows how). Until then it is no article.
  2. Give keywords, aliases, questions as people ask them, the sources that are missing, and three related articles.
Then look at what it does:
  npm run check${folder}
  npm run --silent ask --${option} ${asShellWord(title)}
`;
}

/** As a shell reads it as one word. */
function asShellWord(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `"${text.replace(/["\\$`]/g, '\\$&')}"`;
}
