import { appendFile, readFile, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBegunFile } from '../../../src/bot/state/begun-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../value-of.ts';

const AT = '2026-12-01T12:00:00.000Z';
const now = (): Date => new Date(AT);

describe('what a process with SQLite has begun', () => {
  it('is told by the next one after it was killed, once, without what was finished', async () => {
    const folder = await temporaryFolder({});
    const killed = createBegunFile(folder, now);
    expect(valueOf(await killed.look())).toEqual([]);
    for (const id of ['1', '2', '3']) expect(valueOf(await killed.take(id, 'message'))).toBe(true);
    await killed.take('2 1700000000000', 'edit');
    killed.finish('2');

    const next = createBegunFile(folder, now);
    const told = {
      startedAt: AT,
      unfinished: [
        { eventId: '1', kind: 'message', takenAt: AT },
        { eventId: '3', kind: 'message', takenAt: AT },
        { eventId: '2 1700000000000', kind: 'edit', takenAt: AT },
      ],
    };
    expect(valueOf(await next.look())).toEqual([told]);
    expect(valueOf(await next.look())).toEqual([]);
    const third = createBegunFile(folder, now);
    expect(valueOf(await third.look())).toEqual([{ startedAt: AT, unfinished: [] }]);
  });

  it('is told by nobody after it has ended as it should', async () => {
    const folder = await temporaryFolder({});
    const ending = createBegunFile(folder, now);
    await ending.look();
    await ending.take('1', 'interaction');
    await ending.leave();
    expect(valueOf(await createBegunFile(folder, now).look())).toEqual([]);
  });

  it('is in the file from the first look on, what was taken before it among it', async () => {
    const folder = await temporaryFolder({});
    const early = createBegunFile(folder, now);
    await early.take('1', 'message');
    await early.look();
    const [gone] = valueOf(await createBegunFile(folder, now).look());
    expect(gone?.unfinished).toMatchObject([{ eventId: '1' }]);
  });

  it('takes no more room than a hundred thousand bytes, however many come, and keeps what is open', async () => {
    const folder = await temporaryFolder({});
    const busy = createBegunFile(folder, now);
    await busy.look();
    await busy.take('open', 'message');
    let most = 0;
    for (let event = 0; event < 5000; event += 1) {
      await busy.take(`144500000000${event}`, 'interaction');
      busy.finish(`144500000000${event}`);
      if (event % 50 === 0) most = Math.max(most, (await stat(join(folder, 'begun.log'))).size);
    }
    expect(most).toBeGreaterThan(50_000);
    expect(most).toBeLessThan(100_200);
    const [gone] = valueOf(await createBegunFile(folder, now).look());
    expect(gone?.unfinished).toEqual([{ eventId: 'open', kind: 'message', takenAt: AT }]);
  });

  it('is read as far as it was written, whatever stands behind', async () => {
    const folder = await temporaryFolder({});
    const killed = createBegunFile(folder, now);
    await killed.look();
    await killed.take('1', 'message');
    await killed.take('2', 'message');
    const file = join(folder, 'begun.log');
    await truncate(file, (await readFile(file)).length - 5);
    await appendFile(file, '\0\0\n- \n+ other 2026 3\n');
    const [gone] = valueOf(await createBegunFile(folder, now).look());
    expect(gone?.unfinished.map(({ eventId }) => eventId)).toContain('1');
  });

  it.skipIf(process.platform === 'win32')('is for nobody else to read', async () => {
    const folder = await temporaryFolder({});
    await createBegunFile(folder, now).look();
    expect((await stat(join(folder, 'begun.log'))).mode & 0o777).toBe(0o600);
  });

  it('keeps nobody from being answered where the file cannot be made', async () => {
    const folder = await temporaryFolder({ data: 'a file' });
    const begun = createBegunFile(join(folder, 'data'), now);
    expect(await begun.look()).toMatchObject({ kind: 'not-read' });
    expect(valueOf(await begun.take('1', 'message'))).toBe(true);
    begun.finish('1');
    await begun.leave();
  });
});
