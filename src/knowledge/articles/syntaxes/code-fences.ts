/** The lines around a block of code. */

/** It may open an item of a list. */
const FENCE = /^\s*(?:[-*+]\s+)*(`{3,}(?=[^`]*$)|~{3,})/;

/** @returns The signs that open a block of code; null for any other line. */
export function openedFence(text: string): string | null {
  return FENCE.exec(text)?.[1] ?? null;
}

/** @param fence - What opened the block. */
export function closesFence(text: string, fence: string): boolean {
  return /^\s*[`~]+\s*$/.test(text) && openedFence(text)?.startsWith(fence) === true;
}
