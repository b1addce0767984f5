import { childrenOf, type XmlElement } from '../xml/tree.ts';
import { printedNumber } from './printedNumber.ts';

/** One level of a list. */
interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2`: what is printed, with the numbers of the levels. */
  readonly text: string;
  /** All its numbers are figures, whatever the levels above count with. */
  readonly isFigures: boolean;
  readonly restarts: boolean;
}

/** A list that paragraphs name, and the one whose count it shares. */
interface List {
  readonly shared: string;
  readonly levels: readonly (Level | null)[];
  /** Levels at which it begins anew, with its first number. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Longer words before a paragraph are no number. */
const LONGEST = 100;
/** Word has nine. */
const LEVELS = 9;

export const attributeOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element?.attributes[name];

/** The value of the first element below with this name: `<start val="1"/>`. */
export const settingOf = (element: XmlElement, name: string): string | undefined =>
  attributeOf(childrenOf(element, name)[0], 'val');

/** Counts the paragraphs of a file's lists as Word does: the numbers are not among its words. */
export class Numbering {
  private readonly lists: ReadonlyMap<string, List>;
  private readonly counts = new Map<string, number[]>();
  private readonly begun = new Set<string>();
  /** Ways to count that are not known here: their numbers are printed as figures. */
  readonly unknown = new Set<string>();

  /** `root` is that of `numbering.xml`; null for a file without one. */
  constructor(root: XmlElement | null) {
    this.lists = root === null ? new Map() : listsOf(root);
  }

  /** What Word prints before the next paragraph of this list at this level; null where it is nothing. */
  next(list: string, level: number): string | null {
    const known = this.lists.get(list);
    const own = known?.levels[level];
    if (known === undefined || own === undefined || own === null) return null;
    const counts = this.counts.get(known.shared) ?? [];
    this.counts.set(known.shared, counts);
    const anew = this.begun.has(list) ? undefined : known.starts.get(level);
    if (anew !== undefined) this.begun.add(list);
    counts[level] = anew ?? (counts[level] === undefined ? own.start : counts[level] + 1);
    for (let below = level + 1; below < LEVELS; below += 1)
      if (known.levels[below]?.restarts !== false) delete counts[below];
    return this.print(known, own, counts) || null;
  }

  private print({ levels }: List, own: Level, counts: readonly number[]): string {
    if (own.format === 'bullet') return bullet(own.text);
    return own.text
      .replace(/%([1-9])/gu, (_, figure: string) => {
        const at = Number(figure) - 1;
        const format = own.isFigures ? 'decimal' : (levels[at]?.format ?? 'decimal');
        const value = counts[at] ?? levels[at]?.start ?? 1;
        const printed = printedNumber(value, format);
        if (printed === null) this.unknown.add(format);
        return printed ?? String(value);
      })
      .trim();
  }
}

/** Bullets of symbol fonts have no character of their own. */
const bullet = (text: string): string => (/^[\uE000-\uF8FF]?$/u.test(text) ? '•' : text.trim());

function listsOf(root: XmlElement): ReadonlyMap<string, List> {
  const shared = new Map(
    childrenOf(root, 'abstractNum').map((one) => [attributeOf(one, 'abstractNumId') ?? '', one]),
  );
  const byStyle = new Map(
    [...shared].flatMap(([id, one]) => {
      const style = settingOf(one, 'styleLink');
      return style === undefined ? [] : [[style, id] as const];
    }),
  );
  return new Map(
    childrenOf(root, 'num').map((num) => {
      const named = settingOf(num, 'abstractNumId') ?? '';
      const linked =
        shared.get(named) === undefined ? undefined : settingOf(shared.get(named) ?? num, 'numStyleLink');
      const id = byStyle.get(linked ?? '') ?? named;
      const overrides = new Map(
        childrenOf(num, 'lvlOverride').map((one) => [Number(attributeOf(one, 'ilvl')), one]),
      );
      return [attributeOf(num, 'numId') ?? '', listOf(id, shared.get(id), overrides)] as const;
    }),
  );
}

function listOf(
  shared: string,
  element: XmlElement | undefined,
  overrides: ReadonlyMap<number, XmlElement>,
): List {
  const own = element === undefined ? [] : childrenOf(element, 'lvl');
  const levelAt = (level: number): Level | null => {
    const override = overrides.get(level);
    const said = override === undefined ? undefined : childrenOf(override, 'lvl')[0];
    const found = said ?? own.find((one) => Number(attributeOf(one, 'ilvl')) === level);
    return found === undefined ? null : levelOf(found);
  };
  const starts = [...overrides].flatMap(([level, one]) => {
    const start = Number(settingOf(one, 'startOverride') ?? Number.NaN);
    return Number.isInteger(start) ? [[level, start] as const] : [];
  });
  const levels = Array.from({ length: LEVELS }, (_, level) => levelAt(level));
  return { shared, levels, starts: new Map(starts) };
}

const levelOf = (element: XmlElement): Level => ({
  start: Number.parseInt(settingOf(element, 'start') ?? '1', 10) || 0,
  format: settingOf(element, 'numFmt') ?? 'decimal',
  text: (settingOf(element, 'lvlText') ?? '').slice(0, LONGEST),
  isFigures: childrenOf(element, 'isLgl').length > 0,
  restarts: settingOf(element, 'lvlRestart') !== '0',
});
