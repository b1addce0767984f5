import type { LanguageCode } from '../../model/language.ts';
import type { PrintedMark } from '../marks.ts';
import { AS_WORDS } from './costs.ts';
import { type Entry, type Placement, WORDS } from './entry.ts';
import { EMPTY, hostDepth, isDressedAs, keyOf, type Level, type Stack } from './level.ts';
import type { Before, Counted, Option } from './option.ts';
import { nestedOption, optionsOf } from './options.ts';
import { pinCost } from './pinned.ts';

/** One way to have read the entries up to a place. */
export interface Path {
  readonly before: Path | null;
  /** Of the entry it ends with; -1 before the first. */
  readonly index: number;
  readonly placement: Placement;
  readonly stack: Stack;
  readonly cost: number;
  /** Another way, as cheap, that leaves the same lists open. */
  readonly rival: Path | null;
}

export interface Decision {
  readonly placements: readonly Placement[];
  /** Ways as cheap as the one taken, each with the path it can stand for. */
  readonly rivals: readonly (readonly [taken: Path, other: Path])[];
}

const START: Path = { before: null, index: -1, placement: WORDS, stack: EMPTY, cost: 0, rival: null };

/** Ways followed at one time; those that cost much more than the best are given up. */
const MOST_WAYS = 12;
const MOST_COST = 14;

/**
 * Reads the marks of one container as a whole: of all ways to place them the one that costs least (`COSTS`), so that
 * what comes after a mark decides as well as what comes before. Time grows with the number of entries.
 */
export function decide(entries: readonly Entry[], counted: Counted | null, code: LanguageCode): Decision {
  let ways: readonly Path[] = [START];
  for (const [index, entry] of entries.entries()) {
    const previous = entries[index - 1];
    const isListed = previous !== undefined && previous.marks.length === 0 && previous.isLeadIn;
    ways = cheapest(
      ways.flatMap((way) => waysOn(way, entry, { isListed, counted, isPinned: entry.pin !== null }, code)),
    );
  }
  return trace(ways);
}

/** The last numbered paragraph that was read, for the next container. */
export function lastCounted(entries: readonly Entry[], placements: readonly Placement[]): Counted | null {
  const last = placements.findLastIndex(({ options: [first] }) => first?.kind === 'paragraph');
  const [mark] = entries[last]?.marks ?? [];
  const [option] = placements[last]?.options ?? [];
  const ordinal = option?.readings.find(({ family }) => family === 'number')?.ordinal;
  return mark === undefined || ordinal === undefined ? null : { style: mark.style, ordinal };
}

function trace([taken, ...others]: readonly Path[]): Decision {
  const placements: Placement[] = [];
  const rivals: [Path, Path][] = [];
  for (const other of others)
    if (taken !== undefined && other.cost === taken.cost) rivals.push([taken, other]);
  for (let path = taken; path?.before != null; path = path.before) {
    placements.push(path.placement);
    if (path.rival !== null) rivals.push([path, path.rival]);
  }
  return { placements: placements.reverse(), rivals };
}

/** The cheapest ways, of those with one future the first. */
function cheapest(ways: readonly Path[]): readonly Path[] {
  const byStack = new Map<string, Path>();
  for (const way of ways) {
    const key = ways.length === 1 ? '' : keyOf(way.stack);
    const known = byStack.get(key);
    if (known === undefined || way.cost < known.cost) byStack.set(key, way);
    else if (way.cost === known.cost && known.rival === null) byStack.set(key, { ...known, rival: way });
  }
  const sorted = [...byStack.values()].sort((a, b) => a.cost - b.cost).slice(0, MOST_WAYS);
  const [{ cost: least } = { cost: 0 }] = sorted;
  return sorted.filter(({ cost }) => cost <= least + MOST_COST);
}

function waysOn(way: Path, entry: Entry, before: Before, code: LanguageCode): readonly Path[] {
  const { stack } = way;
  if (entry.gap !== null) return [step(way, WORDS, behindGap(stack, entry.gap), 0)];
  const [first, ...inner] = entry.marks;
  if (first === undefined) return [step(way, WORDS, { ...stack, isAfterWords: true }, 0)];
  const asWords = first.isSure
    ? []
    : [step(way, WORDS, { ...stack, isAfterWords: true }, AS_WORDS + pinCost(entry, [], stack))];
  const marked = optionsOf(first, stack, before, code).flatMap((option) =>
    chains(option, first, inner, stack, entry, code).map(({ options, after, cost }) => {
      const resumes = stack.isAfterWords && option.depth >= hostDepth(stack) && isResumed(option, stack);
      return step(way, { options, resumes }, after, cost + pinCost(entry, options, stack));
    }),
  );
  return [...marked, ...asWords];
}

const isResumed = ({ goesOn, depth }: Option, stack: Stack): boolean => goesOn || depth > hostDepth(stack);

function behindGap(stack: Stack, gap: NonNullable<Entry['gap']>): Stack {
  if (gap === 'lists') return stack;
  return gap === 'none' ? { ...stack, isAfterWords: true } : { levels: [gap], isAfterWords: false };
}

const step = (before: Path, placement: Placement, stack: Stack, cost: number): Path => ({
  before,
  index: before.index + 1,
  placement,
  stack,
  cost: before.cost + cost,
  rival: null,
});

interface Chain {
  readonly options: readonly Option[];
  readonly after: Stack;
  readonly cost: number;
}

/** The mark at its place, with those behind it in one line: a sure one is read where it can be, others may be words. */
function chains(
  option: Option,
  mark: PrintedMark,
  inner: readonly PrintedMark[],
  stack: Stack,
  { isLeadIn }: Entry,
  code: LanguageCode,
): readonly Chain[] {
  let chain: Chain = { options: [option], after: opened(stack, option, mark, isLeadIn), cost: option.cost };
  const all: Chain[] = [];
  let outer = mark;
  for (const next of option.kind === 'indent' ? [] : inner) {
    const nested = nestedOption(next, outer, chain.after, code);
    if (nested === null) break;
    if (!next.isSure) all.push({ ...chain, cost: chain.cost + AS_WORDS });
    outer = next;
    chain = {
      options: [...chain.options, nested],
      after: opened(chain.after, nested, next, isLeadIn),
      cost: chain.cost + nested.cost,
    };
  }
  return [chain, ...all];
}

function opened({ levels }: Stack, option: Option, mark: PrintedMark, isLeadIn: boolean): Stack {
  const { depth, kind, readings, goesOn } = option;
  const last = goesOn ? levels[depth] : undefined;
  const style = (last !== undefined && isDressedAs(last, mark) && last.style) || mark.style;
  const level: Level = { kind, style, readings, label: mark.label, isLeadIn };
  return { levels: [...levels.slice(0, depth), level], isAfterWords: false };
}
