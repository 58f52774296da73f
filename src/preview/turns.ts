/** Who asked what, and what they asked on from: read from what is shown, as the bot reads it from Discord. */
import { ChannelType } from 'discord-api-types/v10';
import type { Channel, Component, Message } from 'discord-stand-in';
import { parseCustomId } from '../bot/messages/custom-id.ts';
import { unsealed } from '../bot/messages/seal.ts';
import type { ArticleKey } from '../bot/messages/article-key.ts';
import type { ToldQuestion } from './bot-log.ts';
import type { ShownInteraction, ShownMessage } from './protocol.ts';

/** A question that somebody asked the bot. */
export interface Turn {
  /** Of the message or the interaction that asks. */
  readonly id: string;
  readonly question: string;
  /** What it asks on from; null for one that asks anew. */
  readonly previous: PreviousTurn | null;
  /** What the bot tells of it; null while it has told nothing, or since the question is another. */
  readonly told: ToldQuestion | null;
  /** Whether the bot has replied to a message with what is no answer, and so has no button that takes it away. */
  readonly isAside: boolean;
}

export interface PreviousTurn {
  /** Null when it can no longer be read. */
  readonly question: string | null;
  /** Of the article that answered it; null when none did. */
  readonly article: ArticleKey | null;
}

/** What there is to be read, oldest first. */
export interface Shown {
  readonly channels: ReadonlyMap<string, Channel>;
  readonly messages: ReadonlyMap<string, ShownMessage>;
  readonly interactions: ReadonlyMap<string, ShownInteraction>;
  /** Where every question is the bot's, and it is silent where it has no answer. */
  readonly answerChannels: ReadonlySet<string>;
  /** By the id of what asks. */
  readonly told: ReadonlyMap<string, ToldQuestion>;
}

/** @param id - Of a message or an interaction. @returns Null when nothing is asked there. */
export function turnOf(id: string, shown: Shown): Turn | null {
  const interaction = shown.interactions.get(id);
  if (interaction !== undefined) {
    const { question, messageId } = interaction;
    if (question === null) return null;
    const reply = messageId === null ? undefined : shown.messages.get(messageId)?.message;
    return {
      id,
      question,
      previous: reply === undefined ? null : previousIn(reply, shown),
      told: shown.told.get(id) ?? null,
      isAside: false,
    };
  }
  const message = shown.messages.get(id)?.message;
  if (message === undefined) return null;
  const question = questionIn(message, shown);
  if (question === '') return null;
  const before = askedOnFrom(message, shown);
  return {
    id,
    question,
    previous: before === null ? null : previousIn(before, shown),
    told: shown.told.get(id) ?? null,
    isAside: isRepliedAside(id, shown),
  };
}

/** Every question that the bot was asked and has read, oldest first. */
export function turnsIn(shown: Shown): readonly Turn[] {
  const read = [...shown.messages.values()].flatMap(({ message }) => {
    if (isOfBot(message)) return message.message_reference?.message_id ?? [];
    return isSaidToNobody(message, shown) ? message.id : [];
  });
  const asked = [...shown.interactions.values()].filter(({ question }) => question !== null);
  const ids = new Set([...read, ...asked.map(({ id }) => id)]);
  return [...ids]
    .toSorted((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1))
    .flatMap((id) => turnOf(id, shown) ?? []);
}

/** In an answer channel, where who answers or names somebody talks to them. */
function isSaidToNobody(
  { channel_id: at, message_reference: reference, content }: Message,
  { channels, answerChannels }: Shown,
): boolean {
  const isThere = [at, channels.get(at)?.parent_id ?? ''].some((id) => answerChannels.has(id));
  return isThere && reference === undefined && content.search(MENTION) < 0;
}

const MENTION = /<@[!&]?\d+>/g;

/** The first message of a post goes on from its title. */
function questionIn({ id, content, channel_id: at }: Message, { channels }: Shown): string {
  const name = id === at ? channels.get(at)?.name : undefined;
  const title = name === undefined || /[.?!…]$/.test(name) ? name : `${name}.`;
  const text = title === undefined ? content : `${title} ${content}`;
  return text.replaceAll(MENTION, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** The reply of the bot that a message goes on from: it replies to it, or its author's post holds it. */
function askedOnFrom(message: Message, { channels, messages }: Shown): Message | null {
  const { message_reference: reference, channel_id: at, author, id } = message;
  if (reference?.message_id !== undefined) {
    const reply = messages.get(reference.message_id)?.message;
    return reply !== undefined && isOfBot(reply) ? reply : null;
  }
  const post = channels.get(at);
  const isPost = channels.get(post?.parent_id ?? '')?.type === ChannelType.GuildForum;
  if (!isPost || post?.owner_id !== author.id || id === at) return null;
  const before = [...messages.values()].findLast(
    ({ message: one, onlyFor }) =>
      one.channel_id === at &&
      onlyFor === null &&
      BigInt(one.id) < BigInt(id) &&
      isOfBot(one) &&
      articleIn(one) !== null,
  );
  return before?.message ?? null;
}

function previousIn(reply: Message, shown: Shown): PreviousTurn {
  const { interaction_metadata: metadata, message_reference: reference } = reply;
  const asked = shown.messages.get(reference?.message_id ?? '')?.message;
  const question =
    shown.interactions.get(metadata?.id ?? '')?.question ??
    (asked === undefined ? null : questionIn(asked, shown));
  return { question, article: articleIn(reply) };
}

/** The article that a reply is from, which the buttons below it name; those beside a text lead to others. */
function articleIn({ components }: Message): ArticleKey | null {
  const below = components
    .flatMap(inside)
    .filter(({ components: own }) => own !== undefined)
    .flatMap(inside);
  for (const { custom_id: sealed = '' } of below) {
    const id = parseCustomId(unsealed(sealed));
    if (id !== null && 'article' in id) return id.article;
  }
  return null;
}

function inside({ components = [] }: Component): readonly Component[] {
  return components;
}

function isRepliedAside(id: string, { messages }: Shown): boolean {
  return [...messages.values()].some(
    ({ message }) =>
      isOfBot(message) &&
      message.message_reference?.message_id === id &&
      !buttonsIn(message.components).includes('dismiss'),
  );
}

/** What the buttons are for, at whatever depth. */
function buttonsIn(components: readonly Component[]): readonly string[] {
  return components.flatMap((one) => [
    ...(one.custom_id === undefined ? [] : [parseCustomId(unsealed(one.custom_id))?.verb ?? '']),
    ...buttonsIn(inside(one)),
  ]);
}

function isOfBot({ author }: Message): boolean {
  return author.bot === true;
}
