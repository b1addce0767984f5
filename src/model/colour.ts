import { z } from 'zod';

/** What links stand on, by the reader's scheme of colours: as the stylesheet has it (a test compares them). */
export const PAPERS = {
  light: ['#fcfbf8', '#ffffff', '#f3f0e8', '#fbf1e4'],
  dark: ['#16171a', '#1e2024', '#212328', '#2c241b'],
} as const;

/** Contrast of words and what they stand on that everybody can read (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

type Channels = readonly [red: number, green: number, blue: number];

const channelsOf = (colour: string): Channels => {
  const at = (place: number): number => Number.parseInt(colour.slice(place, place + 2), 16);
  return [at(1), at(3), at(5)];
};

/** Relative luminance (WCAG 2.2), 0 to 1. */
function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Of two colours, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast with any of these papers. */
const leastOn = (colour: string, papers: readonly string[]): number =>
  Math.min(...papers.map((paper) => contrast(colour, paper)));

/** The colour as it can be read on dark paper: itself, or mixed with as much white as that takes. */
export function onDark(colour: string): string {
  for (let white = 0; white < 1; white += 0.05) {
    const mixed = mixedWithWhite(colour, white);
    if (leastOn(mixed, PAPERS.dark) >= READABLE) return mixed;
  }
  return '#ffffff';
}

const mixedWithWhite = (colour: string, white: number): string =>
  `#${channelsOf(colour)
    .map((channel) => Math.round(channel + (255 - channel) * white))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

const NO_COLOUR =
  'no colour such as "#17508f", six digits and in quotes: YAML reads what follows a bare # as a remark';

const unreadable = (colour: string): string =>
  `${colour} cannot be read on our paper: its contrast is ${leastOn(colour, PAPERS.light).toFixed(1)}, and words need ${READABLE}; take a darker one`;

/** A colour in which words can be read. */
export const ColourSchema = z
  .string({ error: NO_COLOUR })
  .regex(/^#[0-9a-f]{6}$/iu, NO_COLOUR)
  .transform((colour) => colour.toLowerCase())
  .superRefine((colour, context) => {
    if (leastOn(colour, PAPERS.light) < READABLE)
      context.addIssue({ code: 'custom', message: unreadable(colour) });
  });
