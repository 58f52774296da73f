/** Types for natural's stemmers of other languages, loaded by path as those in `natural-parts.d.ts`. */
declare module 'natural/lib/natural/stemmers/porter_stemmer_*.js' {
  const stemmer: {
    /** Stem of one lower-case word. */
    stem(word: string): string;
  };
  export default stemmer;
}

declare module 'natural/lib/natural/stemmers/indonesian/stemmer_id.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}
