/**
 * A command that somebody writes instead of choosing it: who reads and writes with other means than
 * Discord's own may have no list of commands.
 */
export type SpokenCommand =
  | { readonly kind: 'help' | 'topics' | 'privacy' }
  /** `words`: not empty. */
  | { readonly kind: 'search' | 'article'; readonly words: string };

const ALONE = /^\/?(help|topics|privacy|search|article)[\s.!?]*$/i;
const WITH_WORDS = /^\/?(search|article)(?:\s*:)?\s+(.+)$/is;

/** @param question - As `questionIn` returns it. @returns Null for whatever is a question. */
export function spokenCommand(question: string): SpokenCommand | null {
  const name = ALONE.exec(question)?.[1]?.toLowerCase();
  if (name === 'topics' || name === 'privacy') return { kind: name };
  // Who says what to do but not with what is told how.
  if (name !== undefined) return { kind: 'help' };
  const [, kind = '', words = ''] = WITH_WORDS.exec(question) ?? [];
  if (words === '') return null;
  return { kind: kind.toLowerCase() === 'search' ? 'search' : 'article', words };
}
