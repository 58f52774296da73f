/** The package has no types of its own. */
declare module 'html-encoding-sniffer' {
  /** @returns The name of an encoding, as `TextDecoder` takes it. */
  export default function sniff(
    bytes: Uint8Array,
    options: { readonly defaultEncoding: string },
  ): string;
}
