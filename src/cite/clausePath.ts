import type { Clause } from '../model/clause.ts';
import { groupBy } from '../model/groups.ts';
import { type ClauseKind, KINDS, kindOfName } from '../model/kind.ts';
import { readNumber, wholeNumber } from '../model/number/read.ts';
import type { ClauseLevel, Contents, ReasonOf } from '../model/reason.ts';
import { structureWordAt } from '../model/structureWord.ts';
import { indexClauses, looseForms } from './clausesByEId.ts';
import { jointFor } from './joint.ts';
import { saidNumber } from './naming.ts';
import { candidates, type Wanted } from './siblings.ts';

/** What the segments of an address name in a text. Never something merely near. */
export type ClauseResolution =
  /** The whole eId as it stands: the canonical form. */
  | { readonly status: 'canonical' | 'alias'; readonly clause: Clause }
  | {
      readonly status: 'ambiguous';
      readonly candidates: readonly Clause[];
      readonly why: ReasonOf<'several-clauses'>;
    }
  /** `within` is the innermost clause that was found on the way. */
  | {
      readonly status: 'absent';
      readonly within: Clause | null;
      readonly why: ReasonOf<'no-clause' | 'printed-together' | 'too-long'>;
    };

/** No clause lies deeper, and none is named with more characters: what is longer is looked at no further. */
const MAX_LEVELS = 20;
const MAX_SEGMENT = 80;

/**
 * Resolves decoded path segments against a text: eIds, and the aliases of docs/addresses.md (`article-2`, `art.2`,
 * `2`, lower case, Arabic for Roman, structure words of all languages, `art_II__p_2`, `art_II_p_2`).
 */
export function resolveClause(clauses: readonly Clause[], segments: readonly string[]): ClauseResolution {
  const levels = segments.flatMap((segment) => segment.split('__'));
  if (levels.length > MAX_LEVELS || levels.some(({ length }) => length > MAX_SEGMENT))
    return { status: 'absent', within: null, why: { why: 'too-long' } };
  const exact = indexClauses(clauses).byId.get(levels.join('__'));
  if (exact !== undefined)
    return {
      status: segments.some((segment) => segment.includes('__')) ? 'alias' : 'canonical',
      clause: exact,
    };
  const joined = byJoinedId(clauses, segments);
  if (joined !== null) return joined;
  let path: readonly Clause[] = [];
  for (const segment of levels) {
    const wanted = readSegment(segment);
    const found =
      wanted === null ? [] : candidates(path.at(-1)?.children ?? clauses, wanted, path.at(-1) ?? null);
    const [only] = found;
    if (found.length > 1) return several(segment, found, path);
    if (only === undefined) return absent(clauses, path, wanted, segment);
    path = [...path, only];
  }
  const clause = path.at(-1);
  return clause === undefined ? absent(clauses, path, null, '') : { status: 'alias', clause };
}

/** The eId in one of its looser forms, where that is unique. */
function byJoinedId(clauses: readonly Clause[], segments: readonly string[]): ClauseResolution | null {
  const { byForm } = indexClauses(clauses);
  for (const [nth, form] of looseForms(segments.join('_')).entries()) {
    const only = byForm[nth]?.get(form);
    if (only != null) return { status: 'alias', clause: only };
  }
  return null;
}

const PUNCTUATION = /^[\s([{]+|[\s)\]},.;:]+$/gu;

/** `art_2`, `article-2`, `art.2`, `article-6-bis`, `Статья 7`, `XV maddə`, `7-րդ հոդված`, `2`, `(a)`, `preamble`. */
export function readSegment(segment: string): Wanted | null {
  const said = segment.normalize('NFC').replace(PUNCTUATION, '');
  const [, name = '', rest = ''] = /^([a-z]+)_(.+)$/iu.exec(said) ?? [];
  const named = kindOfName(name.toLowerCase());
  if (named !== null) return { kinds: alike(named), number: rest, said };
  return wordFirst(said) ?? numberFirst(said) ?? numberAlone(said);
}

/** The kind that a word at `at` names, as texts or as eIds have it, and the place after the word. */
function namedAt(said: string, at: number): { readonly kind: ClauseKind; readonly end: number } | null {
  const word = structureWordAt(said, at);
  if (word !== null) return word;
  const [name = ''] = /^[a-z]+/iu.exec(said.slice(at)) ?? [];
  const kind = kindOfName(name.toLowerCase());
  return kind === null ? null : { kind, end: at + name.length };
}

