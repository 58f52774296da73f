/**
 * A pressed button or a choice from a menu → what it does, edited by hand.
 *
 * A button carries all it needs (`custom-id.ts`), so it works whoever presses it and whenever.
 */
import { type ButtonInteraction, type StringSelectMenuInteraction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import type { CustomId } from '../messages/custom-id.ts';
import { refuse } from '../moderation/refuse.ts';
import { askPerson } from './ask-person.ts';
import { chooseCandidate } from './choose-candidate.ts';
import { dismiss } from './dismiss.ts';
import { pressFollowUp } from './follow-up.ts';
import { noneOfThese } from './none-of-these.ts';
import { openArticle, turnArticle } from './open-article.ts';
import { openTopic, pickTopic, turnTopic } from './open-topic.ts';
import { openSettings, resetServer, turnChannels } from './settings.ts';
import { pressOwnData } from './own-data.ts';
import { pressRating } from './rate-answer.ts';
import { startCommand } from './start-command.ts';
import { showToAll } from './show-to-all.ts';
import { claimedVerb, readComponentId } from './read-custom-id.ts';
import { turnList } from './turn-list.ts';
import { turnTitles } from './turn-titles.ts';
import { pickArticle, takePersonStep } from './person-steps.ts';
import { turnProblems } from './turn-problems.ts';

/** Buttons of moderators' own messages: whom others have blocked may still manage the server. */
const FOR_BLOCKED: ReadonlySet<string | undefined> = new Set<CustomId['verb']>([
  'turn-problems',
  'turn-channels',
  'open-settings',
  'settings',
  'reset-server',
  'turn-gaps',
  'turn-feedback',
  'turn-pins',
  'turn-explanation',
  'turn-doctor',
  // A reply to somebody who was blocked later is theirs to take away, and moderators'.
  'dismiss',
  // One's own data are one's own, whatever moderators have set.
  'own-data',
  'start-command',
]);

/** All that gives members something of the articles or of people; ratings give nothing. */
const HELD_BY_PAUSE: ReadonlySet<string | undefined> = new Set<CustomId['verb']>([
  'open-article',
  'turn-article',
  'choose',
  'choose-alone',
  'open-topic',
  'pick-topic',
  'turn-topic',
  'turn-titles',
  'none-of-these',
  'follow-up',
  'show-to-all',
  'ask-person',
  'person',
]);

export function isHeldByPause(customId: string): boolean {
  return HELD_BY_PAUSE.has(claimedVerb(customId));
}

export function isButtonForBlocked(customId: string): boolean {
  return FOR_BLOCKED.has(claimedVerb(customId));
}

export async function pressButton(
  interaction: ButtonInteraction,
  context: BotContext,
): Promise<void> {
  const read = readComponentId(interaction, context);
  if (read.kind === 'unusable') return refuse(interaction, read.notice, context);
  const { id } = read;
  switch (id.verb) {
    case 'open-article':
      return openArticle(id, interaction, context);
    case 'turn-article':
      return turnArticle(id, interaction, context);
    case 'choose':
    case 'choose-alone':
      return chooseCandidate(id, interaction, context);
    case 'open-topic':
      return openTopic(id, interaction, context);
    case 'turn-topic':
      return turnTopic(id, interaction, context);
    case 'turn-titles':
      return turnTitles(id, interaction, context);
    case 'turn-problems':
      return turnProblems(id, interaction, context);
    case 'turn-channels':
      return turnChannels(id, interaction, context);
    case 'open-settings':
      return openSettings(id, interaction, context);
    case 'reset-server':
      return resetServer(id, interaction, context);
    case 'helpful':
    case 'not-helpful':
      return pressRating(id, interaction, context);
    case 'turn-gaps':
    case 'turn-feedback':
    case 'turn-pins':
    case 'turn-explanation':
    case 'turn-doctor':
      return turnList(id, interaction, context);
    case 'dismiss':
      return dismiss(id, interaction, context);
    case 'none-of-these':
      return noneOfThese(id, interaction, context);
    case 'follow-up':
      return pressFollowUp(id, interaction, context);
    case 'show-to-all':
      return showToAll(id, interaction, context);
    case 'own-data':
      return pressOwnData(id, interaction, context);
    case 'start-command':
      return startCommand(id, interaction, context);
    case 'ask-person':
      return askPerson(id, interaction, context);
    case 'person':
      return takePersonStep(id, interaction, context);
    // Ids of a form and of a menu, which no button has.
    case 'settings':
    case 'pick-topic':
      return refuse(interaction, 'outdatedButton', context);
    default:
      return id satisfies never;
  }
}

export async function chooseFromMenu(
  interaction: StringSelectMenuInteraction,
  context: BotContext,
): Promise<void> {
  const read = readComponentId(interaction, context);
  if (read.kind === 'unusable') return refuse(interaction, read.notice, context);
  const { id } = read;
  if (id.verb === 'pick-topic') return pickTopic(interaction, context);
  if (id.verb === 'person' && id.step === 'pick') return pickArticle(id, interaction, context);
  return refuse(interaction, 'outdatedButton', context);
}
