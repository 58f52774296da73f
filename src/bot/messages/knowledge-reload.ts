/** What a reload did, or why nothing changed. */
import { counted, fitMarkdown, type Finding } from '../../knowledge/index.ts';
import type { ReloadOutcome } from '../../content/live-library.ts';
import { heading, text } from './part.ts';
import { ANSWER_COLOUR, QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import {
  changedSettings,
  changeLists,
  errorIn,
  type ChangeList,
} from '../../content/change-lists.ts';
import { escapeInLine, escapeLine } from '../markdown/escape.ts';

/** All lists with so many files, and texts so long, stay within the text of a message. */
const NAMED_FILES = 4;
const LONGEST_NAME = 80;
const LONGEST_REASON = 120;
const LONGEST_SENTENCE = 500;

export function knowledgeReloadReply(outcome: ReloadOutcome): Reply {
  const { version, library } = outcome.snapshot;
  const inUse = `${counted(library.articles.length, 'article')} in use, version \`${version}\`.`;
  switch (outcome.kind) {
    case 'unchanged':
      return reply(ANSWER_COLOUR, 'Nothing has changed', [
        outcome.isRecovery
          ? `The folder can be used again, and its files are those I answer from. ${inUse}`
          : `The files are those I answer from already. ${inUse}`,
      ]);
    case 'kept': {
      const { sentence, content } = outcome.refusal;
      const findings = content?.findings ?? [];
      const refused = [...new Set(findings.filter(isError).map(({ file }) => file))];
      return reply(QUIET_COLOUR, 'The articles stay as they were', [
        fitMarkdown(escapeLine(sentence), LONGEST_SENTENCE),
        ...(refused.length === 0
          ? []
          : [list({ what: 'refused because of errors', files: refused }, findings), SEE_PROBLEMS]),
        inUse,
      ]);
    }
    case 'reloaded': {
      const { changes, snapshot, isRecovery } = outcome;
      const lists = changeLists(changes).map((one) => list(one, snapshot.findings));
      return reply(ANSWER_COLOUR, 'The articles were reloaded', [
        ...(isRecovery ? ['The folder can be used again.'] : []),
        ...(lists.length === 0 ? ['No article has changed.'] : lists),
        ...changedSettings(changes),
        ...(changes.found.length === 0 ? [] : [SEE_PROBLEMS]),
        inUse,
      ]);
    }
    default:
      return outcome satisfies never;
  }
}

const SEE_PROBLEMS = '`/knowledge problems` says what was found, and how to mend it.';

function reply(colour: number, title: string, texts: readonly string[]): Reply {
  return replyOf(colour, heading(title), text(texts.join('\n\n')));
}

function isError({ severity }: Finding): boolean {
  return severity === 'error';
}

/** @param findings - Of the content that was read: a refused file is shown with its first error. */
function list({ what, files }: ChangeList, findings: readonly Finding[]): string {
  const named = files.slice(0, NAMED_FILES).map((file) => {
    const error = errorIn(file, findings);
    const name = fitMarkdown(escapeLine(file), LONGEST_NAME);
    return error === undefined ? `- ${name}` : `- ${name}: ${reason(error)}`;
  });
  const more = files.length - named.length;
  if (more > 0) named.push(`- and ${more.toLocaleString('en')} more`);
  const title = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return [`**${title}** (${files.length.toLocaleString('en')})`, ...named].join('\n');
}

function reason({ line, message }: Finding): string {
  return fitMarkdown(escapeInLine(`line ${line}: ${message}`), LONGEST_REASON);
}
