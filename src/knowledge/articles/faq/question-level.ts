/**
 * Which headings of a file are its questions.
 *
 * People write them as `#`, `##` or `###`, below a title and below headings that only group them, so
 * the level is found by counting: the one that has most questions with an answer under them.
 */
import type { Block, Heading } from '../article.ts';
import { plainText } from '../markdown/portable-markdown.ts';
import { isSpecialHeading } from '../special-sections.ts';

export interface QuestionLevel {
  /** 1 to 6. */
  readonly depth: number;
  /** Headings of that depth with text under them, those that are questions first. */
  readonly questions: number;
  readonly headings: number;
}

/** "More than a few": an essay may well have three headings that ask. */
const MANY_QUESTIONS = 4;

// The Greek question mark looks like a semicolon, and is typed as one.
const QUESTION =
  /(?:[?？؟⁇⁈]|\p{Script=Greek}\s*[;\u037E])[\s"'”’»›)\]」』*_\p{Extended_Pictographic}\uFE0F]*$/u;

export function isQuestion({ text }: Pick<Heading, 'text'>): boolean {
  return QUESTION.test(plainText(text));
}

/**
 * @param blocks - All of the file, the heading that is its title among them.
 * @returns Null where no heading but the title has text under it.
 */
export function questionLevel(blocks: readonly Block[]): QuestionLevel | null {
  const withText = headingsWithText(blocks);
  const answered = headingsUnderTitle(blocks).filter((heading) => withText.has(heading));
  const levels = [1, 2, 3, 4, 5, 6].flatMap((depth): QuestionLevel[] => {
    const headings = answered.filter((heading) => heading.depth === depth);
    const questions = headings.filter(isQuestion).length;
    return headings.length === 0 ? [] : [{ depth, questions, headings: headings.length }];
  });
  const [best] = levels.toSorted(
    (a, b) => b.questions - a.questions || b.headings - a.headings || a.depth - b.depth,
  );
  return best ?? null;
}

/** How many questions a file answers that is a list of them; null where it is something else. */
export function questionsOfFaq(blocks: readonly Block[]): number | null {
  const level = questionLevel(blocks);
  if (level === null || level.questions < MANY_QUESTIONS) return null;
  return level.questions * 2 > level.headings ? level.questions : null;
}

/** Without a first heading that is the only one of its depth, and without those of sources and the like. */
function headingsUnderTitle(blocks: readonly Block[]): Heading[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  return headings.filter((heading, position) => {
    const isTitle =
      position === 0 && headings.every(({ depth }, at) => at === 0 || depth > heading.depth);
    return !isTitle && !isSpecialHeading(heading);
  });
}

/** Those that have a block that is no heading under them or under a deeper one of theirs. */
function headingsWithText(blocks: readonly Block[]): ReadonlySet<Heading> {
  const withText = new Set<Heading>();
  const open: Heading[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
      open.push(block);
    } else {
      for (const heading of open) withText.add(heading);
    }
  }
  return withText;
}
