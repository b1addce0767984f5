/** Bytes of a file, half-open. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/**
 * `Range` (RFC 9110, section 14.2) against a file of `size` bytes: the range wanted; `whole` where the header is to
 * be left alone (another unit, no range at all, several ranges); `unsatisfiable` where no byte lies in it.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'whole' | 'unsatisfiable' {
  const [, firstText = '', lastText = ''] = /^\s*bytes\s*=\s*(\d*)-(\d*)\s*$/iu.exec(header ?? '') ?? [];
  if (firstText === '' && lastText === '') return 'whole';
  const [first, last] = [Number(firstText), Number(lastText)];
  if (firstText === '') return suffix(last, size);
  if (lastText !== '' && last < first) return 'whole';
  if (first >= size) return 'unsatisfiable';
  return { start: first, end: lastText === '' ? size : Math.min(last + 1, size) };
}

/** The last bytes of the file; of none there is no range. */
const suffix = (length: number, size: number): ByteRange | 'unsatisfiable' =>
  length === 0 || size === 0 ? 'unsatisfiable' : { start: Math.max(0, size - length), end: size };
