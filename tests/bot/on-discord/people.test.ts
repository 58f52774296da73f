import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message, Person, Room } from 'discord-stand-in';
import type { Bot } from '../../../src/bot/bot.ts';
import { buttonsOf, privateReply } from './moderators-stage.ts';
import { SEAL, Stage } from './stage.ts';
import { menuOf, shown } from '../shown.ts';

let stage: Stage;
let bot: Bot;
let desk: Room;
let ada: Person;
let grace: Person;
let bob: Person;
/** How many requests Discord must have refused at the end. */
let refusals: number;

beforeEach(async () => {
  stage = await Stage.open();
  refusals = 0;
  const role = stage.server.role('Experts');
  desk = stage.server.addChannel('experts');
  ada = stage.server.person('Ada');
  grace = stage.server.person('Grace', { roles: [role] });
  bob = stage.server.person('Bob', { roles: [role] });
  bot = await stage.run();
  await stage.set({ experts: { channelId: desk.id, roleId: role.id } });
});

afterEach(async () => {
  await stage.close();
  const { refused } = stage.server.requests;
  if (refused.length !== refusals) throw new Error(`Refused: ${JSON.stringify(refused)}`);
});

function present<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Expected something, got nothing');
  return value;
}

/** What a member asks of people, and the message that experts see. */
async function asked(text = 'who restores organs?'): Promise<{ reply: Message; entry: Message }> {
  const reply = await stage.ask(ada, text);
  const notice = await ada.click(reply, 'Ask a person').nextFollowUp();
  expect(shown(notice).text).toMatch(/^I have passed your question on/);
  return { reply, entry: await desk.nextMessage() };
}

async function claimed(entry: Message, expert: Person = grace): Promise<Message> {
  return present(await expert.click(entry, 'Claim').reply());
}

/** The question of an entry as it is stored. */
async function stored(entry: Message) {
  const id = /v2:person:([\w-]+):/.exec(JSON.stringify(entry.components))?.[1] ?? '';
  const found = await stage.state.personQuestions.find(stage.server.guild.id, id);
  return found.kind === 'read' ? found.value : null;
}

async function choices() {
  const read = await stage.state.choices.choicesOf(stage.server.guild.id);
  return read.kind === 'read'
    ? read.value.map(({ question, article, origin }) => ({ question, article, origin }))
    : [];
}

describe('asking a person', () => {
  it('shows the question to experts with what was found, and says so to who asked', async () => {
    const { reply, entry } = await asked('which charter?'); // unsure
    expect(shown(entry)).toMatchObject({
      question: 'which charter?',
      text: expect.stringMatching(/^\*\*Open\*\*[^]*What I found[^]*\*\*.*Venice Charter/),
    });
    expect(buttonsOf(entry)).toEqual(['Claim', 'Close without an answer', 'Where it was asked']);
    // It has done its work; the choice is still there.
    expect(buttonsOf(present(stage.server.channel.current(reply)))).not.toContain('Ask a person');
    expect(buttonsOf(present(stage.server.channel.current(reply)))).toContain('None of these');
    // What it is a label for is seen when it is answered.
    expect(await choices()).toEqual([]);
    expect(JSON.stringify(entry)).not.toContain(ada.id);
  });

  it('is offered only where people answer', async () => {
    await stage.set({ experts: null });
    expect(buttonsOf(await stage.ask(ada, 'who restores organs?'))).not.toContain('Ask a person');
    const direct = stage.server.directMessages(ada);
    const reply = await direct.replyTo(await ada.say(direct, 'who restores organs?'));
    expect(buttonsOf(reply)).not.toContain('Ask a person');
  });

  it('is for who asked the question', async () => {
    const handle = bob.click(await stage.ask(ada, 'who restores organs?'), 'Ask a person');
    expect(shown(await handle.reply()).text).toMatch(/^Only who asked/);
    expect(desk.fromBot).toEqual([]);
  });

  it('says so when nobody answers any more', async () => {
    const reply = await stage.ask(ada, 'who restores organs?');
    await stage.set({ experts: null });
    const notice = await ada.click(reply, 'Ask a person').nextFollowUp();
    expect(shown(notice).text).toMatch(/^There is nobody here/);
  });

  it('takes three open questions of a member, and no fourth', async () => {
    for (const organ of ['one', 'two', 'three']) await asked(`who restores organ ${organ}?`);
    const reply = await stage.ask(ada, 'who restores organ four?');
    const notice = await ada.click(reply, 'Ask a person').nextFollowUp();
    expect(shown(notice).text).toMatch(/^You have 3 questions open/);
    expect(buttonsOf(present(stage.server.channel.current(reply)))).toContain('Ask a person');
    expect(desk.fromBot).toHaveLength(3);
  });

  it('asks once over a restart, whose button of a rated answer comes anew', async () => {
    const reply = await stage.ask(ada, 'what is lime mortar?');
    for (let times = 0; times < 2; times += 1) {
      const sent = await ada.submitModal(ada.click(reply, 'Not helpful'), {});
      const press = ada.click(present(await sent.reply()), 'Ask a person');
      expect(shown(await press.nextFollowUp()).text).toMatch(/^I have passed/);
      await bot.stop();
      await stage.reopenState();
      bot = await stage.run();
    }
    expect(desk.fromBot).toHaveLength(1);
  });

  it('that was answered and reopened is theirs again, who are told the new answer', async () => {
    const reply = await stage.ask(ada, 'what is lime mortar?');
    const press = async (): Promise<string> => {
      const rated = await ada.submitModal(ada.click(reply, 'Not helpful'), {});
      const notice = await ada.click(present(await rated.reply()), 'Ask a person').nextFollowUp();
      return shown(notice).text;
    };
    expect(await press()).toMatch(/^I have passed your question on/);
    const entry = await desk.nextMessage();
    const answers = ['First.', 'Second.'];
    for (const answer of answers) {
      const form = grace.click(await claimed(present(desk.current(entry))), 'Write an answer');
      await grace.submitModal(form, { answer });
      await stage.server.settled();
      expect(await stored(entry)).toMatchObject({ status: 'closed', askerId: null });
      if (answer === 'Second.') break;
      await grace.click(present(desk.current(entry)), 'Reopen').reply();
      // What is promised is kept.
      expect(await press()).toMatch(/^I have passed your question on/);
      expect(await stored(entry)).toMatchObject({ status: 'open', askerId: ada.id });
    }
    expect(shown(desk.current(entry)).text).toContain('Second.');
    expect(stage.complaints).toEqual([]);
  });

  it('says so when the question was closed meanwhile: nobody would tell them anything', async () => {
    const reply = await stage.ask(ada, 'what is lime mortar?');
    const press = async () => {
      const sent = await ada.submitModal(ada.click(reply, 'Not helpful'), {});
      return ada.click(present(await sent.reply()), 'Ask a person').nextFollowUp();
    };
    await press();
    await grace.click(await desk.nextMessage(), 'Close without an answer').reply();
    expect(shown(await press()).text).toMatch(
      /^You have asked .* before, and the question is closed/,
    );
    expect(desk.fromBot).toHaveLength(1);
  });

  it('asks once when the button is pressed twice', async () => {
    const reply = await stage.ask(ada, 'who restores organs?');
    const presses = [ada.click(reply, 'Ask a person'), ada.click(reply, 'Ask a person')];
    for (const press of presses) await press.nextFollowUp();
    expect(desk.fromBot).toHaveLength(1);
  });

  it('says so when Discord fails, keeps nothing open, and asks when the button is pressed again', async () => {
    const reply = await stage.ask(ada, 'who restores organs?');
    const path = new RegExp(`/channels/${desk.id}/messages`);
    // Each of our two tries is repeated by discord.js.
    stage.server.faults.failNext({ method: 'POST', path }, 503, 8);
    const notice = await ada.click(reply, 'Ask a person').nextFollowUp();
    expect(shown(notice).text).toMatch(/was not passed on\. Please press the button/);
    const { guild } = stage.server;
    expect(await stage.state.personQuestions.openCountOf(guild.id, ada.id)).toMatchObject({
      value: 0,
    });
    const again = ada.click(present(stage.server.channel.current(reply)), 'Ask a person');
    expect(shown(await again.nextFollowUp()).text).toMatch(/^I have passed/);
    expect(desk.fromBot).toHaveLength(1);
    refusals = stage.server.requests.refused.length;
  });

  it('says so when the bot may not write to the experts, and keeps nothing open', async () => {
    await stage.set({ alertsChannelId: stage.server.addChannel('alerts').id });
    await stage.server.settled();
    stage.server.deny(desk, ['SendMessages']);
    refusals = 1;
    const reply = await stage.ask(ada, 'who restores organs?');
    const notice = await ada.click(reply, 'Ask a person').nextFollowUp();
    expect(shown(notice).text).toMatch(/^I may not write where the people are/);
    const { guild } = stage.server;
    expect(await stage.state.personQuestions.openCountOf(guild.id, ada.id)).toMatchObject({
      value: 0,
    });
  });
});

