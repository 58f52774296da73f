import { isStopWord } from '../../src/knowledge/language/stop-words.ts';
import type { Engine } from './engine.ts';

/**
 * SQLite FTS5 in memory: Porter stemmer, BM25 with the title counting twice, questions without stop
 * words. Compiled to WebAssembly, because that installs everywhere: a native build is quicker.
 */
export const sqliteFts5: Engine = {
  name: 'SQLite FTS5',
  async index(texts) {
    // Only here, so that the bench runs without it. A CommonJS package: its exports are those of `default`.
    const { default: sqlite } = await import('node-sqlite3-wasm');
    const { Database } = sqlite;
    const database = new Database(':memory:');
    database.exec(
      `CREATE VIRTUAL TABLE articles USING fts5(title, text, tokenize = 'porter unicode61')`,
    );
    const insert = database.prepare('INSERT INTO articles (rowid, title, text) VALUES (?, ?, ?)');
    database.exec('BEGIN');
    let number = 0;
    for (const { title, blocks } of texts) insert.run([number++, title, blocks.join('\n')]);
    database.exec('COMMIT');
    const select = database.prepare(
      'SELECT rowid FROM articles WHERE articles MATCH ? ORDER BY bm25(articles, 2.0, 1.0) LIMIT ?',
    );
    return (question, limit) => {
      const words = (question.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).filter(
        (word) => !isStopWord(word.toLowerCase()),
      );
      if (words.length === 0) return [];
      const expression = words.map((word) => `"${word}"`).join(' OR ');
      return select.all([expression, limit]).map(({ rowid }) => Number(rowid));
    };
  },
};
