import { expect, it } from 'vitest';
import { dayOf, timeBefore } from '../../../src/bot/state/days.ts';
import { valueOf } from '../value-of.ts';
import { newId, onEachEngine } from './engines.ts';

const gap = (guildId: string, question: string) => ({
  guildId,
  memberId: newId(),
  replyId: newId(),
  question,
  reason: 'unknown' as const,
  article: null,
  contentVersion: 'c0ffee',
});

onEachEngine('counts of questions', (on) => {
  it('grow by day and outcome, oldest first', async () => {
    const guildId = newId();
    const { counts } = on.state;
    for (const outcome of ['answered', 'unknown', 'answered'] as const) {
      expect(await counts.add(guildId, outcome)).toEqual({ kind: 'stored' });
    }
    const today = on.stage.clock.now().toISOString().slice(0, 10);
    expect(valueOf(await counts.countsOf(guildId, today))).toEqual([
      { day: today, outcome: 'answered', questions: 2 },
      { day: today, outcome: 'unknown', questions: 1 },
    ]);
    expect(valueOf(await counts.countsOf(guildId, '2999-01-01'))).toEqual([]);
  });

  it('lose none that is asked at the same time', async () => {
    const guildId = newId();
    await Promise.all(Array.from({ length: 20 }, () => on.state.counts.add(guildId, 'unsure')));
    expect(valueOf(await on.state.counts.countsOf(guildId, '2000-01-01'))).toMatchObject([
      { questions: 20 },
    ]);
  });
});

onEachEngine('counts that wait for others', (on) => {
  /** Longer than the test runs. */
  const gatherMs = 3_600_000;
  const stored = async (guildId: string) => {
    const [row] = await on.stage.query(
      `select sum(questions) as n from question_counts where guild_id = '${guildId}'`,
    );
    return Number(row?.['n'] ?? 0);
  };
  const note = (guildId: string) => ({
    guildId,
    questionId: newId(),
    replyId: newId(),
    kind: 'answer' as const,
  });

  it('are there for whoever reads them, whether or not they are stored', async () => {
    const { counts } = await on.stage.open({ gatherMs });
    const guildId = newId();
    void counts.add(guildId, 'answered');
    void counts.add(guildId, 'answered');
    expect(await stored(guildId)).toBe(0);
    expect(valueOf(await counts.countsOf(guildId, '2000-01-01'))).toMatchObject([{ questions: 2 }]);
    expect(await stored(guildId)).toBe(2);
    void counts.add(guildId, 'answered');
    expect(valueOf(await counts.countsOf(guildId, '2000-01-01'))).toMatchObject([{ questions: 3 }]);
  });

  it('are stored before what is changed, and not by what is noted or read with every question', async () => {
    const { counts, replies, pins } = await on.stage.open({ gatherMs });
    const guildId = newId();
    const counted = counts.add(guildId, 'answered');
    await pins.pinsOf(guildId);
    await replies.note(note(guildId));
    expect(await stored(guildId)).toBe(0);
    await pins.remove(guildId, newId());
    expect(await counted).toEqual({ kind: 'stored' });
    expect(await stored(guildId)).toBe(1);
  });

  it('are stored by the end', async () => {
    const state = await on.stage.open({ gatherMs });
    const guildId = newId();
    const counted = state.counts.add(guildId, 'answered');
    await state.close();
    expect(await counted).toEqual({ kind: 'stored' });
    expect(await stored(guildId)).toBe(1);
  });

  it('are stored after their time', async () => {
    const { counts } = await on.stage.open({ gatherMs: 1 });
    const guildId = newId();
    expect(await counts.add(guildId, 'answered')).toEqual({ kind: 'stored' });
    expect(await counts.add(guildId, 'answered')).toEqual({ kind: 'stored' });
    expect(await stored(guildId)).toBe(2);
  });

  it('are gone with a server that is forgotten', async () => {
    const { counts, servers } = await on.stage.open({ gatherMs });
    const guildId = newId();
    void counts.add(guildId, 'answered');
    await servers.reset(guildId);
    expect(valueOf(await counts.countsOf(guildId, '2000-01-01'))).toEqual([]);
  });
});

