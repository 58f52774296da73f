/** Questions made of a folder's own titles and headings, and what Docent replies to them. */
import { answerJson } from '../../src/cli/answer-json.ts';
import { loadLibrary } from '../../src/content/load-library.ts';
import { shownLength } from '../../src/bot/messages/summary-text.ts';
import { plainText, type Library } from '../../src/knowledge/index.ts';

export interface Reply {
  readonly question: string;
  readonly kind: 'answered' | 'unsure' | 'unknown';
  readonly text: string;
  /** What looks like a syntax that should have been read, with its neighbours. */
  readonly signs: readonly string[];
}

/** @param count - Half of them from titles, half from headings, evenly over the folder. */
export async function repliesOf(contentDir: string, count: number): Promise<readonly Reply[]> {
  const loaded = await loadLibrary({ contentDir, siteUrl: null }, { shownLength });
  if (loaded.kind === 'unreadable') throw new Error(loaded.sentence);
  const { library } = loaded;
  const { articles } = library;
  const titles = articles.map(({ title }) => title);
  const headings = articles.flatMap(({ title, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'heading' ? [`${plainText(block.text)} ${title}`] : [],
    ),
  );
  const half = headings.length === 0 ? count : Math.ceil(count / 2);
  const questions = [...evenly(titles, half), ...evenly(headings, count - half)];
  return questions.map((question) => replyTo(question, library));
}

function evenly(texts: readonly string[], count: number): string[] {
  const step = Math.max(1, texts.length / count);
  const places = Array.from({ length: Math.min(count, texts.length) }, (_, n) => n * step);
  return places.map((place) => texts[Math.floor(place)] ?? '');
}

function replyTo(question: string, library: Library): Reply {
  const answer = library.ask(question, { length: 600, sentences: 3 });
  const text =
    answer.kind === 'answered'
      ? [answer.article.title, answerJson(answer).summary ?? '', ...answer.related.map(relatedLine)]
      : answer.candidates.slice(0, 3).map(({ title, sentence }) => `${title}: ${sentence ?? '-'}`);
  const shown = text.join('\n');
  return { question, kind: answer.kind, text: `[${answer.kind}] ${shown}`, signs: signsIn(shown) };
}

function relatedLine({ title, origin }: { title: string; origin: string }): string {
  return `  ${origin === 'declared' ? '→' : '≈'} ${title}`;
}

/** Code is what its author wrote. */
const CODE = /(`{1,})[^]*?\1/g;
const SIGNS =
  /.{0,20}(?:\{\{|\}\}|\{%|%\}|\{[#:.][\w-]|:::|\[\[|\]\]|%%|!!!|\?\?\?\s|\[!\w|(?<!\\)<[A-Za-z][\w.]*\s[^<>\n]*=[^<>\n]*>|--8<--|\{\/\*|&[a-z]+;|\]\((?!https?:)|\^[a-z\d-]+$|^\s*import .* from |\{['" ]|\/\/\/|\\\[#[\w-]|\\\](?:\w|\\\[)|\\<[a-z]+\s+[a-z]+=).{0,20}/gm;

function signsIn(text: string): string[] {
  return text.replace(CODE, '').match(SIGNS) ?? [];
}
