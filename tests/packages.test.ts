/** What an installation holds: as little as it takes to run, so that there is as little to trust. */
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { packagesFor } from './deploy/locked-packages.ts';

interface Locked {
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly libc?: readonly string[];
  readonly hasInstallScript?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const readJson = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(root, file), 'utf8'));

const { overrides } = (await readJson('package.json')) as {
  overrides: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
const { packages } = (await readJson('package-lock.json')) as {
  packages: Readonly<Record<string, Locked>>;
};

/** A word and its stem for each part of natural that is loaded, so that each is used and not only found. */
const STEMS: Readonly<Record<string, readonly [word: string, stem: string]>> = {
  'stemmers/porter_stemmer.js': ['monuments', 'monument'],
  'stemmers/porter_stemmer_de.js': ['denkmäler', 'denkmal'],
  'stemmers/porter_stemmer_es.js': ['monumentos', 'monument'],
  'stemmers/porter_stemmer_fr.js': ['restaurations', 'restaur'],
  'stemmers/indonesian/stemmer_id.js': ['bangunannya', 'bangun'],
  'stemmers/porter_stemmer_it.js': ['monumenti', 'monument'],
  'stemmers/porter_stemmer_nl.js': ['monumenten', 'monument'],
  'stemmers/porter_stemmer_no.js': ['bygninger', 'bygning'],
  'stemmers/porter_stemmer_pt.js': ['monumentos', 'monument'],
  'stemmers/porter_stemmer_ru.js': ['памятники', 'памятник'],
  'stemmers/porter_stemmer_sv.js': ['byggnader', 'byggnad'],
  'stemmers/porter_stemmer_uk.js': ['пам’ятки', 'пам’ятк'],
};
const TOKENIZER = 'tokenizers/regexp_tokenizer.js';

/** natural's parts as the sources name them. */
async function partsInUse(): Promise<readonly string[]> {
  const files = await readdir(join(root, 'src'), { recursive: true });
  const sources = await Promise.all(
    files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .map((file) => readFile(join(root, 'src', file), 'utf8')),
  );
  const named = sources
    .flatMap((text) => Array.from(text.matchAll(/'natural\/lib\/natural\/([^']+)'/g)))
    .map(([, part = '']) => part);
  return [...new Set(named)].toSorted();
}

describe('the parts of natural that are used', () => {
  it('are each tried here', async () => {
    expect(await partsInUse()).toEqual([...Object.keys(STEMS), TOKENIZER].toSorted());
  });

  it.each(Object.entries(STEMS))('%s finds a stem', (part, [word, stem]) => {
    const stemmer = createRequire(import.meta.url)(`natural/lib/natural/${part}`) as {
      stem(word: string): string;
    };
    expect(stemmer.stem(word)).toBe(stem);
  });

  it('take their words apart', () => {
    const { RegexpTokenizer } = createRequire(import.meta.url)(
      `natural/lib/natural/${TOKENIZER}`,
    ) as { RegexpTokenizer: new (options: object) => { tokenize(text: string): string[] } };
    const tokenizer = new RegexpTokenizer({ pattern: /[^\p{L}]+/u });
    expect(tokenizer.tokenize('château, façade')).toEqual(['château', 'façade']);
  });

  it('load no other package than those that are installed for them', async () => {
    const load = `
      for (const part of process.argv.slice(1)) require('natural/lib/natural/' + part);
      const names = Object.keys(require.cache).map((file) =>
        file.replaceAll('\\\\', '/').split('/node_modules/').at(-1).split('/')[0]);
      console.log(JSON.stringify([...new Set(names)].sort()));`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['-e', load, ...(await partsInUse())],
      { cwd: root },
    );
    expect(JSON.parse(stdout)).toEqual(['natural', 'stopwords-iso', 'underscore']);
  });
});

/** Those of `overrides`, natural aside, of which only parts are loaded. */
const ASKING = [
  'devlop',
  'js-yaml',
  'markdown-it',
  'micromark',
  'pg',
  'pino',
  'prom-client',
  'thread-stream',
];

/** prom-client loads it at its start, so that it has something to load. */
const LOADED_AND_NOT_USED = 'tdigest';

describe('packages that others ask for and nobody loads', () => {
  const asked = Object.entries(overrides).flatMap(([asking, left]) =>
    Object.keys(left).map((name) => ({ asking, name })),
  );
  const left = [...new Set(asked.map(({ name }) => name))].toSorted();

  /** Of a package with an owner, `@owner/name`, the folder is `owner-name`. */
  const folderOf = (name: string): string =>
    `packages/never-loaded/${name.replace('@', '').replace('/', '-')}`;

  it('are empty ones of ours, in a version that no registry has', async () => {
    const folders = await readdir(join(root, 'packages', 'never-loaded'), { withFileTypes: true });
    expect(
      folders
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `packages/never-loaded/${name}`),
      'a folder for each override',
    ).toEqual(left.map(folderOf).toSorted());
    for (const name of left) {
      const folder = folderOf(name);
      const files = name === LOADED_AND_NOT_USED ? ['index.js', 'package.json'] : ['package.json'];
      expect((await readdir(join(root, folder))).toSorted()).toEqual(files);
      expect(await readJson(`${folder}/package.json`)).toMatchObject({ name, version: '999.0.0' });
      expect(packages[`node_modules/${name}`]).toEqual({ resolved: folder, link: true });
    }
    for (const { asking, name } of asked) expect(overrides[asking]?.[name]).toBe('999.0.0');
  });

  it('are asked for by those that the override names, and in production by nobody else', () => {
    for (const name of left) {
      const asking = Object.entries(packages)
        .filter(([path, { dev }]) => path.startsWith('node_modules/') && dev !== true)
        .filter(([, { dependencies, optionalDependencies }]) =>
          Object.hasOwn({ ...dependencies, ...optionalDependencies }, name),
        )
        .map(([path]) => path.split('node_modules/').at(-1)!);
      const named = asked.filter((one) => one.name === name).map((one) => one.asking);
      expect([...new Set(asking)].toSorted(), name).toEqual(named.toSorted());
      const copies = Object.entries(packages)
        .filter(([path, { dev }]) => path.endsWith(`node_modules/${name}`) && dev !== true)
        .map(([path]) => path);
      expect(copies).toEqual([`node_modules/${name}`]);
    }
  });

  it('are missed by none of those that ask for them', async () => {
    // An empty package cannot be loaded: whoever did so would end here.
    const load = `for (const name of process.argv.slice(1)) await import(name);`;
    const loaded = promisify(execFile)(
      process.execPath,
      // js-yaml in two versions: gray-matter has one of its own.
      ['--input-type=module', '-e', load, ...ASKING, 'gray-matter'],
      { cwd: root },
    );
    await expect(loaded).resolves.toMatchObject({ stderr: '' });
    expect([...new Set(asked.map(({ asking }) => asking))].toSorted()).toEqual(
      [...ASKING, 'natural'].toSorted(),
    );
  });

  it('would be missed by a Summary of prom-client, which the sources do not have', async () => {
    const files = await readdir(join(root, 'src'), { recursive: true });
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const text = await readFile(join(root, 'src', file), 'utf8');
      expect(text.includes("'prom-client'") && /\bSummary\b/.test(text), file).toBe(false);
    }
    const { Summary } = createRequire(import.meta.url)('prom-client') as {
      Summary: new (options: object) => object;
    };
    expect(() => new Summary({ name: 'seconds', help: 'seconds' })).toThrow(
      /needs the package tdigest, which is left out: see packages\/never-loaded/,
    );
  });
});