describe('a question that experts do not see', () => {
  const HOUR = 3600;

  /** As a program that is killed before it posts it leaves it. */
  async function leftUnshown(days = 30): Promise<Message> {
    await bot.stop();
    await stage.reopenState(days);
    bot = await stage.run();
    const reply = await stage.ask(ada, 'who restores organs?');
    const left = await stage.state.personQuestions.ask({
      guildId: stage.server.guild.id,
      askerId: ada.id,
      question: 'who restores organs?',
      askedIn: stage.server.channel.id,
      replyId: reply.id,
      unhelpedBy: reply.id,
      mostOpen: 3,
    });
    expect(left.kind).toBe('stored');
    return reply;
  }

  const openCount = async () =>
    stage.state.personQuestions.openCountOf(stage.server.guild.id, ada.id);

  it('because the program was killed is shown within the hour, once, and at a start', async () => {
    await leftUnshown();
    await stage.minute();
    expect(desk.fromBot).toEqual([]); // It may be on its way.
    stage.forward(HOUR);
    await stage.minute();
    expect(desk.fromBot.map((entry) => shown(entry).question)).toEqual(['who restores organs?']);
    stage.forward(HOUR);
    await stage.minute();
    expect(desk.fromBot).toHaveLength(1);
    stage.mayNotify(ada);
    await desk.replyTo(
      await grace.say(desk, 'The diocese.', { replyTo: present(desk.fromBot[0]) }),
    );
    const second = await leftUnshown();
    stage.forward(HOUR);
    await bot.stop();
    bot = await stage.run();
    expect(desk.fromBot).toHaveLength(3);
    expect(stage.complaints).toContain('a question that experts did not see is shown to them now');
    expect(stage.server.channel.repliesTo(second)).toEqual([]);
  });

  it('is passed on when the button is pressed again', async () => {
    const reply = await leftUnshown();
    const press = ada.click(reply, 'Ask a person');
    expect(shown(await press.nextFollowUp()).text).toMatch(/^I have passed/);
    stage.forward(HOUR);
    await stage.minute();
    expect(desk.fromBot).toHaveLength(1);
  });

  it.each([
    ['no text of it is stored', 0, /texts are never stored here\. Please ask me once more/],
    ['nobody answers any more', 30, /^.*There is nobody here who answers questions any more/m],
    ['Discord refuses it', 30, /I may not write where the people are who answer/],
  ])('and cannot be shown, as %s, is withdrawn, and who asked is told', async (why, days, text) => {
    const reply = await leftUnshown(days);
    if (why === 'nobody answers any more') await stage.set({ experts: null });
    if (why === 'Discord refuses it') {
      stage.server.deny(desk, ['SendMessages']);
      refusals = 1;
    }
    stage.forward(HOUR);
    stage.mayNotify(ada);
    await stage.minute();
    const [told] = stage.server.channel.repliesTo(reply);
    expect(shown(told).text).toMatch(text);
    expect(shown(told).text).toMatch(/^<@\d+> Your question has not reached the people here\./);
    expect(desk.fromBot).toEqual([]);
    expect(await openCount()).toMatchObject({ value: 0 });
    expect(stage.complaints.join()).toMatch(/was withdrawn \(\w+\); who asked was told/);
  });

  it.each([
    ['its message was deleted', 1],
    ['its channel was deleted', 0],
    ['experts answer elsewhere', 1],
    ['nobody answers any more', 0],
  ])('because %s is shown anew, or withdrawn and who asked is told', async (why, isShown) => {
    const { reply, entry } = await asked();
    await claimed(entry);
    const elsewhere = stage.server.addChannel('elsewhere');
    stage.forward(HOUR);
    await stage.minute();
    expect(desk.fromBot).toHaveLength(1); // It is there.
    if (why === 'its message was deleted') stage.server.purge([entry]);
    if (why === 'its channel was deleted') stage.server.deleteRoom(desk);
    const roleId = null;
    if (why === 'experts answer elsewhere') {
      await stage.set({ experts: { channelId: elsewhere.id, roleId } });
    }
    if (why === 'nobody answers any more') await stage.set({ experts: null });
    stage.mayNotify(ada);
    for (let hour = 0; hour < 2; hour++) {
      stage.forward(HOUR);
      await stage.minute();
    }
    const [told] = stage.server.channel.repliesTo(reply);
    expect(await openCount()).toMatchObject({ value: isShown });
    expect(told === undefined).toBe(isShown === 1);
    if (why === 'its channel was deleted') {
      refusals = stage.server.requests.refused.length;
      return;
    }
    const room = why === 'experts answer elsewhere' ? elsewhere : desk;
    const standing = room.fromBot.filter((one) => room.current(one) !== undefined);
    expect(standing.map((one) => shown(one).question)).toEqual(
      isShown === 1 ? ['who restores organs?'] : [],
    );
    refusals = stage.server.requests.refused.length;
  });

  it('while Discord has faults waits for the next hour, and for a day at most', async () => {
    const reply = await leftUnshown();
    const path = new RegExp(`/channels/${desk.id}/messages`);
    stage.server.faults.failNext({ method: 'POST', path }, 400);
    stage.forward(HOUR);
    await stage.minute();
    expect(await openCount()).toMatchObject({ value: 1 });
    expect(stage.server.channel.repliesTo(reply)).toEqual([]);
    stage.server.faults.failNext({ method: 'POST', path }, 400);
    stage.forward(24 * HOUR);
    stage.mayNotify(ada);
    await stage.minute();
    expect(await openCount()).toMatchObject({ value: 0 });
    expect(stage.server.channel.repliesTo(reply)).toHaveLength(1);
    refusals = stage.server.requests.refused.length;
  });
});