onEachEngine('questions for gaps', (on) => {
  it('are kept with what was nearest, and a member is told from others by a hash alone', async () => {
    const guildId = newId();
    const memberId = newId();
    const { gaps } = on.state;
    await gaps.add({ ...gap(guildId, 'Who was Riegl?'), memberId, article: 'theory/values' });
    await gaps.add({ ...gap(guildId, 'Who was Riegl, then?'), memberId, reason: 'unsure' });
    await gaps.add(gap(guildId, 'Who was Ruskin?'));
    const found = valueOf(await gaps.gapsOf(guildId));
    expect(found.map(({ question, reason, article }) => [question, reason, article])).toEqual([
      ['Who was Riegl, then?', 'unsure', null],
      ['Who was Riegl?', 'unknown', 'theory/values'],
      ['Who was Ruskin?', 'unknown', null],
    ]);
    expect(found[0]?.askerHash).toBe(found[1]?.askerHash);
    expect(found[2]?.askerHash).not.toBe(found[0]?.askerHash);
    expect(JSON.stringify(found)).not.toContain(memberId);
  });

  it('that somebody rated are those of who asked, and of one asking', async () => {
    const guildId = newId();
    const asked = gap(guildId, 'What is a pendentive?');
    const { gaps } = on.state;
    await gaps.add(asked);
    await gaps.add({ ...asked, memberId: newId(), askerId: asked.memberId, reason: 'not-helpful' });
    const [first, second] = valueOf(await gaps.gapsOf(guildId));
    expect(second?.askerHash).toBe(first?.askerHash);
    expect(second?.replyHash).toBe(first?.replyHash);
    // It is the asker's text, whoever rated it.
    await on.state.members.erase(guildId, asked.memberId);
    expect(valueOf(await gaps.gapsOf(guildId))).toEqual([]);
  });

  it('hash one member the same whatever RETENTION_DAYS is, for as long as they are kept', async () => {
    const guildId = newId();
    const asked = gap(guildId, 'What is a keystone?');
    await on.state.gaps.add(asked);
    on.stage.clock.forward(1);
    const longer = await on.stage.open({ retentionDays: 100 });
    await longer.gaps.add({ ...asked, replyId: newId() });
    const [first, second] = valueOf(await longer.gaps.gapsOf(guildId));
    expect(second?.askerHash).toBe(first?.askerHash);
    on.stage.clock.forward(80);
    const { memberId } = asked;
    const told = valueOf(await longer.members.exportOf(guildId, { memberId, roleIds: [] }));
    expect(told.gapQuestions).toHaveLength(2);
    await longer.members.erase(guildId, memberId);
    expect(valueOf(await longer.gaps.gapsOf(guildId))).toEqual([]);
  });

  it('hash one member differently in two servers', async () => {
    const [one, two, memberId] = [newId(), newId(), newId()];
    for (const guildId of [one, two]) {
      await on.state.gaps.add({ ...gap(guildId, 'Same?'), memberId });
    }
    const hashes = [one, two].map(async (id) => valueOf(await on.state.gaps.gapsOf(id))[0]);
    const [first, second] = await Promise.all(hashes);
    expect(first?.askerHash).not.toBe(second?.askerHash);
  });

  it('are there once for a reply, with the last reason, and gone when it answered after all', async () => {
    const guildId = newId();
    const asked = gap(guildId, 'What is a spandrel?');
    await on.state.gaps.add({ ...asked, reason: 'unsure' });
    await on.state.gaps.add({ ...asked, reason: 'not-helpful', article: 'arches' });
    expect(valueOf(await on.state.gaps.gapsOf(guildId))).toMatchObject([
      { reason: 'not-helpful', article: 'arches' },
    ]);
    await on.state.gaps.withdraw(newId(), asked.replyId);
    expect(valueOf(await on.state.gaps.gapsOf(guildId))).toHaveLength(1);
    await on.state.gaps.withdraw(guildId, asked.replyId);
    expect(valueOf(await on.state.gaps.gapsOf(guildId))).toEqual([]);
  });

  it('are taken back by who rated the reply, for themselves alone', async () => {
    const guildId = newId();
    const rated = { ...gap(guildId, 'What is a squinch?'), reason: 'not-helpful' } as const;
    const other = { ...rated, memberId: newId() };
    const unsure = { ...rated, replyId: newId(), reason: 'unsure' } as const;
    for (const one of [rated, other, unsure]) await on.state.gaps.add(one);
    await on.state.gaps.withdrawOf(newId(), rated.replyId, rated.memberId);
    await on.state.gaps.withdrawOf(guildId, unsure.replyId, unsure.memberId);
    expect(valueOf(await on.state.gaps.gapsOf(guildId))).toHaveLength(3);
    await on.state.gaps.withdrawOf(guildId, rated.replyId, rated.memberId);
    const left = valueOf(await on.state.gaps.gapsOf(guildId));
    expect(left.map(({ reason }) => reason).toSorted()).toEqual(['not-helpful', 'unsure']);
    await on.state.gaps.withdrawOf(guildId, other.replyId, other.memberId);
    expect(valueOf(await on.state.gaps.gapsOf(guildId))).toMatchObject([{ reason: 'unsure' }]);
  });

  it('may hold any characters, and come back as far as a database can hold them', async () => {
    const guildId = newId();
    await on.state.gaps.add(gap(guildId, 'é \' " \\ 🏛 \0 %_; drop table pins; -- \ud800'));
    expect(valueOf(await on.state.gaps.gapsOf(guildId))[0]?.question).toBe(
      'é \' " \\ 🏛  %_; drop table pins; -- \ufffd',
    );
  });

  it('are read from all servers for the operator', async () => {
    const [one, two] = [newId(), newId()];
    await on.state.gaps.add(gap(one, `only in ${one}`));
    await on.state.gaps.add(gap(two, `only in ${two}`));
    const questions = valueOf(await on.state.gaps.gapsEverywhere()).map((row) => row.question);
    expect(questions).toEqual(expect.arrayContaining([`only in ${one}`, `only in ${two}`]));
  });
});

