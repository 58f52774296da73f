/** In which language somebody is spoken to. */
import type { BaseInteraction, Client, Message } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { LANGUAGES, languageOf, type Language } from '../words/languages.ts';
import { wordsIn, type Words } from '../words/words.ts';
import { settingsOf } from './settings-of.ts';

type WithState = Pick<BotContext, 'state'>;

/**
 * For who uses a command, a button or a form: their own language, as they have set Discord.
 *
 * A server's language comes before it only where Discord cannot be set to that one: nobody there could
 * be read from their own setting. It comes after it, too, for those whose language the bot has no words in.
 */
export function wordsFor(
  { locale, guildLocale, guildId }: Pick<BaseInteraction, 'locale' | 'guildLocale' | 'guildId'>,
  context: WithState,
): Words {
  const set = languageSetIn(guildId, context);
  if (set !== null && LANGUAGES[set].locales.length === 0) return wordsIn(set);
  return wordsIn(languageOf(locale) ?? set ?? languageOf(guildLocale) ?? 'en');
}

/** For a message, of whose author Discord tells no language. In direct messages: English. */
export function wordsForMessage(
  { client, guildId }: Pick<Message, 'client' | 'guildId'>,
  context: WithState,
): Words {
  return guildId === null ? wordsIn('en') : wordsOfServer(client, guildId, context);
}

/** For what everybody in a server reads. */
export function wordsOfServer(client: Client, guildId: string, context: WithState): Words {
  const preferred = client.guilds.cache.get(guildId)?.preferredLocale ?? null;
  return wordsIn(languageSetIn(guildId, context) ?? languageOf(preferred) ?? 'en');
}

function languageSetIn(guildId: string | null, context: WithState): Language | null {
  return languageOf(settingsOf(context, guildId).language);
}
