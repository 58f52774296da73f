/** A subject as people read it. */

/**
 * An article without `subject` in its front matter has the name of its folder, and folders are named
 * for machines: `islamic-world` is shown as `Islamic World`, beside the subjects that authors wrote.
 */
export function shownSubject(subject: string): string {
  if (!/^[\p{Ll}\p{N}]+(?:[-_][\p{Ll}\p{N}]+)+$/u.test(subject)) return subject;
  return subject
    .split(/[-_]/)
    .map((word) =>
      LITTLE_WORDS.has(word) ? word : word.replace(/^./u, (letter) => letter.toUpperCase()),
    )
    .join(' ')
    .replace(/^./u, (letter) => letter.toUpperCase());
}

const LITTLE_WORDS: ReadonlySet<string> = new Set(['and', 'in', 'of', 'on', 'the', 'for', 'to']);
