/** English, from which all other catalogues are translated. */
import type { Source } from './source.ts';

export const en = {
  'notice.articleGone':
    'That article is no longer among my articles. Ask me again and I will look for another.',
  'notice.topicGone': 'That topic is no longer among my articles. `/topics` shows those there are.',
  'notice.questionGone': 'I can no longer read the question of this message. Please ask it again.',
  'notice.nothingFound':
    'I found no article for these words. Other words may help; `/topics` shows what my articles are about.',
  'notice.noQuestion': 'I found no question in that. Please write it in words.',
  'notice.noWordsInMessage':
    'That message has no text that I could answer. Ask me yourself with `/ask`.',
  'notice.shownAlready': 'This answer has been shown to all already.',
  'notice.mayNotWriteHere':
    'You may not write in this channel, so I do not show your answer to all here.',
  'notice.mayNotShowHere':
    'This server lets you use me for yourself only, so I cannot show the answer to all. Its moderators can allow it with the permission Use External Apps.',
  'notice.cannotWriteHere':
    'I may not write in this channel. Whoever manages the server can let me; `/doctor` says what is missing.',
  'notice.outdatedButton':
    'This button is from an older version of me and no longer works. Ask again, and use the buttons of the new reply.',
  'notice.foreignButton':
    'This button does not belong to this message, so I have changed nothing. Ask again, and use the buttons of the new reply.',
  'notice.outdatedForm':
    'This form is from an older version of me and no longer works. Please open it again.',
  'notice.foreignForm':
    'This form was not opened here and by you, so I have changed nothing. Please open it again.',
  'notice.outdatedCommand': 'I no longer have this command. `/help` shows what I can do.',
  'notice.notYoursToDismiss':
    'Only who asked can dismiss this reply, or a moderator (Manage Messages or Manage Server).',
  'notice.notManager': 'This is for members with the permission Manage Server.',
  'notice.noState':
    'Nothing can be set or kept at the moment, because my database could not be opened; my log says why, to whoever runs me. I go on answering.',
  'notice.tooMany':
    'You ask faster than I can answer. I answer your first questions and leave out the rest; please ask those again in a minute.',
  'notice.failed':
    'Something went wrong on my side, so I could not answer. Please try again in a moment.',

  'unknown.title': 'I have no answer to that',
  'unknown.noArticles': 'I have no articles to answer from yet.',
  'unknown.otherWords':
    'Nothing in my articles answers this. Other words may help, or look around by topic:',
  'unknown.noneOfThese':
    'None of these answers it, so I have no answer. Other words may help, or look around by topic:',
  'unknown.someTopics': {
    one: '{shown} of {count} topic; `/topics` shows all',
    other: '{shown} of {count} topics; `/topics` shows all',
  },

  'meeting.greeting':
    'Hello! I am Docent, a program that answers questions about heritage preservation from a folder of articles. Ask me a question, or look around with /topics.',
  'meeting.thanks':
    'You are welcome. I am Docent, a program that answers questions about heritage preservation from a folder of articles. Ask me a question, or look around with /topics.',
  'meeting.about':
    'I am Docent, a program that answers questions about heritage preservation from a folder of articles. Ask me a question, or look around with /topics.',
  'meeting.farewell':
    'Goodbye. I am Docent, a program that answers questions about heritage preservation from a folder of articles. Ask me a question, or look around with /topics.',
  'meeting.acknowledged': 'You are welcome. Reply to my answer to ask on about it.',
  /** Stands behind another sentence. */
  'meeting.measured':
    'When that was measured, {right} of 100 of my answers were right; so look at the article before you rely on one.',

  'help.title': 'Ask me about heritage preservation',
  'help.mention': 'Mention me with a question: {bot} how is lime mortar repaired?',
  'help.ask': 'Use `/ask`; with `private` only you see the answer',
  'help.direct': 'Write me a direct message',
  'help.followUp': 'Reply to my answer, or press _{button}_ under it, to ask on about it',
  'help.menu': "Choose _Apps_, then _Answer this_, in the menu of somebody's message",
  'help.lookAround':
    'Look around with `/topics`, `/search` and `/article`; to me, `topics`, `search …` and `article …` do the same as a message',
  'help.rate':
    'Say with the buttons under an answer whether it helped; `/privacy` shows and erases what I store of you',
  'help.person': 'Where I do not know and people here do, press _{button}_ under my reply',
  'help.program':
    'I am a program. I answer from articles written by people, and always name the article.',
  'help.managers':
    'Who manages the server sets with `/settings` and `/pin` how I answer here, and sees with `/knowledge` (status, gaps, feedback, explain …) and `/doctor` what I answer from and lack.',

  'button.followUp': 'Follow up',
  'button.askPerson': 'Ask a person',
} as const satisfies Source;
