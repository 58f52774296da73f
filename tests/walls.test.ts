import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './temporary-folder.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** File → what it must not import. One row a wall; each row is tried with every import of its list. */
const walls: readonly (readonly [file: string, forbidden: readonly string[]])[] = [
  [
    'src/knowledge/language/word.ts',
    [
      'node:fs',
      'node:fs/promises',
      'node:timers/promises',
      'fs',
      'zlib',
      'dotenv/config',
      'discord.js',
      'dotenv',
      'natural',
      'natural/lib/x.js',
      '../articles/article.ts',
    ],
  ],
  ['src/knowledge/language/terms.ts', ['node:path', 'natural', '../indexing/postings.ts']],
  [
    'src/knowledge/articles/markdown/wall.ts',
    ['discord.js', 'dotenv', 'natural', 'node:crypto', '../../indexing/postings.ts'],
  ],
  [
    'src/knowledge/indexing/wall.ts',
    ['discord.js', 'dotenv', 'natural', 'natural/lib/x.js', '../matching/search.ts'],
  ],
  [
    'src/knowledge/matching/wall.ts',
    ['discord.js', 'dotenv', 'natural', '../confidence/features.ts', '../articles/article.ts'],
  ],
  [
    'src/knowledge/confidence/wall.ts',
    ['node:fs', 'node:fs/promises', 'discord.js', '../answering/answer.ts'],
  ],
  [
    'src/knowledge/answering/wall.ts',
    ['node:fs/promises', 'discord.js', '../checking/rules.ts', '../library.ts', '../library.js'],
  ],
  [
    'src/knowledge/checking/corpus-rules/wall.ts',
    ['node:path', 'discord.js', '../../../content/live-library.ts', '../../index.ts'],
  ],
  [
    'src/knowledge/wall.ts',
    ['node:fs', 'discord.js', '../content/live-library.ts', '../bot/main.ts'],
  ],
  ['src/knowledge/steps.ts', ['node:fs', './library.ts', './matching/searcher.ts']],
  ['src/content/tests.ts', ['discord-stand-in', '../../tests/run.ts', '../../bench/matching.ts']],
  [
    'src/config/wall.ts',
    ['discord.js', 'pg', '../knowledge/index.ts', '../content/live-library.ts'],
  ],
  [
    'src/content/wall.ts',
    [
      'discord.js',
      'kysely',
      './../bot/main.ts',
      '../../src/bot/main.ts',
      '../terminal/chat.ts',
      '../knowledge/library.ts',
    ],
  ],
  [
    'src/terminal/wall.ts',
    [
      'discord.js',
      'libsql',
      '../bot/markdown/link.ts',
      '../cli/ask.ts',
      '../knowledge/language/terms.ts',
    ],
  ],
  [
    'src/bot/commands/wall.ts',
    ['../../cli/ask.ts', '../../knowledge/matching/search.ts', 'kysely', 'libsql', 'pg'],
  ],
  [
    'src/bot/state/wall.ts',
    [
      'discord.js',
      '@discordjs/rest',
      '../messages/answer.ts',
      '../bot.ts',
      '../../bot/bot.ts',
      '../../knowledge/index.ts',
      '../../cli/ask.ts',
      '../../terminal/text.ts',
    ],
  ],
  [
    'src/bot/words/wall.ts',
    [
      'discord.js',
      'node:fs',
      'kysely',
      'natural',
      '../bot.ts',
      '../messages/answer.ts',
      '../../knowledge/index.ts',
      '../../config/log.ts',
      './catalogue/../../bot.ts',
    ],
  ],
  [
    'src/cli/wall.ts',
    [
      'discord.js',
      'pg',
      '../bot/main.ts',
      '../bot/commands/ask.ts',
      '../bot/markdown/../main.ts',
      '../bot/messages/../commands/ask.ts',
      '../knowledge/library.ts',
    ],
  ],
  ['src/bot/program/wall.ts', ['../../preview/start-preview.ts', 'discord-stand-in']],
  ['src/content/wall2.ts', ['../preview/options.ts', '../web/web-server.ts']],
  [
    'src/web/wall.ts',
    [
      'discord.js',
      'libsql',
      '../bot/bot.ts',
      '../bot/messages/answer.ts',
      '../cli/ask.ts',
      '../preview/options.ts',
      '../terminal/chat.ts',
      '../knowledge/library.ts',
    ],
  ],
  [
    'src/preview/wall.ts',
    [
      'discord.js',
      'libsql',
      'discord-stand-in/limits',
      '../bot/bot.ts',
      '../cli/ask.ts',
      '../knowledge/library.ts',
      '../../tests/run.ts',
    ],
  ],
  [
    'src/preview/page/wall.ts',
    ['node:fs', 'valibot', 'discord.js', '../start-preview.ts', '../../knowledge/index.ts'],
  ],
  [
    'packages/discord-stand-in/src/wall.ts',
    ['../../../src/knowledge/index.ts', '../../../tests/run.ts'],
  ],
];

