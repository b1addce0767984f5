import fc from 'fast-check';
import { ANYWHERE } from './tokens.ts';

/** Places of a file, whatever its length. Doubles would be drawn by their bits: nearly all next to 0. */
const PLACES = 2 ** 20;

/** A change of a file: where (of `PLACES`), of which kind, and a number that says how much or what. */
type Edit = readonly [at: number, kind: number, value: number];

/** A few changes of one file, anywhere alike. Fewer and smaller ones are tried first when a fault is to be told. */
export const edits: fc.Arbitrary<readonly Edit[]> = fc.noBias(
  fc.array(fc.tuple(fc.nat(PLACES - 1), fc.nat(9), fc.nat(0xffff)), {
    minLength: 1,
    maxLength: 4,
  }),
);

const MOST_BYTES = 40_000;

/** The bytes with all changes made, one after the other; `tokens` are what this kind of file is made of. */
export function edited(
  sample: Uint8Array,
  all: readonly Edit[],
  tokens: readonly string[],
): Uint8Array<ArrayBuffer> {
  let bytes = Buffer.from(sample);
  for (const [place, kind, value] of all) {
    const at = Math.floor((place / PLACES) * (bytes.length + 1));
    const end = Math.min(bytes.length, at + 1 + (value % 40));
    const [before, here, after] = [bytes.subarray(0, at), bytes.subarray(at, end), bytes.subarray(end)];
    const words = value % 3 === 0 ? ANYWHERE : tokens;
    const word = Buffer.from(words[value % words.length] ?? '', 'latin1');
    bytes = Buffer.concat(
      {
        0: [before, Buffer.from([value & 0xff]), bytes.subarray(at + 1)],
        1: [before, after],
        2: [before, here, here, after],
        3: [before, word, after],
        4: [after, before, here],
        5: [before, ...Array<Buffer>(2 + (value % 50)).fill(word), here, after],
      }[kind] ?? [before, word, here, after],
    ).subarray(0, MOST_BYTES);
  }
  return new Uint8Array(bytes);
}
