/** Plain sentences around questions to people. */
import { fitMarkdown } from '../../knowledge/index.ts';
import { escapeLine } from '../markdown/escape.ts';
import { text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

const NOTICES = {
  passedOn:
    'I have passed your question on to the people here. You are told in this channel when one of them answers.',
  passedOnPrivately:
    'I have passed your question on to the people here. When one of them answers I tell you here, or, when that takes more than a few minutes, by direct message.',
  askedBefore:
    'You have asked the people here about this before, and the question is closed. Ask me in other words, and you can pass that on too.',
  notYours: 'Only who asked can do that. Ask me yourself, and you get these buttons too.',
  nobodyThere:
    'There is nobody here who answers questions any more: a moderator can choose a channel for that with `/settings experts`.',
  cannotWrite:
    'I may not write where the people are who answer, so your question was not passed on. Please tell a moderator: `/doctor` says what I lack.',
  notShown:
    'Discord did not take my message to the people who answer, so your question was not passed on. Please press the button again in a few minutes.',
  notKept:
    'I could not pass your question on, because I cannot store anything at the moment. Please try again later; a moderator sees with `/knowledge status` what is wrong.',
  interrupted:
    'Something came between when I passed it on, and texts are never stored here. Please ask me once more.',
  withdrawn: 'This question is gone: who asked has withdrawn it, or it was kept long enough.',
  unreadReply:
    'I could not read the message that you replied to. If this is an answer, please send it again in a minute; if it is a question, ask it without replying.',
  noText: 'There is no text in your reply that I could pass on. Write the answer as text.',
  told: 'Thank you. Who asked has been told.',
  toldNobody: 'Thank you. Who asked is not known any more, so it stands here only.',
  untold:
    'Your answer is kept, but I could not tell who asked: the message above says why, and has a button to tell them again.',
  unshown:
    'Your answer is kept, but Discord did not let me change the message of the question. Press one of its buttons in a few minutes: then it shows how the question stands, and whether who asked has been told.',
  emptyAnswer: 'The answer is no longer here, so there is nothing to make a file of.',
  draft:
    'The draft of an article. Nothing is published: give it to whoever looks after the articles, who checks it, adds sources and renames it.',
  label:
    'A labelled question. Nothing is published: give it to whoever looks after the articles, who reviews it and adds it to the labelled questions.',
} as const;

export type PersonNotice = keyof typeof NOTICES;

export function personNotice(notice: PersonNotice): Reply {
  return sentenceReply(noticeSentence(notice));
}

export function noticeSentence(notice: PersonNotice): string {
  return NOTICES[notice];
}

export function tooManyOpen(open: number): Reply {
  return sentenceReply(
    `You have ${open} questions open with the people here, which is as many as one member can have. Please wait until one of them is answered.`,
  );
}

/** @param roleId - Null where whoever is in the experts' channel may answer. */
export function notAnExpert(roleId: string | null): Reply {
  return sentenceReply(
    roleId === null
      ? 'Questions are answered in the channel that moderators chose for that (`/settings experts`), and this is another one.'
      : `Questions are answered by members with the role <@&${roleId}>.`,
  );
}

/** @param expertId - Who has it; null when it is free or done. */
export function someoneElseHasIt(expertId: string | null): Reply {
  return sentenceReply(
    expertId === null
      ? 'That is not possible any more: the question has moved on meanwhile. It is shown now as it stands.'
      : `<@${expertId}> has this question. It is shown now as it stands. They can give it back, and so can who manages this server and, a day after it was claimed, everybody who answers here.`,
  );
}

/** @param sentence - As `NotStored` has it. */
export function notStored(sentence: string): Reply {
  return sentenceReply(
    `Nothing was changed. ${fitMarkdown(escapeLine(sentence), 1000)} Then do it once more.`,
  );
}

/** @param reason - Why Discord refused, in words without a full stop. */
export function untoldSentence(reason: string): string {
  return `I could not tell who asked: ${reason}.`;
}

function sentenceReply(sentence: string): Reply {
  return replyOf(QUIET_COLOUR, text(sentence));
}