/** What stands on the allowed side of a wall. */
const doors: readonly (readonly [file: string, allowed: readonly string[]])[] = [
  [
    'src/knowledge/language/terms.ts',
    ['natural/lib/natural/stemmers/porter_stemmer.js', './word.ts'],
  ],
  ['src/knowledge/checking/corpus-rules/door.ts', ['../../answering/answer.ts', './wall.ts']],
  ['src/content/door.ts', ['node:fs', '../knowledge/index.ts', '../config/config.ts']],
  [
    'src/bot/commands/knowledge/door.ts',
    ['discord.js', '../../../knowledge/index.ts', './access.ts'],
  ],
  [
    'src/bot/state/door.ts',
    [
      'kysely',
      'libsql',
      'pg',
      'valibot',
      './schema.ts',
      '../../config/config.ts',
      '../../content/system-reason.ts',
    ],
  ],
  [
    'src/preview/door.ts',
    [
      'node:http',
      'discord-stand-in',
      'discord-api-types/v10',
      'esbuild',
      'valibot',
      '../knowledge/index.ts',
      '../bot/messages/summary-text.ts',
      '../cli/evaluation/evaluation.ts',
    ],
  ],
  [
    'src/web/door.ts',
    [
      'node:http',
      'lru-cache',
      '../knowledge/index.ts',
      '../content/live-library.ts',
      '../bot/words/words.ts',
    ],
  ],
  ['src/preview/page/door.ts', ['lit', 'discord-markdown-parser', '../protocol.ts']],
  ['src/bot/words/door.ts', ['./catalogue/en.ts', './languages.ts']],
  ['src/bot/program/door.ts', ['../state/open-state.ts', '../bot.ts', '../words/words.ts']],
  [
    'src/cli/door.ts',
    [
      '../bot/markdown/link.ts',
      '../bot/messages/summary-text.ts',
      '../bot/state/open-state.ts',
      '../terminal/text.ts',
    ],
  ],
];

const LOWER = ['language', 'articles', 'indexing', 'matching', 'confidence', 'answering'] as const;
const knowledgeRooms = LOWER.map((name) => `src/knowledge/${name}`);
/** All that the other houses see of knowledge. */
const FRONT_DOOR = 'src/knowledge/index.ts';

/** What reads the formats of other programs, for development only: the bot never loads it. */
const OF_IMPORT = [
  '@exodus/bytes/encoding.js',
  'csv-parse/sync',
  'fflate',
  'hast',
  'hast-util-*',
  'html-encoding-sniffer',
  'mammoth',
  'mdast',
  'mdast-util-*',
  'micromark-extension-gfm',
  'read-excel-file/universal',
];

/**
 * What each room may import: other rooms, parts or single files of them, and packages (`node:*` for all
 * of Node.js). The linter says the same at once and where it stands; this holds for every spelling of a
 * path, and for `import(…)` and `require(…)`.
 */
const allowed: Readonly<
  Record<string, { readonly rooms: readonly string[]; readonly packages: readonly string[] }>
