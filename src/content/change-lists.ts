/** What a reload changed, in the words that log, chat and Discord share. */
import type { Finding } from '../knowledge/index.ts';
import type { ContentChanges } from './content-changes.ts';

export interface ChangeList {
  readonly list: (typeof WORDS)[number][0];
  /** Goes on after a number: `2 added`. */
  readonly what: string;
  /** At least one. */
  readonly files: readonly string[];
}

/** In the order in which people should read them. */
const WORDS = [
  ['refused', 'refused because of errors'],
  ['mended', 'mended and in use now'],
  ['added', 'added'],
  ['changed', 'changed'],
  ['removed', 'removed'],
  ['withdrawn', 'deleted after having been refused'],
] as const satisfies readonly (readonly [keyof ContentChanges, string])[];

/** The lists that are not empty. */
export function changeLists(changes: ContentChanges): ChangeList[] {
  return WORDS.map(([list, what]) => ({ list, what, files: changes[list] })).filter(
    ({ files }) => files.length > 0,
  );
}

/** What is to be said, a sentence each, of changes that are in no article. */
export function changedSettings({ isCalibrated, hasOtherSynonyms }: ContentChanges): string[] {
  return [
    ...(isCalibrated ? ['How sure an answer must be was set anew.'] : []),
    ...(hasOtherSynonyms ? ['The words that stand for one another were read anew.'] : []),
  ];
}

/** The first error in a refused file; undefined when it is not one of these findings. */
export function errorIn(file: string, findings: readonly Finding[]): Finding | undefined {
  return findings.find((finding) => finding.file === file && finding.severity === 'error');
}
