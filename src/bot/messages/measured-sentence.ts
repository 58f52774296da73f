/** @param rightIn100 - Integer in [0, 100]; null where nothing was measured, of which nothing is said. */
export function measuredSentence(rightIn100: number | null): string {
  return rightIn100 === null
    ? ''
    : ` When that was measured, ${rightIn100} of 100 of my answers were right; so look at the article before you rely on one.`;
}
