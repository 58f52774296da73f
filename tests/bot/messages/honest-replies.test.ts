import { describe, expect, it } from 'vitest';
import { unknownReply } from '../../../src/bot/messages/unknown.ts';
import { answerReply } from '../../../src/bot/messages/answer.ts';
import { questionOf } from '../../../src/bot/messages/asked.ts';
import type { Answer, SmallTalk, Unsure } from '../../../src/knowledge/index.ts';
import { sampleLibrary, venice } from '../sample-library.ts';
import { slugOf } from '../slug-of.ts';
import { sentBack } from '../shown.ts';
import { replyText } from './reply-text.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';

const asked = { question: 'how many sites has France?', asker: '1', quoted: false };
const topics = sampleLibrary.topics;

function shown(answer: Answer): string {
  return replyText(answerReply(answer, topics, asked));
}

const candidate = (title: string, sentence: string | null) => ({
  slug: slugOf(`a/${title}`),
  title,
  confidence: 0.3,
  sentence,
});

const unsure: Unsure = {
  kind: 'unsure',
  question: asked.question,
  confidence: 0.3,
  missing: [],
  about: null,
  otherLanguage: null,
  candidates: [
    candidate('Lime *now*', 'Lime_breathes, @everyone.'),
    candidate('Stone', null),
    candidate('Slate', 'Slate lasts.'),
    candidate('Fourth', 'It is not shown.'),
  ],
};

describe('the reply that asks back', () => {
  it('shows three candidates, each with the sentence that comes nearest', () => {
    expect(shown(unsure)).toBe(
      [
        '## Did you mean…',
        '',
        'I am not sure which of these answers your question. Choose one and I will answer from it.',
        '',
        '**Lime \\*now\\***',
        'Lime\\_breathes, @\u200Beveryone.   [ This one ]',
        '',
        '**Stone**   [ This one ]',
        '',
        '**Slate**',
        'Slate lasts.   [ This one ]',
        '',
        '-# Question: how many sites has France?',
        '',
        '[ None of these ]',
      ].join('\n'),
    );
  });

  it('does not ask for one of these when there is but one', () => {
    const text = shown({ ...unsure, candidates: [candidate('Slate', 'Slate lasts.')] });
    expect(text).toMatch(
      /^## Did you mean this\?\n\nI am not sure that this answers your question\./,
    );
    expect(text).not.toContain('of these');
  });
});

describe('the reply about an article that does not say it', () => {
  const about: Unsure = {
    ...unsure,
    missing: ['France'],
    about: {
      article: sampleLibrary.reference(venice),
      lead: 'The Venice Charter is about *restoration*.',
      absent: ['France', '@here'],
    },
  };

  it('names the article and the words, gives the lead, and leads to it alone', () => {
    expect(shown(about)).toBe(
      [
        '## [What is the Venice Charter?](https://heritage.example.org/venice)',
        '',
        'This article says nothing about “France” or “@\u200Bhere”. It begins:',
        '',
        'The Venice Charter is about \\*restoration\\*.',
        '',
        '-# Question: how many sites has France?',
        '',
        '[ Read the article ]',
      ].join('\n'),
    );
  });

  it('keeps the question for a later button', () => {
    const reply = answerReply(about, topics, asked);
    expect(questionOf(sentBack(reply))).toBe(asked.question);
  });
});

describe('the reply that answers in part', () => {
  it('says so in small print at the end', () => {
    const answer = sampleLibrary.ask('lime');
    const text = shown({ ...answer, missing: ['Chicago', 'a*b'] });
    expect(text).toContain('\n\n-# Nothing here speaks of “Chicago” or “a\\*b”.\n\n');
    expect(shown(answer)).not.toContain('Nothing here speaks');
  });
});

describe('the reply to small talk', () => {
  const unknown = sampleLibrary.ask('hello');
  const reply = (smallTalk: SmallTalk): string => shown({ ...unknown, kind: 'unknown', smallTalk });

  it.each(['greeting', 'thanks', 'about', 'farewell'] as const)(
    'says on one line what the bot is: %s',
    (smallTalk) => {
      const text = reply(smallTalk);
      expect(text).toMatch(/^\n*(?:[A-Z][a-z ]+[!.] )?I am Docent, a program that answers .*$/m);
      expect(text).not.toMatch(/no article|no answer/i);
    },
  );

  it('says to who greets it or asks what it is how often it was right, where that was measured', () => {
    const said = (smallTalk: SmallTalk, rightIn100: number | null): string =>
      JSON.stringify(
        unknownReply(
          { smallTalk },
          [],
          { question: 'hi', asker: '1', quoted: false, rightIn100 },
          wordsIn('en'),
        ),
      );
    for (const smallTalk of ['greeting', 'about'] as const) {
      expect(said(smallTalk, 93)).toContain('93 of 100 of my answers were right');
      expect(said(smallTalk, null)).not.toContain('measured');
    }
    expect(said('thanks', 93)).not.toContain('measured');
  });

  it('offers topics to people who ask what it is, and to no others', () => {
    expect(reply('about')).toContain('[ materials ]');
    expect(reply('thanks')).not.toContain('[');
  });
});
