/** compose.yaml: a bot that can write to its data alone, and a database that nobody else reaches. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { VARIABLES } from '../../src/config/variables.ts';
import { stagesOf, textsOf } from './dockerfile.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

interface Service {
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly volumes: readonly string[];
  readonly networks: readonly string[];
  readonly profiles?: readonly string[];
  readonly ports?: readonly string[];
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly required: boolean }>>;
}
const compose = parse(await readFile(join(PROJECT, 'compose.yaml'), 'utf8')) as {
  readonly services: Readonly<Record<'bot' | 'postgres', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean } | null>>;
};
const { bot, postgres } = compose.services;
const image = stagesOf(await readFile(join(PROJECT, 'Dockerfile'), 'utf8')).at(-1)!;
const [workdir = ''] = textsOf(image, 'WORKDIR');

it('names volumes and networks that it has', () => {
  for (const { volumes, networks } of Object.values(compose.services)) {
    for (const network of networks) expect(Object.keys(compose.networks)).toContain(network);
    for (const volume of volumes) {
      const [, source = ''] = /^(.+?):\//.exec(volume) ?? [];
      const [, path = null] = /^\$\{\w+:-(.+)\}$/.exec(source) ?? [];
      const isThere =
        path === null ? Object.hasOwn(compose.volumes, source) : existsSync(join(PROJECT, path));
      expect(isThere, volume).toBe(true);
    }
  }
});

it('lets the bot write to its data and nowhere else, without any right of root', () => {
  expect(bot.build).toBe('.');
  expect(bot).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
  expect(bot.security_opt).toContain('no-new-privileges:true');
  const writable = bot.volumes.filter((volume) => !volume.endsWith(':ro'));
  expect(writable).toEqual([`data:${textsOf(image, 'VOLUME')[0]}`]);
  expect(bot.volumes.some((volume) => volume.endsWith(`:${workdir}/content:ro`))).toBe(true);
});

it('sets variables that the bot reads, to where its folders are mounted', () => {
  for (const name of Object.keys(bot.environment)) expect(VARIABLES).toHaveProperty(name);
  expect(bot.environment).toMatchObject({
    CONTENT_DIR: VARIABLES.CONTENT_DIR,
    DATA_DIR: VARIABLES.DATA_DIR,
  });
});

it('has a database only when asked for one, for the bot alone', () => {
  expect(postgres.profiles).toEqual(['postgres']);
  expect(bot.depends_on?.['postgres']?.required).toBe(false);
  expect(postgres.ports).toBeUndefined();
  for (const network of postgres.networks) expect(compose.networks[network]?.internal).toBe(true);
  expect(bot.networks).toEqual(expect.arrayContaining([...postgres.networks]));
});
