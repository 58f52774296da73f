import { appendFile, mkdir, open, readFile, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Processes, TakenEvents } from '../../../src/bot/state/begun-events.ts';
import { createBegunFile } from '../../../src/bot/state/begun-file.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { valueOf } from '../value-of.ts';

const AT = '2026-12-01T12:00:00.000Z';
const now = (): Date => new Date(AT);

/** @param told - Takes what it is in trouble with. */
function begunIn(dataDir: string, told: string[] = []): TakenEvents & Processes {
  return createBegunFile({ dataDir, now, onTrouble: (sentence) => void told.push(sentence) });
}

describe('what a process with SQLite has begun', () => {
  it('is told by the next one after it was killed, once, without what was finished', async () => {
    const folder = await temporaryFolder({});
    const killed = begunIn(folder);
    expect(valueOf(await killed.look())).toEqual([]);
    for (const id of ['1', '2', '3']) expect(valueOf(await killed.take(id, 'message'))).toBe(true);
    await killed.take('2 1700000000000', 'edit');
    killed.finish('2');

    const next = begunIn(folder);
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
    const third = begunIn(folder);
    expect(valueOf(await third.look())).toEqual([{ startedAt: AT, unfinished: [] }]);
  });

  it('is told by nobody after it has ended as it should', async () => {
    const folder = await temporaryFolder({});
    const ending = begunIn(folder);
    await ending.look();
    await ending.take('1', 'interaction');
    await ending.leave();
    expect(valueOf(await begunIn(folder).look())).toEqual([]);
  });

  it('is in the file from the first look on, what was taken before it among it', async () => {
    const folder = await temporaryFolder({});
    const early = begunIn(folder);
    await early.take('1', 'message');
    await early.look();
    const [gone] = valueOf(await begunIn(folder).look());
    expect(gone?.unfinished).toMatchObject([{ eventId: '1' }]);
  });

  it('takes little more room than what is open, however many come', async () => {
    const folder = await temporaryFolder({});
    const busy = begunIn(folder);
    await busy.look();
    await busy.take('1', 'message');
    let most = 0;
    for (let event = 0; event < 5000; event += 1) {
      await busy.take(`144500000000${event}`, 'interaction');
      busy.finish(`144500000000${event}`);
      if (event % 50 === 0) most = Math.max(most, (await stat(join(folder, 'begun.log'))).size);
    }
    expect(most).toBeGreaterThan(50_000);
    expect(most).toBeLessThan(100_200);
    const [gone] = valueOf(await begunIn(folder).look());
    expect(gone?.unfinished).toEqual([{ eventId: '1', kind: 'message', takenAt: AT }]);
  });

  it('is whole at every moment, and seldom written anew, also when thousands are open', async () => {
    const folder = await temporaryFolder({});
    const path = join(folder, 'begun.log');
    const busy = begunIn(folder);
    await busy.look();
    const first = await open(path);
    const files = new Set([(await first.stat()).ino]);
    for (let event = 0; event < 3000; event += 1) {
      await busy.take(`144500000000${event}`, 'message');
      await busy.take(`99${event}`, 'message');
      busy.finish(`99${event}`);
      files.add((await stat(path)).ino);
    }
    expect(files.size).toBeGreaterThan(1);
    expect(files.size).toBeLessThan(10);
    // Who was killed before the new one stood in its place has left the old one.
    const old = await first.readFile('utf8');
    await first.close();
    expect(old).toContain('144500000000100\n');
    expect(old).toMatch(/^started/);
    const [gone] = valueOf(await begunIn(folder).look());
    expect(gone?.unfinished).toHaveLength(3000);
  });

  it('does not stay in the file when all is done', async () => {
    const folder = await temporaryFolder({});
    const begun = begunIn(folder);
    await begun.look();
    await begun.take('1445', 'message');
    begun.finish('1445');
    await begun.look();
    expect(await readFile(join(folder, 'begun.log'), 'utf8')).toBe(`started ${AT}\n`);
  });

  it('is written again where the file was taken away', async () => {
    const folder = await temporaryFolder({});
    const begun = begunIn(folder);
    await begun.look();
    await begun.take('1', 'message');
    await rm(join(folder, 'begun.log'));
    await begun.look();
    const [gone] = valueOf(await begunIn(folder).look());
    expect(gone?.unfinished).toMatchObject([{ eventId: '1' }]);
  });

  it('is not taken from another process that uses the same folder, which is told', async () => {
    const folder = await temporaryFolder({});
    const told: string[] = [];
    const first = begunIn(folder, told);
    await first.look();
    const second = begunIn(folder);
    await second.look();
    await second.take('2', 'message');
    await first.look();
    await first.look();
    expect(told).toEqual([expect.stringMatching(/that of another process now: let one alone/)]);
    // Nor when it has to be written anew.
    for (let event = 0; event < 3000; event += 1) {
      await first.take(`14450000000000000${event}`, 'message');
      first.finish(`14450000000000000${event}`);
    }
    expect(told).toHaveLength(1);
    await first.leave();
    const [gone] = valueOf(await begunIn(folder).look());
    expect(gone?.unfinished).toMatchObject([{ eventId: '2' }]);
  });

  it('is read as far as it was written, whatever stands behind', async () => {
    const folder = await temporaryFolder({});
    const killed = begunIn(folder);
    await killed.look();
    await killed.take('1', 'message');
    await killed.take('2', 'message');
    const file = join(folder, 'begun.log');
    await truncate(file, (await readFile(file)).length - 5);
    await appendFile(file, '\0\0\n- \n+ other 2026 3\n');
    const [gone] = valueOf(await begunIn(folder).look());
    expect(gone?.unfinished.map(({ eventId }) => eventId)).toContain('1');
  });

  it.skipIf(process.platform === 'win32')('is for nobody else to read', async () => {
    const folder = await temporaryFolder({});
    await begunIn(folder).look();
    expect((await stat(join(folder, 'begun.log'))).mode & 0o777).toBe(0o600);
  });

  it('keeps nobody from being answered where the file cannot be made, which is told once', async () => {
    const folder = await temporaryFolder({});
    await mkdir(join(folder, 'begun.log', 'folder'), { recursive: true });
    const told: string[] = [];
    const begun = begunIn(folder, told);
    await begun.look();
    await begun.look();
    expect(told).toEqual([
      expect.stringMatching(/^DATA_DIR\/begun\.log cannot be used \(EISDIR\).*let the program/),
    ]);
    expect(valueOf(await begun.take('1', 'message'))).toBe(true);

    await rm(join(folder, 'begun.log'), { recursive: true });
    await begun.look();
    const [gone] = valueOf(await begunIn(folder).look());
    expect(gone?.unfinished).toMatchObject([{ eventId: '1' }]);
  });
});
