/** Which channels hold something that whoever sits before the page has not seen. */
import type { Message } from 'discord-stand-in';
import type { ShownMessage } from '../protocol.ts';
import { isAfter } from './snowflake.ts';
import type { PageState } from './state.ts';

/** The state in which everything is read in the channel that is shown. */
export function withShownRead(state: PageState): PageState {
  const last = state.world?.messages.findLast(
    ({ message }) => message.channel_id === state.channel,
  )?.message;
  if (last === undefined || !isNew(last, state)) return state;
  return { ...state, readUpTo: new Map([...state.readUpTo, [state.channel, last.id]]) };
}

/** Of what was there before the page, all is read. @param messages - Oldest first. */
export function readOf(messages: readonly ShownMessage[]): PageState['readUpTo'] {
  return new Map(messages.map(({ message }) => [message.channel_id, message.id]));
}

/** Not for what one has written oneself, or may not see. */
export function isUnread(channel: string, state: PageState): boolean {
  const { world, me } = state;
  return (world?.messages ?? []).some(
    ({ message, onlyFor }) =>
      message.channel_id === channel &&
      message.author.id !== me &&
      (onlyFor === null || onlyFor === me) &&
      isNew(message, state),
  );
}

function isNew({ id, channel_id: channel }: Message, { readUpTo }: PageState): boolean {
  return isAfter(id, readUpTo.get(channel) ?? '');
}
