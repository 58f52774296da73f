import type { APIGuildMember, APIRole, APIUser } from 'discord-api-types/v10';
import type { DeepReadonly } from './deep-readonly.ts';

/** @see https://docs.discord.com/developers/resources/user#user-object */
export type User = DeepReadonly<APIUser>;

/** @see https://docs.discord.com/developers/resources/guild#guild-member-object */
export type Member = DeepReadonly<APIGuildMember>;

/** @see https://docs.discord.com/developers/topics/permissions#role-object */
export type Role = DeepReadonly<APIRole>;
