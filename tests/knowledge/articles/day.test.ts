import { describe, expect, it } from 'vitest';
import { dayAfter, readDay, yearsBefore } from '../../../src/knowledge/articles/day.ts';

describe('a day', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['2026-03-01T23:59:59+02:00', '2026-03-01'],
    ['2024-02-29', '2024-02-29'],
    ['2025-02-29', null],
    ['2025-13-01', null],
    ['2025-00-10', null],
    ['2025-1-1', null],
    ['2025-01-011', null],
    ['1 March 2026', null],
    ['', null],
  ])('%j is read as %j', (text, day) => {
    expect(readDay(text)).toBe(day);
  });

  it('has a day after it, also at the end of a year', () => {
    expect(dayAfter('2026-12-31')).toBe('2027-01-01');
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
  });

  it('has the same day some years before it, or the last of February', () => {
    expect(yearsBefore('2026-11-21', 5)).toBe('2021-11-21');
    expect(yearsBefore('2028-02-29', 5)).toBe('2023-02-28');
  });
});
