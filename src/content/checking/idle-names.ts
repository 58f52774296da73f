/** Names in the settings of a folder that nothing in it bears. */
import {
  finding,
  settingWithoutEffect,
  type Finding,
  type SelectedName,
} from '../../knowledge/index.ts';
import type { IgnoredFile } from '../reading/list-files.ts';

/**
 * @param files - Those that were read.
 * @param ignored - Those that were not; a folder stands for all it holds.
 */
export function idleNames(
  selected: readonly SelectedName[],
  files: readonly string[],
  ignored: readonly IgnoredFile[],
): Finding[] {
  const leftOut = ignored.filter(({ reason }) => reason === 'left out').map(({ file }) => file);
  const folders = ignored.map(({ file }) => `${file}/`.normalize('NFC'));
  const hasEffect = ({ setting, name }: SelectedName): boolean => {
    // Nobody has looked into a folder that is left out as a whole.
    if (folders.some((folder) => name.startsWith(folder))) return true;
    const of = setting === 'leave-out' ? leftOut : files;
    return of.some((file) => `/${file.normalize('NFC')}/`.includes(`/${name}/`));
  };
  return selected
    .filter((one) => !hasEffect(one))
    .map(({ place, setting, name }) => finding(settingWithoutEffect, place, { setting, name }));
}
