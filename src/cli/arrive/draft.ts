import type { Imported } from '../../import/import.ts';
import type { Clause } from '../../model/clause.ts';
import type { ExpressionKey } from '../../model/expression.ts';
import type { Issue } from '../../model/issue.ts';

/** A file of the archive as it might become, to be reviewed. */
export interface Draft {
  readonly source: string;
  /** As the file would be called; a publisher's variant comes with the name. */
  readonly key: ExpressionKey;
  readonly title: string;
  /** Null where an issue is an error. */
  readonly clauses: readonly Clause[] | null;
  readonly issues: readonly Issue[];
  /** What follows in the source, where the text may go on. */
  readonly next: readonly string[];
  /** What is known of how it was made, where no earlier version told what the text is. */
  readonly imported: Imported | null;
}

/** What is known of a copy besides its words. */
export interface CopyFacts {
  /** What its draft says of itself. */
  readonly note: string;
  /** Of the new version. */
  readonly date: string;
}
