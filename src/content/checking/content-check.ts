/** What `npm run check` finds in the content folder, cut to what a moderator can page through. */
import { contentDisk } from '../reading/content-disk.ts';
import { checkFolder, type CheckOptions } from './check-folder.ts';
import type { Finding } from '../../knowledge/index.ts';

export interface CheckRequest {
  readonly contentDir: string;
  readonly options: CheckOptions;
}

export type ContentCheck =
  | {
      readonly kind: 'checked';
      readonly errors: number;
      readonly warnings: number;
      /** At most `FINDINGS_KEPT`: errors first, then by file, line and column. */
      readonly worst: readonly Finding[];
    }
  /** The folder was gone by then. */
  | { readonly kind: 'unreadable' };

/** More than anybody pages through; whoever has more takes `npm run check` in a shell. */
export const FINDINGS_KEPT = 1000;

export async function checkContent({ contentDir, options }: CheckRequest): Promise<ContentCheck> {
  const outcome = await checkFolder(contentDir, contentDisk(contentDir), options);
  if (outcome.kind === 'unreadable') return { kind: 'unreadable' };
  const errors = outcome.findings.filter(({ severity }) => severity === 'error');
  const warnings = outcome.findings.filter(({ severity }) => severity === 'warning');
  return {
    kind: 'checked',
    errors: errors.length,
    warnings: warnings.length,
    worst: [...errors, ...warnings].slice(0, FINDINGS_KEPT),
  };
}
