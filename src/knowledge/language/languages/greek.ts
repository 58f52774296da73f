/** Greek: accents and the endings of nouns, adjectives and the commonest verbs are taken off. */

const ENDING =
  /(?<=...)(?:ματων|ματος|ματα|ιους|ιων|ιου|ιας|ιες|ιος|εων|εως|εις|ους|ουν|ου|ων|ας|ες|ης|ος|οι|ια|ιο|α|ε|η|ι|ο|υ|ω|ς)$/;

export function foldGreek(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('ς', 'σ');
}

/** @param word - As `foldGreek` leaves it. */
export function greekStem(word: string): string {
  return word.replace(/σ$/, 'ς').replace(ENDING, '').replace(/ς$/, 'σ');
}
