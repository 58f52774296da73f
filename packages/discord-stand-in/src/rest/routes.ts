import {
  gatewayAddress,
  gatewayForBots,
  getApplication,
  getMe,
  getUser,
  type GatewayInfo,
} from './application.ts';
import * as channels from './channels.ts';
import * as commands from './commands.ts';
import { createMessage } from './create-message.ts';
import { editChannel } from './edit-channel.ts';
import * as messages from './edit-messages.ts';
import * as guilds from './guilds.ts';
import { respondToInteraction } from './interaction-callback.ts';
import { addReaction } from './reactions.ts';
import { getMessage, listMessages, type ReadsContent } from './message-history.ts';
import { route, type Route } from './router.ts';
import * as threads from './threads.ts';
import * as webhooks from './webhooks.ts';

const OPEN = { needsToken: false };

/** Everything the bot can ask for. Named paths stand before those with a part that varies. */
export function allRoutes(
  gatewayInfo: () => GatewayInfo,
  readsContent: ReadsContent,
): readonly Route[] {
  return [
    route('GET', '/gateway', gatewayAddress(gatewayInfo), OPEN),
    route('GET', '/gateway/bot', gatewayForBots(gatewayInfo)),

    route('GET', '/users/@me', getMe),
    route('GET', '/users/@me/guilds', guilds.listMyGuilds),
    route('POST', '/users/@me/channels', channels.openDirectMessages),
    route('GET', '/users/:user', getUser),
    route('GET', '/applications/@me', getApplication),
    route('GET', '/oauth2/applications/@me', getApplication),

    ...commandRoutes('/applications/:application/commands'),
    // Before the one whose last part is the id of a command.
    route(
      'GET',
      '/applications/:application/guilds/:guild/commands/permissions',
      commands.listCommandPermissions,
    ),
    ...commandRoutes('/applications/:application/guilds/:guild/commands'),

    route('GET', '/guilds/:guild', guilds.getGuild),
    route('GET', '/guilds/:guild/channels', guilds.listGuildChannels),
    route('GET', '/guilds/:guild/roles', guilds.listRoles),
    route('GET', '/guilds/:guild/threads/active', guilds.listActiveThreads),
    route('GET', '/guilds/:guild/members/:user', guilds.getMember),

    route('GET', '/channels/:channel', channels.getChannel),
    route('PATCH', '/channels/:channel', editChannel),
    route('DELETE', '/channels/:channel', channels.deleteChannel),
    route('POST', '/channels/:channel/typing', channels.startTyping),
    route('PUT', '/channels/:channel/thread-members/@me', channels.changeThreadMembership),
    route('DELETE', '/channels/:channel/thread-members/@me', channels.changeThreadMembership),
    route('POST', '/channels/:channel/threads', threads.startThread),
    route('GET', '/channels/:channel/messages', listMessages(readsContent)),
    route('POST', '/channels/:channel/messages', createMessage),
    route('POST', '/channels/:channel/messages/bulk-delete', messages.bulkDeleteMessages),
    route('GET', '/channels/:channel/messages/:message', getMessage(readsContent)),
    route('PATCH', '/channels/:channel/messages/:message', messages.editChannelMessage),
    route('DELETE', '/channels/:channel/messages/:message', messages.deleteChannelMessage),
    route('PUT', '/channels/:channel/messages/:message/reactions/:emoji/@me', addReaction),
    route('POST', '/channels/:channel/messages/:message/threads', threads.startThreadFromMessage),

    route('POST', '/interactions/:interaction/:token/callback', respondToInteraction, OPEN),
    route('POST', '/webhooks/:application/:token', webhooks.createFollowUp, OPEN),
    route('GET', '/webhooks/:application/:token/messages/:message', webhooks.getAnswer, OPEN),
    route('PATCH', '/webhooks/:application/:token/messages/:message', webhooks.editAnswer, OPEN),
    route('DELETE', '/webhooks/:application/:token/messages/:message', webhooks.deleteAnswer, OPEN),
  ];
}

function commandRoutes(base: string): readonly Route[] {
  return [
    route('GET', base, commands.listCommands),
    route('POST', base, commands.createCommand),
    route('PUT', base, commands.overwriteCommands),
    route('GET', `${base}/:command`, commands.getCommand),
    route('PATCH', `${base}/:command`, commands.editCommand),
    route('DELETE', `${base}/:command`, commands.deleteCommand),
  ];
}
