/**
 * What would show as marks, or as something else than was meant, in a text that Discord reads as
 * Markdown: written without the code it checks.
 * https://docs.discord.com/developers/reference#message-formatting
 */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** In words; empty when the text is complete. */
export function faultsIn(text: string): string[] {
  const faults = [...unclosedMarks(text), ...uncontainedDirections(text)];
  const visit = (node: Nodes): void => {
    const fault = faultOf(node, text);
    if (fault !== null) faults.push(`${fault} in line ${node.position?.start.line}`);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return faults;
}

function faultOf(node: Nodes, text: string): string | null {
  switch (node.type) {
    case 'html':
    case 'image':
    case 'table':
    case 'footnoteReference':
    case 'footnoteDefinition':
    case 'definition':
    case 'thematicBreak':
      return `${node.type}: Discord shows none`;
    case 'heading':
      return node.depth > 3 ? 'a heading too deep' : null;
    case 'link':
      return /^(?:https?|mailto):/.test(node.url) ? null : `a link to ${node.url}`;
    case 'code':
      return text.startsWith('```', node.position?.start.offset) ? null : 'code by indentation';
    default:
      return null;
  }
}

/** Marks left open at the end of a line, fences at the end of the text. */
function unclosedMarks(text: string): string[] {
  const faults: string[] = [];
  let inFence = false;
  for (const [number, line] of text.split('\n').entries()) {
    if (line.startsWith('```')) inFence = !inFence;
    else if (!inFence) {
      const open = openIn(line);
      if (open !== '') faults.push(`line ${number + 1} leaves ${open} open`);
    }
  }
  return inFence ? [...faults, 'a fence is open'] : faults;
}

function openIn(line: string): string {
  const bare = line
    .replace(/\\[^\p{L}\p{N}\s]/gu, '')
    .replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/g, '')
    .replace(/<https?:\/\/[^\s<>]*>/g, '')
    .replace(/\[[^[\]]*\]\(https?:\/\/[^\s()]*\)/g, '');
  const left = [...bare.matchAll(/[`[\]]|\|\||__/g)].map(([mark]) => mark);
  const [bold, fine, struck] = [/\*\*/g, /\*/g, /~~/g].map((mark, at) => {
    const text = at === 1 ? bare.replaceAll('**', '') : bare;
    return (text.match(mark) ?? []).length % 2 === 1;
  });
  return [
    ...left,
    bold === true ? '**' : '',
    fine === true ? '*' : '',
    struck === true ? '~~' : '',
  ].join('');
}

/** An embedding or override, or an isolate that does not end with its line. */
function uncontainedDirections(text: string): string[] {
  return text.split('\n').flatMap((line, number) => {
    const opened = (line.match(/[\u2066-\u2068]/g) ?? []).length;
    const closed = (line.match(/\u2069/g) ?? []).length;
    const fine = opened === closed && !/[\u202A-\u202E]/.test(line);
    return fine ? [] : [`line ${number + 1} turns what follows around`];
  });
}
