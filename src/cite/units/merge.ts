import { KINDS } from '../../model/kind.ts';
import { LEVELS_BETWEEN, OF_CLAUSE_BETWEEN } from '../find/words.ts';
import type { Reference } from '../reference.ts';
import { levelsInOrder } from './levels.ts';
import { sortsOf } from './mark.ts';
import { type Group, isLettered, type ReferenceStep, shared, type Unit } from './unit.ts';

/** Brings levels that belong together into one citation; what is written once beside a list belongs to all of it. */
export function mergeUnits(text: string, groups: readonly Group[]): readonly Reference[] {
  const found: Group[] = [];
  for (const group of groups) {
    const last = found.at(-1);
    const joined = last === undefined ? null : join(text, last, group);
    if (joined === null) found.push(group);
    else found[found.length - 1] = joined;
  }
  return found
    .flat()
    .map(toReference)
    .filter((one) => isName(text, one));
}

/** "Closing part" is a name where it begins what is read and nothing goes on from it; else it is words. */
const isName = (text: string, { start, end, steps: [only, second] }: Reference): boolean =>
  only === undefined ||
  second !== undefined ||
  !WORDS_TOO.has(only.kind) ||
  (text.slice(0, start).trim() === '' && /^\s*(?:,|$)/u.test(text.slice(end)));

const WORDS_TOO: ReadonlySet<string> = new Set(['formula', 'conclusions']);

function join(text: string, said: Group, next: Group): Group | null {
  const [first] = next[0] ?? [];
  if (first === undefined) return null;
  const last = withParts(text, said, first);
  const before = last.at(-1) ?? [];
  const between = text.slice(endOf(before), first.start);
  if (
    first.start < endOf(before) ||
    !LEVELS_BETWEEN.test(between) ||
    parts(between, text.charAt(first.start))
  )
    return null;
  if (OF_CLAUSE_BETWEEN.test(between) && nests(before, first)) return nested(last, next);
  const inPoint = pointInPoint(text, { last, next, between });
  if (inPoint !== null) return join(text, inPoint.last, inPoint.next);
  if (!fits(before, first)) return null;
  const isOuter = before.every((unit) => levelOf(first) < levelOf(unit));
  if (last.length === 1)
    return next.map((levels, at) => [...(at === 0 ? before : shared(before)), ...levels]);
  if (next.length > 1) return null;
  const [levels = []] = next;
  return last.map((one, at) => {
    if (at === last.length - 1) return [...one, ...levels];
    return isOuter ? [...one, ...shared(levels)] : one;
  });
}

/** «Часть 2, Статья 5»: with a comma and a capital letter the article lies in the part; «часть 2 статьи 5» lies in it. */
function withParts(text: string, last: Group, next: Unit): Group {
  const between = text.slice(endOf(last.at(-1) ?? []), next.start);
  const isOuter =
    next.kind === 'article' && between.trim() === ',' && BEGINS_NAME.test(text.charAt(next.start));
  return isOuter ? last.map((levels) => levels.map((unit) => ({ ...unit, mayBeParagraph: false }))) : last;
}

/** A capital letter, which Georgian has not: there a paragraph of an article stands behind it. */
const BEGINS_NAME = /[\p{Lu}\p{Script=Georgian}]/u;

/** "under subparagraph (d); article 162", "of article 5. Paragraph 2": the end of a sentence or of one member of a list. */
const parts = (between: string, next: string): boolean =>
  between.includes(';') || (/\.\s/u.test(between) && /\p{Lu}/u.test(next));

const endOf = (units: readonly Unit[]): number => units.reduce((most, { end }) => Math.max(most, end), 0);

/** An annex has parts; parts of an article are its paragraphs; lettered paragraphs are points below those with numbers. */
function levelOf(unit: Unit): number {
  if (unit.kind === 'annex') return -1;
  if (unit.mayBeParagraph === true) return KINDS.article.level + 0.5;
  return KINDS[unit.kind].level + (unit.kind === 'paragraph' && isLettered(unit) ? 0.5 : 0);
}

