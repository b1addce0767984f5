/** The document needs more pages than the caller allows. */
export class TooManyPages extends Error {
  override readonly name = 'TooManyPages';
  readonly maxPages: number;

  constructor(maxPages: number) {
    super(
      `The document needs more than ${maxPages} pages: ask for a part, such as a range of articles or ?clauses=`,
    );
    this.maxPages = maxPages;
  }
}

/** Nobody waits for the file any more. */
export class Abandoned extends Error {
  override readonly name = 'Abandoned';
}