describe('what moderators have set', () => {
  it('keeps whom they block from asking, and from answering by button, form and reply', async () => {
    const { entry } = await asked('which charter?');
    const reply = await stage.ask(ada, 'who restores organs?');
    const mine = await claimed(entry);
    const menu = menuOf(mine);
    const form = grace.click(mine, 'Write an answer');
    await form.modal();
    await stage.set({ blocked: { members: [ada.id, grace.id], roles: [] } });
    const refused = /^The moderators of this server have asked me not to answer you/;
    const handles = [
      ada.click(reply, 'Ask a person'),
      grace.click(mine, 'Give it back'),
      grace.select(mine, menu?.placeholder ?? '', [menu?.options?.[0]?.value ?? '']),
      await grace.submitModal(form, { answer: 'The diocese.' }),
    ];
    for (const handle of handles) {
      expect(shown(await handle.reply()).text).toMatch(refused);
    }
    const words = await grace.say(desk, 'The diocese.', { replyTo: entry });
    await stage.server.settled();
    expect(desk.repliesTo(words)).toEqual([]);
    expect(await stored(entry)).toMatchObject({ status: 'claimed' });
  });

  it('passes on no answer that is longer than a message holds, and says how long it may be', async () => {
    const { entry } = await asked();
    const words = await grace.say(desk, 'The diocese. '.repeat(140), { replyTo: entry });
    expect(shown(await desk.replyTo(words)).text).toMatch(/has 1,819 characters.* 1,800 at most/);
    expect(await stored(entry)).toMatchObject({ status: 'open' });
  });

  it('keeps all from asking and answering while the bot is paused', async () => {
    const { entry } = await asked();
    const reply = await stage.ask(ada, 'which charter?');
    await stage.set({ pauses: [{ channelId: null, until: null }] });
    const handles = [
      ada.click(reply, 'Ask a person'),
      ada.click(reply, 'None of these'),
      grace.click(entry, 'Claim'),
    ];
    for (const handle of handles) {
      expect(shown(await handle.reply()).text).toMatch(/^I am paused here/);
    }
    const words = await grace.say(desk, 'The diocese.', { replyTo: entry });
    expect(shown(await desk.replyTo(words)).text).toMatch(/^I am paused here/);
    expect(await stored(entry)).toMatchObject({ status: 'open' });
  });

  it('lets no cooldown keep an answer waiting', async () => {
    await stage.set({ cooldowns: { member: 60, channel: 60 } });
    const { entry } = await asked();
    const first = await grace.say(desk, 'what is lime mortar?', { mention: true });
    await desk.replyTo(first);
    stage.mayNotify(ada);
    const words = await grace.say(desk, 'Ask the diocese.', { replyTo: entry });
    expect(shown(await desk.replyTo(words)).text).toMatch(/^Thank you/);
  });
});

