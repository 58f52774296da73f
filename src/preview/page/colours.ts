/** Colours that tell any number of things apart. */

/** In degrees; no multiple of it comes back to a hue it has met, and neighbours lie far apart. */
const GOLDEN_ANGLE = 137.5;

/** @param number - Of a thing among those to be told apart, from 0; -1: of none, in a colour of its own. */
export function colourOf(number: number): string {
  return `hsl(${(number * GOLDEN_ANGLE + 205) % 360} 60% 52%)`;
}
