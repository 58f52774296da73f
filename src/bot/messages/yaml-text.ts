/** Text from anybody → a YAML string that reads back as exactly this text, and as nothing else. */
import { wellFormed } from '../markdown/well-formed.ts';

/**
 * In the quotation marks that JSON and YAML share. Line ends, marks of direction and what YAML does not take as
 * it stands are written as escapes, so that the text stays on its line and no editor shows another order.
 */
export function yamlText(text: string): string {
  return JSON.stringify(wellFormed(text)).replace(
    /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFFE\uFFFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
