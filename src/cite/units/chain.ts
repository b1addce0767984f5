import type { CitedKind } from '../../model/language.ts';
import type { Token } from '../tokens.ts';
import { type Mark, readMark, sortsOf } from './mark.ts';
import { isLettered, type Unit } from './unit.ts';

/** Levels of one citation from a structure word and its number on, and the place of the token after them. */
export interface Chain {
  readonly levels: readonly Unit[];
  readonly next: number;
}

/** No clause lies deeper. */
const MOST_LEVELS = 12;

/** What may follow a number as its own: a second part behind a point or stroke, marks in brackets or quotes. */
export function readChain(tokens: readonly Token[], next: number, first: Unit): Chain {
  const split = splitNumber(first);
  const dotted = split.length > 1 ? null : readDotted(tokens, next - 1, first);
  return dotted === null ? withMarks(tokens, next, split) : withMarks(tokens, next + 2, [...split, dotted]);
}

/** The levels with those of the marks that follow. */
export function withMarks(tokens: readonly Token[], from: number, levels: readonly Unit[]): Chain {
  const all = [...levels];
  let next = from;
  while (all.length < MOST_LEVELS) {
    const mark = readMark(tokens, next);
    if (mark === null) break;
    all.push(innerUnit(all, mark));
    next = mark.next;
  }
  return { levels: all, next };
}

/** Below a point lies a subpoint, below a paragraph a point, below all else a paragraph or a lettered point. */
function innerUnit(levels: readonly Unit[], { number, start, end }: Mark): Unit {
  return { kind: kindBelow(levels, number), number, to: null, start, end, isMarked: true };
}

function kindBelow(levels: readonly Unit[], number: string): CitedKind {
  const last = levels.at(-1);
  const isInParagraph = last?.kind === 'paragraph' || last?.mayBeParagraph === true;
  if (last?.kind === 'point' || last?.kind === 'subpoint' || (isInParagraph && isLettered(last)))
    return 'subpoint';
  return !isInParagraph && sortsOf(number).includes('figures') ? 'paragraph' : 'point';
}

/** "Article 2.1" is paragraph 1 of article 2, unless there is an Article 2.1; "paragraph 1.1" is a number of its own. */
function splitNumber(unit: Unit): readonly Unit[] {
  const [, outer, inner] =
    unit.kind === 'article' ? (/^([^.\u2024]+)[.\u2024](.+)$/u.exec(unit.number ?? '') ?? []) : [];
  if (outer === undefined || inner === undefined) return [unit];
  return [
    { ...unit, number: outer },
    { ...unit, kind: 'paragraph', number: inner, isGlued: true, isPrinted: unit.isDottedOwn === true },
  ];
}

/** "Article II.2", "Article VII/2", "art. 7/2": what directly follows the point of a Roman number, or a stroke. */
function readDotted(tokens: readonly Token[], last: number, { kind }: Unit): Unit | null {
  const [outer, point, inner] = tokens.slice(last, last + 3);
  if (kind !== 'article' || outer === undefined || inner?.is !== 'number') return null;
  if (point === undefined || !(outer.is === 'word' ? /^[.:/]$/u : /^[/]$/u).test(point.text)) return null;
  if (point.start !== outer.end || inner.start !== point.end) return null;
  const { text: number, start, end } = inner;
  return {
    kind: 'paragraph',
    number,
    to: null,
    start,
    end,
    ...(point.text === '.' ? { isGlued: true } : {}),
  };
}
