/** What the tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  /** Reads BibTeX, RIS or CSL-JSON, whichever `record` is; `data` holds CSL-JSON items. */
  export class Cite {
    constructor(record: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
