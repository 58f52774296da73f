/** Signs on buttons, drawn: which letters a font has for them, and how large, differs from machine to machine. */
import { svg, html, type TemplateResult } from 'lit';

/** On a square of 24. */
const PATHS = {
  reply: 'M9 5 3 11l6 6M3 11h11a7 7 0 0 1 7 7v1',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  close: 'M6 6l12 12M18 6L6 18',
  channels: 'M4 6h16M4 12h16M4 18h16',
  thread: 'M6 4v9a3 3 0 0 0 3 3h10M15 12l4 4-4 4',
  forum: 'M4 5h16v10H10l-5 4v-4H4z',
  eye: 'M2 12s4-6 10-6 10 6 10 6-4 6-10 6-10-6-10-6zM12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  picture: 'M3 5h18v14H3zM3 16l5-5 5 5 3-3 5 5M15.5 9h.01',
  down: 'M6 9l6 6 6-6',
  out: 'M7 17 17 7M9 7h8v8',
  check: 'M5 13l4 4L19 7',
} as const;

export function icon(name: keyof typeof PATHS): TemplateResult {
  return html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
    ${svg`<path d=${PATHS[name]} />`}
  </svg>`;
}
