import { describe, expect, it } from 'vitest';
import { numberedList, terminalAnswer, terminalArticle } from '../../src/terminal/answer-text.ts';
import { wrap } from '../../src/terminal/wrapped-text.ts';
import type { Article, Block, Unsure } from '../../src/knowledge/index.ts';
import { sampleLibrary } from '../bot/sample-library.ts';
import { slugOf } from '../bot/slug-of.ts';

function shown(blocks: readonly Block[], width = 40, coloured = false): string {
  const article: Article = {
    slug: slugOf('a/b'),
    title: 'Lime',
    subject: 'a',
    language: 'en',
    translationOf: null,
    url: null,
    aliases: [],
    keywords: [],
    askedAs: [],
    updated: null,
    sources: [],
    licence: null,
    picture: null,
    declaredLinks: [],
    blocks,
  };
  const text = terminalArticle(article, sampleLibrary.reference(article), [], {
    width,
    coloured,
    linked: false,
  });
  return text.split('\n\n').slice(1, -1).join('\n\n');
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text, line: 1 });
const item = (depth: number, number: number | null, head: string | null, text: string): Block => {
  return { kind: 'item', depth, number, head, text, line: 1 };
};

/** Columns of a line; Chinese and Japanese signs take two. */
function columns(line: string): number {
  return Array.from(line).reduce(
    (sum, sign) => sum + (/[\u3000-\u30FF]|\p{Script=Han}/u.test(sign) ? 2 : 1),
    0,
  );
}

describe('an address in a terminal', () => {
  const style = { width: 30, coloured: true };
  const article = (url: string): string =>
    numberedList(null, [{ title: 'The charter of the town', note: url }], {
      ...style,
      linked: true,
    });

  it('stands on a line of its own, whole, and opens where the terminal can', () => {
    const url = 'https://example.org/a/long/way/to/the/charter/of/the/town';
    expect(article(url)).toBe(
      `  1. The charter of the town\n     \u001B]8;;${url}\u0007${url}\u001B]8;;\u0007`,
    );
    const plain = numberedList(null, [{ title: 'A', note: url }], { ...style, linked: false });
    expect(plain).toBe(`  1. A\n     ${url}`);
  });

  it('keeps a bracket of its own and leaves the one that it stands in', () => {
    const own = 'https://example.org/Lime_(mortar)';
    const linked = wrap(`See (${own}).`, { width: Infinity, linked: true });
    expect(linked).toBe(`See (\u001B]8;;${own}\u0007${own}\u001B]8;;\u0007).`);
  });
});

describe('an article in a terminal', () => {
  it('is wrapped to the width, lists below their text', () => {
    expect(
      shown(
        [item(0, 1, 'Soft', 'It gives way before the stone.'), item(1, null, null, 'Always.')],
        24,
      ),
    ).toBe('1. Soft: It gives way\n   before the stone.\n  - Always.');
  });

  it('keeps the lines of a list together, but for air around an item of more than two lines', () => {
    const [short, long] = ['It breathes.', 'It breathes with the wall. '.repeat(7).trim()];
    const items = [short, short, long, short].map((text) => item(0, null, null, text));
    expect(shown(items, Infinity)).toBe(`- ${short}\n- ${short}\n\n- ${long}\n\n- ${short}`);
  });

  it('leaves no blank line before an item nested in a long one', () => {
    const long = 'It breathes with the wall. '.repeat(7).trim();
    const items = [item(0, null, null, long), item(1, null, null, 'Always.')];
    expect(shown(items, Infinity)).toBe(`- ${long}\n  - Always.`);
  });

  it('is wrapped by what it takes up on the screen, not by characters', () => {
    const lines = shown([paragraph('石灰は呼吸する。'.repeat(10))], 30).split('\n');
    expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(30);
    expect(Math.min(...lines.slice(0, -1).map(columns))).toBeGreaterThanOrEqual(29);
  });

  it('breaks a word that is wider than the screen, but no address', () => {
    expect(shown([paragraph('a'.repeat(50))], 20).split('\n')).toHaveLength(3);
    const url = `https://example.org/${'a'.repeat(40)}`;
    expect(shown([paragraph(`See [it](${url}) now`)], 20)).toContain(`(${url})`);
  });

  it('shows a link as its text with the address behind it, and an address once', () => {
    expect(shown([paragraph('See [the charter](https://a.org/v).')], 80)).toBe(
      'See the charter (https://a.org/v).',
    );
    expect(shown([paragraph('See [https://a.org/v](https://a.org/v).')], 80)).toBe(
      'See https://a.org/v.',
    );
    expect(shown([paragraph('See [https://a.org](https://a.org/).')], 80)).toBe(
      'See https://a.org.',
    );
  });

  it('puts no colon behind a head that ends by itself', () => {
    expect(shown([item(0, null, 'Why lime?', 'It breathes.')])).toBe('- Why lime? It breathes.');
  });

  it('is bold only where there is colour', () => {
    const blocks = [paragraph('Use **lime** here'), item(0, 1, 'Soft', '')];
    expect(shown(blocks, 40, false)).toBe('Use lime here\n\n1. Soft');
    expect(shown(blocks, 40, true)).toBe(
      'Use \u001B[1mlime\u001B[22m here\n\n1. \u001B[1mSoft\u001B[22m',
    );
  });

  it('keeps the asterisks of code, of escapes and of addresses, in colour too', () => {
    const blocks = [
      paragraph(
        'Cut `2**3 and 4**5` **at `a**b` once**, \\*\\*not\\*\\*, [so](https://a.org/**x~~)',
      ),
    ];
    const text = 'Cut 2**3 and 4**5 at a**b once, **not**, so (https://a.org/**x~~)';
    expect(shown(blocks, 100, false)).toBe(text);
    expect(shown(blocks, 100, true)).toBe(
      text.replace('at a**b once', '\u001B[1mat a**b once\u001B[22m'),
    );
  });

  it('holds nothing that the terminal would obey', () => {
    const hostile = 'a\u001B]0;title\u0007b\u202Ec\r\u009Bd';
    const code: Block = { kind: 'code', language: null, text: `${hostile}\n\tx`, line: 1 };
    expect(shown([paragraph(hostile)])).toBe('a ]0;title b\u2067c d\u2069');
    expect(shown([code])).toBe('    a]0;titlebcd\n    \tx');
    expect(
      numberedList(null, [{ title: hostile, note: null }], {
        width: 80,
        coloured: true,
        linked: false,
      }),
    ).not.toMatch(/\p{Cc}/u);
  });
});

