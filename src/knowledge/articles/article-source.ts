/**
 * What a file says beside the article that was made of it.
 *
 * An article keeps what answers need; how its author wrote it matters only to the rules that look
 * at one file, so it is handed to them and then let go.
 */
import type { Block, Heading } from './article.ts';
import type { Place } from './finding.ts';
import type { FrontMatter } from './front-matter/front-matter.ts';
import type { MarkdownNotice } from './markdown/markdown-notices.ts';

export interface ArticleSource {
  /** Path below the content folder, `/` between folders. */
  readonly file: string;
  /** Empty when the file has none. */
  readonly frontMatter: FrontMatter;
  /** Where the title stands: in the front matter, or on a `#` line. */
  readonly titlePlace: Place;
  /** The heading that is the title or repeats it; null without one. */
  readonly titleHeading: Heading | null;
  /** As they are written: with the heading of the title, sources and what to read next. */
  readonly blocks: readonly Block[];
  /** In the order of the file. */
  readonly notices: readonly MarkdownNotice[];
}
