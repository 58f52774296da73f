/**
 * The program and the packages that it loads → a few files of JavaScript.
 *
 * Loading 600 small files took most of a start. Parts that only some need, such as the stemmers of other languages, stay
 * files of their own and are loaded when they are needed.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, parse, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { sourceFingerprint } from '../../content/saving/code-fingerprint.ts';
import { namedExports } from './named-exports.ts';
import { READ_AHEAD } from './read-ahead.ts';

/** Name below the folder that is built into → file below the project. */
export type Entries = Readonly<Record<string, string>>;

export interface Bundling {
  /** Absolute path of the folder that holds `package.json`, `packages` and `src`. */
  readonly project: string;
  /** Absolute path of the folder that the program is to be started from. */
  readonly outdir: string;
  /** The same of the one that it is written into, to be moved later. Default: `outdir`. */
  readonly writtenInto?: string;
  readonly entries: Entries;
}

/** As deep as the folders of the entries, so that `program-files.ts` finds them from wherever it comes to lie. */
const PARTS = 'parts/[name]-[hash]';

/** Asked for by pg where they are there, and never there: for Cloudflare, and an addition in C. */
const NEVER_THERE = ['pg-cloudflare', 'pg-native'];

/** What is loaded as it is, beside what is bundled; `npm ci --workspace packages/native` installs it. */
const NATIVE = 'packages/native/package.json';

/** Packages in CommonJS call it, and modules do not have it. */
const REQUIRE =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** Commands whose packages are for a workplace: they are run from their sources. */
const AT_WORK = ['build', 'import'];

/** @returns What is started: the bot, the commands, and what they start in a thread or a process of its own. */
export function programEntries(project: string): Entries {
  const commands = readdirSync(join(project, 'src', 'cli'))
    .map((file) => parse(file))
    .filter(({ name, ext }) => ext === '.ts' && !AT_WORK.includes(name))
    .map(({ name }) => `cli/${name}`);
  const others = [
    'bot/main',
    'content/check-process',
    'content/library-worker',
    READ_AHEAD,
    'web/web',
  ];
  return Object.fromEntries([...others, ...commands].map((name) => [name, `src/${name}.ts`]));
}

/**
 * @returns Which input is in which output; paths are below the project.
 * @throws {Error} On source that is not JavaScript or TypeScript, after esbuild has printed where.
 */
export async function bundleProgram({
  project,
  outdir,
  writtenInto = outdir,
  entries,
}: Bundling): Promise<Metafile> {
  const { dependencies } = JSON.parse(readFileSync(join(project, NATIVE), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  const builtFrom = sourceFingerprint(pathToFileURL(join(project, '/')));
  const { metafile, outputFiles } = await build({
    absWorkingDir: project,
    entryPoints: { ...entries },
    outdir,
    chunkNames: PARTS,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: [...Object.keys(dependencies), ...NEVER_THERE],
    define: { BUILT_FROM: JSON.stringify(builtFrom) },
    banner: { js: REQUIRE },
    // They stand in a file of their own, whole.
    legalComments: 'none',
    sourcemap: true,
    sourcesContent: false,
    // V8 keeps the text of what it has loaded, and half of it are comments of packages.
    minifyWhitespace: true,
    plugins: [packagesAsLoaded, namedExports('discord.js', project)],
    metafile: true,
    // In memory: the maps name the sources as seen from `outdir`.
    write: false,
    logLevel: 'warning',
  });
  for (const { path, contents } of outputFiles) {
    const file = join(writtenInto, relative(outdir, path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, contents);
  }
  return metafile;
}

/**
 * natural's Indonesian stemmer writes what it found into `this` of plain functions, which is an object of the process
 * where CommonJS is loaded, and nothing in a module.
 */
const WITHOUT_THIS = /(?<=[\\/]indonesian[\\/](?:pre|suf)fix_rules)\.js$/;
const CALLS = /\b(createResultObject|runDisambiguator)\(/g;

/**
 * Only places in our own sources tell us something, and Node.js takes maps apart as soon as anybody reads where an error
 * is from: its own streams do so when a connection ends, and those of packages took some 50 MB.
 */
const packagesAsLoaded: Plugin = {
  name: 'packages as loaded',
  setup(bundling) {
    const nothing = Buffer.from(JSON.stringify(OF_NOTHING)).toString('base64');
    bundling.onLoad({ filter: /[\\/]node_modules[\\/].*\.[cm]?js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const loaded = WITHOUT_THIS.test(path) ? source.replace(CALLS, '$1.call({}, ') : source;
      return {
        contents: `${loaded}\n//# sourceMappingURL=data:application/json;base64,${nothing}`,
        loader: 'js',
      };
    });
  },
};

/** One place, further to the right than any line reaches: a map without any is passed over by esbuild, which then makes its own. */
const OF_NOTHING = { version: 3, sources: ['package'], names: [], mappings: '+/////BAAA' };
