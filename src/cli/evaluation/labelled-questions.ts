/**
 * Labelled questions: what people ask, and which article should answer.
 *
 * Each question belongs to one of two halves. One tunes numbers, the other measures what they
 * reach; the half is computed from the question, so that nobody can choose it.
 */
import { createHash } from 'node:crypto';
import { isMap, isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { yamlProblems, type Place } from '../../knowledge/index.ts';

export interface LabelledQuestion {
  readonly question: string;
  /** Slugs of the articles that answer it, best first; empty when it is out of scope. */
  readonly expect: readonly string[];
  /** Slugs of articles that are on what is asked and do not state it. */
  readonly near: readonly string[];
  /** Null where the question has a kind instead. */
  readonly style: Style | null;
  /** What is asked for, of questions in the voice of members, which nobody wrote who knew the articles; else null. */
  readonly kind: string | null;
  /** Whether nobody has read it who writes articles. */
  readonly isUnseen: boolean;
  /** The question before it, of which it is a follow-up. */
  readonly after: string | null;
  /** The sentence or point that answers, in plain text. */
  readonly answer: string | null;
  /** What a good reply holds, as the article writes it: any of these. */
  readonly says: readonly string[];
  readonly half: Half;
  /** File that it was read from, as it was called; empty where it came from none. */
  readonly file: string;
  /** Line of the file, 1-based. */
  readonly line: number;
}

export const STYLES = ['formal', 'own-words', 'keywords', 'misspelt'] as const;
export type Style = (typeof STYLES)[number];

export const HALVES = ['tuning', 'measuring'] as const;
export type Half = (typeof HALVES)[number];

export type LabelledQuestions =
  | { readonly kind: 'read'; readonly questions: readonly LabelledQuestion[] }
  /** Every problem, each with its line. */
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** Tuning when the first byte of the SHA-256 of the folded question is even. */
export function halfOf(question: string): Half {
  const [first = 0] = createHash('sha256').update(foldedQuestion(question)).digest();
  return first % 2 === 0 ? 'tuning' : 'measuring';
}

/** The same for questions that differ in nothing but case, accents' spelling and the space around them. */
export function foldedQuestion(question: string): string {
  return question.normalize('NFC').trim().toLowerCase();
}

/** @param text - YAML: a list of mappings; may begin with a byte order mark, as Windows' editors write it. */
export function parseLabelledQuestions(text: string): LabelledQuestions {
  const lines = new LineCounter();
  const yaml = text.replace(/^\uFEFF/, '');
  const document = parseDocument(yaml, { lineCounter: lines });
  if (document.errors.length > 0) {
    const placeAt = (offset: number): Place => {
      const { line, col } = lines.linePos(offset);
      return { file: '', line, column: col };
    };
    const found = yamlProblems(document, yaml, placeAt);
    return {
      kind: 'refused',
      problems: found.map(({ place, problem }) => `line ${place.line}: ${problem}`),
    };
  }
  const list = document.contents;
  if (!isSeq(list)) return { kind: 'refused', problems: ['Expected a list of questions.'] };

  const problems: string[] = [];
  const questions: LabelledQuestion[] = [];
  const asked = new Map<string, number>();
  for (const item of list.items) {
    const line = isNode(item) && item.range ? lines.linePos(item.range[0]).line : 1;
    const report = (problem: string): void => void problems.push(`line ${line}: ${problem}`);
    if (!isMap(item)) {
      report('expected a mapping with question, expect, style');
      continue;
    }
    const entry = readEntry(item.toJSON() as Record<string, unknown>, line, report);
    if (entry === null) continue;
    // A follow-up is another question after another question.
    const key = `${entry.after ?? ''}\n${entry.question}`.normalize('NFC').toLowerCase();
    const before = asked.get(key);
    if (before !== undefined) report(`the question stands at line ${before} already`);
    asked.set(key, line);
    questions.push(entry);
  }
  return problems.length > 0 ? { kind: 'refused', problems } : { kind: 'read', questions };
}

const FIELDS: ReadonlySet<string> = new Set([
  'question',
  'expect',
  'near',
  'style',
  'kind',
  'unseen',
  'after',
  'answer',
  'says',
  // First words of the answering sentence, for people who look for it.
  'begins',
]);

function readEntry(
  entry: Readonly<Record<string, unknown>>,
  line: number,
  report: (problem: string) => void,
): LabelledQuestion | null {
  const { question, expect, near = [], style, kind = null, after = null, answer = null } = entry;
  const { says = [], unseen = false } = entry;
  for (const field of Object.keys(entry)) {
    if (!FIELDS.has(field)) report(`there is no field ${field}`);
  }
  const known = STYLES.find((name) => name === style) ?? null;
  if (!isText(question)) report('expected question to be text');
  if (!isListOfTexts(expect)) report('expected expect to be a list of slugs');
  if (!isListOfTexts(near)) report('expected near to be a list of slugs');
  if (kind !== null && !isText(kind)) report('expected kind to be text');
  if (known === null && (style !== undefined || kind === null)) {
    report(`expected style to be one of ${STYLES.join(', ')}, or kind instead of it`);
  }
  if (typeof unseen !== 'boolean') report('expected unseen to be true or false');
  if (unseen === true && kind === null) report('expected kind beside unseen');
  if (after !== null && !isText(after)) report('expected after to be text');
  if (answer !== null && !isText(answer)) report('expected answer to be text');
  const alternatives = isText(says) ? [says] : says;
  if (!isListOfTexts(alternatives)) report('expected says to be text or a list of texts');
  if (!isText(question) || !isListOfTexts(expect)) return null;
  return {
    question,
    expect,
    near: isListOfTexts(near) ? near : [],
    style: known,
    kind: isText(kind) ? kind : null,
    isUnseen: unseen === true,
    after: isText(after) ? after : null,
    answer: isText(answer) ? answer : null,
    says: isListOfTexts(alternatives) ? alternatives : [],
    half: halfOf(question),
    file: '',
    line,
  };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText);
}
