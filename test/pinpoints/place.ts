import type { Clause } from '../../src/model/clause.ts';
import type { ClauseKind } from '../../src/model/kind.ts';

/** One level that a reference names. */
export interface Step {
  readonly kind: ClauseKind;
  /** As printed; of an unnumbered clause its place among its like, from 1. */
  readonly number: string;
  /** The last of its like under its parent, as printed. */
  readonly last: string;
}

/** A clause as a lawyer points at it: what a reference has to name, each level apart. */
export interface Place {
  readonly eId: string;
  /** Annex, part, chapter, section, outermost first; only those without which the numbers below fit twice. */
  readonly outer: readonly Step[];
  readonly article: Step | null;
  /** A numbered paragraph. */
  readonly paragraph: Step | null;
  /** An unnumbered paragraph of what stands before it. */
  readonly p: Step | null;
  /** Point, subpoint. */
  readonly points: readonly Step[];
  readonly recital: Step | null;
  readonly indent: Step | null;
  /** Whether it has words of its own. */
  readonly words: string | null;
}

const OUTER: readonly ClauseKind[] = ['annex', 'part', 'chapter', 'section'];
const CITED: readonly ClauseKind[] = [
  ...OUTER,
  'article',
  'paragraph',
  'p',
  'point',
  'subpoint',
  'recital',
  'indent',
];

/** Every clause of a text that lawyers cite by number, in reading order, with the run of siblings it stands in. */
export function placesOf(clauses: readonly Clause[]): readonly Place[] {
  const places = [...below(clauses, [])];
  const times = new Map<string, number>();
  for (const place of places) times.set(named(place), (times.get(named(place)) ?? 0) + 1);
  return places.filter((place) => times.get(named(place)) === 1);
}

function* below(siblings: readonly Clause[], path: readonly Step[]): Generator<Place> {
  for (const clause of siblings) {
    const step = stepOf(clause, siblings);
    const steps = step === null ? path : [...path, step];
    // The opening words of a preamble and its formula are not counted as its recitals are.
    if (step !== null && isCited(clause)) yield placeOf(clause, steps);
    if (isCountable(clause)) yield* below(clause.children, steps);
  }
}

/** A clause whose number was taken twice in its text, or whose words are not held, has no reference of its own. */
const isCountable = ({ eId, gap }: Clause): boolean => !/-x\d+(?:__|$)/u.test(eId) && gap === null;

const isCited = (clause: Clause): boolean =>
  CITED.includes(clause.kind) &&
  isCountable(clause) &&
  clause.eId.split('__')[0] !== 'conclusions' &&
  // Points below them would be of "paragraph 1" without a word of the preamble.
  !clause.eId.startsWith('preamble__p_');

function stepOf(clause: Clause, siblings: readonly Clause[]): Step | null {
  if (!CITED.includes(clause.kind)) return null;
  const like = siblings.filter(({ kind }) => kind === clause.kind);
  const numberOf = (one: Clause): string => one.number ?? String(like.indexOf(one) + 1);
  const last = like.at(-1) ?? clause;
  return { kind: clause.kind, number: numberOf(clause), last: numberOf(last) };
}

function placeOf(clause: Clause, steps: readonly Step[]): Place {
  const one = (kind: ClauseKind): Step | null => steps.find((step) => step.kind === kind) ?? null;
  const names = clause.eId.split('__').map((part) => part.split('_')[0]);
  const inEId: Readonly<Partial<Record<ClauseKind, string>>> = {
    annex: 'annex',
    part: 'part',
    chapter: 'chp',
    section: 'sec',
  };
  return {
    eId: clause.eId,
    outer: steps.filter(({ kind }) => names.includes(inEId[kind] ?? '')),
    article: one('article'),
    paragraph: one('paragraph'),
    p: one('p'),
    points: steps.filter(({ kind }) => kind === 'point' || kind === 'subpoint'),
    recital: one('recital'),
    indent: one('indent'),
    words: clause.words?.text ?? null,
  };
}

export const named = ({ outer, article, paragraph, p, points, recital, indent }: Place): string =>
  [...outer, article, paragraph, p, ...points, recital, indent]
    .map((step) => (step === null ? '' : `${step.kind} ${step.number.toLowerCase()}`))
    .join('/');

/** The innermost level that a place names, which is what a list counts. */
export const innermost = ({ indent, recital, points, p, paragraph, article, outer }: Place): Step | null =>
  indent ?? recital ?? points.at(-1) ?? p ?? paragraph ?? article ?? outer.at(-1) ?? null;

/** Places that stand beside each other, each run under one parent and of one kind, as lists count them. */
export function runsOf(places: readonly Place[]): readonly (readonly Place[])[] {
  const runs = new Map<string, Place[]>();
  for (const place of places) {
    const parent = `${place.eId.split('__').slice(0, -1).join('__')} ${innermost(place)?.kind}`;
    runs.set(parent, [...(runs.get(parent) ?? []), place]);
  }
  return [...runs.values()].filter((run) => run.length > 1);
}
