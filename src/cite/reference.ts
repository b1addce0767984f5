import type { NamedKind } from '../model/language.ts';
import { findUnits, type ReferenceStep, type Unit } from './units.ts';

export type { ReferenceStep } from './units.ts';

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
export const findReferences = (text: string): readonly Reference[] =>
  mergeUnits(text, findUnits(text.slice(0, MOST)));

const RANK: Readonly<Record<NamedKind, number>> = {
  part: 0,
  annex: 0,
  preamble: 0,
  chapter: 1,
  section: 2,
  article: 3,
  recital: 4,
  paragraph: 4,
  point: 5,
  subpoint: 6,
};

/** Words and marks between the levels of one citation. */
const LINK = /^[\s,.;:]*(?:(?:of|in|to|the|this|под|в|из)[\s,]+)*$/iu;

/** Brings levels that belong together into one citation. Lists stay apart. */
function mergeUnits(text: string, groups: readonly (readonly Unit[])[]): readonly Reference[] {
  const found: Unit[][] = [];
  for (const group of groups) {
    const isList = group.length > 1 && group.every(({ kind }) => kind === group[0]?.kind);
    const last = found.at(-1);
    const [first] = group;
    if (isList) found.push(...group.map((unit) => [unit]));
    else if (last !== undefined && first !== undefined && belongs(text, last, first)) last.push(...group);
    else found.push([...group]);
  }
  return found.map(toReference);
}

function belongs(text: string, last: readonly Unit[], next: Unit): boolean {
  const end = Math.max(...last.map((unit) => unit.end));
  if (last.some(({ kind, to }) => RANK[kind] === RANK[next.kind] || to !== null)) return false;
  return next.start >= end && LINK.test(text.slice(end, next.start));
}

function toReference(units: readonly Unit[]): Reference {
  const inArticle = units.some(({ kind }) => kind === 'article');
  const ordered = units
    .map((unit) =>
      inArticle && unit.mayBeParagraph === true ? { ...unit, kind: 'paragraph' as const } : unit,
    )
    .sort((a, b) => RANK[a.kind] - RANK[b.kind]);
  const hasPoint = ordered.some(({ kind }) => kind === 'point');
  const steps = ordered.map(({ kind, number, to }): ReferenceStep => {
    // "абзац 2 статьи 7": without a point around it, the word means a paragraph.
    return { kind: kind === 'subpoint' && !hasPoint ? 'paragraph' : kind, number, to };
  });
  const preamble: readonly ReferenceStep[] =
    steps[0]?.kind === 'recital' ? [{ kind: 'preamble', number: null, to: null }] : [];
  return {
    start: Math.min(...units.map(({ start }) => start)),
    end: Math.max(...units.map(({ end }) => end)),
    steps: [...preamble, ...steps],
  };
}
