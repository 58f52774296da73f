/** Paragraphs "Q: … A: …" → questions as headings with their answers below, without those letters. */
import type { Break, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** In the languages of the bot, and in German, Italian, Portuguese, Dutch, Japanese and Chinese. */
const ASKED =
  /^\s*(?:q|f|p|d|v|question|frage|pregunta|pergunta|domanda|vraag|سؤال|السؤال|س|שאלה|ש|質問|問|问)\s*\d*\s*[:：]\s*/iu;
const ANSWERED =
  /^\s*(?:a|r|answer|antwort|réponse|respuesta|resposta|risposta|antwoord|جواب|الجواب|ج|תשובה|ת|回答|答)\s*\d*\s*[:：]\s*/iu;

/** Fewer may be a remark. */
const FEWEST = 2;

/** @returns The nodes as they are, where not each question has its answer behind it. */
export function askedAndAnswered(nodes: readonly RootContent[]): readonly RootContent[] {
  const lines = nodes.flatMap((node): RootContent[] =>
    node.type === 'paragraph' ? cutAtAnswer(node) : [node],
  );
  const asked = lines.flatMap((node, at) => (begins(node, ASKED) ? [at] : []));
  const isList = asked.length >= FEWEST && asked.every((at) => begins(lines[at + 1], ANSWERED));
  if (!isList) return nodes;
  return lines.map((node): RootContent => {
    if (node.type !== 'paragraph') return node;
    if (begins(node, ASKED)) {
      return { type: 'heading', depth: 2, children: plain(without(node.children, ASKED)) };
    }
    return begins(node, ANSWERED) ? { ...node, children: without(node.children, ANSWERED) } : node;
  });
}

function begins(node: RootContent | undefined, sign: RegExp): boolean {
  return node?.type === 'paragraph' && sign.test(toString(node));
}

/** Question and answer may be two lines of one paragraph. */
function cutAtAnswer(paragraph: Paragraph): Paragraph[] {
  const { children } = paragraph;
  const cut = children.findIndex(
    (node, at) =>
      isBreak(node) && ANSWERED.test(toString({ ...paragraph, children: children.slice(at + 1) })),
  );
  if (cut === -1 || !ASKED.test(toString(paragraph))) return [paragraph];
  return [
    { ...paragraph, children: children.slice(0, cut) },
    { ...paragraph, children: children.slice(cut + 1) },
  ];
}

function isBreak(node: PhrasingContent): node is Break {
  return node.type === 'break';
}

/** The sign may be bold by itself, and the words behind it not. */
function without(children: readonly PhrasingContent[], sign: RegExp): PhrasingContent[] {
  const text = children.map((node) => toString(node)).join('');
  return withoutStart(children, sign.exec(text)?.[0].length ?? 0);
}

/** @param length - In UTF-16 units of the text. */
function withoutStart(children: readonly PhrasingContent[], length: number): PhrasingContent[] {
  let left = length;
  return children.flatMap((node): PhrasingContent[] => {
    const own = toString(node).length;
    if (left === 0) return [node];
    const cut = Math.min(left, own);
    left -= cut;
    if (cut === own) return [];
    if (node.type === 'text') return [{ ...node, value: node.value.slice(cut) }];
    return 'children' in node
      ? [
          {
            ...node,
            children: withoutStart(node.children, cut),
          },
        ]
      : [node];
  });
}

/** A heading is bold by itself. */
function plain(children: readonly PhrasingContent[]): PhrasingContent[] {
  return children.flatMap((node) => (node.type === 'strong' ? node.children : [node]));
}
