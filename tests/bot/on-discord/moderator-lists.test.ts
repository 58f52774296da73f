import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from 'discord-stand-in';
import type { Bot } from '../../../src/bot/bot.ts';
import { createLibrary } from '../../../src/knowledge/index.ts';
import { articlesOf } from '../../articles-of.ts';
import { lime } from '../sample-library.ts';
import { valueOf } from '../value-of.ts';
import {
  openModeratorsStage,
  privateReply,
  textOf,
  type ModeratorsStage,
} from './moderators-stage.ts';
import { shown } from '../shown.ts';

let set: ModeratorsStage;
let bot: Bot;

beforeEach(async () => {
  set = await openModeratorsStage();
  bot = await set.stage.run();
});

afterEach(async () => {
  await set.stage.closeUnrefused();
});

async function knowledge(subcommand: string, values: Record<string, string> = {}) {
  const { channel } = set.stage.server;
  return privateReply(set.grace.command(channel, `knowledge ${subcommand}`, values));
}

async function addGap(guildId: string, memberId: string, question: string, replyId: string) {
  const told = { question, reason: 'unknown', article: null, contentVersion: 'v' } as const;
  await set.stage.state.gaps.add({ guildId, memberId, replyId, ...told });
}

describe('/knowledge status', () => {
  it('tells the questions of today by what came of them', async () => {
    await set.stage.ask(set.ada, 'what is lime mortar?');
    await set.stage.ask(set.ada, 'who won the match?');
    await set.stage.server.settled();
    expect(textOf(await knowledge('status'))).toMatch(
      /- Questions here today \(UTC\): 1 answered, 1 without an answer\n- What you set and members ask: kept$/,
    );
  });

  it('says that nothing can be kept, and why, while questions are answered', async () => {
    await set.stage.state.close();
    const answer = await set.stage.ask(set.ada, 'what is lime mortar?');
    expect(shown(answer).title).toBe(lime.title);
    expect(textOf(await knowledge('status'))).toMatch(/\*\*cannot be kept\*\* since <t:\d+:f>/);
    await set.stage.reopenState();
  });

  it('says so when there is no database at all', async () => {
    await bot.stop();
    await set.stage.run({ state: null });
    await set.stage.ask(set.ada, 'who won the match?');
    expect(textOf(await knowledge('status'))).toMatch(/could not be opened at the start/);
    expect(textOf(await knowledge('gaps'))).toMatch(/database could not be opened/);
    expect(textOf(await knowledge('feedback'))).toMatch(/database could not be opened/);
  });
});

describe('/knowledge gaps', () => {
  it('shows what two members asked, and not what one did, nor what another server asked', async () => {
    await set.stage.ask(set.ada, 'who won the match?');
    await set.stage.ask(set.bob, 'The match: who won?');
    await set.stage.ask(set.ada, 'where does my aunt live?');
    await set.stage.ask(set.ada, 'where does my aunt live?');
    await addGap('4711', '1', 'who painted this?', '1');
    await addGap('4711', '2', 'who painted this?', '2');
    await set.stage.server.settled();
    expect(textOf(await knowledge('gaps')).split('\n')).toEqual([
      'Questions of the last 30 days, those that ask the same together. 2 questions that only one member asked are not shown.',
      '',
      expect.stringMatching(/^\*\*1\. .*match.*\*\*$/),
      'Asked 2 times by at least 2 members: 2 had no answer',
      expect.stringMatching(/^Also: “.*match.*”$/),
      'No article comes near it.',
    ]);
  });

  it('counts who asked, whoever rated the answer', async () => {
    const { ada, bob } = set;
    const cleo = set.stage.server.person('Cleo');
    const answer = await set.stage.ask(ada, 'my colleague stole lime, what now?');
    for (const rater of [ada, bob, cleo]) {
      await (await rater.submitModal(rater.click(answer, 'Not helpful'), {})).reply();
    }
    // Chosen by somebody else, it is still the asker's question.
    const unsure = await set.stage.ask(ada, 'which charter?');
    const chosen = await privateReply(bob.click(unsure, 'What is the Burra Charter?'));
    await (await bob.submitModal(bob.click(chosen, 'Not helpful'), {})).reply();
    expect(textOf(await knowledge('gaps'))).toMatch(/No question that at least two members asked/);
    const same = await set.stage.ask(bob, 'my colleague stole lime, what now?');
    await (await ada.submitModal(ada.click(same, 'Not helpful'), {})).reply();
    expect(textOf(await knowledge('gaps'))).toMatch(/Asked 2 times by at least 2 members: 2 were/);
  });

  it('counts a member once when RETENTION_DAYS was changed, who sees and erases all of it', async () => {
    await set.stage.ask(set.ada, 'who won the match?');
    await set.stage.server.settled();
    await bot.stop();
    await set.stage.reopenState(7);
    await set.stage.run({ config: { retentionDays: 7 } });
    await set.stage.ask(set.ada, 'who won the match?');
    await set.stage.server.settled();
    expect(textOf(await knowledge('gaps'))).toMatch(/No question that at least two members asked/);
    await privateReply(set.ada.command(set.stage.server.channel, 'privacy erase'));
    expect(valueOf(await set.stage.state.gaps.gapsOf(set.guildId))).toEqual([]);
  });

  it('counts no member twice whose hash changed with the period', async () => {
    await set.stage.ask(set.ada, 'who won the match?');
    await set.stage.server.settled();
    set.stage.forward(29 * 24 * 60 * 60);
    await set.stage.ask(set.ada, 'who won the match?');
    await set.stage.server.settled();
    expect(valueOf(await set.stage.state.gaps.gapsOf(set.guildId))).toHaveLength(2);
    expect(textOf(await knowledge('gaps'))).toMatch(/No question that at least two members asked/);
  });

  it('turns its pages in place, for who may see them still', async () => {
    for (let number = 0; number < 6; number++) {
      for (const member of ['1', '2']) {
        await addGap(set.guildId, member, `word${'x'.repeat(number)}`, `${member}${number}`);
      }
    }
    const first = await knowledge('gaps');
    expect(shown(first).small).toBe('page 1 of 2');
    const second = await set.grace.click(first, 'Next ▶').reply();
    expect(second?.id).toBe(first.id);
    expect(shown(second).small).toBe('page 2 of 2');
    const { server } = set.stage;
    server.deny(server.channel, ['ManageGuild'], set.grace);
    const refused = await privateReply(set.grace.click(second!, '◀ Previous'));
    expect(textOf(refused)).toMatch(/permission Manage Server/);
  });
});

