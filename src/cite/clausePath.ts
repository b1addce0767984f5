import type { Clause } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { type ClauseKind, KINDS, kindOfName } from '../model/kind.ts';
import { kindOfWord, type LanguageCode } from '../model/language.ts';
import { indexClauses, looseForms } from './clauseIndex.ts';
import { describeContents, nameClause, namePath } from './naming.ts';
import { candidates, type Wanted } from './siblings.ts';

/** What the segments of an address name in a text. Never something merely near. */
export type ClauseResolution =
  /** The whole eId as it stands: the canonical form. */
  | { readonly status: 'canonical' | 'alias'; readonly clause: Clause }
  | { readonly status: 'ambiguous'; readonly candidates: readonly Clause[]; readonly says: string }
  /** `within` is the innermost clause that was found on the way. */
  | { readonly status: 'absent'; readonly within: Clause | null; readonly says: string };

/** No clause lies deeper, and none is named with more characters: what is longer is looked at no further. */
const MAX_LEVELS = 20;
const MAX_SEGMENT = 80;

/**
 * Resolves decoded path segments against a text: eIds, and the aliases of docs/addresses.md (`article-2`, `art.2`,
 * `2`, lower case, Arabic for Roman, structure words of all languages, `art_II__p_2`, `art_II_p_2`).
 */
export function resolveClause(
  clauses: readonly Clause[],
  segments: readonly string[],
  code: LanguageCode,
): ClauseResolution {
  const levels = segments.flatMap((segment) => segment.split('__'));
  if (levels.length > MAX_LEVELS || levels.some(({ length }) => length > MAX_SEGMENT))
    return { status: 'absent', within: null, says: 'No clause has so long an address' };
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
    if (found.length > 1)
      return { status: 'ambiguous', candidates: found, says: ambiguity(segment, found, path, code) };
    if (only === undefined) return absent(clauses, path, wanted, segment, code);
    path = [...path, only];
  }
  const clause = path.at(-1);
  return clause === undefined ? absent(clauses, path, null, '', code) : { status: 'alias', clause };
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

/** `art_2`, `article-2`, `art.2`, `Статья 7`, `XV maddə`, `7-րդ հոդված`, `2`, `(a)`, `preamble`. */
export function readSegment(segment: string): Wanted | null {
  const said = segment.normalize('NFC').replace(PUNCTUATION, '');
  const [, name = '', rest = ''] = /^([a-z]+)_(.+)$/iu.exec(said) ?? [];
  const named = kindOfName(name.toLowerCase());
  if (named !== null) return { kinds: alike(named), number: rest, said };
  const first =
    /^(\p{L}[\p{L}]*)[.\s_-]*[.\s_(-]*(\p{L}{0,3}\d.*|[\p{L}]+(?:[\s-](?:bis|ter|quater))?|)$/u.exec(said);
  const byWord = wordAndNumber(first?.[1], first?.[2] ?? '', said);
  if (byWord !== null) return byWord;
  const glued = /^(\p{L}+?)[.\s_-]*(\d.*)$/u.exec(said);
  const byGlued = wordAndNumber(glued?.[1], glued?.[2] ?? '', said);
  if (byGlued !== null) return byGlued;
  const last = /^([\p{L}\d]+)(?:-(?:րդ|ին|я|й|ci|cı|cu|cü|st|nd|rd|th))?[\s_-]+(\p{L}+)$/u.exec(said);
  const byNumber = wordAndNumber(last?.[2], last?.[1] ?? '', said);
  if (byNumber !== null) return byNumber;
  return /^[\p{L}\p{N}][\p{L}\p{N}\s.-]*$/u.test(said) && said.length <= 20
    ? { kinds: null, number: said, said }
    : null;
}

function wordAndNumber(word: string | undefined, number: string, said: string): Wanted | null {
  if (word === undefined) return null;
  const named = kindOfWord(word) ?? kindOfName(word.toLowerCase());
  if (named === null) return null;
  const bare = number.replace(PUNCTUATION, '');
  return { kinds: alike(named), number: bare === '' ? null : bare, said };
}

/** "Paragraph 2" is the numbered one, or the second of several without numbers; a "point" may be a subpoint. */
function alike(kind: ClauseKind): readonly ClauseKind[] {
  if (kind === 'paragraph' || kind === 'p') return ['paragraph', 'p'];
  if (kind === 'point' || kind === 'subpoint') return ['point', 'subpoint'];
  return [kind];
}

function ambiguity(
  segment: string,
  found: readonly Clause[],
  path: readonly Clause[],
  code: LanguageCode,
): string {
  const where = path.length === 0 ? 'this text' : namePath(path, code);
  return `"${segment}" fits ${found.length} clauses of ${where}: ${found.map(({ eId }) => eId).join(', ')}`;
}

function absent(
  clauses: readonly Clause[],
  path: readonly Clause[],
  wanted: Wanted | null,
  segment: string,
  code: LanguageCode,
): ClauseResolution {
  const within = path.at(-1) ?? null;
  const has = contentsOf(clauses, within, code);
  return { status: 'absent', within, says: `${has}; there is no ${missingName(wanted, segment, code)}` };
}

const described = new WeakMap<object, { readonly code: LanguageCode; readonly says: string }>();

/** What a clause or the whole text has, said once: a pasted text may cite thousands of clauses that are not there. */
function contentsOf(clauses: readonly Clause[], within: Clause | null, code: LanguageCode): string {
  const known = described.get(within ?? clauses);
  if (known?.code === code) return known.says;
  const owner = within === null ? 'This text' : nameClause(within, code);
  const children = within === null ? topLevel(clauses) : within.children;
  const says = describeContents(owner, children, within?.words != null);
  described.set(within ?? clauses, { code, says });
  return says;
}

function missingName(wanted: Wanted | null, segment: string, code: LanguageCode): string {
  const kind = wanted?.kinds?.[0];
  if (kind === undefined || wanted?.number == null) return `"${segment.slice(0, 60)}"`;
  return nameClause({ kind, number: wanted.number, eId: '' as EId }, code);
}

/** Articles count for the whole text, whatever parts they lie in. */
function topLevel(clauses: readonly Clause[]): readonly Clause[] {
  return clauses.flatMap((clause) =>
    KINDS[clause.kind].leftOut && clause.children.length > 0 ? topLevel(clause.children) : [clause],
  );
}
