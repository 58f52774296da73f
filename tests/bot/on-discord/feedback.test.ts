import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Person } from 'discord-stand-in';
import type { Bot } from '../../../src/bot/bot.ts';
import { valueOf } from '../value-of.ts';
import {
  buttonsOf,
  openModeratorsStage,
  privateReply,
  textOf,
  type ModeratorsStage,
} from './moderators-stage.ts';

let set: ModeratorsStage;
let bot: Bot;

beforeEach(async () => {
  set = await openModeratorsStage();
  bot = await set.stage.run();
});

afterEach(async () => {
  await set.stage.close();
});

/** Waits until what the bot keeps after its replies is kept. */
async function kept(): Promise<void> {
  await set.stage.server.settled();
}

async function gaps(): Promise<readonly object[]> {
  await kept();
  const all = valueOf(await set.stage.state.gaps.gapsOf(set.guildId));
  return all.map(({ question, reason, article }) => ({ question, reason, article }));
}

async function rateNotHelpful(
  person: Person,
  answer: Message,
  filled: Record<string, string> = {},
): Promise<Message> {
  const form = person.click(answer, 'Not helpful');
  return privateReply(await person.submitModal(form, filled));
}

describe('a question asked in a server', () => {
  it('is counted by what came of it, without its text', async () => {
    await set.stage.ask(set.ada, 'what is lime mortar?');
    await set.stage.ask(set.bob, 'lime again?');
    await set.stage.ask(set.ada, 'who won the match?');
    await set.ada.command(set.stage.server.channel, 'ask', { question: 'which charter?' }).reply();
    await kept();
    const counts = valueOf(await set.stage.state.counts.countsOf(set.guildId, '2026-11-29'));
    expect(counts).toEqual([
      { day: '2026-11-29', outcome: 'answered', questions: 2 },
      { day: '2026-11-29', outcome: 'unknown', questions: 1 },
      { day: '2026-11-29', outcome: 'unsure', questions: 1 },
    ]);
  });

  it('is kept as a gap when nothing answered it', async () => {
    await set.stage.ask(set.ada, 'what is lime mortar?');
    await set.stage.ask(set.ada, 'who won the match?');
    await set.stage.ask(set.ada, 'which charter?');
    expect(await gaps()).toEqual([
      { question: 'which charter?', reason: 'unsure', article: 'charters/venice-charter' },
      { question: 'who won the match?', reason: 'unknown', article: null },
    ]);
  });

  it('is no gap any more when who asked chose an article', async () => {
    const unsure = await set.stage.ask(set.ada, 'which charter?');
    await set.ada.click(unsure, 'What is the Burra Charter?').reply();
    expect(await gaps()).toEqual([]);
  });

  it('stays a gap when somebody else was curious', async () => {
    const unsure = await set.stage.ask(set.ada, 'which charter?');
    await set.bob.click(unsure, 'What is the Burra Charter?').reply();
    expect(await gaps()).toHaveLength(1);
  });

  it('is not kept when it was asked in a direct message', async () => {
    const direct = set.stage.server.directMessages(set.ada);
    const reply = await direct.replyTo(await set.ada.say(direct, 'who won the match?'));
    expect(buttonsOf(reply)).not.toContain('Helpful');
    await kept();
    expect(valueOf(await set.stage.state.gaps.gapsEverywhere())).toEqual([]);
  });
});

describe('the buttons under an answer', () => {
  it('keep that it helped, and one member has one voice that can change', async () => {
    const answer = await set.stage.ask(set.ada, 'what is lime mortar?');
    expect(buttonsOf(answer).slice(-3)).toEqual(['Helpful', 'Not helpful', 'Dismiss']);
    expect(textOf(await privateReply(set.bob.click(answer, 'Helpful')))).toMatch(/^Thank you!/);
    await rateNotHelpful(set.bob, answer, { reason: 'wrong-article', comment: 'about cement' });
    const worst = valueOf(await set.stage.state.ratings.worstOf(set.guildId, 5));
    expect(worst).toMatchObject([
      {
        article: 'materials/lime-mortar',
        helpful: 0,
        notHelpful: 1,
        reasons: { 'wrong-article': 1 },
        comments: [{ comment: 'about cement', contentVersion: '0123456789ab' }],
      },
    ]);
  });

  it('ask for nothing that must be filled in', async () => {
    const answer = await set.stage.ask(set.ada, 'what is lime mortar?');
    expect(textOf(await rateNotHelpful(set.ada, answer))).toMatch(/did not help/);
    const worst = valueOf(await set.stage.state.ratings.worstOf(set.guildId, 5));
    expect(worst).toMatchObject([{ notHelpful: 1, reasons: {}, comments: [] }]);
  });

  it('keep nothing of a form that was closed', async () => {
    const answer = await set.stage.ask(set.ada, 'what is lime mortar?');
    await set.ada.click(answer, 'Not helpful').modal();
    expect(valueOf(await set.stage.state.ratings.worstOf(set.guildId, 5))).toEqual([]);
  });

  it('make a gap of a question whose answer did not help, until its rater thinks otherwise', async () => {
    const answer = await set.stage.ask(set.ada, 'what is lime mortar?');
    await rateNotHelpful(set.ada, answer);
    await rateNotHelpful(set.bob, answer);
    const gap = {
      question: 'what is lime mortar?',
      reason: 'not-helpful',
      article: 'materials/lime-mortar',
    };
    expect(await gaps()).toEqual([gap, gap]);
    await privateReply(set.ada.click(answer, 'Helpful'));
    expect(await gaps()).toEqual([gap]);
  });

  it('know the question of a command by the reply that quotes it', async () => {
    const { channel } = set.stage.server;
    const answer = await set.ada.command(channel, 'ask', { question: 'what is lime?' }).reply();
    await rateNotHelpful(set.ada, answer!);
    expect(await gaps()).toMatchObject([{ question: 'what is lime?', reason: 'not-helpful' }]);
  });

  it('rate without a gap when the question was deleted', async () => {
    const { channel } = set.stage.server;
    const question = await set.ada.say(channel, 'what is lime mortar?', { mention: true });
    const answer = await channel.replyTo(question);
    // The reply goes with its question; somebody is quicker.
    const held = set.stage.server.faults.holdNext({ method: 'DELETE', path: /\/messages\/\d+$/ });
    await set.ada.deleteMessage(question);
    await held.arrived;
    expect(textOf(await rateNotHelpful(set.ada, answer))).toMatch(/did not help/);
    held.release();
    expect(await gaps()).toEqual([]);
    const [refused, ...others] = set.stage.server.requests.refused;
    expect(refused).toMatchObject({ method: 'GET', outcome: 404 });
    expect(others).toEqual([]);
  });

  it('are not there where moderators have switched ratings off, and old ones say so', async () => {
    const answer = await set.stage.ask(set.ada, 'what is lime mortar?');
    await set.stage.set({ feedback: false });
    expect(textOf(await privateReply(set.ada.click(answer, 'Helpful')))).toMatch(/switched off/);
    expect(buttonsOf(await set.stage.ask(set.ada, 'lime once more'))).not.toContain('Helpful');
  });

  it('work after a restart', async () => {
    const answer = await set.stage.ask(set.ada, 'what is lime mortar?');
    await bot.stop();
    await set.stage.reopenState();
    await set.stage.run();
    const form = set.ada.click(answer, 'Not helpful');
    expect(await form.modal()).toMatchObject({ title: 'This did not help' });
  });
});
