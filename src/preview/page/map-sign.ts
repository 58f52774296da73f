/** The sign of a subject on the map: of three shapes one, in a colour of its own. */
import { svg, type TemplateResult } from 'lit';
import { colourOf } from './colours.ts';

/** Around 0, as wide as a circle of radius 1.3. */
const SHAPES = [
  'M-1.3 0a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0',
  'M-1.15 -1.15h2.3v2.3h-2.3z',
  'M0 -1.5L1.5 1.1H-1.5z',
] as const;

/**
 * Subjects whose colours are near each other have different shapes: three apart, hues are 52 degrees apart at least
 * up to eighteen subjects.
 *
 * @param number - Of the subject, from 0; -1: of none.
 * @param isHollow - Of one that stands alone.
 */
export function subjectSign(number: number, isHollow = false): TemplateResult {
  const hue = colourOf(number);
  const shape = SHAPES[Math.max(0, number) % SHAPES.length];
  return svg`<path class=${isHollow ? 'subject alone' : 'subject'} d=${shape} fill=${isHollow ? 'none' : hue} stroke=${hue} />`;
}
