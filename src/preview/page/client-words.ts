/** The few words beside a message that are Discord's client's and not the bot's, in the client's language. */

export interface ClientWords {
  readonly onlyYou: string;
  readonly dismiss: string;
  /** Between somebody's name and a command. */
  readonly used: string;
  readonly edited: string;
}

const ENGLISH: ClientWords = {
  onlyYou: 'Only you can see this',
  dismiss: 'Dismiss message',
  used: 'used',
  edited: '(edited)',
};

/** The languages of Discord's clients that the bot speaks. */
const WORDS: Readonly<Record<string, ClientWords>> = {
  fr: {
    onlyYou: 'Visible uniquement par vous',
    dismiss: 'Fermer le message',
    used: 'a utilisé',
    edited: '(modifié)',
  },
  es: {
    onlyYou: 'Solo tú puedes ver esto',
    dismiss: 'Descartar el mensaje',
    used: 'ha usado',
    edited: '(editado)',
  },
};

/** @param locale - `es-ES`; English for languages that the bot does not speak. */
export function clientWords(locale: string): ClientWords {
  return WORDS[locale.split('-')[0] ?? ''] ?? ENGLISH;
}
