import type { ReferenceStatus } from '../cite/inWorks.ts';
import { findTextReferences } from '../cite/references.ts';
import { findClause } from '../model/clause.ts';
import { formatKey } from '../model/expression.ts';
import type { Reason } from '../model/reason.ts';
import type { Archive } from './archive.ts';
import { shelfOf } from './names.ts';
import { newestEdition } from './snapshot.ts';

/** A reference of a held text that leads to no words here. */
export interface OpenReference {
  readonly file: string;
  /** 1-based line of the clause it stands in. */
  readonly line: number;
  readonly eId: string;
  readonly words: string;
  readonly status: Exclude<ReferenceStatus, 'found'>;
  readonly works: readonly string[];
  readonly why: readonly Reason[];
}

/** Every reference that is not resolved to words: `absent`, `ambiguous`, and `not-held` where the Work is known. */
export function openReferences(archive: Archive): {
  readonly total: number;
  readonly open: readonly OpenReference[];
} {
  const { library, names } = shelfOf(archive);
  let total = 0;
  const open: OpenReference[] = [];
  for (const home of library.values()) {
    for (const text of home.texts) {
      const entry = archive.works.get(home.work.id);
      const expression = entry?.expressions.find(({ key }) => formatKey(key) === formatKey(text.key));
      const file = expression === undefined ? home.work.id : newestEdition(expression).file;
      const clauses = text.clauses();
      for (const { eId, references } of findTextReferences(library, home, text, names)) {
        total += references.length;
        const clause = findClause(clauses, eId);
        for (const { start, end, status, targets, why } of references) {
          if (status === 'found') continue;
          const words = clause?.words?.text.slice(start, end) ?? '';
          const works = [...new Set(targets.map(({ work }) => work))];
          open.push({ file, line: clause?.line ?? 1, eId, words, status, works, why });
        }
      }
    }
  }
  return { total, open };
}