describe('an answer that did not help', () => {
  it('can be followed by asking a person, by whoever rated it, who alone is told', async () => {
    const reply = await stage.ask(ada, 'what is lime mortar?');
    const rated = present(
      await (await bob.submitModal(bob.click(reply, 'Not helpful'), {})).reply(),
    );
    expect(buttonsOf(rated)).toEqual(['Ask a person']);
    const asking = bob.click(rated, 'Ask a person');
    expect(shown(await asking.nextFollowUp()).text).toMatch(/^I have passed/);
    const entry = await desk.nextMessage();
    expect(shown(entry).question).toBe('what is lime mortar?');
    const words = await grace.say(desk, 'Ask a mason.', { replyTo: entry });
    await desk.replyTo(words);
    const told = present(asking.followUps.at(-1));
    expect(asking.isPrivate(told)).toBe(true);
    expect(shown(told).text).toContain('Ask a mason.');
  });

  it('is passed on once, however often it is rated, and is no label for no article', async () => {
    const reply = await stage.ask(ada, 'what is lime mortar?');
    for (let times = 0; times < 2; times += 1) {
      const sent = await ada.submitModal(ada.click(reply, 'Not helpful'), {});
      await ada.click(present(await sent.reply()), 'Ask a person').nextFollowUp();
    }
    expect(desk.fromBot).toHaveLength(1);
    const [entry] = desk.fromBot;
    await desk.replyTo(await grace.say(desk, 'Ask a mason.', { replyTo: present(entry) }));
    expect(await choices()).toEqual([]);
  });

  it('offers no person where none answers', async () => {
    await stage.set({ experts: null });
    const reply = await stage.ask(ada, 'what is lime mortar?');
    const sent = await bob.submitModal(bob.click(reply, 'Not helpful'), {});
    expect(buttonsOf(present(await sent.reply()))).toEqual([]);
  });
});

