/** The content in use, in a few lines, and why newer content is not. */
import { counted } from '../../knowledge/index.ts';
import type { KnownProblems } from '../../content/checking/known-problems.ts';
import { refusalText } from './refusal-text.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { bothTimes } from './times.ts';

export function knowledgeStatusReply(problems: KnownProblems): Reply {
  const { inUse, refusal } = problems;
  const { library, version, loadedAt } = inUse;
  const lines = [
    `- ${counted(library.articles.length, 'article')} in ${counted(library.topics.length, 'topic')}`,
    `- Version \`${version}\`, loaded ${bothTimes(loadedAt)}`,
    ...(refusal === null ? [] : ['', refusalText(refusal, inUse)]),
    ...problemLines(problems),
  ];
  return replyOf({
    color: refusal === null ? ANSWER_COLOUR : QUIET_COLOUR,
    title: 'My articles',
    description: lines.join('\n'),
  });
}

/** What is counted is said, because reading the files finds less than `npm run check`. */
function problemLines({
  inUse,
  refusal,
  findings,
  errors,
  warnings,
  lookedAt,
}: KnownProblems): string[] {
  const read = refusal?.content?.findings ?? inUse.findings;
  const refused = new Set(
    read.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  ).size;
  const counts =
    findings.length === 0
      ? 'no problems'
      : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  const unused = refused === 0 ? '' : `; ${counted(refused, 'file')} not used because of errors`;
  return lookedAt === null
    ? [
        `- Found while reading the files: ${counts}${unused}`,
        '- Not looked for yet: what only `npm run check` and `/knowledge problems` look for, such as broken links and repeated texts',
      ]
    : [
        `- Found by the closer look ${bothTimes(lookedAt)}, as by \`npm run check\`: ${counts}${unused}`,
      ];
}
