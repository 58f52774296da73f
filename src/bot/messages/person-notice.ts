/** Plain sentences around questions to people. */
import type { RefusalName } from '../connection/refusals.ts';
import { text } from './part.ts';
import { WRITTEN_ANSWER } from './person-answer.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import type { Told } from '../state/trouble.ts';
import { troubleText } from './trouble-text.ts';
import type { Words } from '../words/words.ts';
import type { NameIn } from '../words/catalogue/catalogue.ts';

/** By its key in the catalogue. */
export type PersonNotice = NameIn<'person'>;

export function personNotice(notice: PersonNotice, words: Words): Reply {
  return sentenceReply(noticeSentence(notice, words));
}

export function noticeSentence(notice: PersonNotice, words: Words): string {
  return words.say(`person.${notice}`);
}

export function tooManyOpen(open: number, words: Words): Reply {
  return sentenceReply(words.say('step.tooManyOpen', { count: open }));
}

/** @param roleId - Null where whoever is in the experts' channel may answer. */
export function notAnExpert(roleId: string | null, words: Words): Reply {
  return sentenceReply(
    roleId === null
      ? words.say('step.elsewhere')
      : words.say('step.roleOnly', { role: `<@&${roleId}>` }),
  );
}

/** @param expertId - Who has it; null when it is free or done. */
export function someoneElseHasIt(expertId: string | null, words: Words): Reply {
  return sentenceReply(
    expertId === null
      ? words.say('step.movedOn')
      : words.say('step.theirs', { expert: `<@${expertId}>` }),
  );
}

/** @param length - UTF-16 units of an answer that is longer than can be passed on. */
export function tooLongNotice(length: number, words: Words): Reply {
  return sentenceReply(words.say('step.answerTooLong', { length, most: WRITTEN_ANSWER }));
}

export function notStored(what: Told, words: Words): Reply {
  const why = troubleText(what, 1000, words);
  return sentenceReply(words.say('step.notStored', { why }));
}

export function untoldSentence(reason: RefusalName, words: Words): string {
  return words.say('step.untold', { reason: words.say(`refusal.${reason}`) });
}

function sentenceReply(sentence: string): Reply {
  return replyOf(QUIET_COLOUR, text(sentence));
}