describe('an expert', () => {
  it('claims a question, writes an answer, and only who asked is told where they asked', async () => {
    const { reply, entry } = await asked();
    const mine = await claimed(entry);
    expect(shown(mine).text).toContain(`**Claimed** by <@${grace.id}>`);
    stage.mayNotify(ada);
    const form = grace.click(mine, 'Write an answer');
    const done = await (
      await grace.submitModal(form, { answer: 'Ask the diocese, @everyone.' })
    ).reply();
    const told = await stage.server.channel.replyTo(reply);
    expect(shown(told)).toMatchObject({
      question: 'who restores organs?',
      text: `<@${ada.id}> A person has answered your question.\n\nAsk the diocese, @\u200Beveryone.`,
    });
    expect(stage.server.pingsByBot.map(({ targetId }) => targetId)).toEqual([ada.id]);
    expect(done?.id).toBe(entry.id);
    expect(shown(done).text).toMatch(new RegExp(`^\\*\\*Answered\\*\\* by <@${grace.id}> <t:`));
    expect(buttonsOf(present(done))).toEqual([
      'Draft of an article',
      'Reopen',
      'Where it was asked',
    ]);
    expect(await stored(entry)).toMatchObject({ status: 'closed', askerId: null });
  });

  it.each([30, 0])(
    'writes an answer with an article to read on in (kept for %i days)',
    async (days) => {
      await bot.stop();
      await stage.reopenState(days);
      await stage.run();
      const { reply, entry } = await asked('which charter?');
      const mine = await claimed(entry);
      const burra = menuOf(mine)?.options?.find(
        ({ label }) => label === 'What is the Burra Charter?',
      );
      stage.mayNotify(ada);
      const form = grace.click(mine, 'Write an answer');
      const filled = { answer: 'The one of Burra.', article: [burra?.value ?? ''] };
      const done = present(await (await grace.submitModal(form, filled)).reply());
      const told = await stage.server.channel.replyTo(reply);
      expect(shown(told).text).toContain('The one of Burra.');
      expect(buttonsOf(told)).toEqual(['Read the article']);
      expect(buttonsOf(done)).toEqual([
        'Read the article',
        'Draft of an article',
        'Labelled question',
        'Reopen',
        'Where it was asked',
      ]);
      const draft = await grace.click(done, 'Draft of an article').reply();
      expect(draft?.attachments).toHaveLength(1);
    },
  );

  it('answers by replying, which claims the question', async () => {
    const { reply, entry } = await asked();
    stage.mayNotify(ada);
    const words = await grace.say(desk, 'Ask the diocese.', { replyTo: entry });
    expect(shown(await desk.replyTo(words)).text).toMatch(/^Thank you/);
    expect(shown(await stage.server.channel.replyTo(reply)).text).toContain('Ask the diocese.');
    expect(await choices()).toEqual([
      { question: 'who restores organs?', article: null, origin: 'asked' },
    ]);
    expect(shown(desk.current(entry)).text).toContain(`by <@${grace.id}>`);
  });

  it('is told when the message replied to could not be read: an answer is not taken for a question', async () => {
    const { entry } = await asked();
    const path = new RegExp(`/channels/${desk.id}/messages/${entry.id}$`);
    stage.server.faults.failNext({ method: 'GET', path }, 400);
    const words = await grace.say(desk, 'what is lime mortar?', { replyTo: entry });
    expect(shown(await desk.replyTo(words)).text).toMatch(/^I could not read .* send it again/);
    expect(stage.complaints).toContain('could not read what a message replies to');
    expect(await stored(entry)).toMatchObject({ status: 'open' });
    refusals = 1;
  });

  it('asks by a reply to what is gone, or to somebody else, as anybody does', async () => {
    const own = await stage.ask(bob, 'what is lime mortar?', desk);
    await bob.click(own, 'Dismiss').acknowledged();
    await stage.server.settled();
    const said = await ada.say(desk, 'Good morning');
    for (const replyTo of [own, said]) {
      const words = await bob.say(desk, 'what is lime mortar?', { replyTo, mention: true });
      expect(shown(await desk.replyTo(words)).title).toBe('What is lime mortar?');
    }
    refusals = stage.server.requests.refused.length;
  });

  it('picks an article, which answers as if it had been found, and is kept as a label', async () => {
    const { reply, entry } = await asked('which charter?');
    const mine = await claimed(entry);
    const menu = menuOf(mine);
    const burra = menu?.options?.find(({ label }) => label === 'What is the Burra Charter?');
    stage.mayNotify(ada);
    const done = await grace
      .select(mine, 'Pick an article that answers it', [burra?.value ?? ''])
      .reply();
    const told = await stage.server.channel.replyTo(reply);
    expect(shown(told)).toMatchObject({
      text: expect.stringMatching(`^<@${ada.id}> A person has picked an article for your question`),
      title: 'What is the Burra Charter?',
    });
    expect(buttonsOf(present(done))).toContain('Labelled question');
    expect(await choices()).toContainEqual({
      question: 'which charter?',
      article: 'charters/burra-charter',
      origin: 'expert',
    });
  });

  it('alone has a question that two claim at once', async () => {
    const { entry } = await asked();
    const [one, two] = [grace.click(entry, 'Claim'), bob.click(entry, 'Claim')];
    await Promise.all([one.reply(), two.reply()]);
    await stage.server.settled();
    const refused = [...one.followUps, ...two.followUps];
    expect(refused).toHaveLength(1);
    expect(shown(refused[0]).text).toMatch(/has this question\. It is shown/);
  });

  it('cannot answer what another has claimed, by form or by reply', async () => {
    const { entry } = await asked();
    const mine = await claimed(entry);
    const form = bob.click(mine, 'Write an answer');
    const sent = await bob.submitModal(form, { answer: 'Mine!' });
    expect(shown(await sent.nextFollowUp()).text).toContain(`<@${grace.id}> has this`);
    // What they wrote would be gone with the form.
    const back = present(await sent.nextFollowUp());
    expect(shown(back).text).toMatch(/^What you wrote has not been passed on/);
    expect(back.attachments).toMatchObject([{ filename: 'answer.md', size: 5 }]);
    expect(sent.isPrivate(back)).toBe(true);
    const words = await bob.say(desk, 'Mine!', { replyTo: entry });
    expect(shown(await desk.replyTo(words)).text).toContain(`<@${grace.id}> has this`);
    expect(await stored(entry)).toMatchObject({ status: 'claimed', expertId: grace.id });
  });

  it('gives a question back, closes it, and opens it again', async () => {
    const { entry } = await asked();
    const back = await grace.click(await claimed(entry), 'Give it back').reply();
    expect(shown(back).text).toMatch(/^\*\*Open\*\*/);
    const closed = await bob.click(present(back), 'Close without an answer').reply();
    expect(shown(closed).text).toMatch(/^\*\*Closed without an answer\*\*/);
    expect(await stored(entry)).toMatchObject({ askerId: null });
    const again = await grace.click(present(closed), 'Reopen').reply();
    expect(shown(again).text).toMatch(/^\*\*Open\*\*/);
    // Who asked is forgotten, but not where.
    const mine = await claimed(present(again));
    await grace.submitModal(grace.click(mine, 'Write an answer'), { answer: 'Later.' });
    const { channel } = stage.server;
    await stage.server.settled();
    expect(shown(channel.fromBot.at(-1)).text).toMatch(/^A person has answered your question\./);
    expect(stage.server.pingsByBot).toEqual([]);
  });

  it('answers after a restart of the bot', async () => {
    const { reply, entry } = await asked();
    const mine = await claimed(entry);
    await bot.stop();
    await stage.reopenState();
    await stage.run();
    stage.mayNotify(ada);
    await grace.submitModal(grace.click(mine, 'Write an answer'), { answer: 'The diocese.' });
    expect(shown(await stage.server.channel.replyTo(reply)).text).toContain(`<@${ada.id}>`);
  });

  it('closes what somebody has claimed, and nobody has answered it then', async () => {
    const { entry } = await asked('which charter?');
    const closed = present(
      await grace.click(await claimed(entry), 'Close without an answer').reply(),
    );
    expect(shown(closed).text).toMatch(/^\*\*Closed without an answer\*\*/);
    expect(shown(closed).text).toContain('Nobody has answered it.');
    expect(buttonsOf(closed)).toEqual(['Reopen', 'Where it was asked']);
  });

  it('frees what another has claimed, as who manages the server or a day later', async () => {
    const { entry } = await asked();
    await claimed(entry);
    for (const label of ['Give it back', 'Close without an answer']) {
      const refused = await bob.click(present(desk.current(entry)), label).nextFollowUp();
      expect(shown(refused).text).toMatch(/has this question.*a day after it was claimed/);
    }
    expect(await stored(entry)).toMatchObject({ status: 'claimed', expertId: grace.id });
    const keepers = stage.server.role('Keepers', ['ManageGuild']);
    const keeper = stage.server.person('Keeper', { roles: [keepers] });
    const open = await keeper.click(present(desk.current(entry)), 'Give it back').reply();
    expect(shown(open).text).toMatch(/^\*\*Open\*\*/);
    const again = await claimed(present(open));
    stage.forward(86_400);
    expect(shown(await bob.click(again, 'Give it back').reply()).text).toMatch(/^\*\*Open\*\*/);
  });

  it('finds what was answered when the program was killed before it told who asked', async () => {
    const { reply, entry } = await asked();
    await claimed(entry);
    const before = present(desk.current(entry));
    const { questionId } = present(await stored(entry));
    const { guild, channel } = stage.server;
    const answer = { text: 'The diocese.', article: null };
    await stage.state.personQuestions.answer(guild.id, questionId, grace.id, answer);
    // Even who presses a button of the old message is shown how it stands.
    const form = grace.click(before, 'Write an answer');
    await (await grace.submitModal(form, { answer: 'The diocese!' })).nextFollowUp();
    expect(buttonsOf(present(desk.current(entry)))).toContain('Tell them again');
    await bot.stop();
    await stage.run();
    const found = present(desk.current(entry));
    expect(shown(found).text).toMatch(
      /^\*\*Answered\*\* .* Who asked may not have been told yet\.$/m,
    );
    expect(shown(found).text).toContain('The diocese.');
    stage.mayNotify(ada);
    const done = present(await bob.click(found, 'Tell them again').reply());
    expect(shown(await channel.replyTo(reply)).text).toContain('The diocese.');
    expect(buttonsOf(done)).not.toContain('Tell them again');
  });

  it('is told that an answer is kept whose message could not be changed, and finds it at the next press', async () => {
    const { entry } = await asked();
    const form = grace.click(await claimed(entry), 'Write an answer');
    await form.modal();
    stage.mayNotify(ada);
    stage.server.faults.failNext({ method: 'PATCH' }, 400);
    const sent = await grace.submitModal(form, { answer: 'The diocese.' });
    expect(shown(await sent.nextFollowUp()).text).toMatch(/^Your answer is kept, but/);
    await grace.click(present(desk.current(entry)), 'Give it back').nextFollowUp();
    expect(shown(desk.current(entry)).text).toMatch(/^\*\*Answered\*\*/);
    expect(shown(desk.current(entry)).text).toContain('The diocese.');
    refusals = stage.server.requests.refused.length;
  });

  it.each(['answered', 'closed'] as const)(
    'sees after a start that a question is %s, which a killed program did not come to show',
    async (standing) => {
      const { entry } = await asked();
      await claimed(entry);
      await bot.stop();
      const { personQuestions } = stage.state;
      const { guild } = stage.server;
      const { questionId } = present(await stored(entry));
      const answer = { text: 'The diocese.', article: null };
      await personQuestions.answer(guild.id, questionId, grace.id, answer);
      if (standing === 'closed') await personQuestions.close(guild.id, questionId);
      await stage.run();
      const found = present(desk.current(entry));
      expect(shown(found).text).toMatch(/^\*\*Answered\*\*/);
      expect(buttonsOf(found).includes('Tell them again')).toBe(standing === 'answered');
      expect(shown(found).text).toContain('The diocese.');
    },
  );

  it('is told why who asked could not be told, and can tell them again', async () => {
    const { reply, entry } = await asked();
    stage.server.deny(stage.server.channel, ['SendMessages']);
    const mine = await claimed(entry);
    const form = grace.click(mine, 'Write an answer');
    const done = present(await (await grace.submitModal(form, { answer: 'The diocese.' })).reply());
    expect(shown(done).text).toMatch(/could not tell who asked: the bot lacks a permission/);
    expect(await stored(entry)).toMatchObject({ status: 'answered', askerId: ada.id });
    expect(stage.server.channel.repliesTo(reply)).toEqual([]);
    refusals = 1;
  });

  it('can tell who asked once more, when that failed', async () => {
    const { reply, entry } = await asked();
    const path = new RegExp(`/channels/${stage.server.channel.id}/messages`);
    stage.server.faults.failNext({ method: 'POST', path }, 403);
    const words = await grace.say(desk, 'The diocese.', { replyTo: entry });
    expect(shown(await desk.replyTo(words)).text).toMatch(/^Your answer is kept, but/);
    const untold = present(desk.current(entry));
    expect(shown(untold).text).toContain(
      'could not tell who asked: something went wrong on my side',
    );
    stage.mayNotify(ada);
    const done = await grace.click(untold, 'Tell them again').reply();
    expect(shown(await stage.server.channel.replyTo(reply)).text).toContain('The diocese.');
    expect(buttonsOf(present(done))).not.toContain('Tell them again');
    expect(await stored(entry)).toMatchObject({ status: 'closed', askerId: null });
    refusals = 1;
  });

  it.each([30, 0])(
    'who has their name erased takes no answer away from who asked (kept for %i days)',
    async (days) => {
      await bot.stop();
      await stage.reopenState(days);
      bot = await stage.run();
      const { reply, entry } = await asked();
      const path = new RegExp(`/channels/${stage.server.channel.id}/messages`);
      stage.server.faults.failNext({ method: 'POST', path }, 403);
      refusals = 1;
      await desk.replyTo(await grace.say(desk, 'The diocese.', { replyTo: entry }));
      await grace.command(desk, 'privacy erase').reply();
      await bot.stop();
      bot = await stage.run();
      stage.mayNotify(ada);
      const again = bob.click(present(desk.current(entry)), 'Tell them again');
      const done = present(await again.reply());
      expect(shown(await stage.server.channel.replyTo(reply)).text).toContain('The diocese.');
      expect(shown(done).text).toMatch(/^\*\*Answered\*\* by an expert/);
      expect(shown(done).text).toContain('The diocese.');
      expect(shown(done).text).not.toContain(grace.id);
      expect(await stored(entry)).toMatchObject({ status: 'closed', expertId: null });
    },
  );

  it('who reopens a question takes back what its answer was a label for', async () => {
    const { entry } = await asked('which charter?');
    stage.mayNotify(ada);
    for (const charter of ['Burra', 'Venice']) {
      const mine = await claimed(present(desk.current(entry)));
      const options = menuOf(mine)?.options ?? [];
      const value = options.find(({ label }) => label === `What is the ${charter} Charter?`)?.value;
      const pick = grace.select(mine, 'Pick an article that answers it', [value ?? '']);
      const done = present(await pick.reply());
      if (charter === 'Venice') break;
      await grace.click(done, 'Reopen').reply();
      expect(await choices()).toEqual([]);
    }
    const label = { question: 'which charter?', origin: 'expert' };
    expect(await choices()).toEqual([{ ...label, article: 'charters/venice-charter' }]);
  });

  it('is whoever is in the channel, where no role is set', async () => {
    await stage.set({ experts: { channelId: desk.id, roleId: null } });
    const { entry } = await asked();
    const passer = stage.server.person('Passer-by');
    expect(shown(await claimed(entry, passer)).text).toContain(`<@${passer.id}>`);
  });

  it('is told when the question was withdrawn meanwhile', async () => {
    const { entry } = await asked();
    await stage.state.members.erase(stage.server.guild.id, ada.id);
    const notice = await grace.click(entry, 'Claim').nextFollowUp();
    expect(shown(notice).text).toMatch(/^This question is gone/);
    // Nor does its text stay, with buttons that do nothing.
    expect(shown(desk.current(entry)).text).toMatch(/^This question is gone/);
    expect(buttonsOf(present(desk.current(entry)))).toEqual([]);
  });

  it('is told in words when nothing can be stored, and nothing is changed', async () => {
    const { entry } = await asked();
    await bot.stop();
    const { state } = stage;
    const sentence = 'The disk is full: make room on it.';
    const full = async () => ({ kind: 'not-stored', sentence }) as const;
    const personQuestions = { ...state.personQuestions, claim: full };
    await stage.run({ state: { ...state, personQuestions } });
    const notice = await grace.click(entry, 'Claim').nextFollowUp();
    expect(shown(notice).text).toMatch(/^Nothing was changed\. The disk is full/);
    expect(shown(desk.current(entry)).text).toMatch(/^\*\*Open\*\*/);
  });
});

