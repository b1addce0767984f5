import { onceFor } from '../kept.ts';
import type { Lexicon } from '../search/engine/lexicon.ts';
import type { Rows } from '../search/engine/port.ts';

/** For every folded word the clauses that have it among their own words, ascending. */
export class ClausesByWord {
  private readonly starts: Uint32Array;
  private readonly clauses: Uint32Array;

  constructor(lexicon: Lexicon, rows: Rows) {
    const folds = lexicon.data.folds.length;
    this.starts = new Uint32Array(folds + 1);
    eachWordOnce(lexicon, rows, (fold) => {
      this.starts[fold + 1] = (this.starts[fold + 1] ?? 0) + 1;
    });
    for (let fold = 0; fold < folds; fold += 1)
      this.starts[fold + 1] = (this.starts[fold + 1] ?? 0) + (this.starts[fold] ?? 0);
    this.clauses = new Uint32Array(this.starts[folds] ?? 0);
    const next = this.starts.slice();
    eachWordOnce(lexicon, rows, (fold, clause) => {
      const at = next[fold] ?? 0;
      this.clauses[at] = clause;
      next[fold] = at + 1;
    });
  }

  /** None of a word that no text has (-1). */
  of(fold: number): Uint32Array {
    return fold < 0 ? NONE : this.clauses.subarray(this.starts[fold], this.starts[fold + 1]);
  }
}

const NONE = new Uint32Array(0);

/** Tells each folded word of each clause, however often it stands there. */
function eachWordOnce(
  lexicon: Lexicon,
  { words, starts }: Rows,
  tell: (fold: number, clause: number) => void,
): void {
  const { foldOf, folds } = lexicon.data;
  const last = new Int32Array(folds.length).fill(-1);
  for (let row = 1; row < starts.length - 1; row += 2) {
    const clause = row >> 1;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const fold = foldOf[words[at] ?? 0] ?? 0;
      if (last[fold] === clause) continue;
      last[fold] = clause;
      tell(fold, clause);
    }
  }
}

const filedIn = onceFor((lexicon: Lexicon) => onceFor((rows: Rows) => new ClausesByWord(lexicon, rows)));

/** Made once for the words of an index: 0.2 s for 100,000 clauses. */
export const clausesByWord = (lexicon: Lexicon, rows: Rows): ClausesByWord => filedIn(lexicon)(rows);
