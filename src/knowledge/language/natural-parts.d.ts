/**
 * Types for the parts of `natural` that are loaded by path.
 *
 * The package's front door loads database drivers and reads `.env` files; its own types pull
 * TypeScript sources into the compilation. The paths are no documented interface, so the version
 * is pinned exactly and `terms.test.ts` holds what we rely on.
 */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: {
    /** Stem of one lower-case English word. */
    stem(word: string): string;
  };
  export default stemmer;
}

declare module 'natural/lib/natural/tokenizers/regexp_tokenizer.js' {
  export class RegexpTokenizer {
    /** With `gaps: false` the pattern matches the words themselves. */
    constructor(options: { readonly pattern: RegExp; readonly gaps: false });
    /** Null when nothing matches. */
    tokenize(text: string): string[] | null;
  }
}
