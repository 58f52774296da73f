/** What the index needs to know of an article, and nothing more: also what a test collection can give. */
export interface IndexableText {
  readonly title: string;
  readonly aliases: readonly string[];
  readonly keywords: readonly string[];
  /**
   * Plain text in reading order, one entry a passage: the article's own borders (section, point,
   * paragraph) are where the index may cut it into units.
   */
  readonly passages: readonly string[];
}
