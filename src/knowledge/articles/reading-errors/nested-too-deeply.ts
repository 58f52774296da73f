import type { Rule } from '../finding.ts';

/** Deeper than anybody writes; each level costs the parser stack and time. */
export const MAX_DEPTH = 20;

export const nestedTooDeeply: Rule<null> = {
  name: 'nested-too-deeply',
  severity: 'error',
  message: () =>
    `A quotation or list stands within more than ${MAX_DEPTH} others, or emphasis within thousands.`,
  fix: 'Take the marks away until it can be read.',
};
