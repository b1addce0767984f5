import { type Budget, unbounded } from '../../model/budget.ts';
import type { Work } from '../../model/work.ts';
import { findReferences, type Reference, type ReferenceStep } from '../reference.ts';
import { type Addressed, coverAddresses, findAddresses } from './addresses.ts';
import { apart, byStart } from './apart.ts';
import { foreignSpan } from './foreign.ts';
import type { WordForm } from './forms.ts';
import { withLateLevels } from './late.ts';
import { findMentions, type Mention, type NameIndex } from './names.ts';
import { withOtherActs } from './others.ts';
import { findOwnNames } from './ownNames.ts';
import { saidName } from './saidNames.ts';
import { findShortNames, typeAfter } from './shortNames.ts';
import { withStray } from './stray.ts';
import { typesOfWord } from './types.ts';

/** What a text cites: a Work, a clause of a Work, or a clause of the text itself. */
export interface Citation {
  /** Half-open span in UTF-16 code units, Work and clause together where they stand together. */
  readonly start: number;
  readonly end: number;
  /** Levels of the clause, outermost first; none where a Work alone is cited. */
  readonly steps: readonly ReferenceStep[];
  /** Works it may be of; null where none is named: then the text itself is meant. */
  readonly works: readonly string[] | null;
  /** Span of the Work's name: beside several clauses it lies outside the span of each. */
  readonly named: { readonly start: number; readonly end: number } | null;
  /** The name stands beside another clause of a list, of another kind: that of "Article 14 and paragraph 3 of the Statement". */
  readonly isListed: boolean;
  /** The act is called by a name which no Work has. */
  readonly unknown: boolean;
  /** Segments of an address, `t` or `h` first, which is all that the citation is. */
  readonly address: readonly string[] | null;
}

/** Further Works named between those that are named already: in a line that somebody typed, not in running text. */
type FindMore = (
  text: string,
  clauses: readonly Reference[],
  named: readonly Mention[],
  names: NameIndex,
) => readonly Mention[];

/** What reading costs: about a microsecond for each UTF-16 code unit. */
const STEPS_A_UNIT = 50;
/** A text is read in pieces of this length at most: time grows with the square of a piece. UTF-16 code units. */
const PIECE = 4000;

/** Citations in a text of any length, in order and apart; `home` is the Work whose text it is, if any; `most` ends the search early. Throws nothing but what the budget throws: what cannot be read is left out. */
export function findCitations(
  text: string,
  names: NameIndex,
  home: Work | null,
  most = Number.POSITIVE_INFINITY,
  findMore: FindMore = () => [],
  budget: Budget = unbounded('citations'),
): readonly Citation[] {
  const found: Citation[] = [];
  for (const { from, piece } of piecesOf(text)) {
    if (found.length >= most) break;
    budget.spend(piece.length * STEPS_A_UNIT);
    for (const one of withAddresses(piece, names, home, findMore))
      found.push({ ...one, ...shifted(one, from), named: one.named && shifted(one.named, from) });
  }
  return found.slice(0, most);
}

const shifted = ({ start, end }: { readonly start: number; readonly end: number }, by: number) => ({
  start: start + by,
  end: end + by,
});

/** Pieces cut at the end of a line, a sentence or a word. */
function piecesOf(text: string): readonly { readonly from: number; readonly piece: string }[] {
  const pieces: { from: number; piece: string }[] = [];
  for (let from = 0; from < text.length; ) {
    const whole = text.slice(from, from + PIECE);
    const isLast = from + PIECE >= text.length;
    const cut =
      ['\n', '. ', '։ ', ' '].map((end) => whole.lastIndexOf(end)).find((at) => at > PIECE / 2) ?? -1;
    const piece = isLast || cut < 0 ? whole : whole.slice(0, cut + 1);
    pieces.push({ from, piece });
    from += piece.length;
  }
  return pieces;
}

/** Addresses, and what is cited in the words around them: no address is read as words. */
function withAddresses(
  text: string,
  names: NameIndex,
  home: Work | null,
  findMore: FindMore,
): readonly Citation[] {
  const addresses = findAddresses(text);
  const cited = inPiece(coverAddresses(text, addresses), names, home, findMore);
  return addresses.length === 0 ? cited : [...cited, ...addresses.flatMap(toCitation)].sort(byStart);
}

const toCitation = ({ start, end, path }: Addressed): readonly Citation[] =>
  path === null ? [] : [{ ...NAMELESS, start, end, address: path }];

/** What a citation has that names neither a clause nor a Work. */
const NAMELESS = {
  steps: [],
  works: null,
  named: null,
  isListed: false,
  unknown: false,
  address: null,
} as const satisfies Partial<Citation>;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly ReferenceStep[];
  readonly mention: Mention | null;
}

function inPiece(text: string, names: NameIndex, home: Work | null, findMore: FindMore): readonly Citation[] {
  const exact = withOtherActs(text, findMentions(text, names), names);
  const inside = ({ start }: { start: number }): boolean =>
    exact.some((mention) => start >= mention.start && start < mention.end);
  const clauses = findReferences(text)
    .filter((reference) => !inside(reference))
    .map((reference) => withStray(text, reference));
  const named = [...exact, ...findMore(text, clauses, exact, names)];
  const short = [...named, ...findShortNames(text, clauses, named, names, home)];
  const mentions = home === null ? short : [...short, ...findOwnNames(text, short, names, home)];
  const parts: readonly Part[] = [
    ...mentions.map((mention) => ({ start: mention.start, end: mention.end, steps: [], mention })),
    ...clauses.map((reference) => ({ ...reference, mention: null })),
  ].sort(byStart);
  const owned = withLateLevels(text, [...bind(text, parts)].sort(byStart));
  const bound = withForeign(text, owned, home, names);
  return apart(withUnknown(text, bound).sort(byStart));
}

