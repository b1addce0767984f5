import fc from 'fast-check';
import type { TextClause } from '../../src/diff/nodes.ts';
import type { Words } from '../../src/model/clause.ts';
import { composeEId, type EId } from '../../src/model/eid.ts';
import type { ClauseKind } from '../../src/model/kind.ts';

const VOCABULARY = [
  'The Parties',
  'shall refrain',
  'from',
  'the use',
  'of force,',
  'sovereignty',
  'и граница;',
  'Կողմերը',
  'sərhəd',
  'notify.',
  'within ____ days',
  'NOT',
  'not',
];

/** Short texts of a small vocabulary, so that likeness, moves, splits and merges all occur. */
const text = fc.array(fc.constantFrom(...VOCABULARY), { maxLength: 12 }).map((words) => words.join(' '));
const words: fc.Arbitrary<Words | null> = fc.oneof(
  { weight: 5, arbitrary: text.map((one) => ({ text: one, marks: [] })) },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 40, unit: 'binary' }).map((one) => ({ text: one, marks: [] })),
  },
  { weight: 1, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: text.map((one) => ({
      text: one,
      marks: [{ kind: 'emphasis', start: 0, end: one.length } as const],
    })),
  },
);

interface Shape {
  readonly kind: ClauseKind;
  readonly number: string;
  readonly words: Words | null;
  readonly heading: Words | null;
  readonly gap: string | null;
  readonly declared: string | null;
  readonly children: readonly Shape[];
}

const shape = (depth: number): fc.Arbitrary<Shape> =>
  fc.record({
    kind: fc.constantFrom<ClauseKind>('article', 'paragraph', 'p', 'part'),
    number: fc.integer({ min: 1, max: 9 }).map(String),
    words,
    heading: fc.option(
      text.map((one) => ({ text: one, marks: [] })),
      { freq: 3 },
    ),
    gap: fc.option(fc.constant('not held'), { freq: 9 }),
    declared: fc.option(fc.integer({ min: 1, max: 30 }).map(String), { freq: 9 }),
    children: depth === 0 ? fc.constant([]) : fc.array(shape(depth - 1), { maxLength: 4 }),
  });

/** Trees as a parser could make them: eIds unique, those of children below their parents'. */
export const tree: fc.Arbitrary<readonly TextClause[]> = fc
  .array(shape(2), { maxLength: 6 })
  .map((shapes) => identify(shapes, null, new Set(), new Set()));

function identify(
  shapes: readonly Shape[],
  prefix: EId | null,
  taken: Set<string>,
  wids: Set<string>,
): readonly TextClause[] {
  return shapes.map(({ kind, number, declared, children, ...facts }) => {
    let eId = composeEId(prefix, kind, number);
    for (let again = 2; taken.has(eId); again += 1) eId = composeEId(prefix, kind, `${number}-x${again}`);
    taken.add(eId);
    const wish = declared === null ? eId : composeEId(null, 'article', `w${declared}`);
    const wid = wids.has(wish) ? eId : wish;
    wids.add(wid);
    const own = { kind, eId, wid, number, label: `${number}.`, ...facts };
    return { ...own, children: identify(children, eId, taken, wids) };
  });
}

/** A later version: clauses left out, put in, rewritten, moved and renumbered. */
export const versions = fc
  .tuple(tree, tree, fc.array(fc.nat(), { minLength: 1, maxLength: 20 }))
  .map(([a, b, picks]): readonly [readonly TextClause[], readonly TextClause[]] => {
    const pool = [...a, ...b];
    const taken = new Set<string>();
    const later = picks.flatMap((pick) => {
      const clause = pool[pick % Math.max(1, pool.length)];
      if (clause === undefined || taken.has(clause.eId)) return [];
      taken.add(clause.eId);
      return [clause];
    });
    return [a, later];
  });