describe('an answer in a terminal', () => {
  const style = { width: 60, coloured: false, linked: false };
  const answered = sampleLibrary.ask('lime');
  const candidates = ['Lime', 'Stone'].map((title) => ({
    slug: slugOf(title),
    title,
    confidence: 0.3,
    sentence: `${title} is a thing.`,
  }));
  const unsure: Unsure = {
    kind: 'unsure',
    question: 'q',
    confidence: 0.3,
    missing: [],
    about: null,
    otherLanguage: null,
    candidates,
  };
  const listed = candidates.map(({ title }) => ({ title, note: null }));

  it('says at the end which words it leaves out', () => {
    const text = terminalAnswer({ ...answered, missing: ['Chicago'] }, [], style);
    expect(text).toContain('\n\nNothing here speaks of “Chicago”.\n\nSource:');
    expect(terminalAnswer(answered, [], style)).not.toContain('Nothing here');
  });

  it('that is unsure shows the nearest sentence below each title', () => {
    expect(terminalAnswer(unsure, listed, style)).toMatch(
      /one\nof these\?\n\n {2}1\. Lime\n {5}Lime is a thing\.\n {2}2\. Stone\n {5}Stone is a thing\.$/,
    );
  });

  it('that is unsure names the language of the articles where it is another', () => {
    expect(terminalAnswer({ ...unsure, otherLanguage: 'de' }, listed, style)).toMatch(
      /^What I have on this is in German\.\n\nI am not sure/,
    );
  });

  it('that is unsure of one article does not ask for one of these', () => {
    const one = { ...unsure, candidates: candidates.slice(0, 1) };
    expect(terminalAnswer(one, listed.slice(0, 1), style)).toBe(
      'I am not sure that this article answers it:\n\n  1. Lime\n     Lime is a thing.',
    );
  });

  it('about an article that does not say it names the word, gives the lead and offers to open it', () => {
    const about = {
      article: sampleLibrary.reference(sampleLibrary.articles[0]!),
      lead: 'Lime is soft.',
      absent: ['France'],
    };
    expect(terminalAnswer({ ...unsure, about }, listed.slice(0, 1), style)).toBe(
      [
        'What is the Burra Charter?',
        'This article says nothing about “France”.',
        'It begins: Lime is soft.',
        'Open the article\n  1. Lime',
      ].join('\n\n'),
    );
  });

  it('to small talk says what the bot is', () => {
    const unknown = { ...sampleLibrary.ask('hello'), kind: 'unknown' } as const;
    const wide = { width: 500, coloured: false, linked: false };
    expect(terminalAnswer({ ...unknown, smallTalk: 'thanks' }, [], wide)).toMatch(
      /^You are welcome\. I am Docent, .* look around with \/topics\.$/,
    );
  });
});
