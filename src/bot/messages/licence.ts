/** The licence of an article, in a few words of small print. */
import { fitMarkdown, isolated } from '../../knowledge/index.ts';
import { escapeInLine } from '../markdown/escape.ts';
import { linkMarkdown } from '../markdown/link.ts';
import type { Words } from '../words/words.ts';

const LONGEST_NAME = 80;
const LONGEST_ADDRESS = 200;

/** `CC-BY-SA-4.0`: elements and version, as https://spdx.org/licenses/ writes them. */
const CREATIVE_COMMONS = /^(CC)-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/;

/**
 * Creative Commons asks that whoever shows a work links its licence, at an address that follows from the
 * name. https://creativecommons.org/licenses/by/4.0/legalcode.en#s3a1
 *
 * @param licence - As `Article` has it.
 */
export function licenceWords(licence: string | null, words: Words): string | null {
  if (licence === null) return null;
  const [, prefix, elements, version] = CREATIVE_COMMONS.exec(licence) ?? [];
  if (elements !== undefined && version !== undefined) {
    const address = `https://creativecommons.org/licenses/${elements.toLowerCase()}/${version}/`;
    return isolated(linkMarkdown([prefix, elements, version].join(' '), address));
  }
  // A link to another says no more than that it is one.
  return licence.startsWith('https://') && licence.length <= LONGEST_ADDRESS
    ? linkMarkdown(words.say('answer.licence'), licence)
    : isolated(fitMarkdown(escapeInLine(licence), LONGEST_NAME));
}