onEachEngine('ratings', (on) => {
  const rating = (guildId: string, article: string, verdict: 'helpful' | 'not-helpful') => ({
    guildId,
    memberId: newId(),
    replyId: newId(),
    article,
    contentVersion: 'c0ffee',
    verdict:
      verdict === 'helpful'
        ? { kind: verdict }
        : { kind: verdict, reason: 'out-of-date' as const, comment: null },
  });

  it('count one voice for a member and an answer, and the last one', async () => {
    const guildId = newId();
    const voice = rating(guildId, 'roofs', 'not-helpful');
    await on.state.ratings.rate(voice);
    await on.state.ratings.rate({
      ...voice,
      verdict: { kind: 'not-helpful', reason: 'hard-to-read', comment: 'Too many words' },
    });
    expect(valueOf(await on.state.ratings.worstOf(guildId, 5))).toEqual([
      {
        article: 'roofs',
        helpful: 0,
        notHelpful: 1,
        reasons: { 'hard-to-read': 1 },
        comments: [{ comment: 'Too many words', contentVersion: 'c0ffee' }],
      },
    ]);
    await on.state.ratings.rate({ ...voice, verdict: { kind: 'helpful' } });
    expect(valueOf(await on.state.ratings.worstOf(guildId, 5))).toEqual([]);
  });

  it('put articles with most bad ones first, and name no more than asked for', async () => {
    const guildId = newId();
    for (const [article, good, bad] of [
      ['doors', 9, 1],
      ['roofs', 0, 3],
      ['walls', 5, 2],
      ['floors', 1, 2],
      ['stairs', 4, 0],
    ] as const) {
      for (let n = 0; n < good; n++)
        await on.state.ratings.rate(rating(guildId, article, 'helpful'));
      for (let n = 0; n < bad; n++) {
        await on.state.ratings.rate(rating(guildId, article, 'not-helpful'));
      }
    }
    const worst = valueOf(await on.state.ratings.worstOf(guildId, 3));
    // Of two with as many bad ratings, the one with fewer good ones.
    expect(worst.map(({ article, helpful, notHelpful }) => [article, helpful, notHelpful])).toEqual(
      [
        ['roofs', 0, 3],
        ['floors', 1, 2],
        ['walls', 5, 2],
      ],
    );
    expect(worst[0]?.reasons).toEqual({ 'out-of-date': 3 });
  });

  it('are told from a day on, without those before', async () => {
    const guildId = newId();
    await on.state.ratings.rate(rating(guildId, 'roofs', 'not-helpful'));
    on.stage.clock.forward(8);
    await on.state.ratings.rate(rating(guildId, 'walls', 'not-helpful'));
    const since = dayOf(timeBefore(on.stage.clock.now(), 7));
    expect(valueOf(await on.state.ratings.worstOf(guildId, 3, since))).toMatchObject([
      { article: 'walls', notHelpful: 1, reasons: { 'out-of-date': 1 } },
    ]);
  });

  it('keep 500 characters of a comment', async () => {
    const guildId = newId();
    await on.state.ratings.rate({
      ...rating(guildId, 'roofs', 'not-helpful'),
      verdict: { kind: 'not-helpful', reason: null, comment: 'x'.repeat(501) },
    });
    const [worst] = valueOf(await on.state.ratings.worstOf(guildId, 1));
    expect(worst?.comments[0]?.comment).toHaveLength(500);
  });
});

