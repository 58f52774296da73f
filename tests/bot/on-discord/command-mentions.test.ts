import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Message, Person, Room } from 'discord-stand-in';
import type { Article, Library } from '../../../src/knowledge/index.ts';
import { lime, sampleLibrary } from '../sample-library.ts';
import { Stage } from './stage.ts';

/** An article about commands, of this bot's own names. */
const about: Article = {
  ...lime,
  blocks: [{ kind: 'paragraph', text: 'Say `/help` or `/privacy export`.', line: 1 }],
};
const library: Library = {
  ...sampleLibrary,
  find: (slug) => (slug === lime.slug ? about : sampleLibrary.find(slug)),
  articles: sampleLibrary.articles.map((one) => (one === lime ? about : one)),
  ask(question, options) {
    const answer = sampleLibrary.ask(question, options);
    if (answer.kind !== 'answered') return answer;
    return { ...answer, summary: { lines: [{ kind: 'paragraph', text: about.blocks[0]!.text }] } };
  },
};

let stage: Stage;
let ada: Person;
let grace: Person;
let channel: Room;

beforeEach(async () => {
  stage = await Stage.open();
  ada = stage.server.person('Ada');
  grace = stage.server.person('Grace', { roles: [stage.server.role('Keepers', ['ManageGuild'])] });
  ({ channel } = stage.server);
});

afterEach(async () => {
  await stage.close();
});

/** Everything that the message holds, as it was sent. */
const sent = (message: Message | null): string => JSON.stringify(message?.components);

/** As Discord writes it. */
function mention(path: string, room = channel): string {
  const name = path.split(' ')[0];
  const command = grace.commandsIn(room).find((one) => one.name === name);
  return `</${path}:${command?.id}>`;
}

it('commands that the bot names can be pressed, with their subcommands, in every kind of reply', async () => {
  await stage.run({ library: () => library });
  const help = sent(await ada.command(channel, 'help').reply());
  for (const path of ['ask', 'topics', 'search', 'article', 'privacy erase', 'settings show']) {
    expect(help).toContain(mention(path));
  }
  expect(help).not.toMatch(/`\//);
  expect(sent(await stage.ask(ada, 'privacy'))).toContain(mention('privacy export'));
  expect(sent(await stage.ask(ada, 'help', stage.server.directMessages(ada)))).toContain(
    mention('ask'),
  );
  // One without buttons, and one that nobody has asked for.
  const empty = await ada.say(channel, '', { embeds: [{ title: 'x' }] });
  const refused = await ada.messageCommand(channel, 'Answer this', empty).reply();
  expect(sent(refused)).toContain(`Ask me yourself with ${mention('ask')}.`);
  await stage.set({ alertsChannelId: channel.id });
  const gone = stage.server.addChannel('short-lived');
  await stage.server.settled();
  await stage.set({ pauses: [{ channelId: gone.id, until: null }] });
  stage.server.deleteRoom(gone);
  await stage.server.settled();
  expect(sent(channel.fromBot.at(-1) ?? null)).toContain(mention('settings show'));
  const set = grace.command(channel, 'settings channel add', { channel });
  expect(sent(await set.reply())).toContain(mention('settings subjects'));
  expect(stage.server.requests.refused).toEqual([]);
});

it('what articles and members say of commands stays as they wrote it', async () => {
  await stage.run({ library: () => library });
  const answer = await ada.command(channel, 'ask', { question: 'lime `/help`?' }).reply();
  expect(sent(answer)).toContain('Say `/help` or `/privacy export`.');
  const opened = await ada.click(answer!, 'Read the article').reply();
  expect(sent(opened)).toContain('Say `/help` or `/privacy export`.');
  expect(sent(answer) + sent(opened)).not.toMatch(/<\/[a-z]/);
  const unknown = await stage.ask(ada, 'who won `/help`?');
  expect(sent(unknown)).not.toContain('</help');
});

it('registered in one server can be pressed there, and are code elsewhere', async () => {
  const elsewhere = stage.server.addGuild('Elsewhere');
  const other = stage.server.addChannel('general', { guild: elsewhere });
  await stage.run({ config: { discordGuildId: stage.server.guild.id } });
  expect(sent(await stage.ask(ada, 'help'))).toContain(mention('ask'));
  const bob = stage.server.person('Bob', { guild: elsewhere });
  for (const room of [other, stage.server.directMessages(bob)]) {
    const help = sent(await stage.ask(bob, 'help', room));
    expect(help).toContain('`/ask`');
    expect(help).not.toMatch(/<\/[a-z]/);
  }
});

it('are code until Discord has said what it calls them, and known again after a restart', async () => {
  stage.server.faults.failNext({ method: 'GET', path: /\/commands$/ }, 400);
  const bot = await stage.run();
  expect(sent(await stage.ask(ada, 'help'))).toContain('`/ask`');
  await bot.stop();
  await stage.run();
  const again = await stage.run();
  expect(sent(await stage.ask(ada, 'help'))).toContain(mention('ask'));
  await again.stop();
});

it('stay code in forms', async () => {
  await stage.run();
  const shown = await grace.command(channel, 'settings show').reply();
  const form = await grace.click(shown!, 'Change in a form').modal();
  expect(JSON.stringify(form)).not.toMatch(/<\/[a-z]/);
});
