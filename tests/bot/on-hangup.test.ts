import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { onHangUp } from '../../src/bot/on-hangup.ts';

/** A process that is sent SIGHUP, on a terminal or not, at its start and at the signal. */
function hangUp(onTerminal: { readonly atStart: boolean; readonly later: boolean }): string[] {
  const signals = new EventEmitter();
  const heard: string[] = [];
  let isOnTerminal = onTerminal.atStart;
  const stop = onHangUp({
    signals,
    isOnTerminal: () => isOnTerminal,
    onReload: () => heard.push('reload'),
    onLeft: () => heard.push('leave'),
  });
  isOnTerminal = onTerminal.later;
  signals.emit('SIGHUP');
  stop();
  signals.emit('SIGHUP');
  return heard;
}

describe('SIGHUP', () => {
  it('reloads a service, which never had a terminal', () => {
    expect(hangUp({ atStart: false, later: false })).toEqual(['reload']);
  });

  it('reloads in a terminal when somebody sends it', () => {
    expect(hangUp({ atStart: true, later: true })).toEqual(['reload']);
  });

  it('ends what was left behind by a terminal that has closed', () => {
    expect(hangUp({ atStart: true, later: false })).toEqual(['leave']);
  });
});
