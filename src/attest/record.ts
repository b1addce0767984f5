import type { Clause } from '../model/clause.ts';
import type { Attestation, FrontMatter } from '../model/expression.ts';
import type { Finding } from './findings.ts';

/** What front matter says of one comparison: the attestation, and readings that are not ours. */
export interface AttestationRecord {
  readonly attestation: Attestation;
  readonly differs: FrontMatter['differs'];
}

/** Who published what was compared, as front matter has it. */
export type ComparedWith = Omit<Attestation, 'exact' | 'partial' | 'note'>;

/** From so many siblings on, a range names them. */
const RANGE = 3;

/**
 * Findings as front matter has them: `exact` what is word for word, whatever its quotes, dashes, case and spaces;
 * under `partial` and `differs` what the source reads otherwise. Null where the source has none of the words.
 */
export function recordOf(
  findings: readonly Finding[],
  clauses: readonly Clause[],
  source: ComparedWith,
): AttestationRecord | null {
  const confirmed = new Set(findings.filter(isConfirmed).map(({ clause }) => clause));
  const { names, alone } = namesOf(clauses, confirmed);
  const exact = [...(confirmed.has('title') ? ['title'] : []), ...names];
  const partial = findings.flatMap(({ clause, text, found }) => {
    if (alone.has(clause)) return [{ clause, words: text }];
    return found === null || confirmed.has(clause) ? [] : [{ clause, words: found.reads }];
  });
  if (exact.length + partial.length === 0) return null;
  const note = noteOf(findings);
  return {
    attestation: { ...source, exact, partial, ...(note === null ? {} : { note }) },
    differs: findings.flatMap((finding) => differsOf(finding, source.source)),
  };
}

/** Whether a copy has the clause word for word. */
export const isConfirmed = ({ found }: Pick<Finding, 'found'>): boolean =>
  found?.outcome === 'same' || found?.outcome === 'typography';

/** Whether a copy reads the clause otherwise than we do. */
export const isDifferent = ({ found }: Pick<Finding, 'found'>): boolean =>
  found?.outcome === 'marks' || found?.outcome === 'words';

function differsOf({ clause, found, sameElsewhere }: Finding, source: string): FrontMatter['differs'] {
  if (found === null || !isDifferent({ found })) return [];
  const notes = [
    ...(found.outcome === 'marks' ? ['The same words with other marks.'] : []),
    ...(sameElsewhere ? ['Elsewhere the same source has the words given here.'] : []),
  ];
  const note = notes.length === 0 ? {} : { note: notes.join(' ') };
  return [{ clause, reads: found.reads, source, ...note }];
}

function noteOf(findings: readonly Finding[]): string | null {
  const typographic = findings
    .filter(({ found }) => found?.outcome === 'typography')
    .map(({ clause }) => clause);
  return typographic.length === 0
    ? null
    : `Other case, quotation marks, dashes or spaces, the same words: ${typographic.join(', ')}.`;
}

interface Names {
  /** eIds and ranges, each of which covers confirmed clauses alone. */
  readonly names: readonly string[];
  /** Confirmed clauses that no name can mean without what lies below them. */
  readonly alone: ReadonlySet<string>;
}

function namesOf(clauses: readonly Clause[], confirmed: ReadonlySet<string>): Names {
  const names: string[] = [];
  const alone = new Set<string>();
  let run: Clause[] = [];
  const close = (): void => {
    const [first, last] = [run[0]?.eId, run.at(-1)?.eId];
    if (run.length >= RANGE) names.push(`${first}..${last}`);
    else names.push(...run.map(({ eId }) => eId));
    run = [];
  };
  for (const clause of clauses) {
    if (isWhole(clause, confirmed)) {
      run.push(clause);
      continue;
    }
    close();
    if (clause.words !== null && confirmed.has(clause.eId)) alone.add(clause.eId);
    const below = namesOf(clause.children, confirmed);
    names.push(...below.names);
    for (const eId of below.alone) alone.add(eId);
  }
  close();
  return { names, alone };
}

/** A gap is never named with others: words that fill it one day were not compared. */
function isWhole({ eId, words, gap, children }: Clause, confirmed: ReadonlySet<string>): boolean {
  if (gap !== null || (words !== null && !confirmed.has(eId))) return false;
  return (words !== null || children.length > 0) && children.every((child) => isWhole(child, confirmed));
}
