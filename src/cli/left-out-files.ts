/** Which files of a folder are no articles, of what name, and how they would be: the end of a check's last line. */
import { counted } from '../knowledge/index.ts';
import type { IgnoredFile } from '../content/reading/list-files.ts';

/**
 * Empty where every file is an article.
 *
 * @param articleCount - Of the folder. Without any, a single README may be all that there is to read.
 */
export function leftOutSentences(ignored: readonly IgnoredFile[], articleCount: number): string {
  const counts = new Map<IgnoredFile['reason'], number>();
  for (const { reason } of ignored) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  if (counts.size === 0) return '';
  const parts = [...counts].map(([reason, count]) => `${count} ${reason}`).toSorted();
  return ` Not articles: ${parts.join(', ')}.${takeInSentence(ignored, articleCount)}${misnamedSentence(ignored)}`;
}

/** What only its name keeps from being read, by that name: programs for sites keep pages in such folders. */
function takeInSentence(ignored: readonly IgnoredFile[], articleCount: number): string {
  const fewestReadmes = articleCount === 0 ? 1 : FEWEST_READMES;
  const counts = new Map<string, number>();
  for (const { file, reason, articles = 0 } of ignored) {
    if ((reason !== BEGINS_WITH_LINE && reason !== 'README') || articles === 0) continue;
    const name = file.split('/').at(-1) ?? '';
    counts.set(name, (counts.get(name) ?? 0) + articles);
  }
  const named = [...counts]
    // One README tells about its folder; where each folder has one, it is often the text itself.
    .filter(([name, count]) => name.startsWith('_') || count >= fewestReadmes)
    .toSorted(([name, count], [other, more]) => more - count || (name < other ? -1 : 1));
  if (named.length === 0) return '';
  const shown = named.slice(0, MOST_NAMED);
  const names = shown.map(([name, count]) => `${onOneLine(name)} (${counted(count, 'article')})`);
  const rest = named.length - shown.length;
  const list = shown.map(([name]) => onOneLine(name)).join(', ');
  const more = rest === 0 ? '' : ` and ${rest} more`;
  return ` Left out by name alone: ${names.join(', ')}${more}; \`take-in: [${list}]\` in docent.yml reads ${names.length === 1 ? 'it' : 'them'}.`;
}

const BEGINS_WITH_LINE = 'beginning with _' satisfies IgnoredFile['reason'];
const FEWEST_READMES = 3;

/** A file that was meant to be an article must not be missed by its name alone. */
function misnamedSentence(ignored: readonly IgnoredFile[]): string {
  const misnamed = ignored.filter(
    ({ file, reason }) => reason === 'not Markdown' && /\.(?:mdx?|mdown|markdown|txt)$/i.test(file),
  );
  if (misnamed.length === 0) return '';
  const shown = misnamed.slice(0, MOST_NAMED).map(({ file }) => onOneLine(file));
  const rest = misnamed.length > MOST_NAMED ? ` and ${misnamed.length - MOST_NAMED} more` : '';
  return ` Only names that end in .md, .markdown or .mdx are read: ${shown.join(', ')}${rest}.`;
}

const MOST_NAMED = 5;

/** File names may hold what a terminal acts on: line breaks, escape sequences. It is shown instead. */
export function onOneLine(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
