import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../src/config/log.ts';
import { surviveRejections } from '../../../src/bot/program/survive-rejections.ts';

let events: EventEmitter;
let exits: (number | undefined)[];
let lines: string[];

beforeEach(() => {
  events = new EventEmitter();
  exits = [];
  lines = [];
  const log = createLog('info', [], { write: (line) => lines.push(line) });
  surviveRejections({ events, exit: (code) => exits.push(code) }, log);
});

describe('surviveRejections', () => {
  it('logs a rejected promise and goes on', () => {
    events.emit('unhandledRejection', new Error('nobody waited'));
    expect(lines.join('')).toContain('nobody waited');
    expect(exits).toEqual([]);
  });

  it('logs an exception and ends with exit code 1', () => {
    events.emit('uncaughtException', new Error('half done'));
    expect(lines.join('')).toContain('half done');
    expect(exits).toEqual([1]);
  });
});