describe('/knowledge feedback', () => {
  it('shows the worst rated articles with reasons and comments', async () => {
    const answer = await set.stage.ask(set.ada, 'what is lime mortar?');
    const form = set.bob.click(answer, 'Not helpful');
    const filled = { reason: 'out-of-date', comment: 'the **law** changed @everyone' };
    await privateReply(await set.bob.submitModal(form, filled));
    await privateReply(set.ada.click(answer, 'Helpful'));
    expect(textOf(await knowledge('feedback')).split('\n')).toEqual([
      '**1. What is lime mortar?**',
      '1 time not helpful, 1 time helpful',
      'Reasons: it is out of date (1)',
      '> the \\*\\*law\\*\\* changed @\u200Beveryone',
    ]);
  });
});

/** Letters of one width in a line of a message, at Discord's usual size. */
const WIDEST_LINE = 56;

describe('/knowledge explain', () => {
  async function explained(question: string): Promise<Message> {
    const library = createLibrary(
      articlesOf({
        'walls/lime.md':
          '# What is lime mortar?\n\nLime mortar is soft and lets a wall dry. It is made of lime and sand.\n',
        'walls/cement.md': '# What is cement?\n\nCement is hard, and a wall behind it stays wet.\n',
      }),
      { siteUrl: null },
    );
    await bot.stop();
    await set.stage.run({ library: () => library });
    return knowledge('explain', { question });
  }

  it('shows words, articles, fields, features, and what was set, and pages through them', async () => {
    await set.stage.set({ level: 'bold' });
    const pages = [await explained('what is lime mortr zzyzx?')];
    expect(textOf(pages[0]!)).toMatch(/No pin of this server is like it/);
    expect(textOf(pages[0]!)).toMatch(/In this channel: level \*bold\*, so an answer needs \d+ %/);
    const count = Number(/of (\d+)\)/.exec(shown(pages[0]).title ?? '')?.[1] ?? 1);
    for (let page = 1; page < count; page++) {
      const next = await set.grace.click(pages.at(-1)!, 'Next ▶').reply();
      pages.push(next!);
    }
    const all = pages.map(textOf).join('\n');
    expect(all).toMatch(/^mortr +corrected$/m);
    expect(all).toMatch(/^mortr +mortar/m);
    // Discord wraps what is wider than a message, and no column can be followed any more.
    const lines = all
      .split('\n')
      .filter((line) => /^(word|what(?! decides)|lime|mortr|zzyzx) /.test(line));
    expect(lines.filter((line) => line.length > WIDEST_LINE)).toEqual([]);
    expect(all).toMatch(/zzyzx +no/);
    expect(all).toMatch(/1 {2}What is lime mortar\?\nword +score +share +names +best passage/);
    expect(all).toMatch(/what decides +value +right article +states it/);
  });

  it('says which pin answers before the search', async () => {
    const by = set.grace.id;
    await set.stage.state.pins.add(set.guildId, {
      question: 'cement for lime?',
      article: 'walls/cement',
      by,
    });
    expect(textOf(await explained('lime, cement?'))).toMatch(
      /\*\*Pinned\*\*: “cement for lime\?” is like it \(1\.00, counts from 0\.80 on\)/,
    );
  });

  it('says that a channel which is limited to other subjects is told neither answer nor pin', async () => {
    const { channel } = set.stage.server;
    const by = set.grace.id;
    const pinned = { question: 'cement for lime?', article: 'walls/cement', by };
    await set.stage.state.pins.add(set.guildId, pinned);
    await set.stage.set({ answerChannels: [{ channelId: channel.id, subjects: ['charters'] }] });
    const pin = textOf(await explained('lime, cement?'));
    expect(pin).toMatch(/but What is cement\?, its article, is about another subject/);
    expect(pin).toMatch(/\*\*Not told here\*\*: what was found is about another subject/);
    const answer = await set.stage.ask(set.ada, 'lime, cement?');
    expect(shown(answer).title).toBe('I have no answer to that here');
  });
});

it('no subcommand is for a member without Manage Server whom the server shows it', async () => {
  const { server } = set.stage;
  server.showCommand(set.ada, 'knowledge');
  server.showCommand(set.ada, 'doctor');
  const handles = [
    ...['status', 'gaps', 'feedback'].map((name) =>
      set.ada.command(server.channel, `knowledge ${name}`),
    ),
    set.ada.command(server.channel, 'knowledge explain', { question: 'lime?' }),
    set.ada.command(server.channel, 'doctor'),
  ];
  for (const handle of handles) {
    expect(textOf(await privateReply(handle))).toMatch(/permission Manage Server/);
  }
});