> = {
  'src/knowledge/language': { rooms: [], packages: ['lru-cache', 'natural/*', 'franc-min'] },
  'src/knowledge/articles': {
    rooms: knowledgeRooms.slice(0, 1),
    packages: [
      'gray-matter',
      'js-yaml',
      'yaml',
      'smol-toml',
      'decode-named-character-reference',
      'markdown-it',
      'mdast',
      'mdast-util-*',
      'micromark-extension-gfm',
      'micromark-extension-cjk-friendly',
    ],
  },
  'src/knowledge/indexing': { rooms: knowledgeRooms.slice(0, 2), packages: [] },
  'src/knowledge/matching': {
    rooms: ['src/knowledge/language', 'src/knowledge/indexing'],
    packages: [],
  },
  'src/knowledge/confidence': {
    rooms: ['src/knowledge/language', 'src/knowledge/indexing', 'src/knowledge/matching'],
    packages: ['valibot'],
  },
  'src/knowledge/answering': { rooms: knowledgeRooms.slice(0, 5), packages: ['lru-cache'] },
  'src/knowledge/checking': { rooms: knowledgeRooms, packages: [] },
  'src/knowledge': { rooms: [...knowledgeRooms, 'src/knowledge/checking'], packages: [] },
  'src/config': { rooms: [], packages: ['node:*', 'dotenv', 'valibot', 'pino'] },
  'src/content': {
    rooms: [FRONT_DOOR, 'src/config'],
    packages: ['node:*', 'lru-cache', 'tsx/esm'],
  },
  'src/terminal': {
    rooms: [FRONT_DOOR, 'src/config', 'src/content'],
    packages: ['node:*', 'supports-hyperlinks', 'wrap-ansi'],
  },
  'src/bot/state': {
    rooms: ['src/config', 'src/content'],
    packages: ['node:*', 'kysely', 'libsql', 'pg', 'valibot'],
  },
  'src/bot/words': { rooms: [], packages: [] },
  'src/web': {
    rooms: [FRONT_DOOR, 'src/config', 'src/content', 'src/bot/words'],
    packages: ['node:*', 'dotenv', 'lru-cache'],
  },
  'src/bot': {
    rooms: [
      FRONT_DOOR,
      'src/config',
      'src/content',
      'src/terminal',
      'src/bot/state',
      'src/bot/words',
      'src/web',
    ],
    packages: ['node:*', 'discord.js', 'dotenv', 'lru-cache', 'p-limit', 'prom-client'],
  },
  'src/cli': {
    rooms: [
      FRONT_DOOR,
      'src/config',
      'src/content',
      'src/terminal',
      'src/bot/gaps',
      'src/bot/markdown',
      'src/bot/messages',
      'src/bot/state',
    ],
    packages: ['node:*', 'dotenv', 'esbuild', 'yaml', 'valibot', ...OF_IMPORT],
  },
  'src/preview': {
    // Started, and not loaded.
    rooms: [
      'dist/bot/main.js',
      FRONT_DOOR,
      'src/config',
      'src/content',
      'src/terminal',
      'src/bot/markdown',
      'src/bot/messages',
      'src/cli/evaluation',
    ],
    packages: [
      'node:*',
      'discord-stand-in',
      'discord-api-types/v10',
      'd3-force',
      'dotenv',
      'esbuild',
      'valibot',
    ],
  },
  // It runs in a browser; of the stand-in it takes shapes only.
  'src/preview/page': {
    rooms: ['src/preview/protocol.ts'],
    packages: [
      'lit',
      'lit/*',
      'discord-markdown-parser',
      'discord-api-types/v10',
      'discord-stand-in',
    ],
  },
};

