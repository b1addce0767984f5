import { KINDS } from '../model/kind.ts';
import { findUnits } from './units/find.ts';
import { type Group, type ReferenceStep, shared, type Unit } from './units/unit.ts';

export type { ReferenceStep } from './units/unit.ts';

/** A citation in a text: half-open span in UTF-16 code units, and its levels, outermost first. */
export interface Reference {
  readonly start: number;
  readonly end: number;
  readonly steps: readonly ReferenceStep[];
}

/** Longer texts are read up to here. UTF-16 code units. */
const MOST = 20_000;

/**
 * Citations in the text, in order: "article 4", "art. VII", "Article IV(2)(a)", "second paragraph of article 2",
 * "пункт 2 статьи 7", "7-րդ հոդված", "XV maddə", "§ 6". "articles 4 and 5" are two; "articles 2 to 4" is one whose
 * step has both ends. Never throws: what cannot be read is left out.
 */
export const findReferences = (text: string): readonly Reference[] => {
  const bare = BARE.test(text) ? `${UNSAID}${text}` : null;
  if (bare === null) return mergeUnits(text, findUnits(text.slice(0, MOST)));
  const inText = (at: number): number => Math.max(0, at - UNSAID.length);
  return mergeUnits(bare, findUnits(bare)).map(({ start, end, steps }) => {
    return { start: inText(start), end: inText(end), steps };
  });
};

/** A Roman number that is all there is, "XIV", "VII(2)", is an article's. */
const BARE = /^\s*(?:[IVXLC]{2,12}(?:\s*\(\d+\))?|[IVXLC]\s*\(\d+\))\s*$/u;
const UNSAID = 'Article ';

/** Words and marks between the levels of one citation. */
const LINK = /^[\s,.;:]*(?:(?:of|in|to|the|this|под|в|из)[\s,]+)*$/iu;

/** Brings levels that belong together into one citation; what is written once beside a list belongs to all of it. */
function mergeUnits(text: string, groups: readonly Group[]): readonly Reference[] {
  const found: Group[] = [];
  for (const group of groups) {
    const last = found.at(-1);
    const joined = last === undefined ? null : join(text, last, group);
    if (joined === null) found.push(group);
    else found[found.length - 1] = joined;
  }
  return found.flat().map(toReference);
}

function join(text: string, last: Group, next: Group): Group | null {
  const [first] = next[0] ?? [];
  const before = last.at(-1) ?? [];
  if (first === undefined || !belongs(text, before, first)) return null;
  const isOuter = before.every(({ kind }) => KINDS[first.kind].level < KINDS[kind].level);
  if (last.length === 1)
    return next.map((levels, at) => [...(at === 0 ? before : shared(before)), ...levels]);
  if (next.length > 1) return null;
  const [levels = []] = next;
  return last.map((one, at) => {
    if (at === last.length - 1) return [...one, ...levels];
    return isOuter ? [...one, ...shared(levels)] : one;
  });
}

/** The end of a range is the innermost level: only what lies around it may follow. */
function belongs(text: string, last: readonly Unit[], next: Unit): boolean {
  const end = Math.max(...last.map((unit) => unit.end));
  const isApart = ({ kind, to }: Unit): boolean =>
    KINDS[kind].level === KINDS[next.kind].level ||
    (to !== null && KINDS[next.kind].level > KINDS[kind].level);
  return !last.some(isApart) && next.start >= end && LINK.test(text.slice(end, next.start));
}

function toReference(units: readonly Unit[]): Reference {
  const inArticle = units.some(({ kind }) => kind === 'article');
  const ordered = units
    .map((unit) =>
      inArticle && unit.mayBeParagraph === true ? { ...unit, kind: 'paragraph' as const } : unit,
    )
    .sort((a, b) => KINDS[a.kind].level - KINDS[b.kind].level);
  const hasPoint = ordered.some(({ kind }) => kind === 'point');
  const steps = ordered.map(({ kind, number, to, isGlued }): ReferenceStep => {
    // "абзац 2 статьи 7": without a point around it, the word means a paragraph.
    const said = kind === 'subpoint' && !hasPoint ? 'paragraph' : kind;
    return { kind: said, number, to, ...(isGlued === true ? { isGlued } : {}) };
  });
  const preamble: readonly ReferenceStep[] =
    steps[0]?.kind === 'recital' ? [{ kind: 'preamble', number: null, to: null }] : [];
  const own = units.filter(({ isShared }) => isShared !== true);
  return {
    start: Math.min(...own.map(({ start }) => start)),
    end: Math.max(...own.map(({ end }) => end)),
    steps: [...preamble, ...steps],
  };
}
