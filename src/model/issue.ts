/** What is wrong with a file of `documents/`. An error leaves the document out; a warning does not. */
export interface Issue {
  /** Path below the documents folder, with `/`. */
  readonly file: string;
  /** 1-based line in the file; 1 where the whole file is meant. */
  readonly line: number;
  readonly severity: 'error' | 'warning';
  /** Name of the rule, a stable slug. */
  readonly rule: string;
  /** What is wrong and what to do instead. */
  readonly message: string;
}

/** `file:line rule message`, one line. */
export const formatIssue = (issue: Issue): string =>
  `${issue.file}:${issue.line} ${issue.rule} ${issue.message}`;

/** An error keeps its file out of the archive, and `archive verify` exits 1; a warning does neither. */
export const isError = (issue: Issue): boolean => issue.severity === 'error';

/** Bad content is a value: all issues of a file at once, and the result where none of them is an error. */
export interface Parsed<T> {
  readonly value: T | null;
  readonly issues: readonly Issue[];
}
