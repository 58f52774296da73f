import { ButtonStyle } from 'discord-api-types/v10';
import { COMPONENT } from '../limits.ts';
import type { Fields } from './fields.ts';

const LINK_SCHEMES = ['http:', 'https:', 'discord:'];

/** A button acts by its custom id, or it is a link; it shows a label or an emoji, or both. */
export function checkButton(fields: Fields): void {
  const style = fields.integer('style', ButtonStyle.Primary, ButtonStyle.Premium);
  if (style === undefined) fields.reject('style', 'BASE_TYPE_REQUIRED', 'This field is required');
  fields.text('label', { max: COMPONENT.buttonLabel });
  fields.boolean('disabled');
  if (style === ButtonStyle.Premium) return;

  if (style === ButtonStyle.Link) {
    if (!fields.has('url')) {
      fields.reject('url', 'BASE_TYPE_REQUIRED', 'A url is required');
    }
    fields.url('url', COMPONENT.buttonUrl, LINK_SCHEMES);
    if (fields.has('custom_id')) {
      const message = 'A custom id and url cannot both be specified';
      fields.reject('custom_id', 'BUTTON_COMPONENT_INVALID', message);
    }
  } else {
    if (fields.has('url')) {
      const message = 'A custom id and url cannot both be specified';
      fields.reject('url', 'BUTTON_COMPONENT_INVALID', message);
    }
    checkCustomId(fields);
  }
  const showsNothing = (fields.source['label'] ?? '') === '' && !fields.has('emoji');
  if (showsNothing) {
    fields.reject(null, 'BUTTON_COMPONENT_INVALID', 'A button must have a label or an emoji');
  }
}

/** 1 to 100 characters. */
export function checkCustomId(fields: Fields): void {
  fields.text('custom_id', {
    min: COMPONENT.customIdMin,
    max: COMPONENT.customId,
    required: true,
  });
}
