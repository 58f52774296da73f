/** An unsure answer as a message: up to three articles to choose from, or the one it is about. */
import { ButtonStyle } from 'discord.js';
import {
  fitMarkdown,
  offeredCandidates,
  type About,
  type Candidate,
  type Unsure,
} from '../../knowledge/index.ts';
import { otherLanguageParts } from './article-details.ts';
import { keyOf } from './article-key.ts';
import { wholeQuestion, type Asked } from './asked.ts';
import { actionButton, askPersonButtons, isLinkable, readButton } from './buttons.ts';
import { escapeLine } from '../markdown/escape.ts';
import { candidateText } from './candidate-text.ts';
import { quotedWords } from './missing.ts';
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

function choiceReply(answer: Unsure, asked: Asked, words: Words): Reply {
  const { question, asker, canAskPerson = false } = asked;
  const offered = offeredCandidates(answer);
  const isOne = offered.length === 1;
  const doubt = words.say(isOne ? 'unsure.one' : 'unsure.several');
  return replyOf(
    QUIET_COLOUR,
    heading(words.say(isOne ? 'unsure.titleOfOne' : 'unsure.title')),
    otherLanguageParts('unsure.otherLanguage', answer.otherLanguage, words),
    text(doubt),
    offered.map((candidate) => candidateSection(candidate, asked, words)),
    wholeQuestion(question, words),
    buttonRows([
      actionButton(
        words.say(isOne ? 'button.notThis' : 'button.noneOfThese'),
        { verb: 'none-of-these', asker },
        ButtonStyle.Secondary,
      ),
      ...askPersonButtons(asker, canAskPerson, words),
    ]),
  );
}

function candidateSection(
  candidate: Candidate,
  { asker, canBeShown = false }: Asked,
  words: Words,
): Part {
  const verb = canBeShown ? 'choose-alone' : 'choose';
  const id = { verb, article: keyOf(candidate.slug), asker } as const;
  const choose = actionButton(words.say('button.thisOne'), id, ButtonStyle.Primary);
  return section(candidateText(candidate), choose);
}

function aboutReply(
  { article, lead, absent }: About,
  { question, asker, canAskPerson = false }: Asked,
  words: Words,
): Reply {
  const named = { words: words.any(quotedWords(absent, words)) };
  return replyOf(
    QUIET_COLOUR,
    heading(article.title, isLinkable(article.url) ? article.url : null),
    text(
      lead === null
        ? words.say('unsure.silent', named)
        : `${words.say('unsure.silentBegins', named)}\n\n${fitMarkdown(escapeLine(lead), LONGEST_LEAD)}`,
    ),
    wholeQuestion(question, words),
    buttonRows([readButton(article, words), ...askPersonButtons(asker, canAskPerson, words)]),
  );
}
