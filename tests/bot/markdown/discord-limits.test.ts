import { ButtonStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { actionButton } from '../../../src/bot/messages/buttons.ts';
import { DISCORD_LIMITS } from '../../../src/bot/markdown/discord-limits.ts';
import { topicKeyOf } from '../../../src/bot/messages/custom-id.ts';
import { replyOf } from '../../../src/bot/messages/reply.ts';
import { COMMAND, COMPONENT, EMBED, MESSAGE } from 'discord-stand-in/limits';

describe('the limits of replies', () => {
  it('are those that the stand-in for Discord holds messages to, written down a second time', () => {
    expect(DISCORD_LIMITS).toEqual({
      content: MESSAGE.content,
      embeds: MESSAGE.embeds,
      embedTitle: EMBED.title,
      embedDescription: EMBED.description,
      embedFields: EMBED.fields,
      embedFieldName: EMBED.fieldName,
      embedFieldValue: EMBED.fieldValue,
      embedFooter: EMBED.footerText,
      embedAuthor: EMBED.authorName,
      embedTotal: EMBED.total,
      embedUrl: EMBED.url,
      buttonLabel: COMPONENT.buttonLabel,
      buttonUrl: COMPONENT.buttonUrl,
      customId: COMPONENT.customId,
      buttonsPerRow: COMPONENT.buttonsPerRow,
      rows: COMPONENT.rows,
      selectOptions: COMPONENT.selectOptions,
      selectOptionText: COMPONENT.selectOptionText,
      selectPlaceholder: COMPONENT.selectPlaceholder,
      modalTitle: COMPONENT.modalTitle,
      textInput: COMPONENT.textInputValue,
      choices: COMMAND.choices,
      choiceText: COMMAND.choiceName,
    });
  });
});

describe('a reply', () => {
  it('that is too long in all is a bug that names both lengths', () => {
    const field = { name: 'n'.repeat(256), value: 'v'.repeat(1024) };
    const embed = { description: 'd'.repeat(4000), fields: [field, field] };
    expect(() => replyOf(embed)).toThrow('at most 6000 UTF-16 units in all, got 6560');
    expect(() => replyOf({ ...embed, fields: [field] })).not.toThrow();
  });

  it('has five rows of five buttons at most, and none twice', () => {
    const buttons = Array.from({ length: 40 }, (_, page) =>
      actionButton(
        'b',
        { verb: 'turn-topic', topic: topicKeyOf('t'), page },
        ButtonStyle.Secondary,
      ),
    );
    const { components } = replyOf({ title: 't' }, [...buttons.slice(0, 3), ...buttons]);
    expect(components.map((row) => row.components.length)).toEqual([5, 5, 5, 5, 5]);
  });
});