/** Each level is named once; the end of a range is the innermost: only what lies around it may follow. */
function fits(before: readonly Unit[], next: Unit): boolean {
  const level = levelOf(next);
  return !before.some(
    (unit) =>
      (levelOf(unit) === level && unit.isGlued !== true && !isInside(unit, next)) ||
      (unit.to !== null && level > levelOf(unit)),
  );
}

/** "Apartado 2, párrafo segundo": a paragraph without a number, by another word than the numbered one around it. */
const isInside = (outer: Unit, inner: Unit): boolean =>
  outer.kind === 'paragraph' &&
  outer.isUnnumbered === undefined &&
  inner.kind === 'paragraph' &&
  inner.isUnnumbered === true;

/** "The second paragraph of paragraph 6", "second paragraph of point 6": one without a number inside a numbered one. */
function nests(before: readonly Unit[], next: Unit): boolean {
  const [only, second] = before;
  const isAround = next.kind === 'paragraph' || (next.kind === 'point' && /^\d/u.test(next.number ?? ''));
  return only?.kind === 'paragraph' && second === undefined && isAround;
}

interface Beside {
  readonly last: Group;
  readonly next: Group;
  readonly between: string;
}

/**
 * Two points of which one lies in the other, by the same word or not: "point (ii) of subparagraph (b)", «подпункт iii)
 * подпункта b)», "b) yarımbəndinin ii) yarımbəndi", "point (b), subparagraph (ii)". The inner one is a subpoint then.
 */
function pointInPoint(text: string, { last, next, between }: Beside): Omit<Beside, 'between'> | null {
  const [before, first] = [last.at(-1)?.at(-1), next[0]?.[0]];
  if (before?.kind !== 'point' || first?.kind !== 'point') return null;
  const isAlone = last.every(({ length }) => length === 1);
  const isJoined = between.trim() === '' || OF_CLAUSE_BETWEEN.test(between);
  if (isAlone && isJoined && isRomanIn(before, first))
    return { last: last.map(([unit]) => asSubpoint(unit)), next };
  const isBehind = isJoined || wordOf(text, before) !== wordOf(text, first);
  if (!isBehind || !isRomanIn(first, before)) return null;
  return { last, next: next.map(([unit, ...others]) => [...asSubpoint(unit), ...others]) };
}

const asSubpoint = (unit: Unit | undefined): readonly Unit[] =>
  unit === undefined ? [] : [{ ...unit, kind: 'subpoint' }];

/** A Roman number in a point with a letter; "i" after "h" may be a letter, and one that is both lies in none that is both. */
const isRomanIn = (inner: Unit, outer: Unit): boolean =>
  sortsOf(inner.number ?? '').includes('roman') && !sortsOf(outer.number ?? '').includes('roman');

const wordOf = (text: string, { start }: Unit): string =>
  /^[\p{L}-]+/u.exec(text.slice(start, start + 20))?.[0] ?? '';

const nested = (last: Group, next: Group): Group | null => {
  const [outer = [], another] = next;
  const around = outer.map((unit, at) => (at === 0 ? { ...unit, kind: 'paragraph' as const } : unit));
  if (another !== undefined) return null;
  return last.map(([inner], at) => [
    ...(inner === undefined ? [] : [{ ...inner, isNested: true }]),
    ...(at === last.length - 1 ? around : shared(around)),
  ]);
};

function toReference(units: readonly Unit[]): Reference {
  const steps = levelsInOrder(units);
  const preamble: readonly ReferenceStep[] =
    steps[0]?.kind === 'recital' ? [{ kind: 'preamble', number: null, to: null }] : [];
  const own = units.filter(({ isShared }) => isShared !== true);
  return {
    start: own.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: endOf(own),
    steps: [...preamble, ...steps],
  };
}
