/** How a language writes ordinals out, each list from its first to its ninth word (`units` may go on to the nineteenth). */
export interface OrdinalWords {
  readonly units: readonly string[];
  /** Units behind a ten, where they differ: Armenian առաջին, but քսանմեկերորդ. */
  readonly behindTen?: readonly string[];
  /** "Tenth", "twentieth". */
  readonly tens: readonly string[];
  /** Tens before a unit: "twenty", with what joins the two. */
  readonly beforeUnit: readonly string[];
  readonly joint: string;
  /** From a hundred on, in figures: "121st". */
  readonly figures: (place: number) => string;
}

/** "Twenty-first" in lower case; `place` from 1. */
export function ordinalOf(words: OrdinalWords, place: number): string {
  const { units, behindTen = units, tens, beforeUnit, joint, figures } = words;
  const [ten, unit] = [Math.floor(place / 10), place % 10];
  const whole = units[place - 1] ?? (unit === 0 ? tens[ten - 1] : undefined);
  if (whole !== undefined) return whole;
  const [before, last] = [beforeUnit[ten - 1], behindTen[unit - 1]];
  return before === undefined || last === undefined ? figures(place) : before + joint + last;
}