describe('who is no expert', () => {
  it('is refused at each button, the menu, the form and by reply', async () => {
    const { entry } = await asked('which charter?');
    const refusal = expect.stringMatching(/^Questions are answered by members with the role/);
    for (const label of ['Claim', 'Close without an answer']) {
      const reply = await privateReply(ada.click(entry, label));
      expect(shown(reply).text).toEqual(refusal);
    }
    const mine = await claimed(entry);
    for (const label of ['Write an answer', 'Give it back']) {
      expect(shown(await ada.click(mine, label).reply()).text).toEqual(refusal);
    }
    const value = menuOf(mine)?.options?.[0];
    const pick = ada.select(mine, 'Pick an article that answers it', [value?.value ?? '']);
    expect(shown(await pick.reply()).text).toEqual(refusal);
    const words = await ada.say(desk, 'I know!', { replyTo: entry });
    expect(shown(await desk.replyTo(words)).text).toEqual(refusal);
    // Who has lost the role while the form was open.
    const form = grace.click(mine, 'Write an answer');
    await form.modal();
    await stage.set({ experts: { channelId: desk.id, roleId: stage.server.role('Others').id } });
    const sent = await grace.submitModal(form, { answer: 'Late.' });
    expect(shown(await sent.reply()).text).toEqual(refusal);
    expect(await stored(entry)).toMatchObject({ status: 'claimed', answer: null });
    for (const step of ['tell', 'reopen', 'draft', 'label']) {
      expect(await pressUnseen(mine, ada, step)).toEqual(refusal);
    }
  });
});

