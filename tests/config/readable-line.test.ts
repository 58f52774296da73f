import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/config/log.ts';
import { readableLine } from '../../src/config/readable-line.ts';

function readable(write: (log: ReturnType<typeof createLog>) => void): string {
  let text = '';
  write(
    createLog('debug', ['open-sesame'], { write: (line) => void (text += readableLine(line)) }),
  );
  return text;
}

describe('a line of the log on a terminal', () => {
  it('is its time, level and sentence, and then its fields', () => {
    const line = readable((log) =>
      log.warn({ waitMs: 5, route: '/a' }, 'Discord asked us to wait'),
    );
    expect(line).toMatch(
      /^\d\d:\d\d:\d\d warn {2}Discord asked us to wait waitMs=5 route="\/a"\n$/,
    );
  });

  it('has an error and its cause below it, and no secret', () => {
    const cause = new Error('refused open-sesame');
    const line = readable((log) => log.error({ err: new Error('no way', { cause }) }, 'failed'));
    expect(line).toMatch(
      /error failed\n {4}Error: no way\n {4}at .*\n {4}Error: refused \[hidden\]/s,
    );
  });

  it('gives nobody power over the terminal or a line of their own', () => {
    const line = readable((log) =>
      log.info({ question: '\u001b[2J\u0007' }, 'a\nb\u009b1m\u202egnp'),
    );
    // oxlint-disable-next-line eslint/no-control-regex
    expect(line).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(line.split('\n')).toHaveLength(2);
  });
});