onEachEngine('pins', (on) => {
  it('are added, listed in their order, and removed once', async () => {
    const [guildId, by] = [newId(), newId()];
    const { pins } = on.state;
    const first = await pins.add(guildId, { question: 'Opening hours?', article: 'visit', by });
    const second = await pins.add(guildId, { question: 'Tickets?', article: 'visit', by });
    if (first.kind !== 'stored' || second.kind !== 'stored') throw new Error('not stored');
    expect(valueOf(await pins.pinsOf(guildId))).toEqual([first.pin, second.pin]);
    expect(first.pin).toMatchObject({ question: 'Opening hours?', article: 'visit', by });
    expect(await pins.remove(newId(), first.pin.pinId)).toEqual({ kind: 'gone' });
    expect(await pins.remove(guildId, first.pin.pinId)).toEqual({ kind: 'removed' });
    expect(await pins.remove(guildId, first.pin.pinId)).toEqual({ kind: 'gone' });
    expect(valueOf(await pins.pinsOf(guildId))).toEqual([second.pin]);
  });
});

onEachEngine('what was said to a message', (on) => {
  it('is told as a notice until it is an answer, to every process and for a day', async () => {
    const { replies } = await on.stage.open();
    const given = { guildId: newId(), questionId: newId(), replyId: newId() };
    const told = async () => valueOf(await on.state.replies.of(given.guildId, [given.questionId]));
    for (const kind of ['notice', 'answer'] as const) {
      await replies.note({ ...given, kind });
      expect(await told()).toEqual([{ ...given, kind }]);
    }
    on.stage.clock.forward(1);
    expect(await told()).toEqual([]);
  });
});

onEachEngine('choices', (on) => {
  it('are kept as labels, of one server or of all', async () => {
    const guildId = newId();
    const { choices } = on.state;
    const labels = [
      { question: 'a', article: 'doors', origin: 'candidate' },
      { question: 'b', article: null, origin: 'none-of-these' },
      { question: 'c', article: null, origin: 'asked' },
      { question: 'd', article: 'roofs', origin: 'expert' },
    ] as const;
    for (const label of labels)
      expect(await choices.add(guildId, label)).toEqual({ kind: 'stored' });
    const day = on.stage.clock.now().toISOString().slice(0, 10);
    const kept = labels.map((label) => ({ ...label, day }));
    expect(valueOf(await choices.choicesOf(guildId))).toEqual(kept);
    expect(valueOf(await choices.choicesEverywhere())).toEqual(expect.arrayContaining(kept));
    expect(valueOf(await choices.choicesOf(newId()))).toEqual([]);
  });
});

onEachEngine('without retention', (on) => {
  it('no text of a question, a comment or an answer is kept', async () => {
    const state = await on.stage.open({ retentionDays: 0 });
    const guildId = newId();
    expect(await state.gaps.add(gap(guildId, 'hush-1'))).toEqual({ kind: 'not-kept' });
    expect(
      await state.choices.add(guildId, { question: 'hush-2', article: null, origin: 'asked' }),
    ).toEqual({ kind: 'not-kept' });
    await state.ratings.rate({
      ...gap(guildId, ''),
      article: 'roofs',
      verdict: { kind: 'not-helpful', reason: 'wrong-article', comment: 'hush-3' },
    });
    const asked = await state.personQuestions.ask({
      guildId,
      askerId: newId(),
      question: 'hush-4',
      askedIn: newId(),
      replyId: null,
      unhelpedBy: newId(),
      mostOpen: 1,
    });
    if (asked.kind !== 'stored') throw new Error(asked.kind);
    const { questionId } = asked.question;
    await state.personQuestions.claim(guildId, questionId, '1');
    await state.personQuestions.answer(guildId, questionId, '1', { text: 'hush-5', article: 'x' });
    for (const table of (await on.stage.tables()).keys()) {
      expect(JSON.stringify(await on.stage.query(`select * from ${table}`))).not.toContain('hush');
    }
    expect(valueOf(await state.ratings.worstOf(guildId, 1))).toMatchObject([{ notHelpful: 1 }]);
  });
});
