import * as disk from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/content/checking/check-folder.ts';
import { discordDisplay } from '../../../src/bot/markdown/discord-display.ts';
import { rules, type Finding } from '../../../src/knowledge/index.ts';
import type { FolderReader } from '../../../src/content/reading/list-files.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { madeScenarios, type MadeScenario } from './made-scenarios.ts';
import { unmarked, type Expected } from './marked-fixture.ts';

const FIXTURES = fileURLToPath(new URL('../../fixtures/findings', import.meta.url));
const OPTIONS = { today: '2026-11-21', staleAfterYears: 5, siteUrl: null, display: discordDisplay };

const scenarios: readonly MadeScenario[] = [...(await storedScenarios()), ...madeScenarios];

/** Not everybody may make symbolic links on Windows. */
const possible = scenarios.filter(({ linked }) => !linked || process.platform !== 'win32');

/** Each folder below `tests/fixtures/findings` is a content folder of its own. */
async function storedScenarios(): Promise<MadeScenario[]> {
  const names = await disk.readdir(FIXTURES);
  return Promise.all(
    names.toSorted().map(async (name) => {
      const entries = await disk.readdir(`${FIXTURES}/${name}`, {
        recursive: true,
        withFileTypes: true,
      });
      const files: Record<string, string> = {};
      for (const entry of entries) {
        if (!entry.isFile()) continue;
        const path = `${entry.parentPath}/${entry.name}`;
        // A byte a character: what is not UTF-8 stays as it is.
        const file = path.slice(`${FIXTURES}/${name}/`.length).replaceAll('\\', '/');
        files[file] = await disk.readFile(path, 'latin1');
      }
      return { name, files, locked: [] };
    }),
  );
}

async function check({ files, locked, linked = [] }: MadeScenario): Promise<{
  found: readonly Finding[];
  expected: readonly (Expected & { readonly file: string })[];
}> {
  const stored: Record<string, Uint8Array> = {};
  const expected: (Expected & { file: string })[] = [];
  for (const [file, marked] of Object.entries(files)) {
    const fixture = unmarked(marked);
    stored[file] = Buffer.from(fixture.text, 'latin1');
    expected.push(...fixture.expected.map((one) => ({ ...one, file })));
  }
  const folder = await temporaryFolder(stored);
  const elsewhere = await temporaryFolder();
  for (const file of linked) {
    await disk.rename(join(folder, file), join(elsewhere, file));
    await disk.symlink(join(elsewhere, file), join(folder, file));
  }
  const outcome = await checkFolder(folder, diskWith(locked), OPTIONS);
  if (outcome.kind === 'unreadable') throw new Error(outcome.reason);
  return { found: outcome.findings, expected };
}

function diskWith(locked: readonly string[]): FolderReader {
  return {
    ...disk,
    async readFile(path) {
      if (!locked.includes(basename(path))) return disk.readFile(path);
      throw Object.assign(new Error('locked'), { code: 'EACCES' });
    },
  };
}

/** The findings as markers would say them: with the column where a marker gives it. */
function asMarkers(found: readonly Finding[], expected: readonly (Expected & { file: string })[]) {
  const rest = [...expected];
  const marker = (file: string, line: number, column: number | null, rule: string): string =>
    `${file}:${line}${column === null ? '' : `:${column}`} ${rule}`;
  const findings = found.map(({ file, line, column, rule }) => {
    const at = rest.findIndex(
      (one) =>
        one.file === file &&
        one.line === line &&
        one.rule === rule &&
        (one.column === null || one.column === column),
    );
    const [match] = at === -1 ? [] : rest.splice(at, 1);
    return marker(file, line, match === undefined ? column : match.column, rule);
  });
  const wanted = expected.map(({ file, line, column, rule }) => marker(file, line, column, rule));
  return { findings: findings.toSorted(), wanted: wanted.toSorted() };
}

describe('a folder with marked findings', () => {
  it.each(possible)('$name', async (scenario) => {
    const { found, expected } = await check(scenario);
    const { findings, wanted } = asMarkers(found, expected);
    expect(findings).toEqual(wanted);
  });

  it.each(possible)(
    '$name: each finding says what and how to mend it, on one line',
    async (scenario) => {
      const { found } = await check(scenario);
      for (const { message, fix } of found) {
        expect(message).toMatch(/^\S.*\S$/);
        expect(message.length).toBeLessThan(400);
        expect(fix).toMatch(/^[A-Z`].*\.$/);
      }
    },
  );
});

describe('the fixtures', () => {
  const markedIn = ({ files }: MadeScenario): string[] =>
    Object.values(files).flatMap((text) => unmarked(text).expected.map(({ rule }) => rule));

  it('have a folder for each rule, named after it, in which it finds something', () => {
    const shown = scenarios.filter((scenario) => markedIn(scenario).includes(scenario.name));
    expect(shown.map(({ name }) => name).toSorted()).toEqual(rules.map(({ name }) => name));
  });

  it('name only rules that exist', () => {
    const names = new Set(rules.map(({ name }) => name));
    expect(scenarios.flatMap(markedIn).filter((rule) => !names.has(rule))).toEqual([]);
  });

  it('have one folder in which nothing is to be found', () => {
    const good = scenarios.filter((scenario) => markedIn(scenario).length === 0);
    expect(good.map(({ name }) => name)).toEqual(['nothing-wrong']);
  });
});
