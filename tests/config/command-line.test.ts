import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/config/command-line.ts';

describe('readCommandLine', () => {
  it.each([
    ['postgres://docent:topsecret@127.0.0.1/docent', 'postgres://[hidden]@127.0.0.1/docent'],
    ['https://oauth2:topsecret@gitlab.com/o/r', 'https://[hidden]@gitlab.com/o/r'],
  ])('repeats no password of an address that it did not expect', (arg, shown) => {
    const refused = readCommandLine([arg], { options: {} }, () => ({}));
    expect(refused).toMatchObject({ kind: 'refused', problem: expect.stringContaining(shown) });
    expect(JSON.stringify(refused)).not.toContain('topsecret');
  });

  it('repeats no password in a sentence of the command', () => {
    const read = ({ positionals }: { positionals: string[] }) =>
      `Expected a folder, got ${positionals[0]}`;
    const args = ['https://me:topsecret@example.org'];
    expect(readCommandLine(args, { options: {}, allowPositionals: true }, read)).toEqual({
      kind: 'refused',
      problem: 'Expected a folder, got https://[hidden]@example.org',
    });
  });
});
