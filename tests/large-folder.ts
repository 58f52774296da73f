/** Files of a folder that is large enough to be saved, packed and read in a worker. */

const ARTICLES = 14;
/** In bytes; together more than a million. */
const ARTICLE_BYTES = 77_000;
const SECTIONS = 4;

/** Essays on imaginary materials, each with a word that no other has: `material7` … */
export function largeFolder(): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: ARTICLES }, (_, number) => [
      `materials/material-${number}.md`,
      essay(`material${number}`),
    ]),
  );
}

/**
 * A few kilobytes of text, and a comment of YAML that nobody sees: a file is as large as its bytes, and
 * what takes long is its text.
 */
export function essay(name: string): string {
  let text = `# How is ${name} preserved?\n`;
  for (let section = 1; section <= SECTIONS; section++) {
    text += `\n## Stage ${section}\n\n`;
    for (let sentence = 1; sentence <= 8; sentence++) {
      text += `In stage ${section} the keeper of ${name} looks at layer ${sentence} and writes down its colour. `;
    }
    text += '\n';
  }
  return `---\n# ${'filler '.repeat((ARTICLE_BYTES - text.length) / 7)}\n---\n${text}`;
}
