import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InteractionHandle, Message, Person } from 'discord-stand-in';
import { createSeal } from '../../../src/bot/messages/seal.ts';
import { customIdsIn, shown } from '../shown.ts';
import { SEAL, Stage } from './stage.ts';

let stage: Stage;
let ada: Person;
/** Whose client sends what somebody has written into it. */
let mallory: Person;
let unsure: Message;

beforeAll(async () => {
  stage = await Stage.open();
  await stage.run();
  ada = stage.server.person('Ada');
  mallory = stage.server.person('Mallory');
  unsure = await stage.ask(ada, 'which charter?');
});

afterAll(async () => {
  await stage.closeUnrefused();
});

interface Met {
  readonly says: string;
  readonly isPrivate: boolean;
  /** Whether the message on which it was pressed stays as it was. */
  readonly isUnchanged: boolean;
}

/** What comes of an interaction with the message. */
async function met(handle: InteractionHandle, message: Message): Promise<Met> {
  const notice = await handle.reply();
  const now = stage.server.channel.current(message);
  return {
    says: shown(notice).text,
    isPrivate: notice !== null && handle.isPrivate(notice),
    isUnchanged: JSON.stringify(now) === JSON.stringify(message),
  };
}

/** A private sentence that begins so, and nothing else. */
function refusal(words: RegExp): Met {
  return { says: expect.stringMatching(words) as string, isPrivate: true, isUnchanged: true };
}

const FOREIGN = /^This button does not belong to this message, so I have changed nothing\./;

/** Ids of the buttons of a message, by what they do. */
function idOf(message: Message, verb: string): string {
  const found = customIdsIn(message).find((id) => id.startsWith(`v2:${verb}:`));
  if (found === undefined) throw new Error(`Expected a button that does ${verb}, found none`);
  return found;
}

describe('an id that the bot has not made', () => {
  it('does nothing to somebody else’s answer: no page, no topic, no choice in their name', async () => {
    const article = idOf(unsure, 'choose').split(':')[2] ?? '';
    for (const id of [
      `v2:turn-article:${article}:1`,
      `v2:turn-topic:${article}:0`,
      `v2:choose:${article}:${mallory.id}`,
      `v2:none-of-these:${mallory.id}`,
    ]) {
      for (const forged of [id, `${id}:`, `${id}:AAAAAAAAAAAAAAAA`, anothers(id)]) {
        expect(await met(mallory.forge(unsure, forged), unsure)).toEqual(refusal(FOREIGN));
      }
    }
  });

  it('does nothing with another asker in it than the one it was made for', async () => {
    const mine = idOf(unsure, 'choose').replace(ada.id, mallory.id);
    expect(await met(mallory.forge(unsure, mine), unsure)).toEqual(refusal(FOREIGN));
  });

  it('does nothing in a menu', async () => {
    const { channel } = stage.server;
    const topics = await ada.command(channel, 'topics').reply();
    const menu = idOf(topics ?? unsure, 'pick-topic');
    expect(await met(mallory.forge(unsure, menu, ['AAAAAAAAAAAAAAAA']), unsure)).toEqual(
      refusal(FOREIGN),
    );
  });
});

describe('an id that the bot has made', () => {
  it('does nothing on another message of the same channel', async () => {
    const long = await stage.ask(mallory, 'wall of text');
    const page = await mallory.click(long, 'Read the article').reply();
    const next = idOf(page ?? long, 'turn-article');
    expect(await met(mallory.forge(unsure, next), unsure)).toEqual(refusal(FOREIGN));
  });

  it('does nothing in another channel, although its message is there to be seen', async () => {
    const elsewhere = stage.server.addChannel('elsewhere');
    const other = await stage.ask(ada, 'which charter?', elsewhere);
    expect(await met(mallory.forge(unsure, idOf(other, 'choose')), unsure)).toEqual(
      refusal(FOREIGN),
    );
  });
});

describe('an id on a message of the bot’s', () => {
  it('does nothing when it was made for another channel, or with another key', async () => {
    const elsewhere = stage.server.addChannel('copied-from');
    const other = await stage.ask(ada, 'which charter?', elsewhere);
    for (const id of [idOf(other, 'choose'), anothers('v2:turn-topic:AAAAAAAAAAAAAAAA:0')]) {
      const copied = await posted(id);
      expect(await met(ada.click(copied, 'Copied'), copied)).toEqual(refusal(FOREIGN));
    }
  });
});

describe('what this version no longer has', () => {
  it('is answered in words: a verb, a menu, a form', async () => {
    const bound = [unsure.channel_id];
    const gone = /^This button is from an older version of me and no longer works\. Ask again/;
    expect(await met(ada.forge(unsure, 'v1:choose:AAAAAAAAAAAAAAAA:1'), unsure)).toEqual(
      refusal(gone),
    );
    expect(await met(ada.forge(unsure, 'v1:menu', ['x']), unsure)).toEqual(refusal(gone));
    // On no message of ours, so it does not get as far as its verb.
    expect(await met(ada.forge(unsure, SEAL.sign('v2:burn:1', bound)), unsure)).toEqual(
      refusal(FOREIGN),
    );
  });

  it('a form that somebody else has opened, or an older version, changes nothing', async () => {
    const answer = await stage.ask(ada, 'what is lime mortar?');
    const form = ada.click(answer, 'Not helpful');
    const { custom_id: id } = await form.modal();
    const older = await ada.submitModal(form, {}, 'v1:not-helpful:AAAAAAAAAAAAAAAA:0123456789ab');
    expect(await met(older, answer)).toEqual(refusal(/^This form is from an older version of me/));
    const other = mallory.click(answer, 'Not helpful');
    const sent = await mallory.submitModal(other, {}, typeof id === 'string' ? id : '');
    expect(await met(sent, answer)).toEqual(refusal(/^This form was not opened here and by you/));
    const worst = await stage.state.ratings.worstOf(stage.server.guild.id, 10);
    expect(worst).toEqual({ kind: 'read', value: [] });
  });
});

/** A message of the bot with this button, which it has not written itself. */
async function posted(customId: string): Promise<Message> {
  const { apiUrl, token, channel } = stage.server;
  const button = { type: 2, style: 1, label: 'Copied', custom_id: customId };
  const response = await fetch(`${apiUrl}/v10/channels/${channel.id}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      flags: 1 << 15,
      components: [{ type: 17, components: [{ type: 1, components: [button] }] }],
      allowed_mentions: { parse: [] },
    }),
  });
  const { id } = (await response.json()) as { readonly id: string };
  const found = channel.fromBot.find((message) => message.id === id);
  if (found === undefined) throw new Error('Expected the message to be there');
  return found;
}

/** As another installation would sign it, which knows the source and not the key. */
function anothers(id: string): string {
  return createSeal('another key').sign(id, [unsure.channel_id]);
}
