/** Portable Markdown on one line → HTML. Marks that nothing closes are shown as text. */
import { tokensAndLinks } from '../knowledge/index.ts';
import { html, type Html, type HtmlValue } from './html.ts';

/** Which links can be followed. `none`: a screen in a public place must not be led to other sites. */
export type Links = 'followed' | 'none';

const ELEMENTS = {
  '*': (inside: readonly HtmlValue[]) => html`<em>${inside}</em>`,
  '**': (inside: readonly HtmlValue[]) => html`<strong>${inside}</strong>`,
  '~~': (inside: readonly HtmlValue[]) => html`<s>${inside}</s>`,
} as const;
type Mark = keyof typeof ELEMENTS;

/** A mark that was opened, with what stands behind it so far. */
interface Open {
  readonly mark: Mark;
  readonly inside: HtmlValue[];
}

export function inlineHtml(markdown: string, links: Links): Html {
  const all: HtmlValue[] = [];
  const open: Open[] = [];
  const add = (value: HtmlValue): unknown => (open.at(-1)?.inside ?? all).push(value);
  const closeAsText = ({ mark, inside }: Open): unknown => add([mark, ...inside]);
  for (const token of tokensAndLinks(markdown)) {
    switch (token.kind) {
      case 'emphasis': {
        const from = open.findLastIndex(({ mark }) => mark === token.source);
        if (from < 0) {
          open.push({ mark: token.source, inside: [] });
          break;
        }
        while (open.length > from + 1) closeAsText(open.pop() as Open);
        const { mark, inside } = open.pop() as Open;
        add(ELEMENTS[mark](inside));
        break;
      }
      case 'link':
        add(html`<bdi>${linkHtml(inlineHtml(token.label, 'none'), token.url, links)}</bdi>`);
        break;
      case 'code':
        add(html`<code>${token.text}</code>`);
        break;
      case 'text':
      case 'escape':
        add(token.text);
        break;
      default:
        add(token.source);
    }
  }
  for (let last = open.pop(); last !== undefined; last = open.pop()) closeAsText(last);
  return html`${all}`;
}

/** A link to another site, or its text alone where the address is none of http and https. */
export function linkHtml(label: HtmlValue, url: string | null, links: Links): Html {
  if (url === null || links === 'none' || !isWebAddress(url)) return html`${label}`;
  return html`<a href="${url}" rel="noopener noreferrer nofollow">${label}</a>`;
}

function isWebAddress(url: string): boolean {
  return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
