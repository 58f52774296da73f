/** A list that opens above a field while something is typed into it. */
import { html, type TemplateResult } from 'lit';

export interface Suggestion {
  readonly label: string;
  readonly detail: string;
  readonly pick: () => void;
}

/** @param active - The one that Enter picks; -1: none. */
export function suggestionList(
  id: string,
  label: string,
  suggestions: readonly Suggestion[],
  active: number,
): TemplateResult {
  return html`<ul class="popup suggestions" role="listbox" id=${id} aria-label=${label}>
    ${suggestions.map(
      ({ label: name, detail, pick }, at) =>
        html`<li
          role="option"
          id="${id}-${at}"
          aria-selected=${at === active}
          @mousedown=${(event: Event) => {
            // Before the field loses the focus.
            event.preventDefault();
            pick();
          }}
        >
          <span dir="auto">${name}</span> <small dir="auto">${detail}</small>
        </li>`,
    )}
  </ul>`;
}

/**
 * What a key does to an open list.
 *
 * @returns The new active place; `pick` and `close` for what else is meant; null: the key is the field's.
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function movedBy(
  key: string,
  active: number,
  count: number,
): number | 'pick' | 'close' | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (active + 1) % count;
    case 'ArrowUp':
      return (active - 1 + count) % count;
    case 'Enter':
    case 'Tab':
      return active < 0 ? null : 'pick';
    case 'Escape':
      return 'close';
    default:
      return null;
  }
}
