import type { Library } from '../../src/knowledge/index.ts';
import { sampleLibrary } from './sample-library.ts';

type AskOptions = NonNullable<Parameters<Library['ask']>[1]>;

interface Noted extends AskOptions {
  readonly question: string;
}

/** The sample library, and what it is asked, oldest first. */
export function notingLibrary(): {
  readonly library: () => Library;
  readonly asked: readonly Noted[];
} {
  const asked: Noted[] = [];
  const noting: Library = {
    ...sampleLibrary,
    ask(question, options) {
      asked.push({ question, ...options });
      return sampleLibrary.ask(question, options);
    },
  };
  return { library: () => noting, asked };
}
