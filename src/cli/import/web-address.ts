/** Which links an imported article may have. */

/** @returns The address as a browser writes it; null for any that is not of the web. */
export function webAddress(text: string): string | null {
  return addressOf(text, /^https?:$/);
}

/** @returns The same for what a text may link to: the web, and an address of mail. */
export function linkAddress(text: string): string | null {
  return addressOf(text, /^(?:https?|mailto):$/);
}

function addressOf(text: string, protocols: RegExp): string | null {
  if (!URL.canParse(text.trim())) return null;
  const { href, protocol } = new URL(text.trim());
  return protocols.test(protocol) ? href : null;
}
