import type { EId } from '../model/eid.ts';
import type { LanguageCode } from '../model/language.ts';
import { containment } from './likeness.ts';
import type { Node } from './nodes.ts';
import { PairIndex } from './pairIndex.ts';
import type { Change, ChangeKind } from './types.ts';
import { compareWords, heaviest } from './words.ts';

/** How much of a part must stand in the whole, and of the whole in its parts together. */
const PART = 0.6;
const WHOLE = 0.7;
/** Parts that are compared with each whole; a text rewritten from end to end has no divisions worth the time. */
const MAX_PAIRS = 40_000;

interface Found {
  readonly whole: Node;
  readonly parts: readonly Node[];
  readonly kind: 'split' | 'merged';
}

/** Names splits (words of one clause that stand in several now) and merges among the changes. */
export function divide(
  changes: readonly Change[],
  before: readonly Node[],
  after: readonly Node[],
  code: LanguageCode,
): readonly Change[] {
  const touched = { before: idsOf(changes, 'before'), after: idsOf(changes, 'after') };
  const a = before.filter(({ clause }) => clause.words !== null && touched.before.has(clause.eId));
  const b = after.filter(({ clause }) => clause.words !== null && touched.after.has(clause.eId));
  const found = [...findWholes(a, b, 'split'), ...findWholes(b, a, 'merged')];
  return found.reduce((named, division) => nameDivision(named, division, code), changes);
}

const idsOf = (changes: readonly Change[], side: 'before' | 'after'): ReadonlySet<EId> =>
  new Set(changes.flatMap((change) => change[side] ?? []));

/** Clauses of one side whose words stand, for the most part, in several neighbours of the other. */
function findWholes(wholes: readonly Node[], others: readonly Node[], kind: Found['kind']): readonly Found[] {
  const fresh = others.filter(({ match }) => match?.clause.words == null);
  if (fresh.length === 0 || wholes.length * fresh.length > MAX_PAIRS) return [];
  const holding = new PairIndex(
    fresh.map(({ ownProfile }) => ownProfile),
    Number.POSITIVE_INFINITY,
  );
  return wholes.flatMap((whole): readonly Found[] => {
    const { places, counts } = holding.sharing(whole.ownProfile);
    const mayBeParts = [...places].flatMap((place) => {
      const part = fresh[place];
      return part !== undefined && (counts[place] ?? 0) >= PART * part.ownProfile.total ? [part] : [];
    });
    const partner = whole.match?.clause.words == null ? [] : [whole.match];
    const parts = [...mayBeParts, ...partner]
      .filter((part) => containment(part.ownProfile, whole.ownProfile) >= PART)
      .sort((x, y) => x.order - y.order);
    const run = neighbours(parts);
    const together = run.reduce((sum, part) => sum + containment(whole.ownProfile, part.ownProfile), 0);
    return run.length > 1 && together >= WHOLE ? [{ whole, parts: run, kind }] : [];
  });
}

/** The longest run of parts that follow one another under one clause. */
function neighbours(parts: readonly Node[]): readonly Node[] {
  const runs: Node[][] = [];
  for (const part of parts) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.parent === part.parent && part.index === last.index + 1)
      runs.at(-1)?.push(part);
    else runs.push([part]);
  }
  return runs.sort((x, y) => y.length - x.length)[0] ?? [];
}

function nameDivision(
  changes: readonly Change[],
  { whole, parts, kind }: Found,
  code: LanguageCode,
): readonly Change[] {
  const [wholeSide, partSide] =
    kind === 'split' ? (['before', 'after'] as const) : (['after', 'before'] as const);
  const ids = parts.map(({ clause }) => clause.eId);
  const joined = parts.map(({ clause }) => clause.words?.text ?? '').join(' ');
  const undivided = whole.clause.words?.text ?? '';
  const compared =
    kind === 'split' ? compareWords(undivided, joined, code) : compareWords(joined, undivided, code);
  const segments = heaviest(compared) === 'spacing' ? [] : compared;
  return changes.map((change) => {
    const isWhole = change[wholeSide] === whole.clause.eId;
    if (!isWhole && !ids.some((eId) => eId === change[partSide])) return change;
    const from = kind === 'split' ? [whole.clause.eId] : ids;
    const into = kind === 'split' ? ids : [whole.clause.eId];
    return {
      ...change,
      what: renamed(change.what, kind, heaviest(segments)),
      division: { from, into, segments },
    };
  });
}

/** A part did not come from nowhere, nor did its words go: what counts is how the undivided words changed. */
const renamed = (
  what: readonly ChangeKind[],
  kind: Found['kind'],
  weight: ChangeKind | null,
): readonly ChangeKind[] => [
  kind,
  ...what.filter((one) => one !== 'added' && one !== 'removed' && one !== 'words' && one !== kind),
  ...(weight === null ? [] : [weight]),
];