/** Clauses beside the name of an act that is no Work known. What another citation or an earlier clause has is not theirs. */
function withForeign(
  text: string,
  bound: readonly Citation[],
  home: Work | null,
  names: NameIndex,
): readonly Citation[] {
  const isKnown = (word: WordForm): boolean => (saidName([word], names)?.works.length ?? 0) > 0;
  const isShouted = text === text.toUpperCase();
  let from = 0;
  return bound.map((one, at) => {
    const to = bound[at + 1]?.start ?? text.length;
    const span = one.works === null ? foreignSpan(text, one, home, { from, to, isKnown, isShouted }) : null;
    from = (span ?? one).end;
    return span === null ? one : { ...one, ...span, unknown: true };
  });
}

/** Between a clause and its Work: "Article 102 of the Charter", "пункт 6 Заявления", "BMT Nizamnaməsinin 102-ci maddəsi". */
const CLAUSE_FIRST =
  /^[\s,]*(?:\(?[\s,]*(?:of|in|to|under|from|by|the|said|above|указанного|данного)\b[\s,]*)*["'“„«]?$/iu;
const WORK_FIRST = /^["'’”“»]?s?[\s,:(]*(?:in|at|its|the|in its|в|its|[-–—])?[\s,]*$/iu;
/** Between two clauses of one Work: "Articles 2 and 3 of the Charter". */
export const LIST = /^[\s,]*(?:and|or|to|&|и|или|և|ու|və)?[\s,]*$/iu;

/** Gives each clause the Work beside which it stands. */
function bind(text: string, parts: readonly Part[]): readonly Citation[] {
  const owner = new Map<Part, Part>();
  const listed = new Set<Part>();
  const called = calledAfter(text, parts);
  for (const [place, part] of parts.entries()) {
    if (part.mention === null) continue;
    const isFree = (one: Part): boolean => one.mention === null && !owner.has(one);
    const before = chain(parts.slice(0, place).reverse(), part, isFree, (one, next, isFirst) =>
      (isFirst ? CLAUSE_FIRST : LIST).test(text.slice(one.end, next.start)),
    );
    const isLeft = (one: Part): boolean => isFree(one) && !called.has(one);
    const taken =
      before.length > 0
        ? before
        : chain(parts.slice(place + 1), part, isLeft, (one, next, isFirst) =>
            (isFirst ? WORK_FIRST : LIST).test(text.slice(next.end, one.start)),
          );
    for (const clause of taken) {
      owner.set(clause, part);
      if (clause.steps[0]?.kind !== taken[0]?.steps[0]?.kind) listed.add(clause);
    }
  }
  const clausesOf = new Map<Part, number>();
  for (const work of owner.values()) clausesOf.set(work, (clausesOf.get(work) ?? 0) + 1);
  return parts.flatMap((part): readonly Citation[] => {
    const work = owner.get(part) ?? null;
    return clausesOf.has(part)
      ? []
      : [
          {
            ...citationOf(part, work, work === null ? 0 : (clausesOf.get(work) ?? 0)),
            isListed: listed.has(part),
          },
        ];
  });
}

/** Clauses with their own noun behind them or their list: "the Charter, and paragraphs 6 and 9 of the statement". */
function calledAfter(text: string, parts: readonly Part[]): ReadonlySet<Part> {
  const called = new Set<Part>();
  for (const [place, part] of [...parts.entries()].reverse()) {
    const next = parts[place + 1];
    const isOfList = next !== undefined && called.has(next) && LIST.test(text.slice(part.end, next.start));
    if (part.mention === null && (isOfList || typeAfter(text, part) !== null)) called.add(part);
  }
  return called;
}

/** Clauses that follow one another from a Work's name on, as long as the words between them link them. */
function chain(
  parts: readonly Part[],
  work: Part,
  isFree: (one: Part) => boolean,
  links: (one: Part, next: Part, isFirst: boolean) => boolean,
): readonly Part[] {
  const found: Part[] = [];
  for (const one of parts) {
    if (!isFree(one) || !links(one, found.at(-1) ?? work, found.length === 0)) break;
    found.push(one);
  }
  return found;
}

/** A Work's name belongs to the span of the clause beside it. */
function citationOf(part: Part, work: Part | null, clausesOfWork: number): Omit<Citation, 'isListed'> {
  const named = part.mention ?? work?.mention ?? null;
  const [start, end] =
    work === null || clausesOfWork > 1
      ? [part.start, part.end]
      : [Math.min(part.start, work.start), Math.max(part.end, work.end)];
  return { start, end, steps: part.steps, works: named?.works ?? null, named, unknown: false, address: null };
}

const UNKNOWN =
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}[\p{L}-]{1,60} ){0,4}(?:Agreement|Convention|Treaty|Protocol|Charter|Declaration|Memorandum)s?|(?:Соглашени|Конвенци|Договор|Протокол|Деклараци|Меморандум)\p{L}*) (?:on|for|concerning|regarding|between|о|об|между) (?:(?!(?:shall|will|is|are|was|were)\b)[\p{L}\p{N}-]+[ ]?){1,12}/gu;

/** Instruments called by a title that no Work has: kept, so that somebody may look for them. */
function withUnknown(text: string, found: readonly Citation[]): Citation[] {
  const unknown = [...text.matchAll(UNKNOWN)].flatMap(({ 0: words, index }): readonly Citation[] => {
    const end = index + words.trimEnd().length;
    const overlaps = found.some((one) => one.start < end && one.end > index);
    const named = words.split(' ').some((word) => typesOfWord(word.toLowerCase()).length > 0);
    return overlaps || !named ? [] : [{ ...NAMELESS, start: index, end, unknown: true }];
  });
  return [...found, ...unknown];
}
