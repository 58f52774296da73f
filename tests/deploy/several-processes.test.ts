/** The examples for several processes give each shard to one of them, and each process a folder of its own. */
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { shardIdsIn } from '../../src/config/shards.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string): Promise<string> => readFile(new URL(file, root), 'utf8');

interface Service {
  readonly extends?: { readonly file: string; readonly service: string };
  readonly environment: { readonly SHARDS: string };
  readonly volumes?: readonly string[];
}

const { services, volumes } = parse(await read('compose.shards.yaml')) as {
  services: Readonly<Record<string, Service>>;
  volumes: Readonly<Record<string, null>>;
};

it('Compose runs each shard once', async () => {
  const shares = Object.values(services).map(({ environment }) => shardIdsIn(environment.SHARDS));
  const count = Number(/SHARD_COUNT=(\d+)/.exec(await read('compose.shards.yaml'))?.[1]);
  expect(shares.flat()).toEqual(Array.from({ length: count }, (_, shard) => shard));
});

it('Compose runs what it runs alone, with data of its own each', () => {
  const { bot, ...others } = services;
  // Merged with that of compose.yaml, which has its data.
  expect(bot).toEqual({ environment: { SHARDS: '0-3' } });
  for (const other of Object.values(others)) {
    expect(other.extends).toEqual({ file: 'compose.yaml', service: 'bot' });
  }
  const data = Object.values(others).flatMap((other) => other.volumes ?? []);
  expect(data).toEqual(Object.keys(volumes).map((name) => `${name}:/docent/data`));
});

it('systemd starts what it starts alone, with the shards of the instance and data of its own', async () => {
  const startOf = (unit: string): string => /^ExecStart=(.+)$/m.exec(unit)?.[1] ?? '';
  const own = startOf(await read('deploy/docent@.service.d/shards.conf'));
  const alone = startOf(await read('deploy/docent.service'));
  expect(own.replace('%S/docent-%i SHARDS=%i', '%S/docent')).toBe(alone);
});
