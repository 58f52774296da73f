/** What each person has begun to write in each channel: it is there again when they come back. */
import type { Draft, PageState } from './state.ts';

type Drafts = Pick<PageState, 'drafts' | 'text' | 'replyTo'>;

/** Leaves what is being written where it is, and takes up what was being written at the other place. */
export function draftsAt(
  state: PageState,
  there: Partial<Pick<PageState, 'me' | 'channel'>>,
): Drafts {
  const drafts = withDraft(state, state, state);
  const { text, replyTo } = drafts.get(keyOf({ ...state, ...there })) ?? {
    text: '',
    replyTo: null,
  };
  return { drafts, text, replyTo };
}

/** With what could not be sent from a place: before what was written there meanwhile. */
export function withUnsent(
  state: PageState,
  from: Pick<PageState, 'me' | 'channel'>,
  unsent: Draft,
): Partial<Drafts> {
  const isHere = keyOf(from) === keyOf(state);
  const now = isHere ? state : state.drafts.get(keyOf(from));
  const meanwhile = now?.text ?? '';
  const draft = {
    text: meanwhile === '' ? unsent.text : `${unsent.text}\n${meanwhile}`,
    replyTo: now?.replyTo ?? unsent.replyTo,
  };
  return isHere ? draft : { drafts: withDraft(state, from, draft) };
}

function withDraft(
  { drafts }: PageState,
  at: Pick<PageState, 'me' | 'channel'>,
  { text, replyTo }: Draft,
): PageState['drafts'] {
  return new Map([...drafts, [keyOf(at), { text, replyTo }]]);
}

function keyOf({ me, channel }: Pick<PageState, 'me' | 'channel'>): string {
  return `${me} ${channel}`;
}
