/**
 * Discord's Markdown as the page shows it.
 *
 * Texts only ever become text nodes: there is no way from a message to HTML. Links lead to http and
 * https alone; of all others the text is shown as it was written.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { messageLinked } from './message-link.ts';
import { parseMarkdown, type ListLine, type Node } from './parse-markdown.ts';
import { timestamp } from './timestamp.ts';

/** What a text may name. */
export interface Names {
  readonly users: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly channels: Readonly<Record<string, string>>;
  readonly locale: string;
  readonly onCommand: (path: string) => void;
}

type Shown = TemplateResult | string | typeof nothing;

export function markdown(text: string, names: Names): TemplateResult {
  return html`${parseMarkdown(text).map((node) => shown(node, names))}`;
}

function shown(node: Node, names: Names): Shown {
  const inside = (): Shown | readonly Shown[] => {
    const { content } = node;
    if (typeof content === 'string') return content;
    return (content ?? []).map((one) => shown(one, names));
  };
  switch (node.type) {
    case 'heading': {
      const level = Number(node['level']);
      if (level === 1) return html`<h3 class="large">${inside()}</h3>`;
      return level === 2 ? html`<h3>${inside()}</h3>` : html`<h4>${inside()}</h4>`;
    }
    case 'subtext':
      return html`<small class="subtext">${inside()}</small>`;
    case 'strong':
      return html`<strong>${inside()}</strong>`;
    case 'em':
      return html`<em>${inside()}</em>`;
    case 'underline':
      return html`<u>${inside()}</u>`;
    case 'strikethrough':
      return html`<s>${inside()}</s>`;
    case 'inlineCode':
      return html`<code>${inside()}</code>`;
    case 'codeBlock':
      return html`<pre><code>${inside()}</code></pre>`;
    case 'blockQuote':
      return html`<blockquote>${inside()}</blockquote>`;
    case 'spoiler':
      return html`<button class="spoiler" aria-expanded="false" @click=${reveal}>
        <span>${inside()}</span>
      </button>`;
    case 'list':
      return listOf(node['lines'] as readonly ListLine[], names);
    case 'br':
    case 'newline':
      return html`<br />`;
    case 'url':
    case 'autolink': {
      const target = textOf(node['target']);
      return linkToMessage(target, names) ?? linkTo(target, inside());
    }
    case 'link':
      return linkTo(textOf(node['target']), inside());
    case 'user':
      return mention(`@${names.users[textOf(node['id'])] ?? 'unknown-user'}`);
    case 'role':
      return mention(`@${names.roles[textOf(node['id'])] ?? 'unknown-role'}`);
    case 'channel':
      return mention(`#${names.channels[textOf(node['id'])] ?? 'unknown'}`);
    case 'everyone':
    case 'here':
      return mention(`@${node.type}`);
    case 'slashCommand':
      return commandMention(node, names);
    case 'timestamp':
      return timestamp(Number(node['timestamp']), textOf(node['format']), names.locale);
    default:
      return html`${inside()}`;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function mention(text: string): TemplateResult {
  return html`<span class="mention">${text}</span>`;
}

function commandMention(node: Node, { onCommand }: Names): TemplateResult {
  const path = textOf(node['fullName']);
  return html`<button class="mention" @click=${() => onCommand(path)}>/${path}</button>`;
}

function linkTo(target: string, content: Shown | readonly Shown[]): Shown {
  const leads = /^https?:\/\//i.test(target) && URL.canParse(target);
  // As it was written: nobody is to take it for a link.
  if (!leads) return html`[${content}](${target})`;
  return html`<a href=${target} target="_blank" rel="noopener noreferrer">${content}</a>`;
}

/** Named by its channel where nothing else names it, as by Discord's client. */
function linkToMessage(target: string, { channels }: Names): TemplateResult | null {
  const name = channels[messageLinked(target)?.channel ?? ''];
  if (name === undefined) return null;
  return html`<a class="mention" href=${target}>#${name} › message</a>`;
}

/** Deeper lines lie in a list of their own. Its bullets stand where its first line begins. */
function listOf(lines: readonly ListLine[], names: Names): TemplateResult {
  const [first] = lines;
  const groups: { readonly head: ListLine; readonly below: ListLine[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last !== undefined && line.indent > (first?.indent ?? 0)) last.below.push(line);
    else groups.push({ head: line, below: [] });
  }
  const items = groups.map(
    ({ head, below }) =>
      html`<li>
        ${head.content.map((one) => shown(one, names))}${
          below.length > 0 ? listOf(below, names) : nothing
        }
      </li>`,
  );
  if (first === undefined || first.number === null)
    return html`<ul dir="auto">
      ${items}
    </ul>`;
  return html`<ol dir="auto" start=${first.number}>
    ${items}
  </ol>`;
}

function reveal({ currentTarget }: Event): void {
  if (currentTarget instanceof HTMLElement) currentTarget.setAttribute('aria-expanded', 'true');
}
