import { findTextReferences, type TextReference } from '../cite/references.ts';
import type { Clause } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import type { ExpressionKey } from '../model/expression.ts';
import type { Work } from '../model/work.ts';
import type { Archive } from './archive.ts';
import { shelfOf } from './names.ts';

/** A whole text of a Work. */
interface WholeText {
  readonly work: Work;
  readonly key: ExpressionKey;
  readonly clauses: readonly Clause[];
}

/** Where the words of these clauses of a text, and of those below them, refer to. */
export function referencesOf(
  archive: Archive,
  { work, key, clauses }: WholeText,
  among: readonly Clause[],
): ReadonlyMap<EId, readonly TextReference[]> {
  const { library, names } = shelfOf(archive);
  const home = library.get(work.id) ?? { work, texts: [] };
  const found = findTextReferences(library, home, { key, clauses: () => clauses }, names, among);
  return new Map(found.map(({ eId, references }) => [eId, references]));
}
