/** What a reload did, or why nothing changed. */
import { fitMarkdown, type Finding } from '../../knowledge/index.ts';
import type { ReloadOutcome } from '../../content/live-library.ts';
import type { Words } from '../words/words.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { changeLists, errorIn, type ChangeList } from '../../content/change-lists.ts';
import { escapeInLine, escapeLine } from '../markdown/escape.ts';

/** All lists with so many files, and texts so long, stay within the text of a message. */
const NAMED_FILES = 4;
const LONGEST_NAME = 80;
const LONGEST_REASON = 120;
const LONGEST_SENTENCE = 500;

export function knowledgeReloadReply(outcome: ReloadOutcome, words: Words): Reply {
  const { version, library } = outcome.snapshot;
  const articles = words.say('count.articles', { count: library.articles.length });
  const inUse = words.say('reload.inUse', { articles, version });
  const seeProblems = words.say('reload.seeProblems');
  switch (outcome.kind) {
    case 'unchanged':
      return reply(ANSWER_COLOUR, words.say('reload.unchanged'), [
        `${words.say(outcome.isRecovery ? 'reload.sameAgain' : 'reload.same')} ${inUse}`,
      ]);
    case 'kept': {
      const { sentence, content } = outcome.refusal;
      const findings = content?.findings ?? [];
      const refused = [...new Set(findings.filter(isError).map(({ file }) => file))];
      return reply(QUIET_COLOUR, words.say('reload.kept'), [
        fitMarkdown(escapeLine(sentence), LONGEST_SENTENCE),
        ...(refused.length === 0
          ? []
          : [list({ list: 'refused', files: refused }, findings, words), seeProblems]),
        inUse,
      ]);
    }
    case 'reloaded': {
      const { changes, snapshot, isRecovery } = outcome;
      const lists = changeLists(changes).map((one) => list(one, snapshot.findings, words));
      return reply(ANSWER_COLOUR, words.say('reload.reloaded'), [
        ...(isRecovery ? [words.say('reload.usable')] : []),
        ...(lists.length === 0 ? [words.say('reload.noneChanged')] : lists),
        ...(changes.isCalibrated ? [words.say('reload.calibrated')] : []),
        ...(changes.hasOtherSynonyms ? [words.say('reload.synonyms')] : []),
        ...(changes.found.length === 0 ? [] : [seeProblems]),
        inUse,
      ]);
    }
    default:
      return outcome satisfies never;
  }
}

function reply(colour: number, title: string, texts: readonly string[]): Reply {
  return replyOf(colour, heading(title), text(texts.join('\n\n')));
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** @param findings - Of the content that was read: a refused file is shown with its first error. */
function list(
  { list: change, files }: Pick<ChangeList, 'list' | 'files'>,
  findings: readonly Finding[],
  words: Words,
): string {
  const named = files.slice(0, NAMED_FILES).map((file) => {
    const error = errorIn(file, findings);
    const name = fitMarkdown(escapeLine(file), LONGEST_NAME);
    return error === undefined ? `- ${name}` : `- ${name}: ${reason(error, words)}`;
  });
  const more = files.length - named.length;
  if (more > 0) named.push(`- ${words.say('reload.more', { count: more })}`);
  const title = words.say(`changes.${change}`);
  return [words.say('reload.heading', { title, number: files.length }), ...named].join('\n');
}

function reason({ line, message }: Finding, words: Words): string {
  const where = words.say('reload.line', { line, message: escapeInLine(message) });
  return fitMarkdown(where, LONGEST_REASON);
}
