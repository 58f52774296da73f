import { expect, it } from 'vitest';
import { createSettingsCache } from '../../../src/bot/state/settings-cache.ts';
import { DEFAULT_SETTINGS } from '../../../src/bot/state/server-settings.ts';

it('what could not be read when others changed it is read at the next look', async () => {
  let isThere = true;
  let stamp = '1';
  // As SQLite tells it: once for each change.
  let isNew = false;
  const trouble = { kind: 'not-read', sentence: 'gone' } as const;
  const cache = createSettingsCache({
    store: {
      change: async () => ({ kind: 'unchanged', settings: DEFAULT_SETTINGS }),
      changesOf: async () => trouble,
      stamps: async () => (isThere ? { kind: 'read', value: new Map([['1', stamp]]) } : trouble),
      stored: async () => ({
        kind: 'read',
        value: [
          { guildId: '1', stamp, settings: { ...DEFAULT_SETTINGS, feedback: stamp === '1' } },
        ],
      }),
    },
    announcements: {
      async renew() {
        const told = isNew;
        isNew = false;
        return told;
      },
    },
    isTrouble: () => false,
    isHeld: () => true,
    onChanged: () => undefined,
  });
  await cache.refresh();
  expect(cache.of('1').feedback).toBe(true);
  [stamp, isNew, isThere] = ['2', true, false];
  await cache.refresh();
  expect(cache.of('1').feedback).toBe(true);
  isThere = true;
  await cache.refresh();
  expect(cache.of('1').feedback).toBe(false);
});