describe('none of these', () => {
  it('says that there is no answer, keeps the label, and still offers a person', async () => {
    const unsure = await stage.ask(ada, 'which charter?');
    const reply = present(await ada.click(unsure, 'None of these').reply());
    expect(reply.id).toBe(unsure.id);
    expect(shown(reply)).toMatchObject({ title: 'I have no answer to that' });
    await stage.server.settled();
    const label = { question: 'which charter?', article: null };
    expect(await choices()).toEqual([{ ...label, origin: 'none-of-these' }]);
    await ada.click(reply, 'Ask a person').nextFollowUp();
    expect(shown(await desk.nextMessage()).question).toBe('which charter?');
  });

  it('is one label when it is pressed twice, and so are two candidates', async () => {
    const one = await stage.ask(ada, 'which charter?');
    const none = [ada.click(one, 'None of these'), ada.click(one, 'None of these')];
    for (const press of none) await press.reply();
    const two = await stage.ask(ada, 'which of the charters?');
    const presses = ['Venice', 'Burra'].map((name) =>
      ada.click(two, `What is the ${name} Charter?`),
    );
    for (const press of presses) await press.reply();
    await stage.server.settled();
    expect(await choices()).toEqual([
      { question: 'which charter?', article: null, origin: 'none-of-these' },
      {
        question: 'which of the charters?',
        article: 'charters/venice-charter',
        origin: 'candidate',
      },
    ]);
    const { channel } = stage.server;
    expect(shown(channel.current(two)).title).toBe('What is the Venice Charter?');
  });

  it('and a candidate can be pressed again where Discord failed, and are one label each', async () => {
    const questions = { 'which charter?': 'None of these', 'which of the charters?': 'Venice' };
    for (const [question, label] of Object.entries(questions)) {
      const unsure = await stage.ask(ada, question);
      const pressed = label === 'Venice' ? 'What is the Venice Charter?' : label;
      const failing = { method: 'POST', path: /interactions\/.*callback/ };
      stage.server.faults.refuseNext(failing, { status: 400, code: 0 });
      refusals += 1;
      ada.click(unsure, pressed);
      await stage.server.settled();
      ada.click(unsure, pressed);
      await stage.server.settled();
      const { title } = shown(stage.server.channel.current(unsure));
      expect(title).toBe(label === 'Venice' ? pressed : 'I have no answer to that');
    }
    expect(await choices()).toMatchObject([{ origin: 'none-of-these' }, { origin: 'candidate' }]);
  });

  it('is for who asked to say', async () => {
    const unsure = await stage.ask(ada, 'which charter?');
    const notice = await bob.click(unsure, 'None of these').reply();
    expect(shown(notice).text).toMatch(/^Only who asked/);
    expect(await choices()).toEqual([]);
  });

  it('is not said by who chooses a candidate, which is kept as a label too', async () => {
    const unsure = await stage.ask(ada, 'which charter?');
    await bob.click(unsure, 'What is the Venice Charter?').reply();
    await ada.click(unsure, 'What is the Burra Charter?').reply();
    await stage.server.settled();
    expect(await choices()).toEqual([
      { question: 'which charter?', article: 'charters/burra-charter', origin: 'candidate' },
    ]);
  });
});

