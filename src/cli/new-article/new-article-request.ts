/** The command line of `npm run new` → what is to be made, or what is wrong with it. */
import { readCommandLine, type CommandLine } from '../../config/command-line.ts';
import { subjectProblem } from './article-details.ts';
import { fileNameFor, fileNameProblem } from '../../content/file-name.ts';
import type { ArticleFormat } from './article-template.ts';
import { isQuestion, tidyTitle, titleProblem } from './article-title.ts';

export interface NewArticleRequest {
  readonly title: string;
  readonly format: ArticleFormat;
  /** Null leaves it to the person at the terminal. */
  readonly subject: string | null;
  /** Of the file, without `.md`. */
  readonly name: string;
  /** Undefined: the folder that the bot uses. */
  readonly content: string | undefined;
}

/** The only thing that is wrong with a line on which nothing is but the title missing. */
export const NO_TITLE = 'Give one title, in quotation marks.';

export function readRequest(args: readonly string[]): CommandLine<NewArticleRequest> {
  const config = {
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      subject: { type: 'string' },
      name: { type: 'string' },
      content: { type: 'string' },
    },
  } as const;
  return readCommandLine(args, config, ({ values, positionals }) => {
    const [first = '', ...others] = positionals;
    const title = tidyTitle(first);
    if (others.length > 0) return 'Give one title alone: with spaces in it, in quotation marks.';
    if (title === '') return NO_TITLE;
    const problem = titleProblem(title);
    if (problem !== null) return problem;
    const format = values.format ?? (isQuestion(title) ? 'question' : 'essay');
    if (format !== 'question' && format !== 'essay') {
      return `Expected --format to be question or essay, got ${format}.`;
    }
    const name = values.name ?? fileNameFor(title);
    const wrong = name === null ? 'the title has no Latin letters' : fileNameProblem(name);
    if (name === null || wrong !== null) {
      return `The file cannot be named after ${values.name === undefined ? 'the title' : '--name'}: ${wrong}. Choose a name such as --name lime-mortar.`;
    }
    const subject = (values.subject ?? '').replace(/\s+/g, ' ').trim();
    const subjectWrong = subject === '' ? null : subjectProblem(subject);
    if (subjectWrong !== null) return subjectWrong;
    const { content } = values;
    return { title, format, name, subject: subject === '' ? null : subject, content };
  });
}
