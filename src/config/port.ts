/** The highest port of TCP; 0 stands for any that is free. */
export const HIGHEST_PORT = 65_535;

/** @returns Null when the text is no whole number from 0 to `HIGHEST_PORT`. */
export function portIn(text: string): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) <= HIGHEST_PORT ? Number(text) : null;
}
