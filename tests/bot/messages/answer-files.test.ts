import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fileNameFor } from '../../../src/content/file-name.ts';
import { draftFile } from '../../../src/bot/messages/draft-file.ts';
import { labelFile } from '../../../src/bot/messages/label-file.ts';
import { yamlText } from '../../../src/bot/messages/yaml-text.ts';
import { parseLabelledQuestions } from '../../../src/cli/evaluation/labelled-questions.ts';
import { parseArticle, plainText } from '../../../src/knowledge/index.ts';
import { text } from './arbitraries.ts';
import { anyCharacter } from '../../any-character.ts';

const hostile = fc.oneof(
  text,
  fc.string({ unit: anyCharacter, maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '---\n',
        '---js\n',
        'title: x\n',
        '"',
        "'",
        '\\',
        '\\n',
        '#',
        ': ',
        '- ',
        '{{',
        '!!js/function ',
        '&a *a',
        '\u2028',
        '\u0085',
        '\u202E',
        '\uD800',
        '\u0000',
        '<script>',
        '![x](javascript:alert(1))',
        '| a | b |\n|-|-|\n',
        '[^1]',
        '\\[x\\]',
        '$x$',
        '    code\n',
        '***\n',
        '1) ',
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
);

describe('a YAML text', () => {
  it('reads back as the text, and stays on its line', () => {
    fc.assert(
      fc.property(hostile, (some) => {
        const written = yamlText(some);
        expect(written).not.toMatch(/[\n\r\u0085\u2028\u2029]/);
        expect(parse(`a: ${written}\nb: 1\n`)).toEqual({
          a: some.replace(/\p{Surrogate}/gu, '\uFFFD'),
          b: 1,
        });
      }),
    );
  });
});

describe('labelled questions', () => {
  it('are read back as they were, whatever is asked', () => {
    fc.assert(
      fc.property(hostile, fc.array(hostile, { maxLength: 2 }), (asked, slugs) => {
        const question = `q${asked}`;
        const expected = slugs.map((slug) => `s${slug}`);
        const read = parseLabelledQuestions(
          labelFile([{ question, expect: expected, remark: 'an expert picked the article' }]),
        );
        const whole = (some: string): string => some.replace(/\p{Surrogate}/gu, '\uFFFD');
        expect(read).toMatchObject({
          kind: 'read',
          questions: [
            { question: whole(question), expect: expected.map(whole), style: 'own-words' },
          ],
        });
      }),
    );
  });
});

describe('the draft of an article', () => {
  it('says that nobody has reviewed it, and is named so that it is not read', () => {
    const { name, text: draft } = draftFile('Who restores organs?', 'Ask the diocese.\n\nSoon.');
    expect(name).toBe('_draft-restores-organs.md');
    // As the drafts of gaps and new articles are.
    expect(name).toBe(`_draft-${fileNameFor('Who restores organs?')}.md`);
    expect(draft).toContain('# UNREVIEWED');
    expect(draft).toContain('review: unreviewed\ntitle: "Who restores organs?"');
    expect(draft).toMatch(/\n# Who restores organs\?\n\nAsk the diocese\.\n\nSoon\.\n$/);
  });

  it('is one article with title and paragraphs, whatever was asked and answered', () => {
    fc.assert(
      fc.property(hostile, hostile, (asked, answer) => {
        const { name, text: draft } = draftFile(`Why${asked}`, `So ${answer}`);
        expect(name).toMatch(/^_draft-[\w-]{1,60}\.md$/);
        const read = parseArticle(name, new TextEncoder().encode(draft));
        if (read.kind !== 'article') throw new Error(JSON.stringify(read.findings));
        const { blocks, title } = read.article;
        expect(title.startsWith('Why')).toBe(true);
        expect(blocks.map(({ kind }) => kind)).toEqual(blocks.map(() => 'paragraph'));
        const shown = blocks.map((block) => plainText(block.text)).join(' ');
        const words = (some: string): string[] => some.match(/[a-z]+/gi) ?? [];
        expect(words(shown)).toEqual(words(`So ${answer.replace(/\p{Surrogate}/gu, '')}`));
      }),
    );
  });

  it('runs nothing that its front matter names', () => {
    const { text: draft } = draftFile('---js\n{ title: process.exit(3) }\n---', '---js\nx\n---');
    expect(draft.split('\n').filter((line) => line.startsWith('---'))).toEqual(['---', '---']);
  });
});
