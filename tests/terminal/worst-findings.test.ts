import { describe, expect, it } from 'vitest';
import { worstFindings } from '../../src/terminal/worst-findings.ts';

describe('the lines for findings', () => {
  it('are the worst five, and how many more there are', () => {
    const many = Array.from({ length: 1200 }, (_, number) => ({
      rule: 'wrong-type',
      severity: number === 1100 ? ('error' as const) : ('warning' as const),
      file: `${number}.md`,
      line: 1,
      column: 1,
      message: number === 0 ? 'A key on line 5' : 'A message.',
      fix: 'A fix.',
    }));
    const lines = worstFindings(many);
    expect(lines[0]).toBe('1100.md:1:1 wrong-type A message. A fix.');
    expect(lines[1]).toBe('0.md:1:1 wrong-type A key on line 5. A fix.');
    expect(lines).toHaveLength(6);
    expect(lines[5]).toBe('and 1,195 more; npm run check lists all.');
  });
});