function wordFirst(said: string): Wanted | null {
  const named = namedAt(said, 0);
  const rest = named === null ? '' : said.slice(named.end).replace(/^[.\s_(-]+/u, '');
  const number = rest === '' ? null : (numberOf(rest) ?? plainNumber(rest));
  if (named === null || (rest !== '' && number === null)) return null;
  return { kinds: alike(named.kind), number, said };
}

function numberFirst(said: string): Wanted | null {
  const read = readNumber(said, 0, null, 'address');
  const [between] = read === null ? [] : (/^[\s_-]+/u.exec(said.slice(read.end)) ?? []);
  const named = read === null || between === undefined ? null : namedAt(said, read.end + between.length);
  if (read === null || named?.end !== said.length) return null;
  return { kinds: alike(named.kind), number: read.number, said };
}

const numberAlone = (said: string): Wanted | null => {
  const number = said.length > MAX_ALONE ? null : (numberOf(said) ?? plainNumber(said));
  return number === null ? null : { kinds: null, number, said };
};

const MAX_ALONE = 20;

const numberOf = (said: string): string | null => wholeNumber(said, null, 'address')?.number ?? null;

/** What a clause without a readable number may be called in an id: `1-x2`. */
const plainNumber = (said: string): string | null =>
  /^[\p{L}\p{N}][\p{L}\p{N}\s.-]*$/u.test(said) ? said : null;

/** "Paragraph 2" is the numbered one, or the second of several without numbers, which `p_2` is first; a "point" may be a subpoint. */
function alike(kind: ClauseKind): readonly ClauseKind[] {
  if (kind === 'p') return ['p', 'paragraph'];
  if (kind === 'paragraph') return ['paragraph', 'p'];
  if (kind === 'point' || kind === 'subpoint') return ['point', 'subpoint'];
  return [kind];
}

const levelOf = (clause: Clause): ClauseLevel => ({ kind: clause.kind, number: saidNumber(clause) });

const several = (asked: string, found: readonly Clause[], path: readonly Clause[]): ClauseResolution => ({
  status: 'ambiguous',
  candidates: found,
  why: { why: 'several-clauses', asked, within: path.map(levelOf), clauses: found.map(({ eId }) => eId) },
});

function absent(
  clauses: readonly Clause[],
  path: readonly Clause[],
  wanted: Wanted | null,
  segment: string,
): ClauseResolution {
  const within = path.at(-1) ?? null;
  const has = contentsOf(clauses, within);
  const [kind] = wanted?.kinds ?? [];
  const asked =
    kind === undefined || wanted?.number == null ? segment.slice(0, 60) : { kind, number: wanted.number };
  const joint = wanted === null ? null : jointFor(within?.children ?? clauses, wanted);
  if (joint !== null) {
    const why = { why: 'printed-together', work: null, asked, printed: printedOf(joint) } as const;
    return { status: 'absent', within: joint, why };
  }
  const why = { why: 'no-clause', work: null, within: path.map(levelOf), has, asked } as const;
  return { status: 'absent', within, why };
}

/** A heading as printed, with its label. */
const printedOf = ({ label, heading }: Clause): string =>
  [label, heading?.text].filter((part) => part != null).join(' ');

const counted = new WeakMap<object, readonly Contents[]>();

/** What a clause or the whole text has, counted once: a pasted text may cite thousands of clauses that are not there. */
function contentsOf(clauses: readonly Clause[], within: Clause | null): readonly Contents[] {
  const known = counted.get(within ?? clauses);
  if (known !== undefined) return known;
  const byKind = groupBy(within?.children ?? topLevel(clauses), ({ kind }) => kind);
  byKind.delete('note');
  const all = [...byKind].map(([kind, same]): Contents => {
    const numbers = same.flatMap(({ number }) => number ?? []);
    const [from = null, second] = numbers;
    const isSpan = second !== undefined;
    return {
      kind,
      count: same.length,
      from: isSpan ? from : null,
      to: isSpan ? (numbers.at(-1) ?? null) : null,
    };
  });
  const itself: readonly Contents[] =
    within?.words == null ? [] : [{ kind: 'p', count: 1, from: null, to: null }];
  const has = all.length > 0 ? all : itself;
  counted.set(within ?? clauses, has);
  return has;
}

/** Articles count for the whole text, whatever parts they lie in. */
function topLevel(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause) =>
    KINDS[clause.kind].leftOut && clause.children.length > 0 ? topLevel(clause.children) : [clause],
  );
}
