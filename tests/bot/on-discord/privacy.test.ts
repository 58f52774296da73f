import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from 'discord-stand-in';
import {
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

  it('says in direct messages that what is stored belongs to a server', async () => {
    const direct = set.stage.server.directMessages(set.ada);
    const reply = await set.ada.command(direct, 'privacy export').reply();
    expect(textOf(reply!)).toMatch(/use this command there/);
  });

  it('says that nothing was erased when the database is gone', async () => {
    await set.stage.state.close();
    expect(textOf(await privacy('erase'))).toMatch(/^I could not erase it/);
    expect(textOf(await privacy('export'))).toMatch(/^I cannot read what is stored/);
    await set.stage.reopenState();
  });
});
