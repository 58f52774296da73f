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
  'notice.quotedGone':
    'The message that this answers has been deleted, so I do not show its words to all. Whoever wants to know can ask me with `/ask`.',
  'notice.quotedEdited':
    'The message that this answers has been edited since, so I do not show to all what it said before. Choose _Answer this_ in its menu again.',
  'notice.mayNotWriteHere':
    'You may not write in this channel, so I do not show your answer to all here.',
  'notice.mayNotShowHere':
    'This server lets you use me for yourself only, so I cannot show the answer to all. Its moderators can allow it with the permission Use External Apps.',
  'notice.cannotWriteHere':
    'I may not write in this channel. Whoever manages the server can let me; `/doctor` says what is missing.',
  'notice.blockedByFilter':
    'A filter of this server or of Discord blocked my message, so nobody has seen it. Whoever manages the server can exempt my role in AutoMod.',
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

  'stillReading.share':
    'I am still reading my articles: {percent} so far. Please try again in a few minutes.',

  'unknown.title': 'I have no answer to that',
  'unknown.otherWords':
    'Nothing in my articles answers this. Other words may help, or look around by topic:',
  'unknown.noneOfThese':
    'Then I have no answer to that. Other words may help, or look around by topic:',
  'unknown.someTopics': {
    one: '{shown} of {count} topic; `/topics` shows all',
    other: '{shown} of {count} topics; `/topics` shows all',
  },
  'unknown.otherLanguage':
    'My articles are in {language}, and I understand questions in {language} only. Please ask in {oneOf}, or look around by topic:',
  'unknown.otherLanguageNoTopics':
    'My articles are in {language}, and I understand questions in {language} only. Please ask in {oneOf}; `/topics` lists the articles I have.',

  // Of the page for visitors, in a browser; what it shares with Discord is said with the same keys.
  'page.title': 'Ask the articles',
  'page.question': 'Your question',
  'page.ask': 'Ask',
  'page.hint':
    'Answers are whole sentences of articles, with their sources. Nothing that you ask is kept.',
  'page.languages': 'Language of this page',
  'page.start': 'Start again',
  'page.readAll': 'Read the whole article',
  'page.choose': 'Choose one',
  'page.previous': 'Previous page',
  'page.next': 'Next page',
  'page.pages': 'Pages of the article',
  'page.unknown': 'Nothing in the articles answers this. Other words may help: ask again below.',
  'page.smallTalk': 'Hello! Ask a question about what the articles are on.',
  'page.tooLong':
    'The question is too long, so only its beginning was read. Ask again in fewer words.',
  'page.notFound': 'There is no such page',
  'page.notFoundNext': 'The article may have been renamed or removed. Ask for it below.',
  'page.onlyRead': 'This page can only be read',
  'page.onlyReadNext': 'Nothing was sent or changed. Ask below.',
  'page.tooMany': 'Too many requests',
  'page.tooManyNext': {
    one: 'More came from your network than can be answered. Wait {count} second and ask again.',
    other: 'More came from your network than can be answered. Wait {count} seconds and ask again.',
  },
  'page.failed': 'Something went wrong here',
  'page.failedNext': 'It was not your fault. Please try again in a moment.',
  'page.topics': 'What the articles are about',
  'page.topicGone': 'No article is about that any more',
  'page.topicGoneNext': 'Choose another topic, or ask below.',
  'page.askedAfter': 'Read as asked on from “{question}”.',
  'page.askAlone': 'Ask it on its own',

  'unread.code':
    'I found only code there, which I do not read. Please ask in words, outside the code marks.',
  'unread.spoiler':
    'I found only hidden words there, and my answer would show what they hide. Please ask without the bars (`||`), or use `/ask` with `private`.',
  'unread.link':
    'I found only a link there, and I open none. Please write in words what you would like to know.',
  'unread.emoji': 'I found only emoji there. Please ask in words; `/help` shows how.',
  'unread.file':
    'I found no words there: I do not look at pictures, files, stickers, polls or forwarded messages. Please ask in words.',
  'unread.signs': 'I found only numbers or signs there. Please ask in words; `/help` shows how.',

  'remark.cut': 'I read only the first {length} characters of what you wrote.',
  'remark.answeredOfTwo':
    'I answered the first of your two questions: “{question}” Ask the other on its own.',
  'remark.answeredOfMore':
    'I answered the first of your {number} questions: “{question}” Ask the others one by one.',
  'remark.answeredLater':
    'I answered the one of your questions that I have an answer to: “{question}” Ask the others in other words, one by one.',
  'remark.lookedOfTwo':
    'I looked for an answer to the first of your two questions only: “{question}” Ask the other on its own.',
  'remark.lookedOfMore':
    'I looked for an answer to the first of your {number} questions only: “{question}” Ask the others one by one.',

  'meeting.greeting':
    'Hello! I am Docent, a program that answers questions from a folder of articles. Ask me a question, or look around with `/topics`.',
  'meeting.thanks':
    'You are welcome. I am Docent, a program that answers questions from a folder of articles. Ask me a question, or look around with `/topics`.',
  'meeting.about':
    'I am Docent, a program that answers questions from a folder of articles. Ask me a question, or look around with `/topics`.',
  'meeting.farewell':
    'Goodbye. I am Docent, a program that answers questions from a folder of articles. Ask me a question, or look around with `/topics`.',
  'button.start': 'Show it to me',
  'start.text':
    '`{command}` is for you alone, and everybody reads along here: press _{button}_, and only you see what comes of it.',
  'start.unclear':
    'I do not understand what stands behind the command, so I have changed nothing. Write it so: {command}',
  'start.unclearOption':
    'I do not understand “{option}”, so I have changed nothing. Write it so: {command}',
  'notice.notYourCommand': 'This button is for who wrote the command. Write it to me yourself.',
  'notice.commandGone':
    'I can no longer read the command of this message, so I have changed nothing. Please write it again.',
  'notice.onlyInServer': 'This is set in a server. Say it to me there, where you manage it.',
  'notice.commandLimited':
    'The moderators of this server do not let you use this command here (Server Settings → Integrations). Ask them, or use it where they do.',
  'notice.replyNotShown':
    'Discord does not show me replies to what I say to a command. Press _Follow up_ under it, or mention me in your question.',
  'notice.roleMentioned':
    'You have mentioned my role, and of such a message Discord does not show me the text. Mention me myself, or use `/ask`.',
  'notice.messageNotShown':
    'Discord does not show me the text of that message. Choose _Apps_, then _Answer this_, in its menu, or ask me in your own words.',
  'meeting.more':
    'Say that in reply to an answer of mine, and I offer you its article; or ask me a question.',
  'meeting.asking':
    'Go ahead: write your question in one message to me, in a whole sentence or a few words.',
  'meeting.disagreement':
    'Sorry that this did not help. Say in other words, or in more of them, what you want to know; or look around with `/topics`.',
  'meeting.acknowledged': 'You are welcome. Reply to my answer to ask on about it.',
  /** Stands behind another sentence. */
  'meeting.measured':
    'When that was measured, {right} of 100 of my answers were right; so look at the article before you rely on one.',

  'help.title': 'How to ask me',
  'help.mention': 'Mention me with a question: {example}',
  'help.ask': 'Use `/ask`; with `private` only you see the answer',
  'help.direct': 'Write me a direct message',
  'help.followUp': 'Reply to my answer, or press _{button}_ under it, to ask on about it',
  'help.menu': "Choose _Apps_, then _Answer this_, in the menu of somebody's message",
  'help.lookAround':
    'Look around with `/topics`, `/search` and `/article`; to me, `topics`, `search …` and `article …` do the same as a message',
  'help.rate':
    'Say with the buttons under an answer whether it helped; `/privacy show` says what I store of you, `/privacy erase` deletes it',
  'help.person': 'Where I do not know and people here do, press _{button}_ under my reply',
  'help.program':
    'I am a program. I answer from articles written by people, and always name the article.',
  'help.managers':
    'Who manages the server sets with `/settings show` and `/pin add` how I answer here, and sees with `/knowledge status`, `/knowledge gaps`, `/knowledge explain` and `/doctor` what I answer from and lack; to me, `settings …`, `pin …`, `knowledge …` and `doctor` do the same as a message.',

  'button.followUp': 'Follow up',
  'button.askPerson': 'Ask a person',

  'button.read': 'Read the article',
  'button.open': 'Open',
  'button.correct': 'Suggest a correction',
  'button.previous': '◀ Previous',
  'button.next': 'Next ▶',
  'button.site': 'Read it on the site',
  'button.showToAll': 'Show it to all',
  'button.dismiss': 'Dismiss',
  'button.helpful': 'Helpful',
  'button.notHelpful': 'Not helpful',
  'button.thisOne': 'This one',
  'button.notThis': 'Not this',
  'button.noneOfThese': 'None of these',

  'list.page': 'page {page} of {pages}',
  'list.more': { one: '{count} more', other: '{count} more' },
  'list.quoted': '“{text}”',

  'question.small': '-# Question: {question}',
  'question.large': '**Question:** {question}',
  'question.askedBy': '-# Question from {person}: {question}',
  'question.shownBy': '-# Shown by {person}; the question: {question}',
  'question.editedSince':
    '-# The message that this answers has been edited since, so what it said before no longer stands here.',
  'asker.small': '-# Asked by {person}',
  'shower.small': '-# Shown by {person}',

  'answer.pinned': '📌 pinned to this question by the moderators here',
  'answer.doubt': 'about {percent} sure that this is what you asked',
  'answer.missing': 'Nothing here speaks of {words}.',
  'answer.related': 'Related articles',
  'answer.seeAlso': 'See also **{title}**',
  'answer.seeAlsoBecause': 'See also **{title}**: it also speaks of {words}',
  'answer.asOf': 'as of {day}',
  'answer.stale': 'This article was last looked over on {day}; some of it may have changed since.',
  'answer.otherLanguage':
    'This article is in {language}: there is none on this in the language of your question.',
  'answer.source': 'Source: {source}',
  'answer.sourceAndMore': {
    one: 'Source: {source} and {count} more',
    other: 'Source: {source} and {count} more',
  },
  'answer.sources': 'Sources',
  'answer.licence': 'licence',
  'answer.picture': 'Picture: {credit}, {rights}',

  'unsure.title': 'Did you mean…',
  'unsure.titleOfOne': 'Did you mean this?',
  'unsure.one':
    'I am not sure that this answers your question. Choose it and I will answer from it.',
  'unsure.several':
    'I am not sure which of these answers your question. Choose one and I will answer from it.',
  'unsure.otherLanguage': 'What I have on this is in {language}.',
  'unsure.silent': 'This article says nothing about {words}.',
  'unsure.silentBegins': 'This article says nothing about {words}. It begins:',

  'search.title': 'Found for “{words}”',
  'search.noTitle': 'No article has that title. Nearest to it:',
  'search.offered': '*{button}* shows it to whoever presses it',

  'topics.title': 'Topics',
  'topics.smaller': {
    one: 'and {count} smaller topic',
    other: 'and {count} smaller topics',
  },
  'topics.open': 'Open a topic',

  'offSubject.title': 'I have no answer to that here',
  'offSubject.only':
    'In this channel I answer only about {subjects}. Elsewhere, or in a direct message, I may know more.',

  'halted.blocked':
    'The moderators of this server have asked me not to answer you here. They can tell you why.',
  'halted.paused': 'I am paused here until the moderators let me go on. Please ask again then.',
  'halted.pausedUntil': 'I am paused here until {until}. Please ask again then.',
  'halted.cooldownOfMember': {
    one: 'I have just answered you. Please ask again in {count} second ({when}).',
    other: 'I have just answered you. Please ask again in {count} seconds ({when}).',
  },
  'halted.cooldownOfChannel': {
    one: 'I have just answered somebody in this channel. Please ask again in {count} second ({when}); with `private`, `/ask` does not wait for others.',
    other:
      'I have just answered somebody in this channel. Please ask again in {count} seconds ({when}); with `private`, `/ask` does not wait for others.',
  },

  'rated.helpful':
    'Thank you! I have noted that this answer helped. If you change your mind, press the other button.',
  'rated.not-helpful':
    'Thank you, I have noted that this answer did not help. The moderators here see it without your name. If you change your mind, press the other button; `/privacy erase` deletes all your ratings here.',
  'rated.off': 'Ratings are switched off in this server, so nothing was noted.',
  'rated.not-stored':
    'I could not note your rating, because what I keep cannot be written at the moment. Please press the button again later; moderators see the reason in `/knowledge status`.',

  'reason.wrong-article': 'It is the wrong article',
  'reason.not-the-answer': 'The article is right, but this is not the answer',
  'reason.out-of-date': 'It is out of date',
  'reason.hard-to-read': 'It is hard to read',
  'form.rating.title': 'This did not help',
  'form.rating.reason': 'What was wrong with the answer?',
  'form.rating.comment': 'In your own words, if you like',
  'form.rating.hint': 'The moderators here read it without your name: name nobody in it.',
  'form.followUp.title': 'Ask on',
  'form.followUp.question': 'Your next question',
  'form.followUp.hint': 'I read it in the light of what you asked before.',

  'privacy.title': 'What I store',
  'privacy.textsNever': 'Question texts are never stored here.',
  'privacy.textsKept': {
    one: 'The text is kept for {count} day only when nothing answered it, when you were asked back and chose nothing, when you rated the reply not helpful, or when you chose among candidates.',
    other:
      'The text is kept for {count} days only when nothing answered it, when you were asked back and chose nothing, when you rated the reply not helpful, or when you chose among candidates.',
  },
  'privacy.asked':
    '**What you ask** is counted by day, without its text. {texts} Questions in direct messages are not kept.',
  'privacy.who': '**Who asked** is not stored: a keyed hash counts members without naming them.',
  'privacy.ratings':
    '**Your ratings** count for a year, under a keyed hash that lets you erase them; their comments go with the texts.',
  'privacy.people':
    '**A question to people** carries your id until it is closed, because somebody must tell you the answer.',
  'privacy.moderators':
    '**Moderators**: who changed a setting or pinned an article is kept with it.',
  'privacy.where':
    'Nothing goes anywhere but the database of whoever runs me, and no server sees what is stored of another.',
  'privacy.commands':
    '_{export}_ or `/privacy export` gives you everything stored of you in this server, in direct messages that of all servers; _{erase}_ or `/privacy erase` deletes it.',
  'privacy.nothing': 'Nothing is stored of you in this server.',
  'privacy.nothingAnywhere': 'Nothing is stored of you in any server.',
  'privacy.file': {
    one: 'This file holds everything that is stored of you in this server: {count} row. Only you see this message; `/privacy erase` deletes them, but for what moderators have set about you.',
    other:
      'This file holds everything that is stored of you in this server: {count} rows. Only you see this message; `/privacy erase` deletes them, but for what moderators have set about you.',
  },
  'privacy.fileOfAll': {
    one: 'This file holds everything that is stored of you in all servers: {count} row. Only you see this message; `/privacy erase` deletes them, but for what moderators have set about you.',
    other:
      'This file holds everything that is stored of you in all servers: {count} rows. Only you see this message; `/privacy erase` deletes them, but for what moderators have set about you.',
  },
  'privacy.erased':
    'Erased: your questions, ratings and questions to people in this server, and your name from what you did as a moderator or an expert. What moderators have set about you stays.',
  'privacy.erasedEverywhere':
    'Erased: your questions, ratings and questions to people in all servers, and your name from what you did as a moderator or an expert. What moderators have set about you stays.',
  'privacy.notRead':
    'I cannot read what is stored at the moment. Please try again later; nothing was changed.',
  'privacy.notErased':
    'I could not erase it, because what is stored cannot be changed at the moment. Please try again later, or ask whoever runs me.',

  'person.passedOn':
    'I have passed your question on to the people here. You are told in this channel when one of them answers.',
  'person.passedOnPrivately':
    'I have passed your question on to the people here. When one of them answers I tell you here, or, when that takes more than a few minutes, by direct message.',
  'person.notYours': 'Only who asked can do that. Ask me yourself, and you get these buttons too.',
  'person.nobodyThere':
    'There is nobody here who answers questions any more: a moderator can choose a channel for that with `/settings experts`.',
  'person.cannotWrite':
    'I may not write where the people are who answer, so your question was not passed on. Please tell a moderator: `/doctor` says what I lack.',
  'person.notShown':
    'Discord did not take my message to the people who answer, so your question was not passed on. Please press the button again in a few minutes.',
  'person.notKept':
    'I could not pass your question on, because I cannot store anything at the moment. Please try again later; a moderator sees with `/knowledge status` what is wrong.',
  'person.withdrawn':
    'This question is gone: who asked has withdrawn it, or it was kept long enough.',
  'person.noText': 'There is no text in your reply that I could pass on. Write the answer as text.',
  'step.answerTooLong':
    'Your answer has {length} characters, and I can pass on {most} at most. Nothing was passed on: please reply again with a shorter one.',
  'person.told': 'Thank you. Who asked has been told.',
  'person.toldNobody': 'Thank you. Who asked is not known any more, so it stands here only.',
  'person.untold':
    'Your answer is kept, but I could not tell who asked: the message above says why, and has a button to tell them again.',
  'person.unshown':
    'Your answer is kept, but Discord did not let me change the message of the question. Press one of its buttons in a few minutes: then it shows how the question stands, and whether who asked has been told.',
  'person.handedBack':
    'What you wrote has not been passed on. Here it is as a file, so that you can send it again or give it to who answers.',
  'person.emptyAnswer': 'The answer is no longer here, so there is nothing to make a file of.',
  'person.draft':
    'The draft of an article. Nothing is published: give it to whoever looks after the articles, who checks it, adds sources and renames it.',
  'person.label':
    'A labelled question. Nothing is published: give it to whoever looks after the articles, who reviews it and adds it to the labelled questions.',
  'step.tooManyOpen': {
    one: 'You have {count} question open with the people here, which is as many as one member can have. Please wait until one of them is answered.',
    other:
      'You have {count} questions open with the people here, which is as many as one member can have. Please wait until one of them is answered.',
  },
  'step.elsewhere':
    'Questions are answered in the channel that moderators chose for that (`/settings experts`), and this is another one.',
  'step.roleOnly': 'Questions are answered by members with the role {role}.',
  'step.movedOn':
    'That is not possible any more: the question has moved on meanwhile. It is shown now as it stands.',
  'step.theirs':
    '{expert} has this question. It is shown now as it stands. They can give it back, and so can who manages this server and, a day after it was claimed, everybody who answers here.',
  'step.notStored': 'Nothing was changed. {why} Then do it once more.',
  'step.untold': 'I could not tell who asked: {reason}.',

  'told.title': 'An answer from a person',
  'told.text': 'A person has answered your question.',
  'told.textTo': '{member} A person has answered your question.',
  'told.article': 'A person has picked an article for your question.',
  'told.articleTo': '{member} A person has picked an article for your question.',

  'person.interrupted':
    'Something came between when I passed it on, and texts are never stored here. Please ask me once more.',
  'person.unreadReply':
    'I could not read the message that you replied to. If this is an answer, please send it again in a minute; if it is a question, ask it without replying.',
  'told.notPassedOn': 'Your question has not reached the people here.',
  'told.notPassedOnTo': '{member} Your question has not reached the people here.',

  'entry.anExpert': 'an expert',
  'entry.open': '**Open**, asked {when}',
  'entry.claimed': '**Claimed** by {expert} {when}',
  'entry.answered': '**Answered** by {expert} {when}',
  'entry.mayBeUntold': 'Who asked may not have been told yet.',
  'entry.unanswered': '**Closed without an answer** {when}',
  'entry.how':
    'Claim it, then write an answer or pick an article. Or reply to this message with the answer, and leave the ping on: without it I cannot read your reply.',
  'entry.nothingFound': 'I found no article that comes near.',
  'entry.found': 'What I found, which may not answer it:',
  'entry.articleGone': 'The answer is no longer here: the article that was picked is gone.',
  'entry.nobody': 'Nobody has answered it.',
  'entry.notKept':
    'The answer was not kept, because texts are never stored here and something came between. Reopen the question to answer it once more.',
  'entry.pick': 'Pick an article that answers it',
  'button.whereAsked': 'Where it was asked',
  'button.close': 'Close without an answer',
  'button.draft': 'Draft of an article',
  'button.label': 'Labelled question',
  'button.claim': 'Claim',
  'button.write': 'Write an answer',
  'button.giveBack': 'Give it back',
  'button.tellAgain': 'Tell them again',
  'button.reopen': 'Reopen',
  'form.person.title': 'Answer',
  'form.person.answer': 'Your answer',
  'form.person.hint': 'Who asked is told it, with your Markdown. It stays in this channel too.',
  'form.person.article': 'An article to read on in, if you like',

  'introduction.title': 'Hello! I answer questions from articles',
  'introduction.who':
    'I am a program. I answer from articles written by people, and always name the article.',
  'introduction.examples': 'Ask me, for example:',
  'introduction.how':
    '**How to ask**: mention me with a question, use `/ask`, or write me a direct message. `/help` shows what else I can do.',
  'introduction.moderators':
    '**Moderators** set me up with `/settings show`: where I answer without being mentioned, how sure I must be, and where I tell of trouble. `/doctor` says what I lack to do so.',
  'titles.title': 'Articles',
  'titles.none':
    'I have no articles to show here. Whoever runs me puts articles into my content folder; moderators limit a channel to some with `/settings subjects`.',
  'unknown.noTopics':
    'Nothing in my articles answers this. Other words may help; `/topics` lists the articles I have.',
  'notice.notYourData':
    'These buttons are for who asked. Say `privacy` to me yourself, or use `/privacy export` and `/privacy erase`.',
  'button.export': 'Export',
  'button.erase': 'Erase',
  'button.privacyPolicy': 'Privacy policy',
  'button.terms': 'Terms of use',
  'answeredBefore.text':
    'I answered this here {when}: {link}\nIf that does not help, ask in other words.',
  'button.goToAnswer': 'Go to the answer',
  'post.tagged': 'Your post has its tag now.',
  'post.closed': 'I close your post; write in it to open it again.',
  'post.taggedAndClosed':
    'Your post has its tag now, and I close it; write in it to open it again.',
  'post.permission':
    'I may not tag and close posts here. Whoever manages the server can let me; `/doctor` says what is missing.',
  'post.tagGone': 'The tag for such posts is gone; whoever manages the server can choose another.',
  'post.tagsFull': 'It has five tags already, so I added none; take one off to make room.',
  'post.refused':
    'Discord did not let me do all that is set for such posts. You can tag and close it yourself.',
  'person.askedBefore':
    'You have asked the people here about this before, and the question is closed. Ask me in other words, and you can pass that on too.',

  'command.article': 'Read one of my articles',
  'command.article.title': 'Its title, or some words of it',
  'command.ask': 'Ask a question, which I answer from my articles',
  'command.ask.question': 'Your question, in your own words',
  'command.ask.private': 'Show the answer only to me (default: to everybody)',
  'command.doctor': 'What I lack to work as you have set me, and what to do about it',
  'command.help': 'What I can do and how to ask me',
  'command.knowledge': 'The articles I answer from: what is in use, what is wrong, reload',
  'command.knowledge.status': 'How many articles are in use, and since when',
  'command.knowledge.problems': 'What is wrong with the files, and how to mend it',
  'command.knowledge.reload': 'Read the article folder again and use what is new',
  'command.knowledge.gaps': 'Questions that I could not answer, those that ask the same together',
  'command.knowledge.feedback': 'Articles that helped least, and what members said of them',
  'command.knowledge.explain': 'Why a question is answered from one article and not from another',
  'command.knowledge.explain.question': 'The question as a member asks it',
  'command.pin': "This server's own article for a question, used before I search",
  'command.pin.add': 'Answer a question, in whatever words, from an article of your choice',
  'command.pin.add.question': 'The question as a member would ask it',
  'command.pin.add.article': 'The article that answers it',
  'command.pin.remove': 'Let the search answer a question again',
  'command.pin.remove.pin': 'The pin to remove',
  'command.pin.list': 'What is pinned here, and what leads nowhere',
  'command.privacy': 'What I store about you: see it, take it along, erase it',
  'command.privacy.show': 'What I store, for how long, and why',
  'command.privacy.export':
    'Everything I have stored about you, as a file: here, or in direct messages of all servers',
  'command.privacy.erase':
    'Delete everything I have stored about you: here, or in direct messages of all servers',
  'command.search': 'Find the articles that speak of something',
  'command.search.words': 'What they are to speak of',
  'command.settings': 'How I answer in this server, where, and what I tell you of',
  'command.settings.channel': 'Channels where I answer without being mentioned',
  'command.settings.channel.add': 'Answer in a channel without being mentioned',
  'command.settings.channel.add.channel':
    'A channel with its threads, a forum, a thread, or a category with its channels',
  'command.settings.channel.remove': 'Answer in a channel only when I am mentioned',
  'command.settings.channel.remove.channel': 'One of the answer channels',
  'command.settings.channel.list': 'The channels where I answer without being mentioned',
  'command.settings.show': 'What is set in this server, and who changed it last',
  'command.settings.answers':
    'How sure I must be to answer, and whether I offer choices where I am unsure',
  'command.settings.answers.level':
    'careful: fewer answers, more of them right; bold: the other way round',
  'command.settings.answers.unsure': 'Whether I offer choices in answer channels when I am unsure',
  'command.settings.subjects': 'Answer in an answer channel about some subjects only',
  'command.settings.subjects.channel': 'One of the answer channels',
  'command.settings.subjects.subjects':
    'Subjects as in /topics, with commas between them (leave out: all subjects)',
  'command.settings.pause': 'Answer nothing, in the whole server or in one channel',
  'command.settings.pause.minutes': 'For how long (leave out: until somebody resumes)',
  'command.settings.pause.channel':
    'Only there, with its threads or channels (leave out: the whole server)',
  'command.settings.resume': 'End a pause',
  'command.settings.resume.channel': 'The channel that was paused (leave out: the whole server)',
  'command.settings.cooldown': 'Seconds between two answers, to one member or in one channel',
  'command.settings.cooldown.member': 'Seconds between two answers to the same member (0: none)',
  'command.settings.cooldown.channel':
    'Seconds between two answers that everybody sees in a channel (0: none)',
  'command.settings.feedback': 'Whether members can rate answers',
  'command.settings.feedback.enabled': 'Whether answers have buttons for it',
  'command.settings.language': 'The language of my buttons and sentences; articles stay in theirs',
  'command.settings.language.language': 'Leave out: that of whoever uses me, where I have it',
  'command.settings.alerts':
    'Where I tell of trouble: a failed reload, a missing permission, the database',
  'command.settings.alerts.channel': 'Leave out: nowhere',
  'command.settings.experts': 'Where people take over what I cannot answer',
  'command.settings.experts.channel':
    'Where their questions appear (without channel and role: nobody takes over)',
  'command.settings.experts.role': 'Who may answer (leave out: who was set before)',
  'command.settings.digest': 'A weekly message: questions, gaps, worst rated articles, problems',
  'command.settings.digest.channel': 'Where it is sent (without channel and day: no digest)',
  'command.settings.digest.day': 'On which day, in UTC (default: Monday)',
  'command.settings.forum': 'Tag or close a post of a forum when my answer helped who opened it',
  'command.settings.forum.channel': 'The forum (without tag and close: its posts stay as they are)',
  'command.settings.forum.tag': 'The tag that such a post gets (leave out: none)',
  'command.settings.forum.close':
    'Whether I close it; whoever writes in it opens it again (default: no)',
  'command.settings.block': 'Answer nothing to a member, or to everybody with a role',
  'command.settings.block.who': 'A member or a role',
  'command.settings.unblock': 'Answer a member, or everybody with a role, again',
  'command.settings.unblock.who': 'A member or a role',
  'command.settings.reset': 'Forget all settings and everything else that I keep of this server',
  'command.topics': 'Look around in my articles by topic',

  'level.careful': 'careful',
  'level.balanced': 'balanced',
  'level.bold': 'bold',

  // What somebody may write instead of a command; several words stand with commas between them.
  'spoken.help': 'help',
  'spoken.topics': 'topics',
  'spoken.privacy': 'privacy',
  'spoken.search': 'search',
  'spoken.article': 'article',
  /** Said in reply to somebody's message. */
  'spoken.answerThis':
    'answer this, answer that, answer this please, please answer this, please answer that, please answer, pls answer, answer, answer please, answer him, answer her, answer them, please answer him, please answer her, please answer them, can you answer him, can you answer her, can you answer them, and this, and this one, and that, that, that one, thoughts, any thoughts, your thoughts, see above, above, this, this one, this please, can you answer this, can you answer that, could you answer this, can you answer, can you help with this, can you help here, what about this, what about this one, what do you say to this, any idea, any ideas, do you know, do you know this, help them, help him, help her',

  'list.someAndMore': { one: '{some} and {count} more', other: '{some} and {count} more' },

  'settings.title': 'Settings of this server',
  'settings.changed': 'Changed',
  'settings.wasSo': 'It was so already',
  'settings.notChanged': 'Nothing was changed',
  'settings.stillHolds': 'What was set before still holds.',
  'settings.changesNotRead': 'The last changes cannot be read at the moment.',
  'settings.noChanges': 'Nobody has changed anything yet.',
  'settings.lastChanges': 'Last changes',
  'settings.howIAnswer': 'How I answer here',
  'settings.cooldowns': 'Cooldowns',
  'settings.everybody':
    'Nothing was changed: that would be everybody. `/settings pause` stops me for the whole server.',
  'settings.blockedStill':
    'Whoever is blocked can still change what is set, where they manage the server, and see and erase what is kept of them.',
  'settings.canLimit': '`/settings subjects` can limit what I answer about in {channel}.',
  'settings.stillFollows': '{channel} still follows {above}, which is one: remove that to end it.',
  'settings.pauseTold':
    'Whoever asks me by command is told so; mentions get one line at most. `/settings resume` ends it.',
  'settings.pausesLeft':
    'Each pause is ended where it was made: `/settings resume` for the server, with `channel` for a channel.',
  'settings.roleNeedsChannel':
    'Nothing was changed: people need a channel to take over in. Name it together with the role.',
  'settings.digestNeedsChannel':
    'Nothing was changed: a digest needs a channel. Name it together with the day.',
  'settings.notAnAnswerChannel':
    '{channel} is no answer channel of its own. Make it one with `/settings channel add`, then limit it.',
  'settings.unknownSubjects':
    'I have no articles about {subjects}, so nothing was changed. `/topics` shows the subjects there are.',
  'settings.allSubjects': 'In {channel} I answer about all subjects.',
  'settings.onlySubjects':
    'In {channel} I answer only about {subjects}. To other questions I say that I have no answer there.',
  'settings.overtaken':
    'Nothing was changed: somebody has changed these settings since you opened the form. `/settings show` has them, and a new form.',
  'settings.roleLeftOut': 'The role was left out: people need a channel to take over in.',
  'settings.lacking':
    "In {channel} I still need: {permissions}. A role of mine or the channel's own permissions can give me that.",

  'setting.on': 'on',
  'setting.off': 'off',
  'setting.level': '**How sure I must be**: {level}',
  'setting.choicesShown': '**Choices in answer channels where I am unsure**: shown',
  'setting.choicesNotShown': '**Choices in answer channels where I am unsure**: not shown',
  'setting.answerChannels': '**Answer channels**: {channels}',
  'setting.noAnswerChannels':
    '**Answer channels**: none, I answer where I am mentioned or asked by command',
  'setting.limited': {
    one: '{channel} ({count} subject only)',
    other: '{channel} ({count} subjects only)',
  },
  'setting.paused': '**Paused**: {pauses}',
  'setting.notPaused': '**Paused**: nowhere',
  'setting.wholeServer': 'the whole server',
  'setting.pausedUntil': '{where} until {until}',
  'setting.pausedUntilResumed': '{where} until somebody resumes',
  'setting.cooldowns': '**Between two answers**: to one member {member}, in one channel {channel}',
  'setting.noPause': 'no pause',
  'setting.seconds': { one: '{count} second', other: '{count} seconds' },
  'setting.feedbackOn': '**Ratings under answers**: on',
  'setting.feedbackOff': '**Ratings under answers**: off',
  'setting.language': '**My language**: {language}',
  'setting.everybodysLanguage': '**My language**: that of whoever uses me, where I have it',
  'setting.alerts': '**Alerts**: {channel}',
  'setting.experts': '**People who take over**: {channel}',
  'setting.expertsOfRole': '**People who take over**: {channel}, role {role}',
  'setting.noExperts': '**People who take over**: nobody',
  'setting.digest': '**Weekly digest**: {channel}, on {day}',
  'setting.noDigest': '**Weekly digest**: off',
  'setting.blocked': '**No answers for**: {who}',
  'setting.nobodyBlocked': '**No answers for**: nobody in particular',

  'change.somebody': 'somebody',
  'change.settings': { one: '{count} setting', other: '{count} settings' },
  'change.level': 'level {change}',
  'change.choices': 'choices in answer channels {state}',
  'change.answerChannels': 'answer channels {change}',
  'change.subjects': 'subjects',
  'change.pauses': 'pauses {change}',
  'change.times': 'times',
  'change.server': 'the server',
  'change.cooldowns': 'cooldowns {member} s a member, {channel} s a channel',
  'change.ratings': 'ratings {state}',
  'change.language': 'language {language}',
  'change.everybodysOwn': 'everybody’s own',
  'change.alerts': 'alerts {channel}',
  'change.experts': 'people who take over {channel}',
  'change.digest': 'digest {channel}',
  'change.blocked': 'blocked {change}',
  'change.nothing': 'nothing',

  'level.carefulMeans': 'fewer answers, more of them right',
  'level.balancedMeans': 'between the two',
  'level.boldMeans': 'more answers, more of them wrong',
  'level.line': '**{level}**: {meaning}',
  'level.lineInUse': '**{level}** (in use): {meaning}',
  'level.measured': '{meaning}; {right} of 100 answers were right when measured',
  'level.notMeasured': '{meaning}; not measured',
  'settings.measuredOnOthers':
    'Measured on other articles than these, which have no labelled questions of their own. Whoever looks after them can measure with `npm run calibrate`.',
  'settings.notMeasuredHere':
    'Not measured for these articles. Whoever looks after them can measure with `npm run calibrate`, which takes labelled questions.',

  'channels.title': 'Answer channels',
  'channels.none':
    'None. `/settings channel add` makes one; elsewhere I answer where I am mentioned.',
  'channels.needsIntent':
    'I cannot read messages that do not mention me yet: whoever runs me has to switch on the Message Content Intent and set `MESSAGE_CONTENT_INTENT=true`. Until then I answer in these channels, too, only where I am mentioned.',
  'channels.count': { one: '{count} channel', other: '{count} channels' },
  'channels.limited': '{channel}: only {subjects}',
  'channels.limitedToMore': {
    one: '{channel}: only {subjects} and {count} more subject',
    other: '{channel}: only {subjects} and {count} more subjects',
  },

  'button.form': 'Change in a form',
  'button.forget': 'Forget everything',
  'reset.question': 'Forget everything of this server?',
  'reset.deletes':
    'This deletes all settings with the list of changes, pins, ratings, counts, questions that found no answer, choices, and open questions to people. It cannot be taken back.',
  'reset.stays':
    'Messages on Discord stay where they are. To keep everything, leave this message alone.',
  'reset.done': 'Everything of this server is forgotten',
  'reset.goesOn': 'I go on with the settings I began with. `/settings show` lists them.',

  'form.settings.title': 'Settings of this server',
  'form.settings.level': 'How sure must I be?',
  'form.settings.channels': 'Where do I answer without a mention?',
  'form.settings.alerts': 'Where do I tell of trouble?',
  'form.settings.experts': 'Where do people take over?',
  'form.settings.role': 'Who takes over?',

  'setting.forums': '**Posts whose answer helped**: {forums}',
  'setting.noForums': '**Posts whose answer helped**: stay as they are',
  'setting.forumTags': 'in {channel} tagged',
  'setting.forumCloses': 'in {channel} closed',
  'setting.forumTagsAndCloses': 'in {channel} tagged and closed',
  'change.forums': 'forums {change}',
  'change.tags': 'tags',

  'forum.stays': 'Posts in {channel} stay as they are when an answer helped.',
  'forum.tags':
    'When who opened a post in {channel} presses *{button}* under an answer of mine, I give it the tag **{tag}**.',
  'forum.closes':
    'When who opened a post in {channel} presses *{button}* under an answer of mine, I close it.',
  'forum.tagsAndCloses':
    'When who opened a post in {channel} presses *{button}* under an answer of mine, I give it the tag **{tag}** and close it.',
  'forum.openAgain': 'Closed is archived, not locked: whoever writes in it opens it again.',
  'forum.noAnswerChannel':
    'So far I answer posts there only where I am mentioned: `/settings channel add` changes that.',
  'forum.notRated':
    'Ratings are switched off here, so there is no such button: `/settings feedback` switches them on.',
  'forum.noSuchTag':
    '{channel} has no tag “{tag}”, so nothing was changed. Choose one of those that are offered while you type, or make it in the forum first.',

  'list.andMore': { one: 'and {count} more', other: 'and {count} more' },
  'count.times': { one: '{count} time', other: '{count} times' },
  'count.members': { one: '{count} member', other: '{count} members' },
  'count.errors': { one: '{count} error', other: '{count} errors' },
  'count.warnings': { one: '{count} warning', other: '{count} warnings' },
  'storage.notRead': 'What is stored cannot be read at the moment.',

  'use.answers': 'where I answer',
  'use.alerts': 'the channel for alerts',
  'use.experts': "the experts' channel",
  'use.digest': 'the channel for the digest',
  'use.forum': 'a forum whose posts I tag or close',
  // As Discord's settings call it.
  'permission.view': 'View Channel',
  'permission.history': 'Read Message History',
  'permission.send': 'Send Messages',
  'permission.threads': 'Send Messages in Threads',
  'permission.manageThreads': 'Manage Threads',
  'need.view': 'I do not see what happens there',
  'need.history': 'I cannot reply to a message',
  'need.send': 'I cannot write there',
  'need.threads': 'I cannot write in its threads and posts',
  'need.manageThreads': 'I cannot tag and close posts whose answer helped',

  'doctor.title': 'What is wrong',
  'doctor.nothing': 'Nothing is wrong',
  'doctor.allWell':
    'I have every permission I need in this channel and in all channels that are set, my commands are registered, my articles have no errors, and what you set is kept.',
  'doctor.shard': 'This server is on shard {shard}; there are {count}, counted from 0.',
  'doctor.gone':
    'I do not see {channel}, which is set as {use}: it is hidden from me, archived or gone. Give me **View Channel** there, or take it out with {command}.',
  'doctor.lacks': 'In {channel}, {use}, I lack (Edit Channel → Permissions → my role):',
  'doctor.without': '**{permission}**: without it {otherwise}',
  'doctor.noMessageContent':
    'There are answer channels, but Discord does not send me the texts of messages that do not mention me, so I answer there only when I am mentioned. Whoever runs me switches on Message Content Intent in the Developer Portal and sets MESSAGE_CONTENT_INTENT=true.',
  'doctor.verification':
    'I am in {servers} servers, and a bot that Discord has not verified cannot join more than {limit}. Whoever runs me has me verified in the Developer Portal (App Verification), which asks for addresses of terms and of privacy.',
  'doctor.intentReview':
    'Up to {users} people can see me, and from {limit} on Discord sends me the texts of messages only after a review. Whoever runs me applies for Message Content Intent in the Developer Portal, or sets MESSAGE_CONTENT_INTENT=false: then I answer only when I am mentioned.',
  'doctor.commandsUnknown':
    'Discord does not tell me which commands are registered. Invite me again with the scope applications.commands.',
  'doctor.commands':
    'Not registered here: {commands}. I register them when I start; if they are still missing then, invite me again with the scope applications.commands.',
  'doctor.contentRefused':
    'The newest articles were not taken, so I answer from those before. `/knowledge status` says why.',
  'doctor.content': {
    one: 'The articles have {count} error; files with errors are not used. `/knowledge problems` lists them.',
    other:
      'The articles have {count} errors; files with errors are not used. `/knowledge problems` lists them.',
  },
  'doctor.pins': {
    one: '{count} pin of this server leads to articles that are gone. `/pin list` shows which.',
    other: '{count} pins of this server lead to articles that are gone. `/pin list` shows which.',
  },
  'doctor.subjectsAmong': {
    one: '{count} subjects, {some} among them',
    other: '{count} subjects, {some} among them',
  },
  'doctor.subjects':
    'No article is about {subjects}, which {channel} is limited to, so I answer there about the others alone. `/topics` shows the subjects there are, `/settings subjects` sets them.',
  'doctor.subjectsMute':
    'No article is about {subjects}, which {channel} is limited to, so I answer nothing there. `/topics` shows the subjects there are, `/settings subjects` sets them.',
  'doctor.tagGone':
    'The tag for posts whose answer helped is gone from {channel}, so I tag none there. Choose another with `/settings forum`.',
  'doctor.expertsRole':
    'The role of those who take over is gone, so only those answer who manage the server. Set another with `/settings experts`.',
  'doctor.settings':
    'What is set here cannot be read: a newer version of me stored it, or it was changed from outside. Until then I go by what I knew last, else by the settings I begin with, and change nothing. Whoever runs me goes back to the newer version, or `/settings reset` begins anew.',
  'doctor.noDatabase':
    'My database could not be opened when I started, so nothing can be set or kept; whoever runs me finds the reason in my log.',
  'doctor.notKept': 'What you set cannot be kept at the moment.',

  'alert.failed-reload': 'Newer articles were not taken',
  'alert.missing-permission': 'I could not do what was asked of me',
  'alert.database-trouble': 'I cannot store anything at the moment',
  'alert.tag-gone': 'The tag for posts that I answered is gone',
  'alert.role-gone': 'The role of those who take over is gone',
  'alert.gone': 'What you had set is gone',
  'alert.rarely': 'At most once an hour for one cause',
  'alert.goesOnWithArticles':
    'I go on answering from the articles I have. `/knowledge problems` lists what is wrong with the files.',
  'alert.inChannel': 'In {channel}: {reason}.',
  'alert.seeDoctor': '`/doctor` lists what I lack, channel by channel.',
  'alert.goesOnWithSettings':
    'I go on answering with the settings I know. Changes are refused until this is mended; `/knowledge status` shows when it is.',
  'alert.tagsNone':
    'In {channel} it was deleted, so I tag no post there any more. `/settings forum` chooses another.',
  'alert.takenOut':
    'I have taken that out of the settings. `/settings show` has what is set now; set another where you need one.',
  'gone.a-channel': 'A channel that was deleted (`{id}`): {uses}',
  'gone.a-role': 'A role that was deleted (`{id}`): {uses}',
  'gone.answers': 'I answered there without a mention',
  'gone.alerts': 'the channel for alerts',
  'gone.experts': "the experts' channel: nobody takes over now",
  'gone.digest': 'the channel for the digest: none is sent now',
  'gone.forum': 'I tagged or closed posts there whose answer helped',
  'gone.pause': 'I was paused there',
  'gone.block': 'I answered nothing to whoever had it',

  'digest.title': 'The last seven days',
  'digest.questions': 'Questions',
  'digest.gaps': 'Not answered, and asked by at least two members',
  'digest.worst': 'Articles that did not help',
  'digest.waiting': 'Waiting for a person for more than a day',
  'digest.problems': 'Problems with the files',
  'digest.weekly': 'Once a week',
  'digest.notRead': 'Could not be read: my database is out of order.',
  'digest.none': 'None.',
  'digest.counts': { one: '{count} question: {parts}', other: '{count} questions: {parts}' },
  'digest.times': { one: '{count} times', other: '{count} times' },
  'digest.votes': '{notHelpful} not helpful, {helpful} helpful',
  'digest.aQuestion': 'A question',
  'digest.askedAt': '{question}, asked {when}',
  'digest.maybeUntold': '{question}, asked {when}, answered, but who asked may not know',
  'digest.problemsListed': '{problems}: `/knowledge problems` lists them',
  'outcome.answered': '{number} answered',
  'outcome.pinned': '{number} answered from a pin',
  'outcome.unsure': '{number} asked back',
  'outcome.unknown': '{number} without an answer',

  'pins.title': 'Pinned in this server',
  'pins.gone': {
    one: '**{gone} of {count} lead to articles that are gone**: these questions are answered by the search. Remove them with `/pin remove`, or pin another article.',
    other:
      '**{gone} of {count} lead to articles that are gone**: these questions are answered by the search. Remove them with `/pin remove`, or pin another article.',
  },
  'pins.none':
    'Nothing is pinned. `/pin add` gives a question an article of your choice, which is used before I search.',
  'pins.isGone': 'gone',
  'pins.pinned': 'pinned {when}',
  'pins.pinnedBy': 'pinned by {who} {when}',
  'pins.added':
    'Pinned: **{question}**, and questions that ask the same in other words, are answered here from **{title}**. The answer says that it is pinned; `/pin list` shows all pins.',
  'pins.removed': 'The pin is removed. That question is answered by the search again.',
  'pins.noSuchPin':
    'There is no such pin (any more). Choose one of those that are offered while you type.',
  'pins.noArticle':
    'I have no article of that name. Choose one of those that are offered while you type.',
  'pins.noWords':
    'That question has no word that tells what it asks, so it would match nothing. Pin the question as a member would ask it.',
  'pins.full': {
    one: 'This server has as many pins as I can keep in mind ({count}). Remove one with `/pin remove` first.',
    other:
      'This server has as many pins as I can keep in mind ({count}). Remove one with `/pin remove` first.',
  },
  'pins.notChanged': 'The pins were not changed.',

  'gaps.title': 'What I could not answer',
  'gaps.neverStored':
    'Question texts are never stored (RETENTION_DAYS=0), so there are no gaps to show.',
  'gaps.ofDays': {
    one: 'Questions of the last {count} day, those that ask the same together.',
    other: 'Questions of the last {count} days, those that ask the same together.',
  },
  'gaps.unshown': {
    one: '{count} question that only one member asked is not shown.',
    other: '{count} questions that only one member asked are not shown.',
  },
  'gaps.none': 'No question that at least two members asked is left without an answer.',
  'gaps.asked': 'Asked {times} by at least {members}: {reasons}',
  'gaps.also': 'Also: {questions}',
  'gaps.nothingNear': 'No article comes near it.',
  'gaps.nearest': 'Nearest article: {title}',
  'gaps.nearestLacks': 'Nearest article: {title}, which says nothing of {words} there',
  'gap.unknown': { one: '{count} had no answer', other: '{count} had no answer' },
  'gap.unsure': {
    one: '{count} were asked back and chose nothing',
    other: '{count} were asked back and chose nothing',
  },
  'gap.not-helpful': {
    one: '{count} were rated not helpful',
    other: '{count} were rated not helpful',
  },

  'feedback.title': 'What did not help',
  'feedback.none': 'No answer was rated not helpful in the last year.',
  'feedback.lastYear': 'ratings of the last year',
  'feedback.earlier': 'of an earlier version',
  'feedback.gone': 'no longer among the articles',
  'feedback.votes': '{notHelpful} not helpful, {helpful} helpful',
  'feedback.reasons': 'Reasons: {reasons}',
  'feedback.moreComments': { one: 'and {count} comment more', other: 'and {count} comments more' },

  'count.articles': { one: '{count} article', other: '{count} articles' },
  'count.topics': { one: '{count} topic', other: '{count} topics' },
  'count.problems': { one: '{count} problem', other: '{count} problems' },
  'count.files': { one: '{count} file', other: '{count} files' },
  'count.pins': { one: '{count} pin', other: '{count} pins' },
  'knowledge.notManager':
    'What concerns my articles is for members with the permission Manage Server.',
  'knowledge.notOperator':
    'All servers share my articles, so this works only in the server of whoever runs me. `/knowledge status` works here.',
  'untaken.sentence':
    '**The newest content was not taken** {when}: {why} In use: {articles} of version `{version}`. The problems are those of {about}.',
  'untaken.inUse': 'the content in use',
  'untaken.newest': 'the newest content, version `{version}`',
  'problems.title': 'Problems with the files',
  'problems.none': 'No problems were found.',
  'problems.version': 'version {version}',
  'problems.underWay':
    'I am looking closer now, as `npm run check` does; this list is completed as soon as that is done. Found so far, while reading the files:',
  'problems.overtaken':
    'The files have changed while I looked closer, so this is what was found while reading them. Use `/knowledge problems` again for all of it.',
  'problems.failed':
    'The closer look did not come to its end, so this is what was found while reading the files. Use `/knowledge problems` again in a moment; if it fails each time, the log says why.',
  'problems.otherList':
    'The files have changed since you opened this list (version `{listed}`); this is the list of version `{version}`.',
  'problems.worst': 'The worst {problems} of {all} are listed here; `npm run check` lists all.',
  'status.title': 'My articles',
  'status.articles': '{articles} in {topics}',
  'status.version': 'Version `{version}`, loaded {when}',
  'today.answered': '{count} answered',
  'today.pinned': '{count} answered by a pin',
  'today.unsure': '{count} asked back',
  'today.unknown': '{count} without an answer',
  'status.today': 'Questions here today (UTC): {counts}',
  'status.noneToday': 'none',
  'status.pinsGone': '{gone} of {pins} lead to articles that are gone: `/pin list`',
  'status.kept': 'What you set and members ask: kept',
  'status.notOpened':
    'What you set and members ask: cannot be kept, because the database could not be opened at the start; my log says why',
  'status.notKept':
    'What you set and members ask: **cannot be kept** since {when}, last known settings hold. {why}',
  'status.damaged': '**What is set here cannot be read**: `/doctor` says what to do',
  'status.noProblems': 'no problems',
  'status.unused': '{counts}; {files} not used because of errors',
  'status.foundReading': 'Found while reading the files: {counts}',
  'status.notLooked':
    'Not looked for yet: what only `npm run check` and `/knowledge problems` look for, such as broken links and repeated texts',
  'status.foundCloser': 'Found by the closer look {when}, as by `npm run check`: {counts}',
  'reload.inUse': '{articles} in use, version `{version}`.',
  'reload.unchanged': 'Nothing has changed',
  'reload.sameAgain': 'The folder can be used again, and its files are those I answer from.',
  'reload.same': 'The files are those I answer from already.',
  'reload.kept': 'The articles stay as they were',
  'reload.reloaded': 'The articles were reloaded',
  'reload.usable': 'The folder can be used again.',
  'reload.noneChanged': 'No article has changed.',
  'reload.calibrated': 'How sure an answer must be was set anew.',
  'reload.synonyms': 'The words that stand for one another were read anew.',
  'reload.seeProblems': '`/knowledge problems` says what was found, and how to mend it.',
  'reload.heading': '**{title}** ({number})',
  'reload.line': 'line {line}: {message}',
  'reload.more': 'and {count} more',
  'changes.refused': 'Refused because of errors',
  'changes.mended': 'Mended and in use now',
  'changes.added': 'Added',
  'changes.changed': 'Changed',
  'changes.removed': 'Removed',
  'changes.withdrawn': 'Deleted after having been refused',

  // Why something was refused; each stands after a colon and before a full stop.
  'refusal.tooLate': 'Discord waits no longer for a reply',
  'refusal.noMoreReplies': 'Discord takes no more replies to it',
  'refusal.hasReply': 'it has a reply',
  'refusal.channelGone': 'the channel is gone',
  'refusal.messageGone': 'the message is gone',
  'refusal.serverLeft': 'the bot is no longer in this server',
  'refusal.accountGone': 'the account is gone',
  'refusal.unseen':
    'the bot may not see this channel, or was not invited with the scope applications.commands',
  'refusal.lacksPermission':
    'the bot lacks a permission in this channel; it needs View Channel, Send Messages (in threads: Send Messages in Threads) and Read Message History',
  'refusal.lacksHistory':
    'the bot lacks the permission Read Message History in this channel, without which it cannot reply',
  'refusal.takesNoMessages': 'the channel takes no messages',
  'refusal.verificationLevel': "the server's verification level keeps the bot out of this channel",
  'refusal.autoModMessage':
    "the server's AutoMod blocked the message; exempt the bot's role in its rules",
  'refusal.autoModTitle':
    "the server's AutoMod blocked the title; exempt the bot's role in its rules",
  'refusal.harmfulLinks': "Discord's filter for harmful links blocked the message",
  'refusal.tooManyCommands': 'this server has too many commands of this bot',
  'refusal.archived': 'the thread is archived',
  'refusal.locked': 'the thread is locked',
  'refusal.slowmode': 'slowmode holds in this channel, for the bot too',
  'refusal.noDirectMessages': 'this person takes no direct messages from the bot',
  'refusal.noSharedServer': 'this person shares no server with the bot',
  'refusal.tooManyDirect': 'the bot has opened too many direct messages in a short time',
  'refusal.commandsToday':
    'commands were registered 200 times today; Discord takes no more until tomorrow',
  'refusal.verifyOwner': "Discord wants the bot's owner to verify their account",
  'refusal.answerGone': 'the answer is no longer to be read',
  'refusal.closedToMe': 'the channel where it was asked is gone or closed to me',
  'refusal.failed': 'something went wrong on my side',
  'refusal.goneOrNoMessages': 'the channel is gone, or takes no messages',
  'refusal.lacksManageThreads':
    'the bot lacks the permission Manage Threads, without which it tags and closes no post',
  'lacking.inChannel': 'the bot lacks a permission in this channel: {permissions}',

  // What is wrong with the database; what stands behind `trouble.unusable` says what to do about it.
  'trouble.unusable': 'The database ({database}) cannot be used: {why}.',
  'trouble.newer':
    'The database is of a newer version of this program ({found}, known here: {known}): start that version, or put a backup from before it in its place.',
  'trouble.settings':
    'The settings of this server cannot be read, so they were not changed: reset them, or go back to the newer version of the program that stored them.',
  'trouble.disk-full': 'the disk is full: make room on it',
  'trouble.not-writable':
    'it cannot be written: let the program write to `DATA_DIR` and the files in it',
  'trouble.not-opened':
    'it cannot be opened: let the program write to `DATA_DIR` and the files in it',
  'trouble.locked':
    'another program keeps it locked: end that program, or use PostgreSQL (`DATABASE_URL`) for several',
  'trouble.damaged':
    'it is damaged: put a backup in its place, or move it away to start with an empty one',
  'trouble.vanished':
    'its file was taken away or replaced while the program ran, and what is stored since is lost: put it back if it is somewhere, and start the program again',
  'trouble.disk-failed': 'the disk failed: look at it, and at the room left on it',
  'trouble.unreached':
    'it cannot be reached: see whether it runs, and whether `DATABASE_URL` leads to it',
  'trouble.no-session':
    'a pooler stands before it that lends a connection for each transaction: let `DATABASE_URL` lead past it, or have it keep sessions (PgBouncer: `pool_mode = session`)',
  'trouble.no-certificate':
    'a certificate or key that `DATABASE_URL` names is of no use: check its path, that the program may read it, and that key and certificate belong together',
  'trouble.not-trusted':
    'its certificate is not trusted: see whether it is still valid, name the authority that signed it with sslrootcert in `DATABASE_URL`, and the server as the certificate does',
  'trouble.user-refused': 'it refuses the user or the password in `DATABASE_URL`',
  'trouble.absent': 'it is not there: make it with createdb, or change its name in `DATABASE_URL`',
  'trouble.not-owner': 'its user may not do that: let it own the database',
  'trouble.read-only':
    'it can only be read: `DATABASE_URL` must lead to the server that is written to',
  'trouble.its-disk-full': 'its disk is full: make room on it',
  'trouble.no-room': 'it has no room for more: look at its connections and its memory',
  'trouble.busy': 'others kept it too busy: this is tried again with the next use',
  'trouble.server-failed': "it failed: look at the server's log",

  // Why a question is answered so; what stands in tables is short.
  'explain.word.word': 'word',
  'explain.word.readAs': 'read as',
  'explain.word.known': 'in the articles',
  'explain.word.counted': 'what counted',
  'explain.word.together': 'together',
  'explain.word.score': 'score',
  'explain.word.share': 'share',
  'explain.word.names': 'names',
  'explain.word.bestPassage': 'best passage',
  'explain.word.wholeArticle': 'whole article',
  'explain.word.decides': 'what decides',
  'explain.word.value': 'value',
  'explain.word.rightArticle': 'right article',
  'explain.word.states': 'states it',
  'explain.word.begin': 'to begin with',
  'explain.word.probability': 'probability',
  'explain.kind.known': 'yes',
  'explain.kind.related': 'by other words',
  'explain.kind.corrected': 'corrected',
  'explain.kind.unknown': 'no',
  'explain.kind.stop': 'counts in titles only',
  'explain.kind.context': 'was asked before',
  'explain.kind.hint': 'was asked before',
  'explain.ingredient.passage': 'words of the question in the best passage',
  'explain.ingredient.exact': 'the same words, ending and all',
  'explain.ingredient.ordered': 'neighbouring words in the same order',
  'explain.ingredient.near': 'neighbouring words near each other',
  'explain.ingredient.whole': 'words of the question in the whole article',
  'explain.ingredient.coverage': 'many different words rather than few',
  'explain.ingredient.likeness': 'a title or alias like the question',
  'explain.ingredient.title': 'words of the question in a title or alias',
  'explain.feature.margin': 'how far the first article is ahead of the second',
  'explain.feature.marginHeld': 'how far ahead, as far as it has the words asked',
  'explain.feature.tie': 'how near the second article comes',
  'explain.feature.strength': 'how much its best passage says of the question',
  'explain.feature.held': 'share of the words that it has',
  'explain.feature.named': 'share of their weight in one of its names',
  'explain.feature.brevity': 'how short the question is',
  'explain.feature.scarcity': 'how few of its words tell anything',
  'explain.feature.length': 'how long the question is',
  'explain.feature.wordiness': 'the same, of words that every question has as well',
  'explain.feature.substance': 'how much the question says',
  'explain.feature.nameAsked': 'share of one of its names that is asked for',
  'explain.feature.nameWhole': 'all of one of its names is asked for',
  'explain.feature.askedLike': 'how like the question is to one that it says it is asked as',
  'explain.feature.askedSame': 'the question is nearly one that it says it is asked as',
  'explain.feature.hasRest': 'the question has words beside its names',
  'explain.feature.tellingRest': 'how many of those tell what is asked',
  'explain.feature.lacking': 'how many telling words it lacks',
  'explain.feature.lackingShare': 'share of the words that tell and it lacks',
  'explain.feature.tellingHeld': 'share of the weight of telling words in its text',
  'explain.feature.leftOut': 'share of the words that tell and the summary leaves out',
  'explain.feature.rareness': 'how rare its words are in general English',
  'explain.feature.namesHeld': 'share of words that are rare and in one of its sentences',
  'explain.feature.together': 'share of the rare words in one of its sentences',
  'explain.feature.sentenceLead': 'how far its best sentence is ahead of the next',
  'explain.feature.sentenceStrength': 'how many weighty words its best sentence is worth',
  'explain.feature.lacksName': 'a name is asked for that it has nowhere',
  'explain.feature.asksPerson': 'a person is asked for',
  'explain.feature.asksAmount': 'the question asks for a number',
  'explain.feature.defines': 'it says what the name means that is asked for',
  'explain.decision.none': 'Unknown: no article has a telling word of the question.',
  'explain.decision.first':
    'The first article is right and the reply states what was asked with a probability of {confidence}; an answer needs {needed}.',
  'explain.decision.answered': 'Answered. {first}',
  'explain.decision.unsure': 'Unsure. {first} {rest}',
  'explain.decision.unknown': 'Unknown. {first} {rest}',
  'explain.decision.below':
    'That any article is on it has a probability of {answerable}; below {limit} the question is unknown.',
  'explain.decision.namesAlone':
    'That any article is on it has a probability of {answerable}; below {limit} the question would be unknown, but it asks for names alone, and the article has them.',
  'explain.title': 'Why',
  'explain.titleOfPage': 'Why ({page})',
  'explain.noPin': 'No pin of this server is like it (likeness from {least} on counts).',
  'explain.pinned':
    '**Pinned**: “{asked}” is like it ({likeness}, counts from {least} on), so it is answered from {title}; the numbers below are of the search, which was not asked.',
  'explain.pinnedElsewhere':
    '**Pinned**: “{asked}” is like it ({likeness}, counts from {least} on), but {title}, its article, is about another subject than this channel is limited to, so the search is asked.',
  'explain.hereAll':
    'In this channel: level *{level}*, so an answer needs {needed}; about all subjects.',
  'explain.hereOnly':
    'In this channel: level *{level}*, so an answer needs {needed}; about {subjects} only.',
  'explain.paused': 'Paused until somebody resumes.',
  'explain.pausedUntil': 'Paused until {until}.',
  'explain.notTold':
    '**Not told here**: what was found is about another subject, so I say that I have no answer here.',
  'explain.onlyThese': 'Of the candidates, only those on these subjects are offered.',
} as const satisfies Source;
