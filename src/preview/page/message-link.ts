/** Addresses of messages, to which Discord's client goes by itself. */

const MESSAGE_LINK = /^https:\/\/discord\.com\/channels\/\d+\/(\d+)\/(\d+)$/;

/** Ids of a channel and of a message in it; null for any other address. */
export function messageLinked(
  address: string,
): { readonly channel: string; readonly message: string } | null {
  const [, channel, message] = MESSAGE_LINK.exec(address) ?? [];
  return channel === undefined || message === undefined ? null : { channel, message };
}
