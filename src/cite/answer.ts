import { components } from '../model/eid.ts';
import type { LanguageCode } from '../model/language.ts';
import { newestFirst } from '../model/work.ts';
import { kindsOf } from './clauseIndex.ts';
import type { Citation } from './find/citations.ts';
import { type CitedText, type CitedWork, type Library, permalinkOf } from './library.ts';
import { resolveInWorks, type TextReference } from './references.ts';

/** What a free-form reference leads to. A range gives its two ends. */
export interface Resolved {
  readonly ref: string;
  readonly status: 'found' | 'absent' | 'ambiguous';
  /** Permalinks. */
  readonly targets: readonly string[];
  readonly near: readonly string[];
  readonly says: string;
}

/** References are read up to here, longer ones refused by the callers. UTF-16 code units. */
export const MAX_REF = 500;
/** Works that a clause without a Work is looked for in, and offers made. */
const MOST_WORKS = 60;
export const MOST_NEAR = 10;

/**
 * Works that a clause belongs to, `named` where it has none of its own. Beside a Work that has no clauses of its kind it
 * only stands in a list: Article 14 of "Article 14 and paragraph 3 of the Declaration" is of no Work named there.
 */
export function worksMeant(
  library: Library,
  { isListed, works, steps: [first] }: Citation,
  named: readonly string[] | null,
): readonly string[] | null {
  const texts = (works ?? []).flatMap((id) => library.get(id)?.texts ?? []);
  const kinds: readonly string[] = first?.kind === 'paragraph' ? ['paragraph', 'p'] : [first?.kind ?? ''];
  const hasKind = ({ clauses }: CitedText): boolean => {
    const held: ReadonlySet<string> = kindsOf(clauses());
    return kinds.some((kind) => held.has(kind));
  };
  const isOther = isListed && texts.length > 0 && !texts.some(hasKind);
  return isOther ? null : (works ?? named);
}

/** The answer to what names nothing. */
export const nothing = (ref: string): Resolved => ({
  ref: ref.slice(0, MAX_REF),
  status: 'absent',
  targets: [],
  near: [],
  says: 'No Work of this archive and no clause is named here',
});

export type Answer = Omit<TextReference, 'start' | 'end'>;
type Cited = Pick<Citation, 'steps' | 'works'>;

export const FOUND = { status: 'found', near: [], says: '' } as const;

/**
 * What a citation leads to, in the best text of each Work. Of a clause without a Work all held Works that have it are
 * meant, else what is nearest.
 */
export function answer(library: Library, citation: Cited, languages: readonly LanguageCode[]): Answer {
  if (citation.works !== null) {
    const works = citation.works.flatMap((id) => library.get(id) ?? []);
    const held = citation.steps.length === 0 ? [] : works.filter(({ texts }) => texts.length > 0);
    const inHeld = withoutText(citation, resolveInWorks(citation, held, languages));
    if (inHeld.status !== 'absent') return inHeld;
    return withoutText(citation, resolveInWorks(citation, works, languages));
  }
  const held = newestHeld(library);
  const found = numbered(citation, resolveInWorks(citation, held, languages));
  if (found.status !== 'absent') return found;
  const nearest = held.map((cited) => resolveInWorks(citation, [cited], languages)).sort(byNearness)[0];
  return nearest !== undefined && nearness(nearest) > 0
    ? nearest
    : { ...found, says: 'No text held here has this clause', near: [] };
}

const newest = new WeakMap<Library, readonly CitedWork[]>();

function newestHeld(library: Library): readonly CitedWork[] {
  const known = newest.get(library);
  if (known !== undefined) return known;
  const held = [...library.values()]
    .filter(({ texts }) => texts.length > 0)
    .sort((a, b) => newestFirst(a.work, b.work))
    .slice(0, MOST_WORKS);
  newest.set(library, held);
  return held;
}

/** 2 where the clause around has others of the kind, 1 where a clause around is there. */
const nearness = ({ near, isAlike }: Answer): number =>
  isAlike === true ? 2 : near.some(({ eId }) => eId !== null) ? 1 : 0;
const byNearness = (a: Answer, b: Answer): number => nearness(b) - nearness(a);

/** "Paragraph 6" of no Work is the numbered one; one without a number only where no Work has it numbered. */
function numbered({ steps }: Cited, found: Answer): Answer {
  if (found.status !== 'ambiguous' || steps.length > 1 || steps[0]?.kind !== 'paragraph') return found;
  const targets = found.targets.filter(
    ({ eId }) => eId !== null && components(eId).at(-1)?.kind === 'paragraph',
  );
  const [only, second] = targets;
  if (only === undefined) return found;
  if (second === undefined) return { ...found, ...FOUND, targets };
  return { ...found, targets, says: `It fits ${new Set(targets.map(({ work }) => work)).size} Works` };
}

/** A clause of a Work without text cannot be shown: the Work is near. */
function withoutText({ steps }: Cited, found: Answer): Answer {
  const bare = steps.length > 0 && found.targets.length > 0 && found.targets.every(({ eId }) => eId === null);
  return bare ? { ...found, status: 'absent', targets: [], near: found.targets } : found;
}

/** Several clauses cited at once are all targets; one that is absent makes the answer say so. */
export function together(ref: string, all: readonly Answer[]): Resolved {
  const absent = all.filter(({ status }) => status === 'absent');
  const status =
    absent.length > 0 ? 'absent' : all.some((one) => one.status === 'ambiguous') ? 'ambiguous' : 'found';
  const targets = all.flatMap((one) => one.targets.map(permalinkOf));
  const near = all.flatMap((one) => one.near.map(permalinkOf));
  return {
    ref: ref.slice(0, MAX_REF),
    status,
    targets: [...new Set(targets)],
    near: [...new Set(near)].slice(0, MOST_NEAR),
    says: [...new Set(all.map(({ says }) => says).filter((says) => says !== ''))].join('; '),
  };
}

/** Languages that a reference may be written in, by its letters. */
export function languagesOf(ref: string): readonly LanguageCode[] {
  if (/\p{Script=Armenian}/u.test(ref)) return ['hye'];
  if (/\p{Script=Cyrillic}/u.test(ref)) return ['rus'];
  return /[əğışƏĞİŞ]/u.test(ref) ? ['aze'] : ['eng'];
}
