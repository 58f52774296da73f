/** Where the focus goes when what had it is no longer there, for who has no mouse. */

/**
 * Call it before the page changes.
 *
 * @returns What is called afterwards: a message whose menu or button is gone gets the focus, one that is gone itself
 *   leaves it to the next, and the last of all to where one writes.
 */
export function keepFocus(root: ParentNode): () => void {
  const message = document.activeElement?.closest<HTMLElement>('.message') ?? null;
  if (message === null) return () => {};
  const messages = [...root.querySelectorAll<HTMLElement>('.message')];
  const candidates = messages.slice(messages.indexOf(message));
  return () => {
    if (document.activeElement !== document.body) return;
    const next = candidates.find(({ isConnected }) => isConnected);
    (next ?? root.querySelector<HTMLElement>('#composer'))?.focus();
  };
}
