/** Findings on the files, a page at a time. */
import type { Finding } from '../../knowledge/index.ts';
import type { Snapshot } from '../live-library.ts';
import { existingPage, pageButtons } from './buttons.ts';
import { counted } from './counted.ts';
import { escapeLine } from './escape.ts';
import { fit } from './fit.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

/** With the lengths below, a page with the sentence above it stays within an embed's description (4,096). */
const FINDINGS_PER_PAGE = 5;
const LONGEST_PLACE = 200;
const LONGEST_SENTENCE = 250;

/**
 * @param page - Counted from 0; past the end, the last page is shown.
 * @param listed - Version of the content of which the reader has seen a page; none for the first.
 */
export function knowledgeProblemsReply(
  { findings, version }: Pick<Snapshot, 'findings' | 'version'>,
  page = 0,
  listed = version,
): Reply {
  const pageCount = Math.max(1, Math.ceil(findings.length / FINDINGS_PER_PAGE));
  const shown = existingPage(page, pageCount);
  const start = shown * FINDINGS_PER_PAGE;
  const changed = `The files have changed since you opened this list (version \`${listed}\`); this is the list of version \`${version}\`.`;
  const texts = [
    ...(listed === version ? [] : [changed]),
    ...(findings.length === 0
      ? ['No problems were found while reading the files. `npm run check` looks closer.']
      : findings.slice(start, start + FINDINGS_PER_PAGE).map(findingText)),
  ];
  const footer = [
    counted(findings.length, 'problem'),
    ...(pageCount > 1 ? [`page ${shown + 1} of ${pageCount}`] : []),
    `version ${version}`,
  ];
  return replyOf(
    {
      color: findings.length === 0 ? ANSWER_COLOUR : QUIET_COLOUR,
      title: 'Problems with the files',
      description: texts.join('\n\n'),
      footer: { text: footer.join(' · ') },
    },
    pageButtons(shown, pageCount, (target) => ({ verb: 'turn-problems', version, page: target })),
  );
}

/** Paths and messages quote strangers' files, so all of it is escaped. */
function findingText({ file, line, column, severity, rule, message, fix }: Finding): string {
  const place = fit(escapeLine(`${file}:${line}:${column}`), LONGEST_PLACE);
  const sentences = [message, fix].map((text) => fit(escapeLine(text), LONGEST_SENTENCE));
  return `**${place}** ${severity} \`${rule}\`\n${sentences.join('\n')}`;
}
