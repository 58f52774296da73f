/** A number with its noun: `1 article`, `1,200 articles`. The plural is made with an s. */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
