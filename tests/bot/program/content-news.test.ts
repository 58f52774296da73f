import { describe, expect, it } from 'vitest';
import { newsInLog } from '../../../src/bot/program/content-news.ts';
import { createLog } from '../../../src/config/log.ts';

function linesOf(articles: number): readonly string[] {
  const lines: string[] = [];
  const log = createLog('info', [], { write: (line) => void lines.push(line) });
  newsInLog(log).found({ findings: [], library: { articles: { length: articles } } });
  return lines;
}

describe('the log of a start', () => {
  it('warns of a folder without an article, as one that is not mounted is', () => {
    expect(linesOf(0)).toEqual([
      expect.stringMatching(/"level":40.*holds no article.*CONTENT_DIR/),
    ]);
  });

  it('says nothing of a folder in which all is well', () => {
    expect(linesOf(3)).toEqual([]);
  });
});
