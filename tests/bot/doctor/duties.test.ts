import { describe, expect, it } from 'vitest';
import { duties, type Growth } from '../../../src/bot/doctor/duties.ts';

const small: Growth = {
  servers: 74,
  users: 7_999,
  isVerified: false,
  readsMessages: true,
  isGranted: false,
};

const asked = (growth: Partial<Growth>) => duties({ ...small, ...growth }).map(({ kind }) => kind);

describe('what Discord asks of an operator', () => {
  it('is nothing while a bot is small', () => {
    expect(asked({})).toEqual([]);
  });

  it('is to verify a bot from 75 servers on, until it is verified', () => {
    expect(asked({ servers: 75 })).toEqual(['verification']);
    expect(asked({ servers: 75, isVerified: true })).toEqual([]);
  });

  it('is a review of the intent for texts, told before ten thousand people see the bot, until it is granted', () => {
    expect(asked({ users: 8_000 })).toEqual(['intent-review']);
    expect(asked({ users: 50_000, isGranted: true })).toEqual([]);
  });

  it('is no review of an intent that is not used', () => {
    expect(asked({ users: 50_000, readsMessages: false })).toEqual([]);
  });
});
