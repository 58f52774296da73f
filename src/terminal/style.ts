/** How wide and how coloured text may be where it is written to. */
import { createSupportsHyperlinks } from 'supports-hyperlinks';

export interface TerminalStyle {
  /** Columns to wrap at; Infinity leaves lines whole. At least 20. */
  readonly width: number;
  readonly coloured: boolean;
  /** Whether an address can be opened where it stands (OSC 8), also when its line is broken. */
  readonly linked: boolean;
}

/** As much of a writable stream as tells a terminal from a pipe. */
export interface TextOutput {
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** False also where NO_COLOR is set. */
  readonly hasColors?: () => boolean;
}

/** Wide lines are hard to read: beyond this many columns the rest stays empty. */
const WIDEST = 100;
const NARROWEST = 20;
const USUAL = 80;

export function styleFor(output: TextOutput): TerminalStyle {
  if (output.isTTY !== true) return { width: Infinity, coloured: false, linked: false };
  // A terminal that does not know its size says 0.
  const columns = output.columns === undefined || output.columns === 0 ? USUAL : output.columns;
  const width = Math.max(NARROWEST, Math.min(WIDEST, columns));
  const coloured = output.hasColors?.() ?? false;
  return { width, coloured, linked: coloured && createSupportsHyperlinks(output) };
}
