/** What is wrong with what is stored, and what an operator does about it, as Markdown. */
import { fitMarkdown } from '../../knowledge/index.ts';
import { escapeInLine, escapeLine } from '../markdown/escape.ts';
import type { Told } from '../state/trouble.ts';
import type { Words } from '../words/words.ts';

/** @param most - Longest text in UTF-16 units. */
export function troubleText({ sentence, trouble }: Told, most: number, words: Words): string {
  switch (trouble?.kind) {
    case undefined:
      return fitMarkdown(escapeLine(sentence), most);
    case 'unusable': {
      const { database, code, cause } = trouble;
      const named = [database, ...(code === null ? [] : [code])].map(escapeInLine).join(', ');
      const why = words.say(`trouble.${cause}`);
      return fitMarkdown(words.say('trouble.unusable', { database: named, why }), most);
    }
    case 'newer': {
      const { found, known } = trouble;
      return fitMarkdown(words.say('trouble.newer', { found, known }), most);
    }
    case 'settings-not-understood':
      return fitMarkdown(words.say('trouble.settings'), most);
    default:
      return trouble satisfies never;
  }
}
