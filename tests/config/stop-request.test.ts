/** One Ctrl-C that arrives several times, and one that comes much later. */
import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { stopRequest } from '../../src/config/stop-request.ts';

it('takes further requests while it ends in order, and ends at once on one after that', async () => {
  const events = new EventEmitter();
  let time = 0;
  let left = 0;
  const requested = stopRequest({ events, leave: () => (left += 1), now: () => time });
  events.emit('SIGINT');
  events.emit('SIGINT');
  time = 9000;
  events.emit('SIGTERM');
  await requested;
  expect(left).toBe(0);
  time = 11_000;
  events.emit('SIGINT');
  expect(left).toBe(1);
});