it('installs the SQLite of one C library: that of the machine', () => {
  // libsql's packages do not say it, so the lockfile does; npm install forgets it when it brings another version.
  const linux = Object.entries(packages).filter(([path]) => path.includes('/@libsql/linux-'));
  expect(linux.length).toBeGreaterThan(0);
  for (const [path, { libc }] of linux) {
    expect(libc, `"libc" of ${path} in package-lock.json`).toEqual([
      path.includes('musl') ? 'musl' : 'glibc',
    ]);
  }
});

/** `node_modules/…` of each package that the program is built from; native parts, of which a machine takes its own, aside. */
const forProduction = Object.entries(packages)
  .filter(
    ([path, { link, dev, optional }]) =>
      path.startsWith('node_modules/') && link !== true && dev !== true && optional !== true,
  )
  .map(([path]) => path);

it('installs beside the built program no more packages than SECURITY.md says, and nothing that runs at once', async () => {
  const security = await readFile(join(root, 'SECURITY.md'), 'utf8');
  const [, most, megabytes] =
    /at most (\d+) packages beside it[^]*?(\d+) MB in all/.exec(security) ?? [];
  const beside = packagesFor('packages/native', { packages });
  // Of SQLite's binaries a machine takes its own.
  const onAnyMachine = beside.filter((path) => !path.startsWith('node_modules/@libsql/'));
  expect(onAnyMachine.length + 1).toBeLessThanOrEqual(Number(most));
  const all = [...beside, ...forProduction];
  expect(all).not.toContain('node_modules/typescript');
  expect(all.filter((path) => packages[path]?.hasInstallScript === true)).toEqual([]);
  // The size is measured on an installation, which takes the network.
  const check = await readFile(join(root, '.ci', 'run'), 'utf8');
  expect(check).toContain(`bench:install -- --most ${most} ${megabytes}\n`);
});

it.skipIf(process.platform === 'win32')(
  'lists every one of them for who asks what is in it',
  async () => {
    const { stdout } = await promisify(execFile)(join(root, '.ci', 'sbom'), {
      maxBuffer: 2 ** 26,
      env: { ...process.env, npm_config_offline: 'true' },
    });
    const { components } = JSON.parse(stdout) as { components: { 'bom-ref': string }[] };
    const listed = new Set(
      components.map((component) => component['bom-ref'].replace(/@[^@]+$/, '')),
    );
    const missing = forProduction.filter(
      (path) => !listed.has(path.split('node_modules/').at(-1)!),
    );
    expect(missing).toEqual([]);
  },
);
