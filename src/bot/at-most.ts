/** Resolves with the work or after so many milliseconds, whichever comes first; rejects with the work. */
export async function atMost(ms: number, work: Promise<void>): Promise<void> {
  // An aborted wait would make an error, with its trace, for each question.
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms)));
  await Promise.race([work, patience]).finally(() => clearTimeout(timer));
}
