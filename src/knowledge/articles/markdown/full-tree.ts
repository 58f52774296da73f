/** Markdown → a tree in which every sign has its place: CommonMark with GitHub's additions. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfm } from 'micromark-extension-gfm';

/** Beside Chinese, Japanese and Korean signs no space says where bold type begins and ends. */
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** An address that stands in a text without any marks. */
const BARE_ADDRESS = /https?:|www\.|@/i;

const GFM = gfm();
/** Looked for at every letter, bare addresses take half of the parser's time. */
const GFM_WITHOUT_ADDRESSES = { ...GFM, text: withoutAddresses(GFM.text) };
const TREE = gfmFromMarkdown();
/** Those that look through the whole tree do it for bare addresses. */
const TREE_WITHOUT_ADDRESSES = TREE.filter(({ transforms }) => transforms === undefined);

export function fullTree(markdown: string): Root {
  const hasAddress = BARE_ADDRESS.test(markdown);
  const extensions = [hasAddress ? GFM : GFM_WITHOUT_ADDRESSES];
  return fromMarkdown(markdown, {
    extensions: CJK.test(markdown) ? [...extensions, cjkFriendlyExtension()] : extensions,
    mdastExtensions: hasAddress ? TREE : TREE_WITHOUT_ADDRESSES,
  });
}

type TextConstructs = (typeof GFM)['text'];

function withoutAddresses(constructs: TextConstructs): TextConstructs {
  const kept = Object.entries(constructs ?? {}).map(([code, at]) => {
    const all = at === undefined ? [] : Array.isArray(at) ? at : [at];
    return [code, all.filter(({ name }) => name?.endsWith('Autolink') !== true)] as const;
  });
  return Object.fromEntries(kept.filter(([, at]) => at.length > 0));
}
