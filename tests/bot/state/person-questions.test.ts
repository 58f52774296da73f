import type { Kysely } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { OpenedEngine } from '../../../src/bot/state/engine.ts';
import { tellAnsweredFromUnanswered } from '../../../src/bot/state/later-tables.ts';
import { openPostgres } from '../../../src/bot/state/postgres-engine.ts';
import { openSqlite } from '../../../src/bot/state/sqlite-engine.ts';
import type { NewPersonQuestion } from '../../../src/bot/state/person-questions.ts';
import type { State } from '../../../src/bot/state/state.ts';
import { valueOf } from '../value-of.ts';
import { freshStage, newId, onEachEngine, postgres, sqlite } from './engines.ts';
import { byManager } from './filled-server.ts';

onEachEngine('questions to people', (on) => {
  const asking = (some: Partial<NewPersonQuestion> = {}): NewPersonQuestion => ({
    guildId: newId(),
    askerId: newId(),
    question: 'Who restores organs near Kassel?',
    askedIn: newId(),
    replyId: newId(),
    unhelpedBy: newId(),
    mostOpen: 3,
    ...some,
  });

  async function ask(some: NewPersonQuestion = asking(), state: State = on.state) {
    const outcome = await state.personQuestions.ask(some);
    if (outcome.kind !== 'stored') throw new Error(outcome.kind);
    return { guildId: some.guildId, id: outcome.question.questionId, question: outcome.question };
  }

  it('go from open to claimed, answered and closed, and back to open', async () => {
    const { personQuestions } = on.state;
    const [anna, ben] = [newId(), newId()];
    const fresh = asking();
    const { guildId, id, question } = await ask(fresh);
    expect(question).toMatchObject({
      status: 'open',
      askerId: fresh.askerId,
      question: fresh.question,
      askedIn: fresh.askedIn,
      replyId: fresh.replyId,
      entry: null,
      expertId: null,
      answer: null,
      article: null,
    });
    const entry = { channelId: newId(), messageId: newId() };
    expect(await personQuestions.shownAt(guildId, id, entry)).toMatchObject({
      kind: 'stored',
      question: { entry, status: 'open' },
    });
    expect(await personQuestions.claim(guildId, id, anna)).toMatchObject({
      kind: 'stored',
      question: { status: 'claimed', expertId: anna },
    });
    const release = (expertId: string, isManager = false) =>
      personQuestions.release(guildId, id, { expertId, isManager });
    expect(await release(ben)).toMatchObject({ kind: 'refused' });
    expect(await release(anna)).toMatchObject({
      kind: 'stored',
      question: { status: 'open', expertId: null },
    });
    await personQuestions.claim(guildId, id, ben);
    const answer = { text: 'Ask the diocese.', article: 'organs' };
    expect(await personQuestions.answer(guildId, id, anna, answer)).toMatchObject({
      kind: 'refused',
      question: { expertId: ben },
    });
    // Who asked is still known, for they must be told.
    expect(await personQuestions.answer(guildId, id, ben, answer)).toMatchObject({
      kind: 'stored',
      question: {
        status: 'answered',
        answer: answer.text,
        article: 'organs',
        askerId: fresh.askerId,
      },
    });
    expect(await personQuestions.close(guildId, id)).toMatchObject({
      kind: 'stored',
      question: { status: 'closed', askerId: null, expertId: ben, answer: answer.text },
    });
    expect(await personQuestions.close(guildId, id)).toMatchObject({ kind: 'refused' });
    expect(await personQuestions.reopen(guildId, id)).toMatchObject({
      kind: 'stored',
      question: { status: 'open', askerId: null, expertId: null, answer: null, article: null },
    });
    expect(valueOf(await personQuestions.find(guildId, id))).toMatchObject({
      status: 'open',
      entry,
    });
  });

  it('are claimed by one expert, however many try from two processes', async () => {
    const other = await on.stage.open();
    const { guildId, id } = await ask();
    const experts = Array.from({ length: 8 }, newId);
    const outcomes = await Promise.all(
      experts.map((expert, at) =>
        (at % 2 === 0 ? on.state : other).personQuestions.claim(guildId, id, expert),
      ),
    );
    const winners = experts.filter((_, at) => outcomes[at]?.kind === 'stored');
    expect(winners).toHaveLength(1);
    for (const outcome of outcomes) {
      // Who came too late is told who has it.
      expect(outcome).toMatchObject({ question: { expertId: winners[0] } });
    }
  });

  it('are at most so many open for a member, however many are asked at once', async () => {
    const other = await on.stage.open();
    const fresh = asking({ mostOpen: 2 });
    const outcomes = await Promise.all(
      [on.state, other, on.state, other].map((state) =>
        state.personQuestions.ask({ ...fresh, unhelpedBy: newId() }),
      ),
    );
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual([
      'stored',
      'stored',
      'too-many',
      'too-many',
    ]);
    const { guildId, askerId } = fresh;
    expect(valueOf(await on.state.personQuestions.openCountOf(guildId, askerId))).toBe(2);
    // Another server, another member, or a closed question makes room.
    await ask({ ...fresh, guildId: newId() });
    await ask({ ...fresh, askerId: newId() });
    const [open] = valueOf(
      await on.state.personQuestions.waitingSince(guildId, on.stage.clock.now()),
    );
    await on.state.personQuestions.closeUnanswered(guildId, open?.questionId ?? '', byManager);
    await ask({ ...fresh, unhelpedBy: newId() });
  });

  it('that are claimed are given back by their expert, a manager, or a day later by anybody', async () => {
    const { personQuestions } = on.state;
    const { guildId, id } = await ask();
    const [anna, ben] = [newId(), newId()];
    await personQuestions.claim(guildId, id, anna);
    const release = (expertId: string, isManager: boolean) =>
      personQuestions.release(guildId, id, { expertId, isManager });
    expect(await release(ben, true)).toMatchObject({ question: { status: 'open' } });
    await personQuestions.claim(guildId, id, anna);
    on.stage.clock.forward(0.9);
    expect(await release(ben, false)).toMatchObject({ kind: 'refused' });
    on.stage.clock.forward(0.2);
    expect(await release(ben, false)).toMatchObject({ question: { status: 'open' } });
  });

  it('that nobody will answer are closed without whoever had claimed them, unless they are answered', async () => {
    const { personQuestions } = on.state;
    const { guildId, id } = await ask();
    await personQuestions.claim(guildId, id, '1');
    expect(await personQuestions.close(guildId, id)).toMatchObject({ kind: 'refused' });
    expect(await personQuestions.closeUnanswered(guildId, id, byManager)).toMatchObject({
      question: { status: 'unanswered', expertId: null, askerId: null },
    });
    await personQuestions.reopen(guildId, id);
    await personQuestions.claim(guildId, id, '1');
    await personQuestions.answer(guildId, id, '1', { text: 'Yes.', article: null });
    expect(await personQuestions.closeUnanswered(guildId, id, byManager)).toMatchObject({
      kind: 'refused',
    });
  });

  it('wait until who asked has been told, the oldest first', async () => {
    const guildId = newId();
    const { personQuestions } = on.state;
    const answer = { text: 'Yes.', article: null };
    const asked = [await ask(asking({ guildId })), await ask(asking({ guildId }))];
    const claimed = await ask(asking({ guildId }));
    await personQuestions.claim(guildId, claimed.id, '1');
    const between = on.stage.clock.now();
    await ask(asking({ guildId }));
    await personQuestions.closeUnanswered(guildId, asked[0]?.id ?? '', byManager);
    const waiting = async () =>
      valueOf(await personQuestions.waitingSince(guildId, between)).map(
        ({ questionId }) => questionId,
      );
    expect(await waiting()).toEqual([asked[1]?.id, claimed.id]);
    await personQuestions.answer(guildId, claimed.id, '1', answer);
    expect(await waiting()).toEqual([asked[1]?.id, claimed.id]);
    await personQuestions.close(guildId, claimed.id);
    expect(await waiting()).toEqual([asked[1]?.id]);
  });

  it('are done once they are answered, for as long as somebody asks for', async () => {
    const guildId = newId();
    const { personQuestions } = on.state;
    const [told, untold, unanswered] = [
      await ask(asking({ guildId })),
      await ask(asking({ guildId })),
      await ask(asking({ guildId })),
    ];
    for (const { id } of [told, untold]) {
      await personQuestions.claim(guildId, id, '1');
      await personQuestions.answer(guildId, id, '1', { text: 'Yes.', article: null });
    }
    await personQuestions.close(guildId, told.id);
    await personQuestions.closeUnanswered(guildId, unanswered.id, byManager);
    const doneSince = async (since: Date) =>
      valueOf(await personQuestions.doneSince(guildId, since)).map(({ questionId }) => questionId);
    expect(await doneSince(new Date(0))).toEqual([untold.id, told.id]);
    expect(await doneSince(on.stage.clock.now())).toEqual([untold.id]);
  });

  it('are one for a member and a reply, also from two processes, once they are closed, and after a restart', async () => {
    const other = await on.stage.open();
    const fresh = asking();
    const outcomes = await Promise.all(
      [on.state, other, on.state, other].map((state) => state.personQuestions.ask(fresh)),
    );
    const ids = outcomes.map((outcome) =>
      'question' in outcome ? outcome.question.questionId : '',
    );
    expect(new Set(ids).size).toBe(1);
    expect(outcomes.filter(({ kind }) => kind === 'stored')).toHaveLength(1);
    await on.state.personQuestions.closeUnanswered(fresh.guildId, ids[0] ?? '', byManager);
    const again = await on.stage.open();
    expect(await again.personQuestions.ask(fresh)).toMatchObject({
      kind: 'asked-before',
      question: { status: 'unanswered' },
    });
    for (const some of [{ askerId: newId() }, { unhelpedBy: newId() }, { guildId: newId() }]) {
      expect(await again.personQuestions.ask({ ...fresh, ...some })).toMatchObject({
        kind: 'stored',
      });
    }
  });

  it('that nobody has answered are found, and can be asked anew once they are withdrawn', async () => {
    const { personQuestions } = on.state;
    const fresh = asking();
    const { guildId, id } = await ask(fresh);
    const shown = await ask(asking({ guildId }));
    await personQuestions.shownAt(guildId, shown.id, { channelId: '1', messageId: '2' });
    const until = on.stage.clock.now();
    await ask(asking({ guildId }));
    const open = valueOf(await personQuestions.openSince(guildId, until));
    expect(open.map(({ questionId }) => questionId).toSorted()).toEqual([id, shown.id].toSorted());
    expect(await personQuestions.withdraw(guildId, shown.id, null)).toEqual({ kind: 'gone' });
    expect(await personQuestions.withdraw(guildId, id, null)).toEqual({ kind: 'withdrawn' });
    await ask(fresh);
  });

  it('keep their answer when the expert has their name erased', async () => {
    const { personQuestions, members } = on.state;
    const expert = newId();
    const answers = [
      { text: 'Yes.', article: null },
      { text: null, article: 'organs' },
    ];
    for (const answer of answers) {
      const { guildId, id } = await ask();
      await personQuestions.claim(guildId, id, expert);
      await personQuestions.answer(guildId, id, expert, answer);
      await members.erase(guildId, expert);
      expect(await personQuestions.close(guildId, id)).toMatchObject({
        question: {
          status: 'closed',
          expertId: null,
          answer: answer.text,
          article: answer.article,
        },
      });
      const done = valueOf(await personQuestions.doneSince(guildId, new Date(0)));
      expect(done.map(({ questionId }) => questionId)).toEqual([id]);
    }
  });

  it('that are reopened are no label any more, and one when they are answered anew', async () => {
    const { personQuestions, choices } = on.state;
    const { guildId, id } = await ask();
    const articles = async () =>
      valueOf(await choices.choicesOf(guildId)).map(({ article }) => article);
    await choices.add(guildId, { question: 'another', article: 'roofs', origin: 'candidate' });
    for (const article of ['organs', 'bells']) {
      await personQuestions.claim(guildId, id, '1');
      await personQuestions.answer(guildId, id, '1', { text: null, article, asked: 'q' });
      expect(await articles()).toEqual(['roofs', article]);
      await personQuestions.reopen(guildId, id);
      expect(await articles()).toEqual(['roofs']);
    }
  });

  it('that are not there are gone, and so are those of another server', async () => {
    const { id } = await ask();
    const { personQuestions } = on.state;
    expect(await personQuestions.claim(newId(), id, newId())).toEqual({ kind: 'gone' });
    expect(await personQuestions.close(newId(), 'none')).toEqual({ kind: 'gone' });
    expect(valueOf(await personQuestions.find(newId(), id))).toBeNull();
  });
});

