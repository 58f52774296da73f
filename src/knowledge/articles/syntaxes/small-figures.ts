/**
 * Figures above and below the line (`10^6^`, `10<sup>6</sup>`, `H~2~O`, `CO<sub>2</sub>`) → text on the line that says
 * the same figure: 10⁶, not 106.
 */

/** What stands in a tag, which may be italic. Links and other tags stay what they are, and lose their own tag elsewhere. */
const HELD = String.raw`\s*[*_]{0,2}([^<>[\]*_\n\\${'`'}]{1,40})[*_]{0,2}\s*`;

/** The first group is what is raised or lowered. */
export const SMALL_TAG = {
  sup: new RegExp(String.raw`<sup(?:\s[^<>]*)?>${HELD}<\/sup\s*>`, 'g'),
  sub: new RegExp(String.raw`<sub(?:\s[^<>]*)?>${HELD}<\/sub\s*>`, 'g'),
};

/** `1<sup>3</sup>/<sub>4</sub>`: the number before it, and what stands above and below. */
export const SMALL_FRACTION = /(\d?)<sup>(\d{1,4})<\/sup>(?:[/⁄]|&frasl;)<sub>(\d{1,4})<\/sub>/g;

/** Signs that Unicode has raised, and as they are then. There is no q. */
const FLAT = '0123456789+-−=()abcdefghijklmnoprstuvwxyz';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎';

/** A number, a bracket or a letter of its own. */
const HAS_POWER = /(?:[\d)]|(?<!\p{L})\p{L})[*_]{0,2}$/u;

/** A power stays one (`x²`, `xⁿ`, `10^1.5`); the end of a word (`10th`) reads as well on the line. */
export function raised(found: RegExpExecArray): string {
  const small = smallIn(found);
  if (/^\p{L}{2,}$/u.test(small)) return small;
  const signs = inSigns(small, RAISED);
  if (signs !== null) return signs;
  const before = found.input.slice(Math.max(0, found.index - 4), found.index);
  if (!HAS_POWER.test(before) || !/[\p{L}\p{N}]/u.test(small)) return small;
  return /^[\p{N}.,]+$|^\p{L}$/u.test(small) ? `^${small}` : `^(${small})`;
}

/** `H2O`; beside another figure (`101₂`) a sign of its own, where there is one. */
export function lowered(found: RegExpExecArray): string {
  const small = smallIn(found);
  const isBeside =
    /\d/.test(found.input.charAt(found.index - 1)) ||
    /\d/.test(found.input.charAt(found.index + found[0].length));
  return (isBeside ? inSigns(small, LOWERED) : null) ?? small;
}

/** A fraction beside its number: `1 3/4`. */
export function onOneLine([, whole = '', above = '', below = '']: RegExpExecArray): string {
  return `${whole === '' ? '' : `${whole} `}${above}/${below}`;
}

function smallIn([, small = '']: RegExpExecArray): string {
  return small.trim().replace(/&(?:minus|#8722|#x2212);/gi, '−');
}

/** Null where a sign has none like it. */
function inSigns(text: string, signs: string): string | null {
  const other = Array.from(text, (sign) => signs[FLAT.indexOf(sign)] ?? '');
  return other.includes('') ? null : other.join('');
}
