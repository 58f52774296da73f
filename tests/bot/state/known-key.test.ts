import { expect, it } from 'vitest';
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
