import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from 'discord-stand-in';
import { PATIENCE } from '../../patience.ts';
import {
  buttonsOf,
  openModeratorsStage,
  privateReply,
  textOf,
  type ModeratorsStage,
} from './moderators-stage.ts';

let set: ModeratorsStage;

beforeEach(async () => {
  set = await openModeratorsStage();
  await set.stage.run();
});

afterEach(async () => {
  await set.stage.closeUnrefused();
});

async function privacy(subcommand: string, person = set.ada): Promise<Message> {
  return privateReply(person.command(set.stage.server.channel, `privacy ${subcommand}`));
}

describe('/privacy', () => {
  it('shows what is stored, for how long, and how to erase it', async () => {
    const text = textOf(await privacy('show'));
    expect(text).toMatch(/kept for 30 days only when nothing answered it/);
    expect(text).toMatch(/`\/privacy erase` deletes it/);
  });

  it('leads to the terms and the privacy policy that Discord was given for the bot', async () => {
    expect(buttonsOf(await privacy('show'))).toEqual(['Export', 'Erase']);
    const { stage, ada } = await openModeratorsStage({
      pages: {
        privacyPolicy: 'https://heritage.example.org/privacy',
        termsOfService: 'https://heritage.example.org/terms',
      },
    });
    await stage.run();
    // Discord is asked for them when the bot has come to it.
    const shown = await vi.waitFor(async () => {
      const reply = await privateReply(ada.command(stage.server.channel, 'privacy show'));
      expect(buttonsOf(reply)).toEqual(['Export', 'Erase', 'Privacy policy', 'Terms of use']);
      return reply;
    }, PATIENCE);
    expect(JSON.stringify(shown.components)).toMatch(
      /heritage\.example\.org\/privacy.*heritage\.example\.org\/terms/,
    );
    const spoken = await stage.server.channel.replyTo(
      await ada.say(stage.server.channel, 'privacy', { mention: true }),
    );
    expect(buttonsOf(spoken)).toContain('Terms of use');
    await stage.closeUnrefused();
  });

  it('gives a file with everything that is stored of who asks, and of nobody else', async () => {
    await set.stage.ask(set.ada, 'who won the match?');
    await set.stage.ask(set.bob, 'where is my bicycle?');
    await set.stage.server.settled();
    const reply = await privacy('export');
    expect(reply.attachments).toMatchObject([{ filename: 'about-you.json' }]);
    expect(textOf(reply)).toMatch(/everything that is stored of you in this server: 1 row/);
    expect(textOf(await privacy('export', set.grace))).toMatch(/^Nothing is stored of you/);
  });

  it('erases it, and leaves what others asked', async () => {
    await set.stage.ask(set.ada, 'who won the match?');
    await set.stage.ask(set.bob, 'where is my bicycle?');
    await set.stage.server.settled();
    expect(textOf(await privacy('erase'))).toMatch(/^Erased/);
    expect(textOf(await privacy('export'))).toMatch(/^Nothing is stored of you/);
    expect(await set.stage.state.gaps.gapsOf(set.guildId)).toMatchObject({
      value: [{ question: 'where is my bicycle?' }],
    });
  });

  it('is there for whom moderators have blocked', async () => {
    const blocked = { members: [set.ada.id], roles: [] };
    await set.stage.set({ blocked });
    expect(textOf(await privacy('erase'))).toMatch(/^Erased/);
  });

  it('tells whom moderators have blocked that they are, and nothing of others who are', async () => {
    const { state } = set.stage;
    for (const members of [[set.bob.id], [set.bob.id, set.ada.id]]) {
      await set.stage.set({ blocked: { members, roles: [] } });
    }
    const member = { memberId: set.ada.id, roleIds: [] };
    const told = await state.members.exportOf(set.guildId, member);
    expect(told).toMatchObject({
      value: { blocks: [{ blocked: 'member' }], blockChanges: [{ changed: 'blocked' }] },
    });
    expect(JSON.stringify(told)).not.toContain(set.bob.id);
    expect(textOf(await privacy('export'))).toMatch(/but for what moderators have set about you/);
  });

  it('tells who has a blocked role that it keeps answers from them, and nobody of roles they have not', async () => {
    const { stage, guildId, grace } = set;
    const muted = stage.server.role('Muted');
    const eve = stage.server.person('Eve', { roles: [muted] });
    const others = stage.server.role('Others');
    await stage.set({ blocked: { members: [], roles: [others.id, muted.id] } });
    expect(textOf(await privacy('export', eve))).toMatch(/stored of you in this server: 1 row/);
    const member = { memberId: eve.id, roleIds: [muted.id] };
    expect(await stage.state.members.exportOf(guildId, member)).toMatchObject({
      value: { blocks: [{ blocked: 'role', role: muted.id }] },
    });
    expect(textOf(await privacy('export', grace))).toMatch(/^Nothing is stored of you/);
  });

  it('in direct messages is about all servers', async () => {
    const { server, state } = set.stage;
    const elsewhere = server.addGuild('Elsewhere');
    await server.settled();
    await set.stage.ask(set.ada, 'who won the match?');
    await server.settled();
    const gap = { memberId: set.ada.id, replyId: '1', question: 'who won the cup?' };
    const about = { reason: 'unknown', article: null, contentVersion: '0123456789ab' } as const;
    await state.gaps.add({ guildId: elsewhere.id, ...gap, ...about });
    const direct = server.directMessages(set.ada);
    const given = await privateReply(set.ada.command(direct, 'privacy export'));
    expect(textOf(given)).toMatch(/stored of you in all servers: 2 rows/);
    expect(given.attachments).toMatchObject([{ filename: 'about-you.json' }]);
    expect(textOf(await privateReply(set.ada.command(direct, 'privacy erase')))).toMatch(
      /^Erased: .* in all servers/,
    );
    expect(textOf(await privateReply(set.ada.command(direct, 'privacy export')))).toBe(
      'Nothing is stored of you in any server.',
    );
  });

  it('says that nothing was erased when the database is gone', async () => {
    await set.stage.state.close();
    expect(textOf(await privacy('erase'))).toMatch(/^I could not erase it/);
    expect(textOf(await privacy('export'))).toMatch(/^I cannot read what is stored/);
    await set.stage.reopenState();
  });
});

