/** @returns The address without its `%` notation; as it is where a stray per cent sign makes it none. */
export function decodedAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
