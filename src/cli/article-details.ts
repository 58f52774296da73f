/** What a terminal is asked about a new article: its subject, and the works it rests on. */
import type { NewSource } from './article-template.ts';

/** Shows a question and gives back the line that was typed, or null at the end of input. */
export type Ask = (question: string) => Promise<string | null>;

/** @param subjects - Those there are, offered by number. @returns Null when none was given. */
export async function askSubject(ask: Ask, subjects: readonly string[]): Promise<string | null> {
  const offered = subjects.map((subject, position) => `  ${position + 1}. ${subject}\n`).join('');
  const typed = oneLine(
    await ask(`Subjects there are:\n${offered}Subject (a number, or a new name): `),
  );
  return subjects[/^\d+$/.test(typed) ? Number(typed) - 1 : -1] ?? (typed === '' ? null : typed);
}

export async function askSources(ask: Ask): Promise<NewSource[]> {
  const sources: NewSource[] = [];
  for (;;) {
    const title = oneLine(await ask(`Title of source ${sources.length + 1} (empty: no more): `));
    if (title === '') return sources;
    const publisher = oneLine(await ask('  Publisher: '));
    const year = oneLine(await ask('  Year: '));
    const url = oneLine(await ask('  Address: '));
    sources.push({
      title,
      publisher: publisher === '' ? null : publisher,
      // What is no year or no address would be refused by the checks later.
      year: /^\d{4}$/.test(year) ? year : null,
      url: /^https?:\/\/\S+$/.test(url) && URL.canParse(url) ? url : null,
    });
  }
}

function oneLine(typed: string | null): string {
  return (typed ?? '').replace(/\s+/g, ' ').trim();
}
