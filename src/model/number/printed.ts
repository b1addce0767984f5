/** How a number is printed. `ordinal`: "7-րդ", "1ST", "первая", "1 saylı"; `cardinal`: "seven", written out. */
export type NumberKind = 'arabic' | 'roman' | 'letter' | 'ordinal' | 'cardinal';

/** One way to read a number: "(i)" is the ninth Latin letter or the first Roman numeral. */
export interface NumberReading {
  readonly kind: NumberKind;
  /** From 1; a doubled letter counts on behind the last one of its alphabet (aa is 27). */
  readonly value: number;
  /** Of a letter: whether it has its place in the Latin alphabet or in the list of its language. */
  readonly alphabet?: 'latin' | 'own';
  readonly isDoubled?: boolean;
}

/** A number as a text has it. Half-open span in UTF-16 code units. */
export interface PrintedNumber {
  readonly start: number;
  readonly end: number;
  /** All of the span: "№ 16A", "7-րդ", "Twenty-first", "1 saylı". */
  readonly printed: string;
  /** What a clause keeps as its number: `16A`, `7`, `21`, `6 bis`, `7¹`, `K.1`. */
  readonly number: string;
  /** As an eId holds it: `16A`, `7`, `21`, `6-bis`, `7-1`, `K-1`; empty where no sign of it can stand in one. */
  readonly canonical: string;
  /** The likeliest of `readings`. */
  readonly kind: NumberKind;
  readonly value: number;
  /** All readings, the likeliest first. */
  readonly readings: readonly [NumberReading, ...NumberReading[]];
  /** What stands behind the number as one of its own, as printed, without blanks: `A`, `bis`, `.1`, `-1`, `¹`; else empty. */
  readonly suffix: string;
  /** Sorts numbers of one kind: 7 is [7], 7A [7, 1], 6 bis [6, 2], 7¹ [7, 1], 1.2.3 [1, 2, 3]. */
  readonly order: readonly number[];
}
