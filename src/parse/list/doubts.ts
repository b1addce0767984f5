import type { Report } from '../report.ts';
import type { Decision, Path } from './decide.ts';
import type { Entry, Placement } from './entry.ts';

/** How far back two ways of equal cost are compared. */
const FARTHEST = 300;
const MOST_DOUBTS = 100;

/** Warns of each mark that another reading fits as well; a pinned one is settled. */
export function reportDoubts(entries: readonly Entry[], { rivals }: Decision, report: Report): void {
  const told = new Set<Entry>();
  for (const [taken, other] of rivals.slice(0, MOST_DOUBTS)) {
    const difference = firstDifference(taken, other);
    const entry = difference === null ? undefined : entries[difference[0].index];
    if (difference === null || entry === undefined || entry.pin !== null || told.has(entry)) continue;
    told.add(entry);
    const [one, two] = difference.map(nameOf);
    const label = entry.marks.map((mark) => mark.label).join(' ');
    const advice = 'pin its id with {#...} at its end';
    report.warn(entry.line, 'doubtful-mark', `"${label}" is read as ${one}, and may be ${two}: ${advice}`);
  }
}

/** Where the two ways part; null where they part too long ago. */
function firstDifference(taken: Path, other: Path): readonly [Path, Path] | null {
  let found: readonly [Path, Path] | null = null;
  let one: Path | null = taken;
  let two: Path | null = other;
  for (let steps = 0; one !== null && two !== null && one !== two; steps += 1) {
    if (steps === FARTHEST) return null;
    if (!isSame(one.placement, two.placement)) found = [one, two];
    one = one.before;
    two = two.before;
  }
  return found;
}

const isSame = (one: Placement, two: Placement): boolean =>
  one.options.length === two.options.length &&
  one.options.every((option, index) => {
    const other = two.options[index];
    return (
      option.depth === other?.depth && option.goesOn === other.goesOn && familyOf(option) === familyOf(other)
    );
  });

const familyOf = ({ readings }: Placement['options'][number]): string =>
  readings.map(({ family, ordinal }) => `${family}${ordinal}`).join();

/** A placement in words. */
function nameOf({ placement, before }: Path): string {
  const [option] = placement.options;
  if (option === undefined) return 'words';
  const { depth, goesOn } = option;
  const levels = before?.stack.levels ?? [];
  if (goesOn) return `the next one after "${levels[depth]?.label}"`;
  const around = levels[depth - 1]?.label;
  return around === undefined ? 'the first of a list' : `the first of a list below "${around}"`;
}
