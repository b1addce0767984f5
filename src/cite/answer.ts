import { onceFor } from '../kept.ts';
import { components } from '../model/eid.ts';
import type { Reason } from '../model/reason.ts';
import { newestFirst } from '../model/work.ts';
import { kindsOf } from './clausesByEId.ts';
import type { Citation } from './find/citation.ts';
import { type Answer, nearness, resolveInWorks, type Where } from './inWorks.ts';
import {
  type CitedText,
  type CitedWork,
  type ClauseNumbers,
  type Library,
  type Place,
  permalinkOf,
} from './library.ts';
import { otherKind } from './locate.ts';
import { saidLevels } from './saidLevels.ts';

/** What a free-form reference leads to. A range gives its two ends. */
export interface Resolved {
  readonly ref: string;
  readonly status: 'found' | 'absent' | 'ambiguous';
  /** Permalinks. */
  readonly targets: readonly string[];
  readonly near: readonly string[];
  /** Why it is not found, or several. */
  readonly why: readonly Reason[];
}

/** References are read up to here, longer ones refused by the callers. UTF-16 code units. */
export const MAX_REF = 500;
/** Works that a clause without a Work is looked for in, the likeliest first, and offers made. */
const MOST_WORKS = 60;

/** Clauses that are offered for one that is not there, at most. */
export const MOST_NEAR = 10;
/** Texts that are read to say what is near a clause that none has: one of 600 clauses takes 50 ms. */
const MOST_READ = 10;

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
export const NOTHING: Answer = {
  status: 'absent',
  targets: [],
  near: [],
  why: [{ why: 'nothing-named' }],
};

type Cited = Pick<Citation, 'steps' | 'works'>;

/** What all that is found has in common; targets are added. */
export const FOUND = { status: 'found', near: [], why: [] } as const;

/**
 * What a citation leads to, in the best text of each Work. Of a clause without a Work all held Works that have it are
 * meant, else what is nearest.
 */
export function answer(library: Library, citation: Cited, where: Where): Answer {
  if (citation.works !== null) {
    const works = citation.works.flatMap((id) => library.get(id) ?? []);
    const held = citation.steps.length === 0 ? [] : works.filter(({ texts }) => texts.length > 0);
    const inHeld = withoutText(citation, resolveInWorks(citation, held, where));
    if (inHeld.status !== 'absent') return inHeld;
    const inAll = withoutText(citation, resolveInWorks(citation, works, where));
    if (inAll.status !== 'absent' || held.length === works.length) return inAll;
    // What can be read is nearer than a Work of which nothing is held.
    const why = held.length > 0 ? [...inHeld.why, ...inAll.why] : inAll.why;
    return { ...inAll, near: distinct([...inHeld.near, ...inAll.near]), why };
  }
  const { steps } = citation;
  const held =
    [steps, otherKind(steps)]
      .map((wanted) => mayHave(library, wanted, where))
      .find(({ length }) => length > 0) ?? [];
  // What has but the outermost step may have something near: its text is read only where none has the clause.
  const likely = held.filter((cited) => someText(cited, (numbers) => numbers.mayHoldAll(steps)));
  const found = numbered(citation, resolveInWorks(citation, likely, where));
  if (found.status !== 'absent') return found;
  const nearest = held
    .slice(0, MOST_READ)
    .map((cited) => ({ cited, answer: resolveInWorks(citation, [cited], where) }))
    .sort((a, b) => nearness(b) - nearness(a))[0];
  return nearest !== undefined && nearness(nearest) > 0
    ? nearest.answer
    : { ...found, why: [{ why: 'nowhere', steps: saidLevels(steps) }], near: [] };
}

/** Works that may have the outermost step, the likeliest first. */
const mayHave = (library: Library, steps: Cited['steps'], where: Where): readonly CitedWork[] =>
  byLikelihood(library, where)
    .filter((cited) => someText(cited, (numbers) => numbers.mayHold(steps)))
    .filter(({ work, texts }) => texts.some(({ key }) => where.allows?.(work, key) ?? true))
    .slice(0, MOST_WORKS);

const someText = ({ texts }: CitedWork, holds: (numbers: ClauseNumbers) => boolean): boolean =>
  texts.some(({ numbers }) => numbers === undefined || holds(numbers));

const newestHeld = onceFor((library: Library): readonly CitedWork[] =>
  [...library.values()].filter(({ texts }) => texts.length > 0).sort((a, b) => newestFirst(a.work, b.work)),
);

/** Held Works with a text in the reader's languages first, then the newest. */
function byLikelihood(library: Library, { languages }: Where): readonly CitedWork[] {
  const orders = ordersOf(library);
  const key = [...new Set(languages)].sort().join(' ');
  const order = orders.get(key) ?? orderFor(newestHeld(library), languages);
  orders.set(key, order);
  return order;
}

/** By the languages of the reader: a page of thousands of references asks for the same ones. */
const ordersOf = onceFor((_: Library) => new Map<string, readonly CitedWork[]>());

function orderFor(known: readonly CitedWork[], languages: Where['languages']): readonly CitedWork[] {
  const speaks = ({ texts }: CitedWork): boolean => texts.some(({ key }) => languages.includes(key.language));
  return [...known.filter(speaks), ...known.filter((cited) => !speaks(cited))];
}

/** "Paragraph 6" of no Work is the numbered one; one without a number only where no Work has it numbered. */
function numbered({ steps }: Cited, found: Answer): Answer {
  if (found.status !== 'ambiguous' || steps.length > 1 || steps[0]?.kind !== 'paragraph') return found;
  const targets = found.targets.filter(
    ({ eId }) => eId !== null && components(eId).at(-1)?.kind === 'paragraph',
  );
  const [only, second] = targets;
  if (only === undefined) return found;
  if (second === undefined) return { ...found, ...FOUND, targets };
  return { ...found, targets, why: [inWorks(steps, targets)] };
}

/** Several Works have it. */
export const inWorks = (steps: Cited['steps'], targets: readonly Place[]): Reason => ({
  why: 'in-works',
  steps: saidLevels(steps),
  works: new Set(targets.map(({ work }) => work)).size,
});

/** A clause of a Work without text cannot be shown: the Work is near. */
function withoutText({ steps }: Cited, found: Answer): Answer {
  const bare = steps.length > 0 && found.targets.length > 0 && found.targets.every(({ eId }) => eId === null);
  if (!bare) return found;
  const why =
    found.status === 'ambiguous' ? [{ why: 'not-in-works', steps: saidLevels(steps) } as const] : found.why;
  return { ...found, status: 'absent', targets: [], near: found.targets, why };
}

/** Several clauses cited at once are all targets; one that is absent makes the answer say so. */
export function together(all: readonly Answer[]): Answer {
  const is = (status: Answer['status']): boolean => all.some((one) => one.status === status);
  return {
    status: is('absent') ? 'absent' : is('ambiguous') ? 'ambiguous' : 'found',
    targets: distinct(all.flatMap(({ targets }) => targets)),
    near: distinct(all.flatMap(({ near }) => near)),
    why: all.flatMap(({ why }) => why),
  };
}

const distinct = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [permalinkOf(place), place])).values(),
];

/** An answer as the API gives it. */
export const resolvedOf = (ref: string, { status, targets, near, why }: Answer): Resolved => ({
  ref: ref.slice(0, MAX_REF),
  status: status === 'not-held' ? 'found' : status,
  targets: targets.map(permalinkOf),
  near: near.slice(0, MOST_NEAR).map(permalinkOf),
  why,
});
