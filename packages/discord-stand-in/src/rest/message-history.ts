import { MESSAGE } from '../limits.ts';
import { FieldErrors } from '../rules/field-errors.ts';
import { invalidForm, isRefusal, REFUSALS, type Refusal } from '../rules/refusal.ts';
import type { Channel } from '../wire/channel.ts';
import { messageForBot } from '../world/content-access.ts';
import { ok, type Answer, type Call } from './call.ts';
import { findChannel, findMessage } from './find-channel.ts';

/** Whether the application may read what others write, whatever its session asked for. */
export type ReadsContent = () => boolean;

/** `GET /channels/:channel/messages` @see https://docs.discord.com/developers/resources/message */
export function listMessages(readsContent: ReadsContent): (call: Call) => Answer | Refusal {
  return (call) => {
    const channel = findReadableChannel(call);
    if (isRefusal(channel)) return channel;
    const limit = Number(call.query.get('limit') ?? MESSAGE.listDefault);
    if (!(Number.isInteger(limit) && limit >= 1 && limit <= MESSAGE.listMax)) {
      const errors = new FieldErrors();
      const message = `int value should be less than or equal to ${MESSAGE.listMax}.`;
      errors.add(['limit'], limit < 1 ? 'NUMBER_TYPE_MIN' : 'NUMBER_TYPE_MAX', message);
      return invalidForm(errors);
    }
    const before = call.query.get('before');
    const after = call.query.get('after');
    const entries = call.world.messages.history(channel.id, {
      limit,
      ...(before === null ? {} : { before }),
      ...(after === null ? {} : { after }),
    });
    return ok(entries.map((entry) => messageForBot(call.world, entry, readsContent())));
  };
}

/** `GET /channels/:channel/messages/:message` */
export function getMessage(readsContent: ReadsContent): (call: Call) => Answer | Refusal {
  return (call) => {
    const channel = findReadableChannel(call);
    if (isRefusal(channel)) return channel;
    const entry = findMessage(call, channel);
    return isRefusal(entry) ? entry : ok(messageForBot(call.world, entry, readsContent()));
  };
}

function findReadableChannel(call: Call): Channel | Refusal {
  const channel = findChannel(call);
  if (isRefusal(channel)) return channel;
  const mayRead = call.world.may(call.world.bot.id, 'ReadMessageHistory', channel);
  return mayRead ? channel : REFUSALS.missingAccess;
}
