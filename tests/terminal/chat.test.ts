import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
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
  options: {
    isTTY?: boolean;
    library?: Library;
    columns?: number;
    isOneScreen?: boolean;
    isTyped?: boolean;
  } = {},
): Promise<Shown> {
  const notices = new PassThrough();
  const streams = {
    input: new PassThrough(),
    output: options.isOneScreen === true ? notices : new PassThrough(),
    notices,
  };
  const terminal = { isTTY: true, columns: options.columns ?? 60, hasColors: () => true };
  if (options.isTTY === true) {
    Object.assign(streams.input, { isTTY: true, setRawMode: () => streams.input });
    Object.assign(streams.output, terminal);
    Object.assign(streams.notices, terminal);
  }
  // A terminal sends a key at a time; what comes together was pasted.
  for (const part of options.isTyped === true ? input : [input]) streams.input.write(part);
  streams.input.end();
  const inUse = options.library ?? library;
  const reload = async (): Promise<void> => undefined;
  await startTerminalChat({ library: () => inUse, reload, ...streams }).ended;
  const read = (stream: PassThrough): string => String(stream.read() ?? '');
  return { output: read(streams.output), notices: read(streams.notices) };
}

describe('the chat in a pipe', () => {
  it('says to a question in another language in which language to ask', async () => {
    const { output } = await chat('¿Qué es el mortero de cal y por qué se usa tanto?\n');
    expect(output.replace(/\s+/g, ' ')).toContain('The articles are in English');
  });

  it('answers each line, skips blank ones, and prints answers alone', async () => {
    const { output, notices } = await chat('lime mortar\n\n   \nstained glass\n');
    expect(output.match(/^Source: .*$/gm)).toEqual([
      'Source: walls/lime.md',
      'Source: art/glass.md',
    ]);
    expect(output).not.toContain('>');
    expect(notices).toBe('');
  });

  it('names the command that a word behind a slash comes near', async () => {
    const { output } = await chat('/tpics\n/xyzzy\n/topcs roof\n');
    expect(output).toContain('There is no command /tpics. Did you mean /topics?');
    expect(output.match(/no command/g)).toHaveLength(1);
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

  it('lists the titles of a folder without topics', async () => {
    const flat = createLibrary(articlesOf({ 'lime.md': '# Lime\n\nLime breathes.\n' }), {
      siteUrl: null,
    });
    const { output } = await chat('/topics\n1\n', { library: flat });
    expect(output).toMatch(/^Articles\n {2}1\. Lime\n\nLime\n\nLime breathes\./);
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
    expect(style).toEqual({ width: 80, coloured: false, linked: false });
  });

  it('ends on Ctrl-D and on Ctrl-C', async () => {
    expect((await chat('\u0004', { isTTY: true })).output).toBe('');
    expect((await chat('half a quest\u0003', { isTTY: true })).output).toBe('');
  });

  it('takes commands with or without a slash, in any case', async () => {
    for (const typed of ['/help', 'help', 'HELP'])
      expect((await chat(`${typed}\n`, { isTTY: true })).output).toContain('Type a question, or:');
    expect((await chat('/TOPICS\n', { isTTY: true })).output).toContain('1. Stained Glass');
    for (const typed of ['/quit', 'quit', 'exit', '/Exit'])
      expect((await chat(`${typed}\nlime mortar\n`, { isTTY: true })).output).toBe('');
  });

  it('names the command that was meant, or all where none is near', async () => {
    const { output } = await chat('/hlep\n/top\n/xyzzy\n', { isTTY: true });
    expect(output).toContain('There is no command /hlep. Did you mean /help?');
    expect(output).toContain('There is no command /top. Did you mean /topics?');
    const { output: more } = await chat('/topcs roof\n', { isTTY: true });
    expect(more).toContain('There is no command /topcs. Did you mean /topics?');
    expect(output).toMatch(/There is no command \/xyzzy\.\nType a question, or:/);
  });

  it('answers the lines of a paste one after the other, each below its question', async () => {
    const { output } = await chat('what is lime mortar\rstained glass\r/topics\r', {
      isTTY: true,
      isOneScreen: true,
    });
    const order = [
      'what is lime mortar',
      'Source: walls/lime.md',
      '> stained glass',
      'Source: art/glass.md',
      '> /topics',
      '2. Why is lime',
    ].map((part) => stripVTControlCharacters(output).indexOf(part));
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('completes a title or a command on Tab', async () => {
    const { notices, output } = await chat('why is l\t\r/to\t\r', { isTTY: true, isTyped: true });
    expect(notices).toContain('Why is lime mortar used?');
    expect(output).toContain('Source: walls/lime.md');
    expect(output).toContain('1. Stained Glass');
  });

  it('lists on Tab what begins alike, wrapped at words, and leaves what is typed', async () => {
    const ending = 'lime mortar in the walls of a kiln used?';
    const alike = createLibrary(
      articlesOf({
        'a.md': `# Why is old ${ending}\n\nText.\n`,
        'b.md': `# Why is soft ${ending}\n\nText.\n`,
      }),
      { siteUrl: null },
    );
    const options = { isTTY: true, isTyped: true, columns: 30, library: alike };
    const { notices } = await chat('why is\t\ts\t\r', options);
    const listed = stripVTControlCharacters(notices).replace(/[\r\n]+/g, '\n');
    expect(listed).toContain('Why is old lime mortar in the\nwalls of a kiln used?\nWhy is soft');
    expect(listed).toContain(`> Why is soft ${ending}`);
  });

  it('wraps what it says about itself to the width of the terminal', async () => {
    const { notices, output } = await chat('/help\n7\n', { isTTY: true, columns: 30 });
    for (const line of stripVTControlCharacters(notices + output).split(/[\r\n]+/))
      expect(line.length, line).toBeLessThanOrEqual(30);
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
