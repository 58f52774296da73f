/** An unsure answer as a message: up to three articles to choose from, or the one it is about. */
import { ButtonStyle } from 'discord.js';
import {
  fitMarkdown,
  isolated,
  offeredCandidates,
  type About,
  type Candidate,
  type Unsure,
} from '../../knowledge/index.ts';
import { keyOf } from './article-key.ts';
import { questionFooter, type Asked } from './asked.ts';
import { actionButton, askPersonButtons, isLinkable, wholeArticleButton } from './buttons.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { escapeInLine, escapeLine } from '../markdown/escape.ts';
import { plainLine } from '../markdown/plain-text.ts';
import { namedInLine } from './missing.ts';
import { QUIET_COLOUR, replyOf, type Reply } from './reply.ts';

/** Longest title above the buttons. */
const LISTED_TITLE = 300;
/** Longest sentence of an article, escapes included. */
const LISTED_SENTENCE = 600;

export function candidatesReply(answer: Unsure, asked: Asked): Reply {
  return answer.about === null ? choiceReply(answer, asked) : aboutReply(answer.about, asked);
}

function choiceReply(answer: Unsure, { question, asker, canAskPerson = false }: Asked): Reply {
  const offered = offeredCandidates(answer);
  const isOne = offered.length === 1;
  const doubt = isOne
    ? 'I am not sure that this answers your question. Choose it and I will answer from it.'
    : 'I am not sure which of these answers your question. Choose one and I will answer from it.';
  return replyOf(
    {
      color: QUIET_COLOUR,
      title: isOne ? 'Did you mean this?' : 'Did you mean…',
      description: [doubt, ...listed(offered)].join('\n\n'),
      footer: questionFooter(question),
    },
    offered.map(({ title, slug }) =>
      actionButton(title, { verb: 'choose', article: keyOf(slug), asker }, ButtonStyle.Primary),
    ),
    [
      actionButton(
        isOne ? 'Not this' : 'None of these',
        { verb: 'none-of-these', asker },
        ButtonStyle.Secondary,
      ),
      ...askPersonButtons(asker, canAskPerson),
    ],
  );
}

/** Nothing when the buttons say as much: titles alone, and none that its label would cut. */
function listed(offered: readonly Candidate[]): string[] {
  const buttonsSayAll = offered.every(
    ({ title, sentence }) => sentence === null && title.length <= DISCORD_LIMITS.buttonLabel,
  );
  if (buttonsSayAll) return [];
  return offered.map(({ title, sentence }) => {
    const shown = `**${isolated(fitMarkdown(escapeInLine(title), LISTED_TITLE))}**`;
    return sentence === null ? shown : `${shown}\n${sentenceText(sentence)}`;
  });
}

function aboutReply(
  { article, lead, absent }: About,
  { question, asker, canAskPerson = false }: Asked,
): Reply {
  const silent = `This article says nothing about ${namedInLine(absent)}.`;
  return replyOf(
    {
      color: QUIET_COLOUR,
      title: plainLine(article.title, DISCORD_LIMITS.embedTitle),
      ...(isLinkable(article.url) ? { url: article.url } : {}),
      description: lead === null ? silent : `${silent} It begins:\n\n${sentenceText(lead)}`,
      footer: questionFooter(question),
    },
    [wholeArticleButton(article), ...askPersonButtons(asker, canAskPerson)],
  );
}

function sentenceText(sentence: string): string {
  return fitMarkdown(escapeLine(sentence), LISTED_SENTENCE);
}
