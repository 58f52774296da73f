import { LostText } from './reading/lost-text.ts';

/** Reads the folder once more where a text was lost, so that it fails one reply and not the next. */
export function readAnewIfLost(
  error: unknown,
  live: { readonly reload: () => Promise<unknown> },
): void {
  if (error instanceof LostText) void live.reload();
}
