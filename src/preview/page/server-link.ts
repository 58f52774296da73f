/** The way to the preview's server: what happens comes in, what a person does goes out. */
import type { Act, ActOutcome, ServerEvent } from '../protocol.ts';

/** An act of whoever sits before the page. */
export type OwnAct = Act extends infer One
  ? One extends Act
    ? Omit<One, 'as' | 'locale'>
    : never
  : never;

/** The browser connects again by itself, and everything is told anew then. */
export function follow(onEvent: (event: ServerEvent) => void, onCut: () => void): void {
  const source = new EventSource('/events');
  source.addEventListener('message', ({ data }: MessageEvent<string>) => {
    const event: ServerEvent = JSON.parse(data);
    onEvent(event);
  });
  source.addEventListener('error', onCut);
}

/** What an act led to; a server that cannot be reached is a refusal like others. */
export async function send(act: Act): Promise<ActOutcome> {
  try {
    const response = await fetch('/act', { method: 'POST', body: JSON.stringify(act) });
    if (!response.ok) return { kind: 'refused', sentence: (await response.text()).trim() };
    const outcome: ActOutcome = await response.json();
    return outcome;
  } catch {
    return { kind: 'refused', sentence: 'The preview has ended; start it again in the terminal.' };
  }
}
