import type { Archive } from '../../archive/archive.ts';
import { referencesOf } from '../../archive/references.ts';
import type { Backlink, Backlinks } from '../../cite/backlinks.ts';
import { permalinkOf } from '../../cite/library.ts';
import type { TextReference } from '../../cite/references.ts';
import { type DefinedTerm, findDefinedTerms } from '../../cite/terms.ts';
import { type Clause, findClause } from '../../model/clause.ts';
import type { EId } from '../../model/eid.ts';
import { fileUnder } from '../../model/groups.ts';
import type { TextView } from '../../render/view.ts';

/** A word or words that the text defines, where they are used. `says`: the words of the definition. */
export interface TermUse {
  readonly start: number;
  readonly end: number;
  readonly definedIn: EId;
  readonly says: string;
}

/** What lies beside a text's clauses: where they refer to, the terms they use, what cites them. */
export interface Apparatus {
  readonly references: ReadonlyMap<EId, readonly TextReference[]>;
  readonly terms: ReadonlyMap<EId, readonly TermUse[]>;
  /** Clauses that cite a clause, or the whole text's Work; each once. */
  readonly citedBy: (eId: EId | null) => readonly Backlink[];
  /** False while the archive's texts are still being read for citations: `citedBy` is empty then. */
  readonly isGathered: boolean;
}

/** The apparatus of some clauses of a text with what lies below them. */
export function apparatusOf(
  archive: Archive,
  view: TextView,
  clauses: readonly Clause[],
  backlinks: Backlinks | null,
): Apparatus {
  return {
    references: referencesOf(archive, view, clauses),
    terms: termUses(view),
    citedBy: (eId) => {
      const place = { work: view.work.id, key: eId === null ? null : view.key, eId };
      const links = backlinks?.get(permalinkOf(place)) ?? [];
      return [...new Map(links.map((link) => [permalinkOf(link.from), link])).values()];
    },
    isGathered: backlinks !== null,
  };
}

const kept = new WeakMap<readonly Clause[], Apparatus['terms']>();

/**
 * The first use of each term in each clause: a reader who has learnt it there knows it to the clause's end. Once for as
 * long as the text is kept, as the terms themselves.
 */
function termUses({ clauses, key }: TextView): Apparatus['terms'] {
  const known = kept.get(clauses);
  if (known !== undefined) return known;
  const uses = usesIn(clauses, findDefinedTerms(clauses, key.language));
  kept.set(clauses, uses);
  return uses;
}

function usesIn(clauses: readonly Clause[], terms: readonly DefinedTerm[]): Apparatus['terms'] {
  const uses = new Map<EId, TermUse[]>();
  for (const { definition, uses: all } of terms) {
    const says = definitionWords(findClause(clauses, definition.eId)?.words?.text ?? '', definition);
    const seen = new Set<EId>();
    for (const { eId, start, end } of all) {
      if (seen.has(eId)) continue;
      seen.add(eId);
      fileUnder(uses, eId, { start, end, definedIn: definition.eId, says });
    }
  }
  return uses;
}

/** Characters shown before and after a term where it is defined. */
const BEFORE = 160;
const AFTER = 120;

/** Marks that join words to what follows: said without it, they say nothing. */
const JOINING = /[\s,;:՝–—-]+$/u;

/** The words around a definition, cut between words; what is left out is marked. */
function definitionWords(text: string, { start, end }: { start: number; end: number }): string {
  const from = start <= BEFORE ? 0 : text.indexOf(' ', start - BEFORE) + 1;
  const to = end + AFTER >= text.length ? text.length : text.lastIndexOf(' ', end + AFTER);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).replace(JOINING, '')}${to < text.length ? ' …' : ''}`;
}
