/** The content in use, in a few lines. */
import { time, TimestampStyles } from 'discord.js';
import type { Refusal, Snapshot } from '../live-library.ts';
import { counted } from './counted.ts';
import { escapeLine } from './escape.ts';
import { fit } from './fit.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

const LONGEST_SENTENCE = 500;

export function knowledgeStatusReply(snapshot: Snapshot, refusal: Refusal | null): Reply {
  const { library, findings, version, loadedAt } = snapshot;
  const errors = findings.filter(({ severity }) => severity === 'error');
  const refused = new Set(errors.map(({ file }) => file)).size;
  const lines = [
    `- ${counted(library.articles.length, 'article')} in ${counted(library.topics.length, 'topic')}`,
    findings.length === 0
      ? '- No problems found while reading them'
      : `- ${counted(errors.length, 'error')}, ${counted(findings.length - errors.length, 'warning')}; ${counted(refused, 'file')} not used because of errors`,
    `- Version \`${version}\`, loaded ${both(loadedAt)}`,
  ];
  if (refusal !== null) {
    const sentence = fit(escapeLine(refusal.sentence), LONGEST_SENTENCE);
    lines.push('', `**Newer content was not taken** ${both(refusal.at)}: ${sentence}`);
  }
  return replyOf({
    color: refusal === null ? ANSWER_COLOUR : QUIET_COLOUR,
    title: 'My articles',
    description: lines.join('\n'),
  });
}

/** Discord shows both in the reader's own time zone and language. */
function both(date: Date): string {
  return `${time(date, TimestampStyles.ShortDateTime)} (${time(date, TimestampStyles.RelativeTime)})`;
}
