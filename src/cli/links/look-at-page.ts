/** Whether a page is still where an article says. */

/** Long enough for a slow library at the other end of the world. */
const PATIENCE_MS = 30_000;

/** Gone for good, by what HTTP says of them: https://www.rfc-editor.org/rfc/rfc9110#section-15.5 */
const GONE: readonly number[] = [404, 410];

/** Codes of Node.js for a name that nobody has. */
const NO_SUCH_HOST: readonly string[] = ['ENOTFOUND'];

export type PageOutcome =
  | { readonly kind: 'there' }
  /** The source must be mended; `reason` is an HTTP status or the system's own word. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** Somebody has to look: many sites let no program in, and others have a bad day. */
  | { readonly kind: 'unclear'; readonly reason: string };

/** @param url - http or https. Redirects are followed. */
export async function lookAtPage(url: string): Promise<PageOutcome> {
  try {
    const response = await fetch(url, {
      // Some sites answer HEAD with 404; the page itself is not read.
      headers: { 'user-agent': 'Docent link check', accept: 'text/html,*/*' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await response.body?.cancel();
    if (response.ok) return { kind: 'there' };
    return {
      kind: GONE.includes(response.status) ? 'gone' : 'unclear',
      reason: String(response.status),
    };
  } catch (error) {
    const reason = reasonOf(error);
    return { kind: NO_SUCH_HOST.includes(reason) ? 'gone' : 'unclear', reason };
  }
}

/** `fetch` says "fetch failed", and what has failed in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'no answer';
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause ? String(cause.code) : cause.message;
}
