import { SourceUnreadable } from './source.ts';

/** Bytes as text. */
export interface Decoded {
  readonly text: string;
  /** The encoding's name. */
  readonly encoding: string;
  /** Bytes that are no characters in this encoding became U+FFFD. */
  readonly isDamaged: boolean;
}

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Text in the encoding that its byte order mark names, else in the one it says itself (`declared`), else UTF-8. */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1];
  const encoding = marked ?? known(declared) ?? 'utf-8';
  if (!encoding.startsWith('utf-16') && bytes.includes(0)) throw new SourceUnreadable('binary');
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding, isDamaged: false };
  } catch {
    return { text: new TextDecoder(encoding).decode(bytes), encoding, isDamaged: true };
  }
}

/** The name as the platform has it; null for one that it does not know. */
function known(name: string | null): string | null {
  try {
    return name === null ? null : new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
