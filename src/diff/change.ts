import type { Budget } from '../model/budget.ts';
import type { Words } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import type { LanguageCode } from '../model/language.ts';
import { likeness, sharedEnds } from './likeness.ts';
import { type Node, ownName, type TextClause } from './nodes.ts';
import type { Change, ChangeKind, Facts, OwnClause, Turn, WordsChange } from './types.ts';
import { compareWords, heaviest, type Segment } from './words.ts';

/** A row to be filled in; as it stands it says that nothing differs. */
export const NO_CHANGE: Change = {
  what: [],
  before: null,
  after: null,
  place: null,
  clause: null,
  facts: {},
  heading: null,
  words: null,
  division: null,
  torn: null,
};

/** Place among siblings, from 0; `parent` is null at the top of a text. */
export const placeOf = (node: Node): NonNullable<Change['place']> => ({
  parent: node.parent?.clause.eId ?? null,
  index: node.index,
});

/** The facts and words of a clause without children and without what only its file knows. */
export function ownClause({ clause }: Node): OwnClause {
  const { kind, eId, wid, number, label, heading, words, gap } = clause;
  return { kind, eId, wid, number, label, heading, words, gap };
}

/** What changed of a matched clause; null where nothing did. `code` null compares structure only. */
export function changeOfMatch(
  a: Node,
  b: Node,
  moved: boolean,
  { code, budget }: { readonly code: LanguageCode | null; readonly budget: Budget },
): Change | null {
  const facts = turns(a, b, moved, code !== null);
  const how = code === null ? null : { code, budget };
  const heading = how === null ? null : compareMarked(a.clause.heading, b.clause.heading, how);
  const words = how === null ? null : compareMarked(a.clause.words, b.clause.words, how, isRewritten(a, b));
  const kinds = kindsOf({ facts, heading, words, moved, renamed: isRenamed(a, b, facts) });
  const what = isHeldOnce(a.clause, b.clause) ? known(kinds, a.clause, b.clause) : kinds;
  if (what.length === 0) return null;
  const place = moved ? placeOf(b) : null;
  return { ...NO_CHANGE, what, before: a.clause.eId, after: b.clause.eId, place, facts, heading, words };
}

/** The eId a clause has when it only follows the clause around it. */
export function followedEId(eId: EId, around: Turn<EId> | null): EId {
  const follows = around !== null && eId.startsWith(`${around.before}__`);
  return follows ? (`${around.after}${eId.slice(around.before.length)}` as EId) : eId;
}

function turns(a: Node, b: Node, moved: boolean, sameLanguage: boolean): Facts {
  const around =
    moved || a.parent === null || b.parent === null
      ? null
      : { before: a.parent.clause.eId, after: b.parent.clause.eId };
  const [one, other] = [a.clause, b.clause];
  const eId = followedEId(one.eId, around);
  const wid = one.wid === one.eId ? other.eId : one.wid;
  return {
    ...turn('eId', eId === other.eId ? other.eId : one.eId, other.eId),
    ...turn('wid', wid === other.wid ? other.wid : one.wid, other.wid),
    ...turn('kind', one.kind, other.kind),
    ...(sameLanguage ? turn('number', one.number, other.number) : {}),
    ...(sameLanguage ? turn('label', one.label, other.label) : {}),
    // Why words are not held is ours to say and no fact of the text.
    ...(isHeldOnce(one, other) ? turn('gap', one.gap, other.gap) : {}),
  };
}

const isHeldOnce = (one: TextClause, other: TextClause): boolean =>
  (one.gap === null) !== (other.gap === null);

const turn = <K extends string, T>(name: K, before: T, after: T): { [N in K]?: Turn<T> } =>
  before === after ? {} : ({ [name]: { before, after } } as { [N in K]: Turn<T> });

/** Whether the clause goes by another number now, and not only by that of the clause around it. */
const isRenamed = (a: Node, b: Node, facts: Facts): boolean =>
  facts.number !== undefined || (facts.eId !== undefined && ownName(a) !== ownName(b));

interface PairDifferences {
  readonly facts: Facts;
  readonly heading: WordsChange | null;
  readonly words: WordsChange | null;
  readonly moved: boolean;
  readonly renamed: boolean;
}

function kindsOf({ facts, heading, words, moved, renamed }: PairDifferences): readonly ChangeKind[] {
  const weight = words === null ? null : (heaviest(words.segments) ?? 'emphasis');
  const found: readonly (ChangeKind | false | null)[] = [
    moved && 'moved',
    renamed && 'renumbered',
    weight,
    heading !== null && 'heading',
    !renamed && facts.label !== undefined && 'label',
    facts.kind !== undefined && 'kind',
    facts.gap !== undefined && 'held',
    !renamed && !moved && (facts.wid !== undefined || facts.eId !== undefined) && 'identity',
    (moved || renamed) && facts.wid !== undefined && 'identity',
  ];
  return found.filter((kind) => kind !== false && kind !== null);
}

const UNKNOWN: readonly ChangeKind[] = ['words', 'punctuation', 'case', 'spacing', 'emphasis'];

/** What is not held did not change: a gap tells nothing of the words, and of the rest only what it prints. */
function known(kinds: readonly ChangeKind[], ...sides: readonly TextClause[]): readonly ChangeKind[] {
  if (sides.some(({ kind }) => kind === 'gap')) return ['held'];
  const gap = sides.find((side) => side.gap !== null);
  const unknown = [
    ...UNKNOWN,
    ...(gap?.heading == null ? (['heading'] as const) : []),
    ...(gap?.label == null ? (['label'] as const) : []),
  ];
  return kinds.filter((kind) => !unknown.includes(kind));
}

/** Below this likeness the words in common are accidents: the clause reads better as replaced whole. */
const REWRITTEN = 0.15;

/** A third in common at the ends settles it without counting words. */
const SHARED = 1 / 3;

function isRewritten(a: Node, b: Node): boolean {
  const [before, after] = [a.clause.words?.text ?? '', b.clause.words?.text ?? ''];
  if (sharedEnds(before, after) >= SHARED * Math.max(before.length, after.length)) return false;
  return a.profile.total > 0 && b.profile.total > 0 && likeness(a.profile, b.profile) < REWRITTEN;
}

function compareMarked(
  a: Words | null,
  b: Words | null,
  { code, budget }: { readonly code: LanguageCode; readonly budget: Budget },
  rewritten = false,
): WordsChange | null {
  const [before, after] = [a?.text ?? '', b?.text ?? ''];
  const segments: readonly Segment[] =
    rewritten && before !== after
      ? [{ is: 'changed', weight: 'words', before, after }]
      : compareWords(before, after, code, budget);
  const marks = b?.marks ?? null;
  const same = segments.length === 0 && JSON.stringify(a?.marks ?? null) === JSON.stringify(marks);
  return same ? null : { segments, marks };
}
