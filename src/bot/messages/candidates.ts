/** An unsure answer as a message: up to three articles to choose from, or the one it is about. */
import { ButtonStyle } from 'discord.js';
import {
  fitMarkdown,
  offeredCandidates,
  type About,
  type Candidate,
  type Unsure,
} from '../../knowledge/index.ts';
import { keyOf } from './article-key.ts';
import { wholeQuestion, type Asked } from './asked.ts';
import { actionButton, askPersonButtons, isLinkable, readButton } from './buttons.ts';
import { escapeLine } from '../markdown/escape.ts';
import { candidateText } from './candidate-text.ts';
import { namedInLine } from './missing.ts';
import { heading, text, type Part } from './part.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';
import { buttonRows } from './rows.ts';
import { section } from './section.ts';
import type { Words } from '../words/words.ts';

/** Longest first sentence of an article that does not say what was asked. */
const LONGEST_LEAD = 500;

export function candidatesReply(answer: Unsure, asked: Asked, words: Words): Reply {
  return answer.about === null
    ? choiceReply(answer, asked, words)
    : aboutReply(answer.about, asked, words);
}

function choiceReply(
  answer: Unsure,
  { question, asker, canAskPerson = false }: Asked,
  words: Words,
): Reply {
  const offered = offeredCandidates(answer);
  const isOne = offered.length === 1;
  const doubt = isOne
    ? 'I am not sure that this answers your question. Choose it and I will answer from it.'
    : 'I am not sure which of these answers your question. Choose one and I will answer from it.';
  return replyOf(
    QUIET_COLOUR,
    heading(isOne ? 'Did you mean this?' : 'Did you mean…'),
    text(doubt),
    offered.map((candidate) => candidateSection(candidate, asker)),
    wholeQuestion(question),
    buttonRows([
      actionButton(
        isOne ? 'Not this' : 'None of these',
        { verb: 'none-of-these', asker },
        ButtonStyle.Secondary,
      ),
      ...askPersonButtons(asker, canAskPerson, words),
    ]),
  );
}

function candidateSection(candidate: Candidate, asker: string): Part {
  const id = { verb: 'choose', article: keyOf(candidate.slug), asker } as const;
  return section(candidateText(candidate), actionButton('This one', id, ButtonStyle.Primary));
}

function aboutReply(
  { article, lead, absent }: About,
  { question, asker, canAskPerson = false }: Asked,
  words: Words,
): Reply {
  const silent = `This article says nothing about ${namedInLine(absent)}.`;
  return replyOf(
    QUIET_COLOUR,
    heading(article.title, isLinkable(article.url) ? article.url : null),
    text(
      lead === null
        ? silent
        : `${silent} It begins:\n\n${fitMarkdown(escapeLine(lead), LONGEST_LEAD)}`,
    ),
    wholeQuestion(question),
    buttonRows([readButton(article), ...askPersonButtons(asker, canAskPerson, words)]),
  );
}
