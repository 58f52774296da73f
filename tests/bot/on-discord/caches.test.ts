import { afterEach, beforeEach, expect, it } from 'vitest';
import { MEMBERS_KEPT, USERS_KEPT } from '../../../src/bot/connection/caches.ts';
import { shown } from '../shown.ts';
import { Stage } from './stage.ts';

const CROWD = USERS_KEPT + 40;

let stage: Stage;

beforeEach(async () => {
  stage = await Stage.open();
});

afterEach(() => stage.closeUnrefused());

it('keeps few of the many people who write, and needs nothing that it has forgotten', async () => {
  const bot = await stage.run();
  const { server } = stage;
  const { channel } = server;
  const ada = server.person('Ada');
  const question = await ada.say(channel, 'what is lime mortar?', { mention: true });
  const answer = await channel.replyTo(question);
  for (let n = 0; n < CROWD; n++)
    await server.person(`Passer-by ${n}`).say(channel, 'Good morning.');
  await server.settled();

  // The bot itself is always kept.
  const { cached } = bot.now();
  expect(cached.users).toBeGreaterThan(MEMBERS_KEPT);
  expect(cached.users).toBeLessThanOrEqual(USERS_KEPT + 1);
  expect(cached.members).toBeLessThanOrEqual(MEMBERS_KEPT + 1);

  // Of Ada and of her question it knows nothing any more.
  await ada.editMessage(question, `<@${server.bot.id}> which charter?`);
  expect(shown(await channel.edited(answer)).title).toBe('Did you mean…');
  await ada.deleteMessage(question);
  await channel.deleted(answer);
});
