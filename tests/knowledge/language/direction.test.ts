import { describe, expect, it } from 'vitest';
import { subjectLine } from '../../../src/bot/messages/subject-line.ts';
import { contained, isolated } from '../../../src/knowledge/language/direction.ts';
import { questionOf, wholeQuestion } from '../../../src/bot/messages/asked.ts';
import { discordBlock } from '../../../src/bot/markdown/discord-block.ts';
import { blockText } from '../../../src/bot/markdown/layout.ts';
import { plainLine } from '../../../src/bot/markdown/plain-text.ts';
import { replyOf } from '../../../src/bot/messages/reply.ts';
import { sourceBlocks } from '../../../src/bot/messages/sources.ts';
import { sentBack } from '../../bot/shown.ts';
import { numberedList } from '../../../src/terminal/answer-text.ts';
import { wordsIn } from '../../../src/bot/words/words.ts';

const english = wordsIn('en');

const wall = 'החומה של ירושלים';
const isolatedWall = `\u2068${wall}\u2069`;

describe('right-to-left text beside left-to-right text', () => {
  it('keeps its direction: it is isolated, and only it', () => {
    expect(isolated(wall)).toBe(isolatedWall);
    expect(isolated('The wall of Jerusalem')).toBe('The wall of Jerusalem');
  });

  it('does so as a subject, before the number of the page', () => {
    expect(subjectLine(wall)).toBe(isolatedWall);
  });

  it('does so as the head of a point, before the colon', () => {
    const block = {
      kind: 'item',
      depth: 0,
      number: 1,
      head: wall,
      text: 'is old.',
      line: 1,
    } as const;
    expect(blockText(discordBlock(block))).toBe(`1. **${isolatedWall}**: is old.`);
  });

  it.each([
    ['alone', ''],
    ['before text that runs the same way', 'ישנה.'],
    ['before no letter', '1538'],
  ])('gives its direction to a line that it begins: %s', (_name, text) => {
    const block = { kind: 'item', depth: 0, number: 1, head: wall, text, line: 1 } as const;
    expect(blockText(discordBlock(block))).not.toMatch(/[\u2066-\u2069]/);
    const heading = { kind: 'heading', depth: 4, text: wall, line: 1 } as const;
    expect(blockText(discordBlock(heading))).toBe(`**${wall}**`);
  });

  it('does so as the title of a source, before its publisher and year', () => {
    const source = { title: wall, publisher: 'ICOMOS', year: '1999', url: 'https://example.org/' };
    expect(sourceBlocks([source], english).at(-1)?.text).toBe(
      `\u2068[${wall}](https://example.org/)\u2069, ICOMOS, 1999`,
    );
  });

  it('does so in the list of a terminal, before what stands behind it', () => {
    const style = { width: 80, coloured: false, linked: false };
    expect(numberedList(null, [{ title: wall, note: '80 %' }], style)).toBe(
      `  1. ${isolatedWall} (80 %)`,
    );
  });

  it('does so in the line that keeps a question, which gives it back as it was', () => {
    const [part] = wholeQuestion(wall, english);
    expect(part).toMatchObject({ content: `-# Question: ${isolatedWall}` });
    expect(questionOf(sentBack(replyOf(0, wholeQuestion(wall, english))))).toBe(wall);
  });
});

describe('a directional control in content', () => {
  it.each([
    ['a \u202Eb', 'a \u2067b\u2069', 'an override becomes an isolate that ends with the line'],
    ['\u202Aa\u202C b', '\u2066a\u2069 b', 'an embedding becomes an isolate'],
    [
      '\u202Ba\u202Db\u202Cc\u202Cd',
      '\u2067a\u2066b\u2069c\u2069d',
      'each end keeps its beginning',
    ],
    ['a\u2069 b\u202C', 'a b', 'an end without a beginning is dropped'],
    ['\u2068a', '\u2068a\u2069', 'an isolate is closed'],
    ['\u200Fa\u200E', '\u200Fa\u200E', 'marks turn nothing around and stay'],
  ])('%j becomes %j: %s', (line, expected) => {
    expect(contained(line)).toBe(expected);
  });

  it('is not in titles, labels or code at all', () => {
    expect(plainLine('a\u202Eb\u2066c', 20)).toBe('abc');
    const code = { kind: 'code', language: null, text: 'if (a\u202E) {\u2066}', line: 1 } as const;
    expect(discordBlock(code).text).toBe('if (a) {}');
  });
});
