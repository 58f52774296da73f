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
      for (const child of fields.objects('components', COMPONENT.totalV2, 1)) {
        if (child.source['type'] === ComponentType.Container) refuseType(child);
        else checkComponentV2(child, checkRow);
      }
      return;
    case ComponentType.MediaGallery:
      fields.objects('items', COMPONENT.galleryItems, 1);
      return;
    case ComponentType.File:
    case ComponentType.Separator:
      return;
    default:
      refuseType(fields);
  }
}

/** All text displays together. */
export function totalTextLength(components: readonly Component[]): number {
  return components
    .filter(({ type }) => type === ComponentType.TextDisplay)
    .reduce((sum, { content }) => sum + (content?.length ?? 0), 0);
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
  } else if (accessory.source['type'] !== ComponentType.Thumbnail) {
    refuseType(accessory);
  }
}

function refuseType(fields: Fields): void {
  fields.reject('type', 'COMPONENT_TYPE_INVALID', 'The specified component type is invalid');
}
