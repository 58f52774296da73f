/** The focus follows what has opened and closed, for who has no mouse. */
import { channelOf, type PageState } from './state.ts';

/** Where the focus would bring up a keyboard over half of the screen. */
const touched = matchMedia('(pointer: coarse)');

/** @param opener - What had the focus before a dialog was opened. */
export function focusAfter(
  root: ParentNode,
  { before, state, opener }: { before: PageState; state: PageState; opener: Element | null },
): void {
  const focus = (selector: string): void => root.querySelector<HTMLElement>(selector)?.focus();
  const isLost = (): boolean => document.activeElement === document.body;
  /** In a forum it is the button for a new post. */
  const focusWriting = (): void =>
    focus(root.querySelector('#composer') === null ? '.composer button' : '#composer');
  if (state.menu !== null && state.menu !== before.menu) focus('[role=menuitem]');
  if (state.editing !== null && before.editing === null) focus('.editor textarea');
  if (before.deleting !== null && state.deleting === null) {
    focus(state.editing === null ? `.message[data-id="${before.deleting}"]` : '.editor textarea');
  }
  const isOtherCommand = state.command?.entry !== before.command?.entry;
  if (isOtherCommand && state.command !== null)
    focus('.composer .option :is(input, select), .composer button');
  if (state.showsChannels && !before.showsChannels) focus('.close-channels');
  if (!state.showsChannels && before.showsChannels) focus('.channels-button');
  const endsField =
    (before.command !== null && state.command === null) ||
    (before.editing !== null && state.editing === null) ||
    (state.replyTo !== null && state.replyTo !== before.replyTo);
  // Somebody else may be elsewhere, and is still being chosen.
  const isSame = state.me === before.me || before.world === null;
  // A post that was opened a moment ago may be told of only after one has gone there.
  const isOther = channelOf(state)?.id !== channelOf(before)?.id;
  const isElsewhere = isSame && isOther && !touched.matches;
  if (endsField || isElsewhere) focusWriting();
  if (state.newPost && !before.newPost) focus('.composer.post input');
  if (!state.newPost && before.newPost) focusWriting();
  if (before.form !== null && state.form === null && isLost()) {
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    else focusWriting();
  }
  if (before.pane !== 'none' && state.pane === 'none' && isLost()) {
    focus(`.pane-buttons [data-pane=${before.pane}]`);
  }
}
