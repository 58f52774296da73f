/** Folders with findings that neither git nor every disk could hold, as marked text. */

export interface MadeScenario {
  readonly name: string;
  /** Path below the content folder → marked text, a character for each byte. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that the disk refuses to read. */
  readonly locked: readonly string[];
  /** Files that are moved out of the folder, with a symbolic link in their place. */
  readonly linked?: readonly string[];
}

const SOURCES = '\n## Sources\n\n- Keeping Old Houses. Heritage Press, 2019.\n';

export const madeScenarios: readonly MadeScenario[] = [
  {
    name: 'too-many-lines',
    locked: [],
    files: {
      // Its finding stands on the first line that is one too many.
      'article.md': `# Ledgers\n\nAn entry.${'\n'.repeat(19_998)}One more. {too-many-lines:1}\n${SOURCES}`,
    },
  },
  {
    name: 'too-much-markup',
    locked: [],
    files: {
      'article.md': `# Ledgers\n\n${'[entry] '.repeat(1_100)} {too-much-markup:1}\n${SOURCES}`,
    },
  },
  {
    name: 'duplicate-slug',
    locked: [],
    files: {
      'caf\u0065\u0301.md': `# Coffee Houses\n\nA coffee house keeps its benches.\n${SOURCES}`,
      'caf\u00e9.md': `# Tea Houses {duplicate-slug:1}\n\nA tea house keeps its mats.\n${SOURCES}`,
    },
  },
  {
    name: 'file-too-large',
    locked: [],
    files: {
      'article.md': `# Archives {file-too-large:1}\n\n${'Row after row.\n\n'.repeat(70_000)}`,
    },
  },
  {
    name: 'symbolic-link-outside',
    locked: [],
    linked: ['keys.md'],
    files: { 'keys.md': `# Keys {symbolic-link-outside:1}\n\nA key is kept.\n${SOURCES}` },
  },
  {
    name: 'unreadable-file',
    locked: ['locked.md'],
    files: { 'locked.md': `# Safes {unreadable-file:1}\n\nA safe is shut.\n${SOURCES}` },
  },
];
