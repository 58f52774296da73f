/** Where the focus goes when what had it is no longer there, for who has no mouse. */

/**
 * Call it before the page changes.
 *
 * @returns What is called afterwards. A message whose menu or button is gone gives the focus to its only button that
 *   is called the same, or takes it itself; one that is gone itself leaves it to the next, and the last of all to
 *   where one writes.
 */
export function keepFocus(root: ParentNode): () => void {
  const { activeElement: focused } = document;
  const message = focused?.closest<HTMLElement>('.message') ?? null;
  if (message === null) return () => {};
  const label = labelOf(focused);
  const messages = [...root.querySelectorAll<HTMLElement>('.message')];
  const candidates = messages.slice(messages.indexOf(message));
  return () => {
    if (document.activeElement !== document.body) return;
    const next = candidates.find(({ isConnected }) => isConnected);
    const buttons = [...(next?.querySelectorAll<HTMLElement>('.button') ?? [])];
    const [same, ...others] = buttons.filter((one) => label !== '' && labelOf(one) === label);
    const isSame = next === message && others.length === 0;
    const heir = (isSame ? same : undefined) ?? next;
    (heir ?? root.querySelector<HTMLElement>('#composer'))?.focus();
  };
}

/** "Next" leads from each page to another, and so is another button on each. Empty for what is no button. */
function labelOf(element: Element | null): string {
  return element?.matches('.button') === true ? (element.textContent ?? '').trim() : '';
}
