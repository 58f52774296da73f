/** Moderators give a question an article of their choice, or take it back. */
import type { BotContext } from '../bot-context.ts';
import { pinAddedReply, pinNoticeReply } from '../messages/pins.ts';
import type { Reply } from '../messages/reply.ts';
import { notStoredReply, storageTroubleReply } from '../messages/storage-trouble.ts';
import { questionIn } from '../question.ts';
import { articleNamed } from './article-named.ts';
import { MOST_PINS } from './matching-pin.ts';
import type { Told } from '../state/trouble.ts';
import type { Words } from '../words/words.ts';

export interface NewPin {
  readonly guildId: string;
  readonly by: string;
  readonly question: string;
  /** As `articleNamed` takes it. */
  readonly article: string;
}

type Context = Pick<BotContext, 'state' | 'library' | 'findByKey'>;

export async function addPin(pin: NewPin, context: Context, words: Words): Promise<Reply> {
  const { state, library } = context;
  if (state === null) return storageTroubleReply(null, words);
  const inUse = library();
  const article = await articleNamed(inUse, pin.article, context);
  if (article === undefined) return pinNoticeReply('noArticle', words);
  const question = questionIn(pin.question);
  if (inUse.vectorOf(question).size === 0) return pinNoticeReply('noWords', words);
  const { guildId, by } = pin;
  const there = await state.pins.pinsOf(guildId);
  if (there.kind === 'not-read') return notStored(there, words);
  if (there.value.length >= MOST_PINS) return pinNoticeReply('full', words);
  const added = await state.pins.add(guildId, { question, article: article.slug, by });
  if (added.kind === 'not-stored') return notStored(added, words);
  // The same question leads to one article: the newer word holds.
  for (const old of there.value.filter((one) => one.question === added.pin.question)) {
    await state.pins.remove(guildId, old.pinId);
  }
  return pinAddedReply(added.pin, article, words);
}

/** @param pin - Its id, its number in the list or its question. */
export async function removePin(
  { guildId, pin }: { readonly guildId: string; readonly pin: string },
  { state }: Pick<Context, 'state'>,
  words: Words,
): Promise<Reply> {
  if (state === null) return storageTroubleReply(null, words);
  const there = await state.pins.pinsOf(guildId);
  if (there.kind === 'not-read') return notStored(there, words);
  const known = there.value;
  const meant =
    known.find(({ pinId }) => pinId === pin) ??
    known.find(({ question }) => question.toLowerCase() === questionIn(pin).toLowerCase()) ??
    (/^\d{1,4}$/.test(pin) ? known[Number(pin) - 1] : undefined);
  const removed = await state.pins.remove(guildId, meant?.pinId ?? pin);
  if (removed.kind === 'not-stored') return notStored(removed, words);
  return pinNoticeReply(removed.kind === 'gone' ? 'noSuchPin' : 'removed', words);
}

function notStored(what: Told, words: Words): Reply {
  return notStoredReply(words.say('pins.notChanged'), what, words);
}
