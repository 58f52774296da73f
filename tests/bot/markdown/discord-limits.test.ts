import { ButtonStyle } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { actionButton } from '../../../src/bot/messages/buttons.ts';
import { DISCORD_LIMITS } from '../../../src/bot/markdown/discord-limits.ts';
import { topicKeyOf } from '../../../src/bot/messages/custom-id.ts';
import { text } from '../../../src/bot/messages/part.ts';
import { replyOf } from '../../../src/bot/messages/reply.ts';
import { buttonRows } from '../../../src/bot/messages/rows.ts';
import { section } from '../../../src/bot/messages/section.ts';
import { COMMAND, COMPONENT } from 'discord-stand-in/limits';

describe('the limits of replies', () => {
  it('are those that the stand-in for Discord holds messages to, written down a second time', () => {
    expect(DISCORD_LIMITS).toEqual({
      messageText: COMPONENT.textTotalV2,
      messageBytes: COMPONENT.textBytesV2,
      bytesPerComponent: COMPONENT.bytesPerComponentV2,
      components: COMPONENT.totalV2,
      galleryItems: COMPONENT.galleryItems,
      pictureDescription: COMPONENT.mediaDescription,
      pictureUrl: COMPONENT.mediaUrl,
      buttonLabel: COMPONENT.buttonLabel,
      buttonUrl: COMPONENT.buttonUrl,
      customId: COMPONENT.customId,
      buttonsPerRow: COMPONENT.buttonsPerRow,
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
  const button = (page: number) =>
    actionButton('b', { verb: 'turn-topic', topic: topicKeyOf('t'), page }, ButtonStyle.Secondary);

  it('that is too long in all is a bug that names both lengths', () => {
    const long = text('d'.repeat(3000));
    expect(() => replyOf(0, long, text('e'.repeat(1000)))).not.toThrow();
    expect(() => replyOf(0, long, text('e'.repeat(1001)))).toThrow(
      'at most 4000 UTF-16 units of text, got 4001',
    );
  });

  it('that takes more bytes than Discord can store is a bug, though it is not too long', () => {
    expect(() => replyOf(0, text('石'.repeat(3382)))).not.toThrow();
    expect(() => replyOf(0, text('石'.repeat(3383)))).toThrow('at most 10170 bytes of text');
  });

  it('that has too many components is a bug, those inside others counted', () => {
    const sections = (count: number) =>
      Array.from({ length: count }, (_, page) => section('s', button(page)));
    expect(() => replyOf(0, sections(13))).not.toThrow();
    expect(() => replyOf(0, sections(14))).toThrow('at most 40 components, got 43');
  });

  it('has rows of five buttons, and none twice', () => {
    const buttons = Array.from({ length: 12 }, (_, page) => button(page));
    const { components } = replyOf(0, buttonRows(buttons.slice(0, 3)), buttonRows(buttons));
    expect(
      components[0].components.map((row) => ('components' in row ? row.components.length : 0)),
    ).toEqual([3, 2, 5, 2]);
  });
});
