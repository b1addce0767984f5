import { onceFor, recent } from '../kept.ts';
import { type Clause, walk } from '../model/clause.ts';
import { parentEId } from '../model/eid.ts';
import type { ClauseKind } from '../model/kind.ts';
import { comparableNumber } from '../model/number/token.ts';

/** Clauses of a text, or below a clause, by their eIds and by the forms of these that addresses may have. */
export interface ClausesByEId {
  readonly byId: ReadonlyMap<string, Clause>;
  /** By each of the `looseForms`, in their order; null where several clauses have it. */
  readonly byForm: readonly ReadonlyMap<string, Clause | null>[];
}

const kept = new WeakMap<readonly Clause[], ClausesByEId>();
/** What lies below one clause is indexed as fast as it is looked up, unless it is much. Clauses. */
const MUCH = 50;

/** Kept for a whole text, and for a large clause, as long as the text. */
export function indexClauses(clauses: readonly Clause[]): ClausesByEId {
  const known = kept.get(clauses);
  if (known !== undefined) return known;
  const byId = new Map<string, Clause>();
  const byForm = FORMS.map(() => new Map<string, Clause | null>());
  for (const clause of walk(clauses)) {
    byId.set(clause.eId, clause);
    for (const [nth, form] of looseForms(clause.eId).entries())
      byForm[nth]?.set(form, byForm[nth]?.has(form) ? null : clause);
  }
  const index = { byId, byForm };
  const [first] = clauses;
  const isWhole = first !== undefined && parentEId(first.eId) === null;
  if (isWhole || byId.size > MUCH) kept.set(clauses, index);
  return index;
}

/** The kinds of clause that a text has, kept as long as the text. */
export const kindsOf = onceFor(
  (clauses: readonly Clause[]): ReadonlySet<ClauseKind> =>
    new Set([...walk(clauses)].map(({ kind }) => kind)),
);

const FORMS: readonly ((part: string) => string)[] = [
  (part) => part.toLowerCase(),
  (part) => comparableOnce(part),
];

/** An eId in another case, with single `_` between its levels; then also Arabic for Roman. */
export function looseForms(eId: string): readonly string[] {
  const parts = eId.split(/_+/u);
  return FORMS.map((form) => parts.map(form).join('_'));
}

const comparable = recent<string>('numbers of clauses');

/** `comparableNumber`, remembered. */
export const comparableOnce = (number: string): string => comparable(number, () => comparableNumber(number));
