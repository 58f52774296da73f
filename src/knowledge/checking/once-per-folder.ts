/**
 * Findings that a person would mend: a rule that most files of a folder break is said once, with the
 * number, and as the folder's settings want it.
 */
import type { Finding } from '../articles/finding.ts';
import type { RuleLevel } from '../articles/folder-settings.ts';

/** Below that many files each mistake is worth its line. */
const FEW_FILES = 10;

/** What a folder does or does not do as a whole is said once from three files on. */
const FEWEST_FILES = 3;
const OF_HABITS: ReadonlySet<string> = new Set(['missing-sources', 'title-from-file-name']);

/** Most files of a folder. */
const HALF = 1 / 2;
/** Pages that a program has made from one form are alike, as are links that one completes: nobody mends them one by one. */
const A_QUARTER = 1 / 4;
const OF_PROGRAMS: ReadonlySet<string> = new Set(['near-duplicate', 'undefined-reference']);

/** Each of them is mended by itself, however many there are. */
const EACH_ITS_OWN: ReadonlySet<string> = new Set(['answer-not-found']);

/** @param levels - As in `FolderSettings.rules`. */
export function asSet(
  findings: readonly Finding[],
  levels: ReadonlyMap<string, RuleLevel>,
): Finding[] {
  if (levels.size === 0) return [...findings];
  return findings.flatMap((found) => {
    const level = levels.get(found.rule);
    if (level === 'off') return [];
    return [level === undefined ? found : { ...found, severity: level }];
  });
}

/** How often each rule was broken, the commonest first, then by name. */
export function countByRule(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return new Map(
    [...counts].toSorted(([rule, count], [other, more]) => more - count || (rule < other ? -1 : 1)),
  );
}

/**
 * @param findings - In the order people read them in.
 * @param fileCount - Files that were looked at.
 */
export function oncePerFolder(findings: readonly Finding[], fileCount: number): Finding[] {
  if (fileCount < FEWEST_FILES) return [...findings];
  const files = new Map<string, Set<string>>();
  for (const { rule, file, severity } of findings) {
    if (severity !== 'warning') continue;
    const known = files.get(rule);
    if (known === undefined) files.set(rule, new Set([file]));
    else known.add(file);
  }
  const isCommon = (rule: string): boolean =>
    !EACH_ITS_OWN.has(rule) &&
    (fileCount >= FEW_FILES || OF_HABITS.has(rule)) &&
    (files.get(rule)?.size ?? 0) > fileCount * (OF_PROGRAMS.has(rule) ? A_QUARTER : HALF);
  const said = new Set<string>();
  const each = findings.flatMap((found) => {
    const { rule, severity } = found;
    if (severity !== 'warning' || !isCommon(rule)) return [found];
    if (said.has(rule)) return [];
    said.add(rule);
    return [forAll(found, files.get(rule)?.size ?? 0, fileCount)];
  });
  return fileCount < FEW_FILES ? each : oncePerFile(each);
}

/** What Discord shows in another way is no mistake: an author mends all such places of a file, or none. */
const OF_LOOKS: ReadonlySet<string> = new Set([
  'deep-heading',
  'html',
  'image',
  'table',
  'template-tag',
]);

/** Of those the first of each file, with the number of the others. */
function oncePerFile(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ file, rule }: Finding): string => `${rule} ${file}`;
  const counts = new Map<string, number>();
  const isOfLooks = ({ rule, severity }: Finding): boolean =>
    severity === 'warning' && OF_LOOKS.has(rule);
  for (const found of findings) {
    if (isOfLooks(found)) counts.set(keyOf(found), (counts.get(keyOf(found)) ?? 0) + 1);
  }
  const said = new Set<string>();
  return findings.flatMap((found) => {
    const key = keyOf(found);
    const count = counts.get(key) ?? 0;
    if (!isOfLooks(found) || count === 1) return [found];
    if (said.has(key)) return [];
    said.add(key);
    const message = `In ${count.toLocaleString('en')} places of the file, here first: ${found.message}`;
    return [{ ...found, message }];
  });
}

function forAll(found: Finding, count: number, fileCount: number): Finding {
  const number = `${count.toLocaleString('en')} of ${fileCount.toLocaleString('en')} articles`;
  return {
    ...found,
    message: `In ${number}, here first: ${found.message}`,
    fix: `${found.fix} To switch the rule off for this folder, write \`rules: { ${found.rule}: off }\` in docent.yml.`,
  };
}
