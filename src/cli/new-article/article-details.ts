/** What a terminal is asked about a new article: its title, its subject, and the works it rests on. */
import type { NewSource } from './article-template.ts';
import { tidyTitle, titleProblem } from './article-title.ts';
import type { TypedLines } from './typed-lines.ts';

type Ask = TypedLines['ask'];

/** What was given; null when the person left before the end, so that nothing is to be made. */
export type Given<T> = { readonly given: T } | null;

export async function askTitle(ask: Ask): Promise<Given<string>> {
  const question = 'Title, as readers should see it: ';
  return askUntil(ask, question, question, (typed) => {
    const title = tidyTitle(typed);
    const problem = titleProblem(title);
    return problem === null ? { value: title } : { problem };
  });
}

/**
 * @param subjects - Those there are, offered by number.
 * @returns A subject there is in its own spelling, a new one, or null for none.
 */
export async function askSubject(
  ask: Ask,
  subjects: readonly string[],
): Promise<Given<string | null>> {
  const offered = subjects.map((subject, position) => `  ${position + 1}. ${subject}\n`).join('');
  const question = 'Subject (a number, a new name, or empty for none): ';
  const there = subjects.length === 0 ? '' : `Subjects there are:\n${offered}`;
  return askUntil(ask, `${there}${question}`, question, (typed) => {
    if (typed === '') return { value: null };
    if (!/^\d+$/.test(typed)) {
      const problem = subjectProblem(typed);
      return problem === null ? { value: subjectThereIs(typed, subjects) } : { problem };
    }
    const subject = subjects[Number(typed) - 1];
    if (subject !== undefined) return { value: subject };
    const range =
      subjects.length === 0 ? 'There are none yet' : `They go from 1 to ${subjects.length}`;
    return { problem: `There is no subject ${typed}. ${range}; a new one is given by its name.` };
  });
}

/** Null for a name that people can read in the list of topics. */
export function subjectProblem(typed: string): string | null {
  return /\p{L}/u.test(typed)
    ? null
    : `Expected a subject with a letter in it, got ${JSON.stringify(typed)}.`;
}

/** One subject in two spellings would be two topics. */
export function subjectThereIs(typed: string, subjects: readonly string[]): string {
  return subjects.find((subject) => subject.toLowerCase() === typed.toLowerCase()) ?? typed;
}

export async function askSources(ask: Ask): Promise<Given<readonly NewSource[]>> {
  const sources: NewSource[] = [];
  for (;;) {
    const title = await askFor(ask, `Title of source ${sources.length + 1} (empty: no more): `);
    if (title === null) return null;
    if (title.given === null) return { given: sources };
    const publisher = await askFor(ask, '  Publisher: ');
    const year = publisher && (await askFor(ask, '  Year (empty: not known): ', yearProblem));
    const url = year && (await askFor(ask, '  Address (empty: none): ', addressProblem));
    if (url === null) return null;
    sources.push({
      title: title.given,
      publisher: publisher?.given ?? null,
      year: year?.given ?? null,
      url: url.given,
    });
  }
}

function yearProblem(typed: string): string | null {
  return /^\d{4}$/.test(typed)
    ? null
    : `Expected a year of four digits such as 2011, got ${JSON.stringify(typed)}.`;
}

function addressProblem(typed: string): string | null {
  return /^https?:\/\/[^\s/]\S*$/.test(typed) && URL.canParse(typed)
    ? null
    : `Expected an address that begins with https://, got ${JSON.stringify(typed)}.`;
}

/** One line of text, or null for an empty one; asked again as long as there is a problem with it. */
function askFor(
  ask: Ask,
  question: string,
  problemOf: (typed: string) => string | null = () => null,
): Promise<Given<string | null>> {
  return askUntil(ask, question, question, (typed) => {
    if (typed === '') return { value: null };
    const problem = problemOf(typed);
    return problem === null ? { value: typed } : { problem };
  });
}

async function askUntil<T>(
  ask: Ask,
  question: string,
  again: string,
  read: (typed: string) => { readonly value: T } | { readonly problem: string },
): Promise<Given<T>> {
  let asked = question;
  for (;;) {
    const line = await ask(asked);
    if (line === null) return null;
    const outcome = read(line.replace(/[\s\p{Cc}]+/gu, ' ').trim());
    if ('value' in outcome) return { given: outcome.value };
    asked = `${outcome.problem}\n${again}`;
  }
}
