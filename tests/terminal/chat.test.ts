import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { styleFor } from '../../src/terminal/style.ts';
import { startTerminalChat } from '../../src/terminal/chat.ts';
import { generalCalibration } from '../../src/knowledge/confidence/general-calibration.ts';
import { createLibrary, type Library } from '../../src/knowledge/index.ts';
import { articlesOf } from '../articles-of.ts';
import { startBuilt } from '../bot/started-program.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const files = {
  'walls/lime.md':
    '---\ntitle: Why is lime mortar used?\nrelated_article1: Stained Glass\n---\nLime mortar lets a wall breathe.\n\n- **Soft**: It gives way before the stone.\n',
  'art/glass.md': '# Stained Glass\n\nStained glass is cleaned with distilled water.\n',
};
const library = createLibrary(articlesOf(files), { siteUrl: null });

interface Shown {
  readonly output: string;
  readonly notices: string;
}

async function chat(
  input: string,
  options: { isTTY?: boolean; library?: Library } = {},
): Promise<Shown> {
  const streams = {
    input: new PassThrough(),
    output: new PassThrough(),
    notices: new PassThrough(),
  };
  const terminal = { isTTY: true, columns: 60, hasColors: () => true };
  if (options.isTTY === true) {
    Object.assign(streams.input, { isTTY: true, setRawMode: () => streams.input });
    Object.assign(streams.output, terminal);
    Object.assign(streams.notices, terminal);
  }
  streams.input.end(input);
  await startTerminalChat({ library: () => options.library ?? library, ...streams }).ended;
  const read = (stream: PassThrough): string => String(stream.read() ?? '');
  return { output: read(streams.output), notices: read(streams.notices) };
}

describe('the chat in a pipe', () => {
  it('answers each line, skips blank ones, and prints answers alone', async () => {
    const { output, notices } = await chat('lime mortar\n\n   \nstained glass\n');
    expect(output.match(/^Source: .*$/gm)).toEqual([
      'Source: walls/lime.md',
      'Source: art/glass.md',
    ]);
    expect(output).not.toContain('>');
    expect(notices).toBe('');
  });

  it('opens the entry of the list shown last when a number is typed', async () => {
    const { output } = await chat('lime mortar\n1\n');
    expect(output).toMatch(
      /Related articles\n {2}1\. Stained Glass\n\nStained Glass\n\nStained glass is cleaned/,
    );
  });

  it('reads a follow-up in the light of the answer before it', async () => {
    const { output } = await chat('stained glass\nand how is it done?\n');
    expect(output.match(/^Source: .*$/gm)).toEqual([
      'Source: art/glass.md',
      'Source: art/glass.md',
    ]);
  });

  it('opens the one article that a question is about though it does not say what was asked', async () => {
    const unsure = createLibrary(articlesOf(files), {
      siteUrl: null,
      calibration: {
        ...generalCalibration,
        answeredFrom: { careful: 2, balanced: 2, bold: 2 },
        unknownBelow: 0,
      },
    });
    const { output } = await chat('stained glass in Chicago\n1\n2\n', { library: unsure });
    expect(output).toMatch(
      /says nothing about “Chicago”\.\n\nIt begins: Stained .*\n\nOpen the article\n {2}1\. Stained Glass\n\nStained Glass\n\nStained glass is cleaned/,
    );
  });

  it('says what numbers there are when one is out of range, or that there is no list yet', async () => {
    expect((await chat('7\n')).output).toContain('No list has been shown yet');
    expect((await chat('lime mortar\n0\n')).output).toContain('has the numbers 1 to 1');
  });

  it('lists topics with numbers that open', async () => {
    const { output } = await chat('/topics\n2\n');
    expect(output).toMatch(
      /art\n {2}1\. Stained Glass\n\nwalls\n {2}2\. Why is lime mortar used\?\n\nWhy is lime/,
    );
  });

  it('answers a last line without a line break', async () => {
    expect((await chat('stained glass')).output).toContain('distilled water');
  });

  it('stops reading at /quit', async () => {
    expect((await chat('/quit\nlime mortar\n')).output).toBe('');
  });

  it('says that it does not know, and what to do', async () => {
    expect((await chat('how do I preserve jam\n')).output).toContain('type /topics');
  });
});

describe('the chat in a terminal', () => {
  it('prompts on the side of the notices, with bold titles wrapped to the width', async () => {
    const { output, notices } = await chat('lime mortar\n', { isTTY: true });
    expect(notices).toContain('2 articles.');
    expect(notices).toContain('> ');
    expect(output).toContain('\u001b[1mWhy is lime mortar used?\u001b[22m');
    expect(output).not.toContain('> ');
  });

  it('takes a terminal that does not know its size for one of 80 columns', () => {
    const style = styleFor({ isTTY: true, columns: 0, hasColors: () => false });
    expect(style).toEqual({ width: 80, coloured: false });
  });

  it('ends on Ctrl-D and on Ctrl-C', async () => {
    expect((await chat('\u0004', { isTTY: true })).output).toBe('');
    expect((await chat('half a quest\u0003', { isTTY: true })).output).toBe('');
  });

  it('explains its commands, also when one is mistyped', async () => {
    expect((await chat('/help\n', { isTTY: true })).output).toContain('/topics');
    expect((await chat('/hlep\n', { isTTY: true })).output).toContain('There is no command /hlep');
  });

  it('says that the folder is empty', async () => {
    const empty = createLibrary([], { siteUrl: null });
    expect((await chat('/topics\n', { isTTY: true, library: empty })).notices).toContain(
      'no article yet',
    );
  });
});

describe('npm start without a token', () => {
  it('says so in one line on standard error, answers a pipe, and ends with 0', async () => {
    const articles = Object.entries(files).map(([file, text]) => [`articles/${file}`, text]);
    const cwd = await temporaryFolder({
      ...Object.fromEntries(articles),
      '.env': 'CONTENT_DIR=articles\n',
    });
    const { exited, stdout, stderr } = startBuilt([], {}, { input: 'lime mortar\n', cwd });
    expect(await exited).toBe(0);
    expect(stdout.text).toContain('Lime mortar lets a wall breathe.');
    expect(stderr.text.trim().split('\n')).toHaveLength(1);
    expect(stderr.text).toContain('DISCORD_TOKEN');
  });
});
