import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../src/config/log.ts';
import { surviveRejections } from '../../../src/bot/program/survive-rejections.ts';

/** A process in the hands of the test. */
class FakeProcess extends EventEmitter {
  readonly exits: number[] = [];
  exit(code: number): void {
    this.exits.push(code);
  }
}

let fake: FakeProcess;
let lines: string[];

beforeEach(() => {
  fake = new FakeProcess();
  lines = [];
  surviveRejections(fake, createLog('info', [], { write: (line) => lines.push(line) }));
});

describe('surviveRejections', () => {
  it('logs a rejected promise and goes on', () => {
    fake.emit('unhandledRejection', new Error('nobody waited'));
    expect(lines.join('')).toContain('nobody waited');
    expect(fake.exits).toEqual([]);
  });

  it('logs an exception and ends with exit code 1', () => {
    fake.emit('uncaughtException', new Error('half done'));
    expect(lines.join('')).toContain('half done');
    expect(fake.exits).toEqual([1]);
  });
});
