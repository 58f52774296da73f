import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openState } from '../../../src/bot/state/open-state.ts';
import { onEachEngine, freshStage, postgres, sqlite } from './engines.ts';

onEachEngine('the key that members are hashed with', (on) => {
  it('is noticed once when it is another than before, and is itself nowhere in the database', async () => {
    const stage = await freshStage(on.stage.config.databaseUrl === null ? sqlite : postgres);
    const [one, other] = ['a', 'b'].map((letter) => letter.repeat(32));
    let noticed = 0;
    const start = async (hashKey = ''): Promise<number> => {
      noticed = 0;
      await (await stage.open({ hashKey, onOtherKey: () => (noticed += 1) })).close();
      return noticed;
    };
    expect(await start(one)).toBe(0);
    expect(await start(one)).toBe(0);
    expect(await start(other)).toBe(1);
    expect(await start(other)).toBe(0);
    expect(await start(one)).toBe(1);
    const notes = JSON.stringify(await stage.query('select * from program_notes'));
    expect(notes).toContain('hash-key');
    expect(notes).not.toContain(one);
  });
});

it('the key that somebody has read already is handed on, and its file not looked for again', async () => {
  const { config, clock, dataDir } = await freshStage(sqlite);
  const key = { kind: 'key', key: 'a'.repeat(32) } as const;
  const repeat = () => () => undefined;
  const opened = await openState({ config, key, repeat, now: clock.now });
  if (opened.kind === 'unusable') throw new Error(opened.sentence);
  await opened.state.close();
  expect(await readdir(dataDir)).not.toContain('hash.key');
});
