/**
 * A command that somebody writes instead of choosing it: who reads and writes with other means than
 * Discord's own may have no list of commands.
 */
import { LANGUAGE_CODES } from './words/languages.ts';
import { wordsIn } from './words/words.ts';

export type SpokenCommand =
  | { readonly kind: 'help' | 'topics' | 'privacy' }
  /** `words`: not empty. `isAsCommand`: with the slash, or the name of the option, so that it can be no question. */
  | {
      readonly kind: 'search' | 'article';
      readonly words: string;
      readonly isAsCommand: boolean;
    };

type Kind = SpokenCommand['kind'];

/** In all languages, whichever is spoken there: nobody has to know what is set. */
const NAMES: ReadonlyMap<string, Kind> = new Map(
  LANGUAGE_CODES.flatMap((code) =>
    (['help', 'topics', 'privacy', 'search', 'article'] as const).flatMap((kind) =>
      wordsIn(code)
        .say(`spoken.${kind}`)
        .split(', ')
        .map((name) => [name.normalize(), kind] as const),
    ),
  ),
);

/** Longest first: one of two words may begin as one of one word does. */
const ANY_NAME = [...NAMES.keys()].toSorted((a, b) => b.length - a.length).join('|');
const ALONE = new RegExp(`^/?(${ANY_NAME})[\\s.!?]*$`, 'iu');
/** As the command has it, the name of its option may stand before the words: `/search words: lime`. */
const WITH_WORDS = new RegExp(
  `^(/?)(${ANY_NAME})(?:\\s*:)?\\s+((?:words|title)\\s*:\\s*)?(.+)$`,
  'isu',
);
/** What `/privacy` can do; all of it stands in one reply, to be pressed. */
const PRIVACY_PART = /\s+(?:show|export|erase)(?=[\s.!?]*$)/i;

/** @param question - As `questionIn` returns it. @returns Null for whatever is a question. */
export function spokenCommand(question: string): SpokenCommand | null {
  const text = question.normalize();
  const part = kindOf(ALONE.exec(text.replace(PRIVACY_PART, ''))?.[1]);
  const alone = part === 'privacy' ? part : kindOf(ALONE.exec(text)?.[1]);
  if (alone === 'topics' || alone === 'privacy') return { kind: alone };
  // Who says what to do but not with what is told how.
  if (alone !== undefined) return { kind: 'help' };
  const [, slash = '', name, option = '', words = ''] = WITH_WORDS.exec(text) ?? [];
  const kind = kindOf(name);
  return kind === 'search' || kind === 'article'
    ? { kind, words, isAsCommand: slash !== '' || option !== '' }
    : null;
}

function kindOf(name: string | undefined): Kind | undefined {
  return name === undefined ? undefined : NAMES.get(name.toLowerCase());
}
