/** One thing that was measured under attack, beside what it must be. */
export interface Finding {
  readonly what: string;
  /** With its unit. */
  readonly measured: string;
  readonly goal: string;
  readonly met: boolean;
}

/** A finding with a number that must not be above its bound. */
export const atMost = (what: string, measured: number, most: number, unit: string): Finding => ({
  what,
  measured: `${round(measured)} ${unit}`,
  goal: `<= ${most} ${unit}`,
  met: measured <= most,
});

const round = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
