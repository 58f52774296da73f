import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from 'discord-stand-in';
import { createLibrary } from '../../../src/knowledge/index.ts';
import type { LiveLibrary } from '../../../src/content/live-library.ts';
import { steadyLibrary } from '../../content/steady-library.ts';
import { sampleLibrary } from '../sample-library.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

const QUESTION = 'what is lime mortar?';
const NO_LIBRARY = createLibrary([], { siteUrl: null });

let stage: Stage;
let ada: Person;
let content: LiveLibrary;
let share: number;
let finish: () => void;

beforeEach(async () => {
  stage = await Stage.open();
  ada = stage.server.person('Ada');
  let isRead = false;
  share = 0.4;
  const over = new Promise<void>((resolve) => {
    finish = () => {
      isRead = true;
      resolve();
    };
  });
  content = {
    ...steadyLibrary(sampleLibrary),
    current: () => steadyLibrary(isRead ? sampleLibrary : NO_LIBRARY).current(),
    reading: () => (isRead ? null : { share, over }),
  };
  await stage.run({ live: content, library: () => content.current().library });
});

afterEach(() => stage.closeUnrefused());

describe('while the articles are read for the first time', () => {
  it('a command is told at once, in private, how far that is, and answered afterwards', async () => {
    const { channel } = stage.server;
    const early = ada.command(channel, 'ask', { question: QUESTION });
    const told = await early.reply();
    expect(told && early.isPrivate(told)).toBe(true);
    expect(shown(told).text).toBe(
      'I am still reading my articles: 40 % so far. Please try again in a few minutes.',
    );
    share = 0.999;
    const later = await ada.command(channel, 'help').reply();
    expect(shown(later).text).toContain('99 % so far');
    finish();
    const answer = await ada.command(channel, 'ask', { question: QUESTION }).reply();
    expect(shown(answer).title).toBe('What is lime mortar?');
    expect(stage.complaints).toEqual([]);
  });

  it('whoever presses a button or types is told in their language, or offered nothing', async () => {
    const { channel } = stage.server;
    expect(await ada.autocomplete(channel, 'ask', 'question', 'lime')).toEqual([]);
    const told = await ada.speaking('fr').command(channel, 'topics').reply();
    expect(shown(told).text).toMatch(/^Je lis encore mes articles : 40 % pour l’instant/);
    const pressed = await ada.speaking('es-ES').forge(told!, 'v1:dismiss').reply();
    expect(shown(pressed).text).toMatch(/^Todavía estoy leyendo/);
  });

  it('mentions wait, each member’s in turn, and are answered once they can be', async () => {
    const { channel } = stage.server;
    const first = await ada.say(channel, QUESTION, { mention: true });
    const direct = stage.server.person('Bob');
    const second = await direct.say(channel, 'which charter?', { mention: true });
    // Told after both have arrived.
    await ada.command(channel, 'help').reply();
    await stage.server.settled();
    expect(channel.fromBot).toEqual([]);
    finish();
    expect(shown(await channel.replyTo(first)).title).toBe('What is lime mortar?');
    expect(shown(await channel.replyTo(second)).title).toBe('Did you mean…');
    await stage.server.settled();
    expect(channel.fromBot).toHaveLength(2);
  });

  it('a message that is deleted meanwhile is not answered', async () => {
    const { channel } = stage.server;
    const gone = await ada.say(channel, QUESTION, { mention: true });
    const stays = await ada.say(channel, QUESTION, { mention: true });
    await ada.deleteMessage(gone);
    await stage.server.settled();
    finish();
    await channel.replyTo(stays);
    await stage.server.settled();
    expect(channel.fromBot).toHaveLength(1);
  });

  it('a server that it joins is greeted once there are titles to show', async () => {
    const room = stage.server.strangeGuild('Elsewhere', [ada]);
    stage.server.inviteBot({ id: room.channel.guild_id ?? '' });
    await stage.server.settled();
    expect(room.fromBot).toEqual([]);
    finish();
    expect(shown(await room.nextMessage()).text).toContain('What is lime mortar?');
  });
});
