/**
 * A title that asks two things, or names a thing and then says something of it, is two names in one:
 * "What is a listed building and what may an owner change?", "Fez: Repairing a Living Medina".
 */

/** What the second half begins with: another question, or what follows a colon. */
const SECOND_CLAUSE =
  /(?:,? (?:and|or)|,) (?:what|how|who|whom|which|where|when|why|is|are|can|may|must|do|does|did) |: |\? ./i;

/**
 * The first half of a title, by which people ask for the article: a name of its own, because beside
 * all of a long title a short question looks little like it. Null for a title of one clause.
 */
export function firstClause(title: string): string | null {
  const second = SECOND_CLAUSE.exec(title);
  return second === null || second.index === 0 ? null : title.slice(0, second.index);
}
