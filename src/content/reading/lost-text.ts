/** What was damaged on the disk while the program runs: the articles themselves are still in their folder. */
export class LostText extends Error {
  override readonly name = 'LostText';

  /** @param cause - What reading the text has failed with. */
  constructor(cause: unknown) {
    super(
      'The text of an article cannot be read: what is saved of it in DATA_DIR/library was damaged meanwhile. Reload the articles or restart, and all are read anew from the content folder.',
      { cause },
    );
  }
}
