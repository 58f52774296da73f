/**
 * A stand-in for Discord on loopback: it speaks REST v10 and gateway v10 as far as a bot like
 * ours uses them, applies the documented limits, and lets tests and the preview play the people.
 */
export type { DiscordServer } from './discord-server.ts';
export type { InteractionHandle } from './driver/interaction-handle.ts';
export type { Person } from './driver/person.ts';
export type { Room } from './driver/room.ts';
export { startDiscordServer, type DiscordServerOptions } from './server.ts';
export type { Message } from './wire/message.ts';
