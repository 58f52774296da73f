/** How each event of the server changes what the page shows. */
import type { Everything, ServerEvent } from '../protocol.ts';
import { isAfter } from './snowflake.ts';
import type { PageState } from './state.ts';
import { readOf } from './unread.ts';

/** The state after what the server has told. */
export function after(state: PageState, event: ServerEvent, now: number): PageState {
  if (event.kind === 'everything') return arrived(state, event.everything);
  const { world } = state;
  if (world === null) return state;
  const within = (change: Partial<Everything>): PageState => ({
    ...state,
    world: { ...world, ...change },
  });
  switch (event.kind) {
    case 'message': {
      const { message } = event.shown;
      const others = world.messages.filter((one) => one.message.id !== message.id);
      const typing = new Map(state.typing);
      typing.delete(`${message.channel_id} ${message.author.id}`);
      const messages = [...others, event.shown].toSorted((a, b) =>
        isAfter(a.message.id, b.message.id) ? 1 : -1,
      );
      return { ...within({ messages }), typing };
    }
    case 'gone':
      return within({
        messages: world.messages.filter(({ message }) => !event.messageIds.includes(message.id)),
      });
    case 'channel': {
      const { channel } = event;
      const isKnown = world.channels.some(({ id }) => id === channel.id);
      const replaced = world.channels.map((one) => (one.id === channel.id ? channel : one));
      return within({ channels: isKnown ? replaced : [...world.channels, channel] });
    }
    case 'channel-gone': {
      const channels = world.channels.filter(({ id }) => id !== event.channelId);
      const changed = within({ channels });
      if (state.channel !== event.channelId) return changed;
      return { ...changed, channel: channels[0]?.id ?? '' };
    }
    case 'typing': {
      const key = `${event.channelId} ${event.userId}`;
      return { ...state, typing: new Map([...state.typing, [key, now]]) };
    }
    case 'interaction': {
      const { interaction } = event;
      const others = world.interactions.filter(({ id }) => id !== interaction.id);
      const changed = within({ interactions: [...others, interaction] });
      const opens = interaction.progress.kind === 'modal' && interaction.userId === state.me;
      return opens ? { ...changed, form: interaction } : changed;
    }
    case 'status':
      return within({ status: event.status });
    case 'reading':
      return within({ isReading: event.isReading });
    case 'told':
      return within({ told: [...world.told.filter((id) => id !== event.asked), event.asked] });
    case 'content':
      return within({ content: event.stamp });
    default:
      return event satisfies never;
  }
}

/** Another start of the preview has other people and channels; whatever is gone is left. */
function arrived(state: PageState, everything: Everything): PageState {
  const { roles, channels } = everything;
  const isHere = channels.some(({ id }) => id === state.channel);
  const messages = everything.messages.toSorted((a, b) =>
    isAfter(a.message.id, b.message.id) ? 1 : -1,
  );
  return {
    ...state,
    world: { ...everything, messages },
    isCut: false,
    readUpTo: state.world === null ? readOf(messages) : state.readUpTo,
    me: roles.some(({ id }) => id === state.me) ? state.me : (roles[0]?.id ?? ''),
    channel: isHere ? state.channel : (channels[0]?.id ?? ''),
  };
}
