/** The worked example of docs/articles.md does what it says, over the articles as they are. */
import { readFile, readdir, writeFile, mkdir, cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { run, type Run } from './run.ts';
import { temporaryFolder } from './temporary-folder.ts';

const path = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));
const FILE = 'gardens-landscapes/ha-ha-historic-garden.md';
const TITLE = 'What is a ha-ha in a historic garden?';

async function page(): Promise<string> {
  return readFile(path('docs/articles.md'), 'utf8');
}

async function finishedFile(): Promise<string> {
  const [, text = ''] = /```text\n(.*?)```/s.exec(await page()) ?? [];
  return text;
}

/** What the page shows below a command, without the marks that a pipe does not show either. */
async function shownBelow(command: string): Promise<string> {
  const [, rest = ''] = (await page()).split(`${command}\n\`\`\``);
  const [, shown = ''] = /```\n(.*?)\n```/s.exec(rest) ?? [];
  return shown;
}

async function contentWith(text: string): Promise<string> {
  const content = await temporaryFolder();
  await cp(path('content'), content, { recursive: true });
  await mkdir(dirname(join(content, FILE)), { recursive: true });
  await writeFile(join(content, FILE), text);
  return content;
}

const check = (content: string): Promise<Run> => run('src/cli/check.ts', [content, '--strict']);

describe('the worked example of docs/articles.md', () => {
  it('begins with a file that is refused as the page says', async () => {
    const content = await temporaryFolder();
    const options = ['--content', content, '--subject', 'Gardens and Landscapes', TITLE];
    await run('src/cli/new-article.ts', options);
    expect(await readdir(content, { recursive: true })).toContain(join(...FILE.split('/')));
    const [finding = ''] = (await check(content)).stdout.split('\n');
    expect(await page()).toContain(finding);
  });

  it('ends with a file that has every line of the first, and no finding', async () => {
    const finished = await finishedFile();
    for (const line of ['title: >-', 'file_name: ha-ha-historic-garden.md', `    ${TITLE}`]) {
      expect(finished).toContain(line);
    }
    expect(await check(await contentWith(finished))).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it.each(['What is a ha-ha?', 'Why does a ha-ha wall start leaning?'])(
    'answers %s as the page shows',
    async (question) => {
      const content = await contentWith(await finishedFile());
      const { stdout } = await run('src/cli/ask.ts', ['--content', content, question]);
      const shown = await shownBelow(`ask -- "${question}"`);
      expect(shown).not.toBe('');
      expect(stdout).toContain(shown);
    },
  );
});
