/**
 * A stand-in for Discord on loopback: REST v10 and gateway v10 as bots use them, with the
 * documented limits, and people whom tests play.
 */
export type { DiscordServer } from './discord-server.ts';
export type { InteractionHandle } from './driver/interaction-handle.ts';
export type { Person } from './driver/person.ts';
export type { Room } from './driver/room.ts';
export { startDiscordServer, type DiscordServerOptions } from './server.ts';
export type { Channel } from './wire/channel.ts';
export type { Command, CommandOption } from './wire/command.ts';
export type { Component } from './wire/component.ts';
export type { Message } from './wire/message.ts';
export type { Change } from './world/changes.ts';
export type { Choice, InteractionProgress } from './world/interaction.ts';
export type { MessageEntry } from './world/message-entry.ts';
