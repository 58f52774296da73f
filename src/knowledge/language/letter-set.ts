/** Which letters a word has, one bit each: tells most words too far apart without comparing them. */
export function letterSet(word: string): number {
  let set = 0;
  // Letters 32 apart share a bit, which can only let a word through, never keep one out.
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31);
  return set >>> 0;
}

/** Letters that only one of two words has. One edit changes at most two. */
export function differingLetters(a: number, b: number): number {
  // Counts the bits of the exclusive or, several at a time.
  // Source: Warren, *Hacker's Delight* (2nd ed., 2012), §5-1.
  let bits = a ^ b;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
