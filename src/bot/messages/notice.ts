/** Plain sentences for when something is not as people expect. Never an error's own text. */
import { text } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

const NOTICES = {
  articleGone:
    'That article is no longer among my articles. Ask me again and I will look for another.',
  topicGone: 'That topic is no longer among my articles. `/topics` shows those there are.',
  questionGone: 'I can no longer read the question of this message. Please ask it again.',
  nothingFound:
    'I found no article for these words. Other words may help; `/topics` shows what my articles are about.',
  noQuestion: 'I found no question in that. Please write it in words.',
  noWordsInMessage: 'That message has no text that I could answer. Ask me yourself with `/ask`.',
  shownAlready: 'This answer has been shown to all already.',
  mayNotWriteHere: 'You may not write in this channel, so I do not show your answer to all here.',
  mayNotShowHere:
    'This server lets you use me for yourself only, so I cannot show the answer to all. Its moderators can allow it with the permission Use External Apps.',
  cannotWriteHere:
    'I may not write in this channel. Whoever manages the server can let me; `/doctor` says what is missing.',
  outdatedButton:
    'This button is from an older version of me and no longer works. Ask again, and use the buttons of the new reply.',
  foreignButton:
    'This button does not belong to this message, so I have changed nothing. Ask again, and use the buttons of the new reply.',
  outdatedForm:
    'This form is from an older version of me and no longer works. Please open it again.',
  foreignForm:
    'This form was not opened here and by you, so I have changed nothing. Please open it again.',
  outdatedCommand: 'I no longer have this command. `/help` shows what I can do.',
  notYoursToDismiss:
    'Only who asked can dismiss this reply, or a moderator (Manage Messages or Manage Server).',
  notYourData:
    'These buttons are for who asked. Say `privacy` to me yourself, or use `/privacy export` and `/privacy erase`.',
  notManager: 'This is for members with the permission Manage Server.',
  noState:
    'Nothing can be set or kept at the moment, because my database could not be opened; my log says why, to whoever runs me. I go on answering.',
  tooMany:
    'You ask faster than I can answer. I answer your first questions and leave out the rest; please ask those again in a minute.',
  failed: 'Something went wrong on my side, so I could not answer. Please try again in a moment.',
} as const;

export type Notice = keyof typeof NOTICES;

export function noticeReply(notice: Notice): Reply {
  return replyOf(QUIET_COLOUR, text(NOTICES[notice]));
}
