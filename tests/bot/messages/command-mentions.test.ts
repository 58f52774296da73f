import { ComponentType, type APIContainerComponent } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { definitions } from '../../../src/bot/commands/index.ts';
import { withCommandMentions } from '../../../src/bot/messages/command-mentions.ts';
import { createCommandMentions } from '../../../src/bot/registration/command-mentions.ts';

const ID = '80351110224678912';
const mentions = createCommandMentions(definitions);
mentions.learn(null, new Map(definitions.map(({ name }) => [name, ID])));

function container(content: string, id?: number): APIContainerComponent {
  const text = { type: ComponentType.TextDisplay as const, content };
  return {
    type: ComponentType.Container,
    components: [id === undefined ? text : { ...text, id }],
  };
}

/** The text with its commands as Discord is sent them. */
function said(content: string, id?: number): string {
  const shown = withCommandMentions(container(content, id), (path) => mentions.of(path, null));
  const [text] = shown.components;
  return text?.type === ComponentType.TextDisplay ? text.content : '';
}

describe('a command in a sentence', () => {
  it('can be pressed, with its subcommand, wherever it stands', () => {
    expect(said('`/help`, `/settings channel add`.')).toBe(
      `</help:${ID}>, </settings channel add:${ID}>.`,
    );
  });

  it.each([
    ['`/settings`', 'has subcommands'],
    ['`/settings channel`', 'is a group of them'],
    ['`/Answer this`', 'is none of a slash'],
    ['`/nothing`', 'is none of ours'],
    ['`/help me`', 'is more than a command'],
    ['\\`/help\\`', 'is what somebody typed'],
    ['``/help``', 'is code in code'],
    ['```\n`/help`\n```', 'stands in a block of code'],
    ['/help', 'is no code'],
  ])('stays as it is when it %j %s', (text) => {
    expect(said(text)).toBe(text);
  });

  it('stays as it is in a text that has an id of its own: others have written it', () => {
    expect(said('`/help`', 1000)).toBe('`/help`');
    // Discord counts texts of ours in messages that it sends back.
    expect(said('`/help`', 3)).toBe(`</help:${ID}>`);
  });

  it('stays as it is where the message would become too long', () => {
    const room = 4000 - '`/help`'.length;
    for (const length of [room, room - `</help:${ID}>`.length + '`/help`'.length + 1]) {
      const text = `\`/help\`${'x'.repeat(length)}`;
      expect(said(text)).toBe(text);
    }
    const text = `\`/help\`${'x'.repeat(4000 - `</help:${ID}>`.length)}`;
    expect(said(text)).toHaveLength(4000);
  });
});
