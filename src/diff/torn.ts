import type { Clause } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import type { LanguageCode } from '../model/language.ts';
import type { Change, ChangeKind } from './types.ts';
import { compareWords, heaviest, type Segment } from './words.ts';

/**
 * A clause that one text holds whole and the other in pieces, around gaps that name no clause, is one row in the place
 * of words that went and pieces that came. Nobody can say whether it differs, unless the whole cannot be the pieces
 * with something between them: then the words that it lacks are shown, and none of its own are struck.
 */
export function joinTorn(
  changes: readonly Change[],
  from: readonly Clause[],
  to: readonly Clause[],
  code: LanguageCode | null,
): readonly Change[] {
  const places: Places = { before: placesIn(from), after: placesIn(to) };
  const told = { before: new Set<EId>(), after: new Set<EId>() };
  const joined = changes.map((change) => {
    const pair = pairOf(places, change.before, change.after);
    if (pair === null || change.division !== null) return change;
    for (const eId of pair.below) told[pair.torn].add(eId);
    return { ...change, ...verdictOf(change, pair, code), torn: pair.torn };
  });
  return joined.filter(({ before, after, clause }) => {
    if (clause === null) return true;
    const [side, eId] = before === null ? (['after', after] as const) : (['before', before] as const);
    return eId === null || !(told[side].has(eId) || isOfTorn(eId, side, places));
  });
}

/** An unnumbered paragraph of a clause that has no row of its own, since nothing else of it differs. */
function isOfTorn(eId: EId, side: Side, places: Places): boolean {
  const place = places[side].get(eId);
  const parent = place?.parent ?? null;
  return place?.clause.kind === 'p' && pairOf(places, parent, parent)?.torn === side;
}

type Side = 'before' | 'after';
type Places = Readonly<Record<Side, ReadonlyMap<EId, Place>>>;

interface Place {
  readonly clause: Clause;
  readonly parent: EId | null;
  readonly previous: Clause | undefined;
  readonly next: Clause | undefined;
}

function placesIn(clauses: readonly Clause[]): ReadonlyMap<EId, Place> {
  const places = new Map<EId, Place>();
  const visit = (siblings: readonly Clause[], parent: EId | null): void => {
    for (const [at, clause] of siblings.entries()) {
      places.set(clause.eId, { clause, parent, previous: siblings[at - 1], next: siblings[at + 1] });
      visit(clause.children, clause.eId);
    }
  };
  visit(clauses, null);
  return places;
}

interface Reading {
  /** What is held, in order; null where a gap lies. */
  readonly pieces: readonly (string | null)[];
  /** The clauses below that these are of. */
  readonly below: readonly EId[];
}

const isPiece = ({ kind }: Clause): boolean => kind === 'p' || kind === 'gap';

/** The words of a clause with its unnumbered paragraphs, and the gaps among and beside them. */
function readingOf({ clause, previous, next }: Place): Reading {
  const { words, gap, children, number } = clause;
  const first = children.findIndex((child) => !isPiece(child));
  const below = first === -1 ? children : children.slice(0, first);
  const opensInGap = gap !== null || (number === null && previous?.kind === 'gap');
  const endsInGap = first === -1 && next?.kind === 'gap';
  return {
    pieces: [
      ...(opensInGap ? [null] : []),
      ...(words === null ? [] : [words.text]),
      ...below.map((child) => child.words?.text ?? null),
      ...(endsInGap ? [null] : []),
    ],
    below: below.map(({ eId }) => eId),
  };
}

/** A clause of both texts that one holds whole, and the other in pieces around a gap. */
interface Pair {
  readonly torn: Side;
  readonly whole: string;
  readonly pieces: Reading['pieces'];
  /** The clauses below that the pieces are of. */
  readonly below: readonly EId[];
}

function pairOf(places: Places, before: EId | null, after: EId | null): Pair | null {
  const [a, b] = [before && places.before.get(before), after && places.after.get(after)];
  if (!a || !b) return null;
  const [one, other] = [readingOf(a), readingOf(b)];
  if (isTorn(one) && isWhole(other)) return { torn: 'before', whole: onOneLine(other.pieces), ...one };
  if (isWhole(one) && isTorn(other)) return { torn: 'after', whole: onOneLine(one.pieces), ...other };
  return null;
}

const isTorn = ({ pieces }: Reading): boolean =>
  pieces.includes(null) && pieces.some((piece) => piece !== null);
const isWhole = ({ pieces }: Reading): boolean => pieces.length > 0 && !pieces.includes(null);

const OF_WORDS: readonly ChangeKind[] = ['words', 'punctuation', 'case', 'spacing', 'emphasis', 'held'];

/** What the row says: `held`, and of the words only what is sure. */
function verdictOf(
  { what }: Change,
  { torn, whole, pieces }: Pair,
  code: LanguageCode | null,
): Partial<Change> {
  const kinds = what.filter((kind) => !OF_WORDS.includes(kind));
  if (code === null || mayBe(whole, pieces)) return { what: [...kinds, 'held'] };
  const held = onOneLine(pieces);
  const isFirst = torn === 'before';
  const compared = isFirst ? compareWords(held, whole, code) : compareWords(whole, held, code);
  const segments = compared.flatMap((one) => unstruck(one, isFirst));
  return { what: [...kinds, heaviest(segments) ?? 'words', 'held'], words: { segments, marks: [] } };
}

const onOneLine = (pieces: Reading['pieces']): string =>
  pieces
    .flatMap((piece) => piece ?? [])
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Whether the whole is the pieces, one after the other, with any words in the place of each gap. */
function mayBe(whole: string, torn: Reading['pieces']): boolean {
  const text = `${whole} `;
  const last = torn.findLastIndex((piece) => piece !== null);
  let at = 0;
  let isOpen = false;
  for (const [place, piece] of torn.entries()) {
    if (piece === null) {
      isOpen = true;
      continue;
    }
    const words = `${onOneLine([piece])} `;
    const endsText = place === last && place === torn.length - 1;
    const from = isOpen ? (endsText ? text.length - words.length : wordAt(text, words, at)) : at;
    if (from < at || !text.startsWith(words, from)) return false;
    at = from + words.length;
    isOpen = false;
  }
  return isOpen || at === text.length;
}

/** Where these words stand next, from a word's beginning; -1 where nowhere. */
function wordAt(text: string, words: string, from: number): number {
  if (text.startsWith(words, from)) return from;
  const space = text.indexOf(` ${words}`, from);
  return space === -1 ? -1 : space + 1;
}

/** Words of the whole stand as they are: what the other side lacks of them may have stood in its gap. */
function unstruck(one: Segment, isFirstTorn: boolean): readonly Segment[] {
  if (one.is === 'same') return [one];
  const own = isFirstTorn ? one.after : one.before;
  const known: readonly Segment[] = own === '' ? [] : [{ is: 'same', text: own }];
  const went: Segment = { ...one, after: '' };
  const came: Segment = { ...one, before: '' };
  if (isFirstTorn) return one.before === '' ? known : [went, ...known];
  return one.after === '' ? known : [...known, came];
}
