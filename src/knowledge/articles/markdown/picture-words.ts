/** What stands for a picture in a text: its description, unless that says nothing to a reader. */
import type { Image, ImageReference, Paragraph, PhrasingContent } from 'mdast';
import { decodedAddress } from '../decoded-address.ts';
import type { References } from './references.ts';

/** The end of a picture's file name. */
export const PICTURE_FILE = /\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$/i;

/** How large Obsidian shows one: `![kiln.png|300](…)`. */
const SIZE = /\|\d+(?:x\d+)?$/;

const BADGE_HOST =
  /^https?:\/\/(?:[\w-]+\.)*(?:shields\.io|badgen\.net|badge\.fury\.io|travis-ci\.(?:org|com)|codecov\.io|coveralls\.io|circleci\.com)\//i;
const BADGE_PATH = /^https?:\/\/\S*(?:[/_-]badge\.svg|\/badges?\/)/i;
/** A badge is drawn; a museum's badge is photographed. */
const PHOTOGRAPH = /\.(?:png|jpe?g|gif|webp|avif|bmp)$/i;

/** The address of a picture; null for a reference to what is defined nowhere. */
export function pictureAddress(
  picture: Image | ImageReference,
  { definitions }: Pick<References, 'definitions'>,
): string | null {
  return picture.type === 'image'
    ? picture.url
    : (definitions.get(picture.identifier)?.url ?? null);
}

/** The description as written; empty where it is only the name of the file. */
export function pictureWords(picture: Image | ImageReference, address: string | null): string {
  const words = picture.alt ?? '';
  const name = words.trim().replace(SIZE, '');
  if (!PICTURE_FILE.test(name)) return words;
  // "Open kiln.png" describes, and names of files have spaces as well.
  const isName = !/\s/.test(name) || name === fileName(address ?? '');
  return isName ? '' : words;
}

function fileName(address: string): string | undefined {
  return decodedAddress(pathOf(address)).split('/').at(-1);
}

function pathOf(address: string): string {
  return address.split(/[?#]/)[0] ?? '';
}

function isBadge(address: string): boolean {
  const path = pathOf(address);
  return BADGE_HOST.test(path) || (BADGE_PATH.test(path) && !PHOTOGRAPH.test(path));
}

/** Whether a paragraph holds badges (`build passing`), linked or not, and nothing else that is read. */
export function isOnlyBadges(
  { children }: Pick<Paragraph, 'children'>,
  references: Pick<References, 'definitions'>,
): boolean {
  return (
    children.some(holdsPicture) && children.every((child) => isBadgeOrSilent(child, references))
  );
}

function holdsPicture(node: PhrasingContent): boolean {
  if (node.type === 'link' || node.type === 'linkReference')
    return node.children.some(holdsPicture);
  return node.type === 'image' || node.type === 'imageReference';
}

function isBadgeOrSilent(
  node: PhrasingContent,
  references: Pick<References, 'definitions'>,
): boolean {
  switch (node.type) {
    case 'image':
    case 'imageReference':
      return isBadge(pictureAddress(node, references) ?? '');
    case 'link':
    case 'linkReference':
      return node.children.every((child) => isBadgeOrSilent(child, references));
    case 'text':
      return node.value.trim() === '';
    default:
      return node.type === 'break' || node.type === 'html';
  }
}
