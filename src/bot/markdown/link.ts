/**
 * A link as Discord shows it everywhere.
 *
 * The label is plain, because Discord's Android app shows marks in it as they are. A label that is
 * an address itself would not become a link at all (Discord takes it for an attempt to deceive), so
 * the address the link leads to is shown instead.
 */
import { escapeText, withoutDirections } from '../../knowledge/index.ts';
import { withoutPings } from './escape.ts';

const WEB_ADDRESS = /^https?:\/\/[^\s<>]+$/i;
const LOOKS_LIKE_AN_ADDRESS = /^\S+:\/\/|^www\.\S+$/i;

/**
 * @param label - Plain text.
 * @param url - Kept as it is but for what would end it: a zero-width space in it would lead somewhere else.
 * @returns The label alone when the address is not on the web.
 */
export function linkMarkdown(label: string, url: string): string {
  const plain = withoutDirections(label).trim();
  const text = withoutPings(escapeText(plain));
  if (!WEB_ADDRESS.test(url) || !URL.canParse(url)) return text;
  const target = url.replace(
    /[()]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  if (plain === '' || LOOKS_LIKE_AN_ADDRESS.test(plain)) return `<${target}>`;
  return `[${text}](${target})`;
}
