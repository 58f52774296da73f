/** The page: follows the server, and shows the state anew after each change. */
import { render } from 'lit';
import { Actions } from './actions.ts';
import { after } from './after-event.ts';
import { askedStamp } from './asked.ts';
import { pageView, TYPING_MS } from './page-view.ts';
import { focusAfter } from './focus-after.ts';
import { messageLinked } from './message-link.ts';
import { keepFocus } from './keep-focus.ts';
import { follow } from './server-link.ts';
import { START, type PageState } from './state.ts';
import { withShownRead } from './unread.ts';

/** Further up one reads, and is left there. */
const NEAR_END_PX = 80;

/** Where the page is as narrow as a phone, it looks as on one. */
const narrow = matchMedia('(max-width: 700px)');
const root = document.querySelector<HTMLElement>('#page') ?? document.body;
let state: PageState = START;
let isScheduled = false;
/** What had the focus before a dialog. */
let opener: Element | null = null;

const actions = new Actions(
  () => state,
  (changed) => {
    const before = state;
    state = withShownRead(changed);
    // Before the next key is pressed, which may be meant for a field that this brings.
    if (!isScheduled) queueMicrotask(() => show(before));
    isScheduled = true;
  },
);

follow(
  (event) => {
    actions.set(after(state, event, performance.now()));
    if (event.kind === 'everything' || event.kind === 'status') void actions.refreshCommands();
    // What is shown of it ends by itself.
    if (event.kind === 'typing') setTimeout(() => actions.set({}), TYPING_MS);
  },
  () => actions.set({ isCut: true }),
);

narrow.addEventListener('change', ({ matches }) => {
  actions.set({ width: matches ? 'phone' : 'wide' });
});
if (narrow.matches) actions.set({ width: 'phone' });

// Discord's client goes to a message that a link leads to.
root.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const linked = messageLinked(link?.href ?? '');
  if (linked === null) return;
  const { channel, message } = linked;
  event.preventDefault();
  void actions.goTo({ channel }).then(() => {
    const found = root.querySelector<HTMLElement>(`[data-id="${message}"]`);
    found?.focus();
    return found;
  });
});

// A menu is left by whatever is done elsewhere.
root.addEventListener('pointerdown', ({ target }) => {
  if (state.menu === null || !(target instanceof Element)) return;
  if (target.closest('.message-menu, [aria-haspopup=menu]') === null) actions.set({ menu: null });
});

function show(before: PageState): void {
  isScheduled = false;
  const list = root.querySelector('.timeline');
  const wasAtEnd =
    list === null || list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_END_PX;
  const restore = keepFocus(root);
  render(pageView(state, actions, performance.now()), root);
  document.documentElement.dataset['theme'] = state.theme;
  const now = root.querySelector('.timeline');
  const goesToEnd = wasAtEnd || before.channel !== state.channel || hasSpoken(before);
  if (goesToEnd) now?.scrollTo({ top: now.scrollHeight });
  // A dialog can be opened only once it is part of the page.
  const dialog = root.querySelector('dialog');
  if (dialog?.open === false) {
    opener = document.activeElement;
    dialog.showModal();
  }
  restore();
  focusAfter(root, { before, state, opener });
  if (
    state.pane !== before.pane ||
    state.world?.content !== before.world?.content ||
    askedStamp(state) !== askedStamp(before) ||
    // It may be a gap.
    (state.pane === 'content' && state.world?.told !== before.world?.told)
  ) {
    void actions.refreshPane();
  }
}

/** Whoever writes wants to see what comes of it. */
function hasSpoken(before: PageState): boolean {
  const newest = state.world?.messages.at(-1)?.message;
  return newest?.author.id === state.me && newest.id !== before.world?.messages.at(-1)?.message.id;
}
