import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { onHangUp, type HangUp } from '../../../src/bot/program/on-hangup.ts';

interface OnTerminal {
  readonly atStart: boolean;
  readonly later: boolean;
}

/** What is done in a process that was started on a terminal or not, and is there later or not. */
function heard(
  onTerminal: OnTerminal,
  act: (signals: EventEmitter, hangUp: HangUp) => void,
): string[] {
  const signals = new EventEmitter();
  const calls: string[] = [];
  let isOnTerminal = onTerminal.atStart;
  const hangUp = onHangUp({
    signals,
    isOnTerminal: () => isOnTerminal,
    onReload: () => calls.push('reload'),
    onLeft: () => calls.push('leave'),
  });
  isOnTerminal = onTerminal.later;
  act(signals, hangUp);
  return calls;
}

const atService: OnTerminal = { atStart: false, later: false };
const inTerminal: OnTerminal = { atStart: true, later: true };
const leftBehind: OnTerminal = { atStart: true, later: false };

describe('SIGHUP', () => {
  it.each([
    { what: 'reloads a service, which never had a terminal', where: atService, does: 'reload' },
    { what: 'reloads in a terminal when somebody sends it', where: inTerminal, does: 'reload' },
    {
      what: 'ends what was left behind by a terminal that has closed',
      where: leftBehind,
      does: 'leave',
    },
  ])('$what', ({ where, does }) => {
    expect(heard(where, (signals) => signals.emit('SIGHUP'))).toEqual([does]);
  });

  it('is not heard once it is ignored', () => {
    const calls = heard(atService, (signals, hangUp) => {
      hangUp.ignore();
      signals.emit('SIGHUP');
    });
    expect(calls).toEqual([]);
  });

  it('after leaving is not heard by us, so that the system ends the process by it', () => {
    expect(
      heard(leftBehind, (signals) => {
        signals.emit('SIGHUP');
        signals.emit('SIGHUP');
      }),
    ).toEqual(['leave']);
  });
});

describe('the end of the input', () => {
  it.each([
    { what: 'of a terminal that has closed', where: leftBehind, calls: ['leave'] },
    { what: 'on a terminal, by Ctrl-D', where: inTerminal, calls: [] },
    { what: 'of a pipe', where: atService, calls: [] },
  ])('$what leads to $calls', ({ where, calls }) => {
    expect(heard(where, (_signals, hangUp) => hangUp.endIfLeft())).toEqual(calls);
  });
});

describe('an error in reading or writing', () => {
  const gone = Object.assign(new Error('input/output error'), { code: 'EIO' });
  const other = Object.assign(new Error('broken pipe'), { code: 'EPIPE' });

  it.each([
    { what: 'EIO on a terminal', where: inTerminal, error: gone, calls: ['leave'] },
    { what: 'another one on a terminal', where: inTerminal, error: other, calls: [] },
    { what: 'EIO elsewhere', where: atService, error: gone, calls: [] },
  ])('$what leads to $calls', ({ where, error, calls }) => {
    expect(heard(where, (_signals, hangUp) => hangUp.endIfLeft(error))).toEqual(calls);
  });
});