describe('"privacy", said to the bot', () => {
  it('has buttons that give and erase it, for who asked alone', async () => {
    const { stage, ada, bob } = set;
    await stage.ask(ada, 'who won the match?');
    await stage.server.settled();
    const told = await stage.ask(ada, 'privacy');
    expect(buttonsOf(told)).toEqual(['Export', 'Erase']);
    expect(textOf(await privateReply(bob.click(told, 'Erase')))).toMatch(/are for who asked/);
    const given = await privateReply(ada.click(told, 'Export'));
    expect(given.attachments).toMatchObject([{ filename: 'about-you.json' }]);
    expect(textOf(await privateReply(ada.click(told, 'Erase')))).toMatch(/^Erased/);
    expect(textOf(await privateReply(ada.click(told, 'Export')))).toMatch(/^Nothing is stored/);
  });

  it('has them in direct messages, too, and for whom moderators have blocked', async () => {
    const { stage, ada } = set;
    const told = await stage.ask(ada, 'privacy');
    await stage.set({ blocked: { members: [ada.id], roles: [] } });
    expect(textOf(await privateReply(ada.click(told, 'Export')))).toMatch(/stored of you in this/);
    const direct = stage.server.directMessages(ada);
    const said = await direct.replyTo(await ada.say(direct, 'privacy'));
    expect(textOf(await privateReply(ada.click(said, 'Erase')))).toMatch(/in all servers/);
  });
});
