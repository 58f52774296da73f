/** Faces written with signs: ":)", ":D", "<3", ":(". Letters in them are no words. */

/** A smile, a laugh, a wink, a heart; or what is not content. */
export type Mood = 'smile' | 'frown';

/** Not within an address ("http://") or a word. */
const SMILES =
  /(?:[:;=][-'^o]?[)\]dp3*}]+|\bx-?d+|<3+|\^[_.-]?\^|\\o\/|\(:+|:-?o)(?![\p{L}\p{N}])/giu;
const FROWNS = /(?:>?[:;=]['^-]?[([{|\\]+|[:;=]['^-]?\/(?!\/)|\bd:|-_+-|\):+)(?![\p{L}\p{N}])/giu;

/** Null where there is anything beside emoticons, or none. */
export function moodOf(text: string): Mood | null {
  const left = withoutEmoticons(text).trim();
  if (left !== '' || text.trim() === '') return null;
  return text.replace(SMILES, ' ').trim() === '' ? 'smile' : 'frown';
}

export function withoutEmoticons(text: string): string {
  return text.replace(SMILES, ' ').replace(FROWNS, ' ');
}
