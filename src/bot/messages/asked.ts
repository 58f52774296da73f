/** What was asked, as a reply needs to know it, and how a reply carries the question. */
import { isolated, withoutDirections } from '../../knowledge/index.ts';
import { DISCORD_LIMITS } from '../markdown/discord-limits.ts';
import { plainLine } from '../markdown/plain-text.ts';

export interface Asked {
  /** As `questionIn` returns it. */
  readonly question: string;
  /** Id of the person who asked. */
  readonly asker: string;
  /**
   * Whether the reply repeats the question. A reply to a message points at it; after `/ask` nobody
   * else can see what was asked.
   */
  readonly quoted: boolean;
  /** Whether people answer here what the bot does not know. Default: no. */
  readonly canAskPerson?: boolean;
  /** As `measuredSentence` takes it, for who greets the bot or asks what it is. Default: null. */
  readonly rightIn100?: number | null;
}

/** Author line of an embed, above its title; nothing when the question is not quoted. */
export function quotedQuestion({ question, quoted }: Asked): { author?: { name: string } } {
  if (!quoted) return {};
  return { author: { name: plainLine(question, DISCORD_LIMITS.embedAuthor) } };
}

const FOOTER = 'Question: ';

/** Footer of an embed that keeps the whole question, so that a button can read it back. */
export function questionFooter(question: string): { text: string } {
  return { text: FOOTER + isolated(question) };
}

/** The question in a footer made by `questionFooter`, without directional controls; null in any other. */
export function questionInFooter(footer: string | undefined): string | null {
  if (footer === undefined || !footer.startsWith(FOOTER)) return null;
  return withoutDirections(footer.slice(FOOTER.length));
}
