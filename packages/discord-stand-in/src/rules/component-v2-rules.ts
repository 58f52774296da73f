import { ComponentType } from 'discord-api-types/v10';
import { COMPONENT } from '../limits.ts';
import type { Component } from '../wire/component.ts';
import { checkButton } from './button-rules.ts';
import type { Fields } from './fields.ts';

/** Everything but action rows, which both layouts share. */
export function checkComponentV2(fields: Fields, checkRow: (row: Fields) => void): void {
  const type: unknown = fields.source['type'];
  switch (type) {
    case ComponentType.ActionRow:
      checkRow(fields);
      return;
    case ComponentType.TextDisplay:
      fields.text('content', { min: 1, max: COMPONENT.textTotalV2, required: true });
      return;
    case ComponentType.Section:
      checkSection(fields);
      return;
    case ComponentType.Container:
      fields.integer('accent_color', 0, COMPONENT.accentColorMax);
      fields.boolean('spoiler');
      for (const child of fields.objects('components', COMPONENT.totalV2, 1)) {
        if (child.source['type'] === ComponentType.Container) refuseType(child);
        else checkComponentV2(child, checkRow);
      }
      return;
    case ComponentType.MediaGallery:
      for (const item of fields.objects('items', COMPONENT.galleryItems, 1)) checkMedia(item);
      return;
    case ComponentType.File:
      checkFile(fields);
      return;
    case ComponentType.Separator:
      fields.boolean('divider');
      fields.integer('spacing', 1, COMPONENT.separatorSpacingMax);
      return;
    default:
      refuseType(fields);
  }
}

/** All text displays together, in UTF-16 units. */
export function totalTextLength(components: readonly Component[]): number {
  return textsOf(components).reduce((sum, { length }) => sum + length, 0);
}

/** What Discord has to store of them, in bytes. */
export function totalTextBytes(components: readonly Component[]): number {
  const texts = textsOf(components).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  return texts + COMPONENT.bytesPerComponentV2 * components.length;
}

function textsOf(components: readonly Component[]): readonly string[] {
  return components
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .map(({ content }) => content ?? '');
}

/** One to three texts, and a button or a thumbnail beside them. */
function checkSection(section: Fields): void {
  for (const child of section.objects('components', COMPONENT.sectionTexts, 1)) {
    if (child.source['type'] !== ComponentType.TextDisplay) refuseType(child);
    else child.text('content', { min: 1, max: COMPONENT.textTotalV2, required: true });
  }
  const accessory = section.object('accessory');
  if (accessory === undefined) {
    section.reject('accessory', 'BASE_TYPE_REQUIRED', 'This field is required');
  } else if (accessory.source['type'] === ComponentType.Button) {
    checkButton(accessory);
  } else if (accessory.source['type'] === ComponentType.Thumbnail) {
    checkMedia(accessory);
  } else {
    refuseType(accessory);
  }
}

/** A picture on the web or among the files of the message, with a text that stands for it. */
function checkMedia(fields: Fields): void {
  const media = fields.object('media');
  if (media === undefined) fields.reject('media', 'BASE_TYPE_REQUIRED', 'This field is required');
  else checkUrl(media, ['http:', 'https:', 'attachment:']);
  fields.text('description', { min: 1, max: COMPONENT.mediaDescription });
  fields.boolean('spoiler');
}

function checkFile(fields: Fields): void {
  const file = fields.object('file');
  if (file === undefined) fields.reject('file', 'BASE_TYPE_REQUIRED', 'This field is required');
  else checkUrl(file, ['attachment:']);
  fields.boolean('spoiler');
}

function checkUrl(media: Fields, schemes: readonly string[]): void {
  if (media.has('url')) media.url('url', COMPONENT.mediaUrl, schemes);
  else media.reject('url', 'BASE_TYPE_REQUIRED', 'This field is required');
}

function refuseType(fields: Fields): void {
  fields.reject('type', 'COMPONENT_TYPE_INVALID', 'The specified component type is invalid');
}
