/** What the bench uses of lexrank.js 3.0.0, which has no types of its own. */
declare module 'lexrank.js' {
  interface RankedSentence {
    /** In [0, 1]. */
    readonly weight: number;
    readonly text: string;
    readonly index: number;
  }
  /** The sentences of each paragraph. */
  export default function lexrank(text: string): readonly (readonly RankedSentence[])[];
}