describe.each([sqlite, postgres].filter(({ isThere }) => isThere))(
  'questions to people of an older program on $name',
  (engine) => {
    it('are answered or not as they were', async () => {
      const stage = await freshStage(engine);
      const { personQuestions } = await stage.open();
      await stage.query('drop index person_questions_asked');
      await stage.query('alter table person_questions drop column asked_hash');
      await stage.query('alter table person_questions drop column member_hash');
      const rows: readonly (readonly [id: string, ...values: readonly (string | null)[]])[] = [
        ['closed with an answer', 'closed', 'anna', 'Yes.', null],
        ['by who is erased', 'closed', null, 'Yes.', null],
        ['with an article by who is erased', 'closed', null, null, 'organs'],
        ['without retention', 'closed', null, '', null],
        ['without retention at first', 'closed', 'anna', null, null],
        ['untold without retention at first', 'answered', null, null, null],
        ['unanswered', 'closed', null, null, null],
        ['open', 'open', null, null, null],
      ];
      for (const row of rows) {
        const values = row.map((value) => (value === null ? 'null' : `'${value}'`)).join();
        await stage.query(`insert into person_questions
          (question_id, status, expert_id, answer, article, guild_id, asked_in, asked_at, changed_at)
          values (${values}, '1', '2', '2026-03-04T10:00:00Z', '2026-03-04T11:00:00Z')`);
      }
      const { dataDir, databaseUrl } = stage.config;
      const opened: OpenedEngine =
        databaseUrl === null
          ? await openSqlite(dataDir)
          : { kind: 'open', engine: openPostgres(databaseUrl, 'self') };
      if (opened.kind === 'unusable') throw new Error(opened.sentence);
      await opened.engine.queries
        .transaction()
        .execute((change) => tellAnsweredFromUnanswered(change as unknown as Kysely<unknown>));
      await opened.engine.close();
      const found = await Promise.all(
        rows.map(async ([id]) => {
          const question = valueOf(await personQuestions.find('1', id));
          return [id, question?.status, question?.answer];
        }),
      );
      expect(found).toEqual([
        ['closed with an answer', 'closed', 'Yes.'],
        ['by who is erased', 'closed', 'Yes.'],
        ['with an article by who is erased', 'closed', null],
        ['without retention', 'closed', ''],
        ['without retention at first', 'closed', ''],
        ['untold without retention at first', 'answered', ''],
        ['unanswered', 'unanswered', null],
        ['open', 'open', null],
      ]);
    });
  },
);
