/** The system's own word for why something failed, such as ENOENT; null for any other error. */
export function systemReason(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : null;
}
