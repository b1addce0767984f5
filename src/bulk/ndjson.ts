import type { Source } from './kind.ts';
import { linesOf } from './row.ts';

/** A clause a line, as JSON (NDJSON): nothing in a line ends it, whatever a program takes for a line's end. */
export const clausesNdjson = (source: Source): Iterable<Uint8Array> =>
  linesOf(source, (row) => `${oneLine(row)}\n`);

/** JSON with the marks that some programs end lines at as escapes. */
export const oneLine = (value: object): string =>
  JSON.stringify(value).replaceAll(
    /[\u0085\u2028\u2029]/gu,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