describe('a question that was asked in private', () => {
  async function askPrivately(): Promise<Message> {
    const handle = ada.command(stage.server.channel, 'ask', {
      question: 'who restores organs?',
      private: true,
    });
    const notice = await ada.click(present(await handle.reply()), 'Ask a person').nextFollowUp();
    expect(shown(notice).text).toMatch(/I tell you here, or, .* by direct message/);
    const entry = await desk.nextMessage();
    expect(buttonsOf(entry)).not.toContain('Where it was asked');
    return entry;
  }

  it('is answered in the private reply, and nowhere else', async () => {
    const handle = ada.command(stage.server.channel, 'ask', {
      question: 'who restores organs?',
      private: true,
    });
    const press = ada.click(present(await handle.reply()), 'Ask a person');
    await press.nextFollowUp();
    const entry = await desk.nextMessage();
    await grace.say(desk, 'The diocese.', { replyTo: entry });
    const told = await press.nextFollowUp();
    expect(shown(told).text).toContain('The diocese.');
    expect(press.isPrivate(told)).toBe(true);
    await stage.server.settled();
    expect(stage.server.channel.fromBot).toEqual([]);
    expect(stage.server.directMessages(ada).fromBot).toEqual([]);
  });

  it('is answered by direct message after a restart', async () => {
    const entry = await askPrivately();
    await bot.stop();
    await stage.run();
    await grace.say(desk, 'The diocese.', { replyTo: entry });
    const told = await stage.server.directMessages(ada).nextMessage();
    expect(shown(told).text).toContain('The diocese.');
    expect(stage.server.channel.fromBot).toEqual([]);
  });
});

describe('where texts are never stored', () => {
  it('question and answer are read from the message alone', async () => {
    await bot.stop();
    await stage.reopenState(0);
    await stage.run();
    const { reply, entry } = await asked('which charter?');
    expect(await stored(entry)).toMatchObject({ question: null });
    stage.mayNotify(ada);
    const late = bob.click(await claimed(entry), 'Write an answer');
    await late.modal();
    const words = '- Ask the diocese\n- or @here';
    await grace.say(desk, words, { replyTo: entry });
    expect(shown(await stage.server.channel.replyTo(reply)).question).toBe('which charter?');
    await stage.server.settled();
    expect(await stored(entry)).toMatchObject({ question: null, answer: '', status: 'closed' });
    // Who comes too late must not wipe it away.
    await (await bob.submitModal(late, { answer: 'Late.' })).nextFollowUp();
    expect(shown(desk.current(entry)).text).toContain('Ask the diocese');
    const file = await grace.click(present(desk.current(entry)), 'Draft of an article').reply();
    expect(file?.attachments).toMatchObject([{ filename: '_draft-charter.md' }]);
    expect(await choices()).toEqual([]);
  });
});

describe('what becomes of an answer', () => {
  it('is a draft for an article that is handed to who asks for it alone', async () => {
    const { entry } = await asked();
    stage.mayNotify(ada);
    await grace.say(desk, 'Ask the diocese.', { replyTo: entry });
    await stage.server.settled();
    const done = present(desk.current(entry));
    const file = await privateReply(bob.click(done, 'Draft of an article'));
    expect(file.attachments).toMatchObject([{ filename: '_draft-restores-organs.md' }]);
    expect(shown(file).text).toMatch(/Nothing is published/);
  });

  it('is a labelled question where an article was picked', async () => {
    const { entry } = await asked('which charter?');
    const mine = await claimed(entry);
    const menu = menuOf(mine);
    stage.mayNotify(ada);
    const done = await grace
      .select(mine, 'Pick an article that answers it', [menu?.options?.[0]?.value ?? ''])
      .reply();
    const file = present(await grace.click(present(done), 'Labelled question').reply());
    expect(file.attachments[0]?.filename).toMatch(/^question-[0-9a-f]{8}\.yaml$/);
  });
});

/** What somebody gets who presses a button that the message does not show any more. */
async function pressUnseen(entry: Message, person: Person, step: string): Promise<unknown> {
  const found = /v2:person:[\w-]+:/.exec(JSON.stringify(entry.components))?.[0] ?? '';
  const customId = SEAL.sign(`${found}${step}`, [entry.channel_id]);
  const components = [
    { type: 1, components: [{ type: 2, style: 2, label: step, custom_id: customId }] },
  ];
  const { apiUrl, token } = stage.server;
  const path = `${apiUrl}/v10/channels/${entry.channel_id}/messages/${entry.id}`;
  await fetch(path, {
    method: 'PATCH',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ components, allowed_mentions: { parse: [] } }),
  });
  return shown(await person.click(entry, step).reply()).text;
}
