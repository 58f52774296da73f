import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../src/bot/program/exit-codes.ts';
import { startHere } from './bot/started-program.ts';

const root = new URL('../', import.meta.url);
const read = (file: string): Promise<string> => readFile(new URL(file, root), 'utf8');
/** Every page of a folder, those below it among them. */
const pagesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(new URL(`${folder}/`, root), { recursive: true }))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .toSorted();
const pages = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'content/README.md',
  'packages/discord-stand-in/README.md',
  'packages/never-loaded/README.md',
  ...(await pagesIn('docs')),
];

/** What stands as code is an example. */
const withoutCode = (page: string): string => page.replace(/^```[^]*?^```|`[^`\n]+`/gm, '');

/** As GitHub makes them: letters, digits, `-` and `_`, in lower case. */
function headingIds(page: string): readonly string[] {
  const headings = page.replace(/^```[^]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, heading = '']) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('the documentation is true', () => {
  it('names only commands that package.json has', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as {
      scripts: Record<string, string>;
    };
    for (const page of pages) {
      const named = [...(await read(page)).matchAll(/npm run (?:--silent )?([\w:-]+)/g)];
      for (const [, script = ''] of named) expect(Object.keys(scripts), page).toContain(script);
    }
  });

  it('links only to files that exist', async () => {
    for (const page of pages) {
      const text = withoutCode(await read(page));
      for (const [, target = ''] of text.matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        await expect(
          readFile(new URL(target, new URL(page, root))).catch(
            (error: NodeJS.ErrnoException) => error.code === 'EISDIR' || Promise.reject(error),
          ),
          `${page} → ${target}`,
        ).resolves.toBeTruthy();
      }
    }
  });

  it('links only to headings that the page has', async () => {
    for (const page of pages) {
      const text = withoutCode(await read(page));
      for (const [, target = '', id = ''] of text.matchAll(
        /\]\((?!https?:)([^)#\s]*)#([^)\s]+)\)/g,
      )) {
        const there = target === '' ? new URL(page, root) : new URL(target, new URL(page, root));
        expect(headingIds(await readFile(there, 'utf8')), `${page} → ${target}#${id}`).toContain(
          id,
        );
      }
    }
  });

  it('shows in the README what the chat really prints', async () => {
    const sample = /```\n> (.+)\n([^`]+)```/.exec(await read('README.md'));
    const env = { CONTENT_DIR: fileURLToPath(new URL('content', root)) };
    const { exited, stdout } = startHere([], env, { input: `${sample?.[1]}\n` });
    await exited;
    const folded = (text = ''): string => text.replace(/\s+/g, ' ').trim();
    expect(folded(sample?.[2])).toBe(folded(stdout.text));
  });

  it('has a heading in ARCHITECTURE.md for every folder of src', async () => {
    const architecture = await read('ARCHITECTURE.md');
    const folders = (await readdir(new URL('src', root), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map((entry) =>
        `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^.*?\/src\//, 'src/'),
      );
    expect(folders.length).toBeGreaterThan(5);
    expect(folders.filter((folder) => !architecture.includes(`(${folder})`))).toEqual([]);
  });

  it('explains every runtime dependency in ARCHITECTURE.md', async () => {
    const { dependencies } = JSON.parse(await read('package.json')) as {
      dependencies: Record<string, string>;
    };
    const architecture = await read('ARCHITECTURE.md');
    for (const name of Object.keys(dependencies)) expect(architecture).toContain(`\`${name}\``);
  });

  it('pins every dependency to one version', async () => {
    const { dependencies, devDependencies } = JSON.parse(await read('package.json')) as Record<
      'dependencies' | 'devDependencies',
      Record<string, string>
    >;
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      // A folder of this project has no other version.
      expect(version).toMatch(/^(?:(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+|file:packages\/[\w-]+)$/);
    }
  });

  it('says of every exit code of the bot what to do', async () => {
    const section =
      /## When it ends[^]*?(?=\n## )/.exec(await read('docs/operating.md'))?.[0] ?? '';
    const codes = [...section.matchAll(/^\|\s*(\d+)\s*\|/gm)].map(([, code]) => Number(code));
    expect(codes).toEqual(Object.values(EXIT).toSorted((a, b) => a - b));
  });
});
