/** What came of an import, for people and for scripts. */
import { counted, type Finding } from '../../knowledge/index.ts';
import type { ArticleFile } from './article-files.ts';
import type { LeftOut } from './imported-article.ts';

export interface ImportReport {
  readonly made: readonly ArticleFile[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly Finding[];
  /** The folder that the files are in, or would be. */
  readonly folder: string;
  readonly dryRun: boolean;
}

/** One object on one line. */
export function reportJson({ made, leftOut, findings, folder, dryRun }: ImportReport): string {
  const articles = made.map(({ file, title, from }) => ({ file, title, from }));
  return `${JSON.stringify({ folder, dryRun, made: articles, leftOut, findings })}\n`;
}

/** For example `12 articles made in content; 1 left out; 2 errors, 3 warnings.` */
export function closingSentence({ made, leftOut, findings, folder, dryRun }: ImportReport): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  return [
    `${counted(made.length, 'article')} ${dryRun ? 'would be made' : 'made'} in ${folder}`,
    leftOut.length === 0 ? '' : `; ${leftOut.length} left out`,
    made.length === 0
      ? ''
      : findings.length === 0
        ? '; no findings'
        : `; ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`,
    '.',
  ].join('');
}

export function hasTrouble({ leftOut, findings }: ImportReport): boolean {
  return leftOut.length > 0 || findings.some(({ severity }) => severity === 'error');
}