/** `from '…'`, `import '…'`. */
const DECLARED = /\b(?:from|import)\s*(['"])([^'"\n]+)\1/g;
/** `import('…')`, `require('…')`, `createRequire(…)('…')`. */
const CALLED =
  /\b(?:import|require|createRequire\([^)]*\))(?:\.resolve)?\s*\(\s*(['"`])([^'"`\n]+)\1/g;
/** A relative path to code, whatever takes it. */
const PATH_TO_CODE = /(['"`])(\.{1,2}\/[^'"`\n]*\.[cm]?[jt]s)\1/g;

/**
 * @param file - From the root on, as `src/cli/ask.ts`.
 * @returns What the text imports, types too, that the file's room must not; paths from the root on.
 */
function forbiddenIn(file: string, text: string): string[] {
  const room = roomOf(file);
  const { rooms = [], packages = [] } = allowed[room] ?? {};
  const imported = [DECLARED, CALLED, PATH_TO_CODE].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ([, , from = '']) => from),
  );
  return [...new Set(imported)].flatMap((from) => {
    if (!from.startsWith('.')) {
      const name = from.startsWith('node:') ? 'node:*' : from;
      const isAllowed = packages.some(
        (one) => name === one || (one.endsWith('*') && name.startsWith(one.slice(0, -1))),
      );
      return isAllowed ? [] : [name];
    }
    const target = posix.normalize(posix.join(posix.dirname(file), from));
    const isAllowed =
      roomOf(target) === room ||
      // It lies below all of knowledge.
      (room.startsWith('src/knowledge') && target === 'src/knowledge/steps.ts') ||
      rooms.some((one) => target === one || target.startsWith(`${one}/`));
    return isAllowed ? [] : [target];
  });
}

/** `src/knowledge/matching/searcher.ts` → `src/knowledge/matching`; `src/knowledge/library.ts` → `src/knowledge`. */
function roomOf(file: string): string {
  const [src, house, room, ...rest] = file.split('/');
  const isInRoom =
    rest.length > 0 &&
    (house === 'knowledge' || /^(?:bot\/(?:state|words)|preview\/page)$/.test(`${house}/${room}`));
  return isInRoom ? `${src}/${house}/${room}` : `${src}/${house}`;
}

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

async function lint(files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const folder = await temporaryFolder();
  const config = JSON.parse(await readFile(join(root, '.oxlintrc.json'), 'utf8')) as object;
  // The schema lies beside the project's own packages.
  await writeFile(
    join(folder, '.oxlintrc.json'),
    JSON.stringify({ ...config, $schema: undefined }),
  );
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const bin = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const { stdout } = spawnSync(process.execPath, [bin, '--format', 'json', '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = JSON.parse(stdout) as { readonly diagnostics: readonly Diagnostic[] };
  return diagnostics.map(
    ({ code, filename, labels }) => `${filename}:${labels[0]?.span.line} ${code}`,
  );
}

/** One import a line, so that a line's number names the import. */
const importing = (imports: readonly string[]): string =>
  imports.map((path, number) => `import * as it${number} from '${path}';\n`).join('');

/** Names of the packages that the files below a folder import. */
async function importedPackages(folder: string): Promise<ReadonlySet<string>> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = new Set<string>();
  for (const file of files.filter(({ name }) => name.endsWith('.ts'))) {
    const text = await readFile(join(file.parentPath, file.name), 'utf8');
    for (const [, from = ''] of text.matchAll(/(?:\bfrom|^import) '([^']+)';$/gm)) {
      if (from.startsWith('.') || from.startsWith('node:')) continue;
      names.add(/^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from);
    }
  }
  return names;
}

/** Packages of `src/cli/import`, and those that all other files of `src/cli` and the bot import. */
async function packagesOfImport(): Promise<{
  readonly imported: ReadonlySet<string>;
  readonly elsewhere: ReadonlySet<string>;
}> {
  const of = (folder: string): Promise<ReadonlySet<string>> =>
    importedPackages(join(root, 'src', folder));
  const others = (await readdir(join(root, 'src', 'cli'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name !== 'import')
    .map(({ name }) => `cli/${name}`);
  const folders = ['bot', 'config', 'content', 'knowledge', 'terminal', 'web', ...others];
  const elsewhere = await Promise.all(folders.map(of));
  return {
    imported: await of('cli/import'),
    elsewhere: new Set(elsewhere.flatMap((names) => [...names])),
  };
}

describe('the walls between the rooms', () => {
  it('are held by the linter: each forbidden import is refused', async () => {
    const refused = await lint(new Map(walls.map(([file, paths]) => [file, importing(paths)])));
    for (const [file, paths] of walls) {
      for (const [at, path] of paths.entries()) {
        expect(refused, `${path} in ${file}`).toContain(
          `${file}:${at + 1} eslint(no-restricted-imports)`,
        );
      }
    }
  });

  it('have doors: what a room may import is not refused', async () => {
    const refused = await lint(new Map(doors.map(([file, paths]) => [file, importing(paths)])));
    expect(refused.filter((line) => line.includes('no-restricted-imports'))).toEqual([]);
  });

  it('keep the process, the clock, timers and chance out of knowledge', async () => {
    const uses = [
      'process.env',
      'Date.now()',
      'new Date()',
      "require('node:fs')",
      'performance.now()',
      'setTimeout(String)',
      'setImmediate(String)',
      'queueMicrotask(String)',
      'AbortSignal.timeout(3)',
      "new Intl.DateTimeFormat('en').format()",
      "Buffer.from('')",
      "fetch('')",
      'Math.random()',
      'globalThis.process',
    ];
    const file = 'src/knowledge/matching/wall.ts';
    const text = uses.map((use, at) => `export const it${at} = ${use};\n`).join('');
    const refused = await lint(new Map([[file, text]]));
    for (const [at, use] of uses.entries()) {
      expect(refused, use).toContainEqual(
        expect.stringMatching(`^${file}:${at + 1} eslint\\(no-restricted-(globals|properties)`),
      );
    }
  });

  it('hold for every import there is, however it is spelled', async () => {
    const entries = await readdir(join(root, 'src'), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map(({ parentPath, name }) => relative(root, join(parentPath, name)).split(sep).join('/'));
    expect(files.length).toBeGreaterThan(100);
    const beyond: string[] = [];
    for (const file of files) {
      const forbidden = forbiddenIn(file, await readFile(join(root, file), 'utf8'));
      beyond.push(...forbidden.map((target) => `${file} imports ${target}`));
    }
    expect(beyond).toEqual([]);
  });

  it.each([
    ['src/cli/wall.ts', "import '../bot/markdown/../main.ts';", 'src/bot/main.ts'],
    [
      'src/cli/wall.ts',
      "import { ask } from '../bot/messages/../commands/ask.ts';",
      'src/bot/commands/ask.ts',
    ],
    ['src/cli/wall.ts', 'await import(`../bot/main.ts`);', 'src/bot/main.ts'],
    ['src/content/wall.ts', "new URL('../cli/ask.ts', import.meta.url)", 'src/cli/ask.ts'],
    ['src/terminal/wall.ts', "createRequire(import.meta.url)('../cli/ask.ts');", 'src/cli/ask.ts'],
    ['src/bot/wall.ts', "createRequire(import.meta.url)('wrap-ansi');", 'wrap-ansi'],
    [
      'src/content/wall.ts',
      "import '../knowledge/../knowledge/library.ts';",
      'src/knowledge/library.ts',
    ],
    ['src/terminal/wall.ts', "import '../knowledge/steps.ts';", 'src/knowledge/steps.ts'],
    [
      'src/cli/wall.ts',
      "type Terms = import('../knowledge/language/terms.ts').Term;",
      'src/knowledge/language/terms.ts',
    ],
    ['src/knowledge/matching/wall.ts', 'await import(`node:fs`);', 'node:*'],
  ])('let nothing through in %s: %s', (file, text, target) => {
    expect(forbiddenIn(file, text)).toEqual([target]);
  });

  it('keep what reads formats of other programs in the folder of the import', async () => {
    const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const { imported, elsewhere } = await packagesOfImport();
    expect(imported).toContain('mammoth');
    // Of mdast there are types alone.
    const loaded = [...imported].filter((name) => name !== 'mdast' && !(name in dependencies));
    expect(loaded.filter((name) => elsewhere.has(name))).toEqual([]);
  });

  it('stand around every folder of src', async () => {
    const folders = async (below: string): Promise<string[]> =>
      (await readdir(join(root, below), { withFileTypes: true }))
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${below}/${name}`);
    const rooms = [
      ...(await folders('src')),
      ...(await folders('src/knowledge')),
      // The other folders of bot share one wall.
      'src/bot/state',
      'src/bot/words',
      'src/preview/page',
    ];
    expect(rooms.toSorted()).toEqual(Object.keys(allowed).toSorted());
    // What lies beside the folders would have no wall.
    expect((await readdir(join(root, 'src'))).filter((name) => name.includes('.'))).toEqual([]);
  });

  it('leave the stand-in for Discord only the packages that its own package.json names', async () => {
    const folder = join(root, 'packages', 'discord-stand-in');
    const { dependencies, devDependencies } = JSON.parse(
      await readFile(join(folder, 'package.json'), 'utf8'),
    ) as Record<'dependencies' | 'devDependencies', Record<string, string>>;
    const named = Object.keys(dependencies);
    const imported = {
      src: await importedPackages(join(folder, 'src')),
      tests: await importedPackages(join(folder, 'tests')),
    };
    expect(imported.src).toEqual(new Set(named));
    expect([...named, ...Object.keys(devDependencies)]).toEqual(
      expect.arrayContaining([...imported.tests].filter((name) => name !== 'discord-stand-in')),
    );
  });

  it('let no circle in, not even one of types alone', async () => {
    const refused = await lint(
      new Map([
        [
          'src/content/one.ts',
          "import type { Two } from './two.ts';\nexport type One = Two | 1;\n",
        ],
        [
          'src/content/two.ts',
          "import type { One } from './one.ts';\nexport type Two = One | 2;\n",
        ],
      ]),
    );
    expect(refused.filter((line) => line.includes('no-cycle'))).toHaveLength(2);
  });
});
