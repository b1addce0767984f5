import { type Budget, unbounded } from '../../model/budget.ts';
import { kindOfWord } from '../../model/kindOfWord.ts';
import type { Work } from '../../model/work.ts';
import { findReferences, type Reference } from '../reference.ts';
import { type Addressed, coverAddresses, findAddresses } from './addresses.ts';
import { apart, byStart } from './apart.ts';
import { bind, type Part } from './bind.ts';
import { type Citation, NAMELESS } from './citation.ts';
import { foreignSpan } from './foreign.ts';
import { type WordForm, wordForms } from './forms.ts';
import { withLateLevels } from './late.ts';
import { findMentions, type Mention, type NameIndex } from './names.ts';
import { withNeighbours } from './neighbours.ts';
import { withNotes } from './notes.ts';
import { withOtherActs } from './others.ts';
import { findOwnNames } from './ownNames.ts';
import { saidName } from './saidNames.ts';
import { findShortNames, goesOn } from './shortNames.ts';
import { withStray } from './stray.ts';
import { withTitles } from './titles.ts';
import { typesOfWord } from './types.ts';
import { LEADS_ON } from './words.ts';

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

function inPiece(text: string, names: NameIndex, home: Work | null, findMore: FindMore): readonly Citation[] {
  const exact = withNotes(text, withOtherActs(text, findMentions(text, names), names), names);
  const inside = ({ start }: { start: number }): boolean =>
    exact.some((mention) => start >= mention.start && start < mention.end);
  const clauses = findReferences(
    coverAddresses(
      text,
      exact.filter((one) => hasStructure(text, one)),
    ),
  )
    .filter((reference) => !inside(reference))
    .map((reference, _, all) => withStray(text, reference, all));
  const named = [...exact, ...findMore(text, clauses, exact, names)];
  const short = [...named, ...findShortNames(text, clauses, named, names, home)];
  const mentions = home === null ? short : [...short, ...findOwnNames(text, short, names, home)];
  const parts: readonly Part[] = [
    ...mentions.map((mention) => ({ start: mention.start, end: mention.end, steps: [], mention })),
    ...clauses.map((reference) => ({ ...reference, mention: null })),
  ].sort(byStart);
  const owned = withLateLevels(text, [...bind(text, parts)].sort(byStart));
  const bound = withNeighbours(text, owned, withForeign(text, owned, home, names));
  return apart(withTitles(text, bound).sort(byStart));
}

/** "Part XI Agreement" has a structure word that numbers nothing of the text. */
const hasStructure = (text: string, { start, end }: Mention): boolean =>
  wordForms(text.slice(start, end)).some((word) => kindOfWord(word.text) !== null);

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
    if (span === null) return one;
    const works = home === null ? saidIn(text, span.named, names) : [];
    return works.length === 0 ? { ...one, ...span, unknown: true } : { ...one, ...span, works };
  });
}

/** Works of which the words of a whole name are said, though none has the name: "the trilateral statement". */
function saidIn(text: string, { start, end }: Span, names: NameIndex): readonly string[] {
  const words = wordForms(text.slice(start, end));
  const [behind] = wordForms(text.slice(end, end + PEEK), 1);
  const isBare = words.every(({ form }) => typesOfWord(form).length > 0);
  if (isBare || goesOn(text.slice(end)) || LEADS_ON.test(behind?.form ?? '')) return [];
  const said = saidName(words, names);
  return said?.hasType === true ? said.works : [];
}

/** As far as the next word is looked for. UTF-16 code units. */
const PEEK = 40;

type Span = Pick<Reference, 'start' | 'end'>;
