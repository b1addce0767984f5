import { ARMSCII_8, decodeArmscii8 } from './encoding/armscii8.ts';
import { guessEncoding } from './encoding/guess.ts';
import { unmarkedUtf16 } from './encoding/utf16.ts';
import { decodeWindows1252 } from './encoding/windows1252.ts';
import { SourceUnreadable } from './source.ts';

/** Bytes as text. */
export interface Decoded {
  readonly text: string;
  /** The encoding's name. */
  readonly encoding: string;
  /** Bytes that are no characters in this encoding became U+FFFD. */
  readonly isDamaged: boolean;
  /** The encoding was found by what words its letters make; `declared` is what the file says, if anything. */
  readonly guessed: { readonly declared: string | null } | null;
}

const MARKS: readonly (readonly [mark: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** UTF-16, by its mark or by its blanks; null for what is none. */
export function utf16Of(bytes: Uint8Array): string | null {
  const marked = markedEncoding(bytes);
  return marked === null ? unmarkedUtf16(bytes) : marked.startsWith('utf-16') ? marked : null;
}

const markedEncoding = (bytes: Uint8Array): string | null =>
  MARKS.find(([mark]) => mark.every((byte, at) => bytes[at] === byte))?.[1] ?? null;

/**
 * Text in the encoding that its byte order mark names, else in the one that it says itself (`declared`), else UTF-8; unless
 * the bytes tell otherwise, which is said.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const sure = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (sure?.startsWith('utf-16') !== true && bytes.includes(0)) throw new SourceUnreadable('binary');
  if (sure !== null) return decodeAs(bytes, sure, null);
  const said = known(declared);
  const unicode = utf8Evidence(bytes);
  if (unicode === 'ascii') return decodeAs(bytes, said ?? 'utf-8', null);
  const isSaid = said === null || said === 'utf-8';
  if (unicode !== 'none') return decodeAs(bytes, 'utf-8', isSaid ? null : { declared });
  const guess = guessEncoding(bytes);
  if (!isSaid && (guess === null || guess.words < CONTRADICTION || isAkin(said, guess.encoding)))
    return decodeAs(bytes, said, null);
  return guess === null ? decodeAs(bytes, 'utf-8', null) : decodeAs(bytes, guess.encoding, { declared });
}

/** So many words that are none in the encoding that a file says speak against it. */
const CONTRADICTION = 12;

/** What the platform does not decode, or decodes wrongly. */
const OWN: Readonly<Record<string, (bytes: Uint8Array) => string>> = {
  [ARMSCII_8]: decodeArmscii8,
  'windows-1252': decodeWindows1252,
};

function decodeAs(bytes: Uint8Array, encoding: string, guessed: Decoded['guessed']): Decoded {
  const own = OWN[encoding];
  const text = own === undefined ? new TextDecoder(encoding).decode(bytes) : own(bytes);
  // U+FFFD may stand in a file as itself.
  const isDamaged = text.includes('\uFFFD') && (own !== undefined || isBroken(bytes, encoding));
  return { text, encoding, isDamaged, guessed };
}

function isBroken(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return false;
  } catch {
    return true;
  }
}

/** Encodings that differ in a few letters only: words do not tell which of them a file has. */
const AKIN: readonly RegExp[] = [
  /^(?:windows-125[0248]|iso-8859-(?:1|2|3|4|9|10|13|14|15|16)|windows-1257|macintosh)$/u,
  /^(?:koi8-[ru])$/u,
  /^(?:windows-1253|iso-8859-7)$/u,
  /^(?:gbk|gb18030|big5)$/u,
];

const isAkin = (one: string, other: string): boolean =>
  one === other || AKIN.some((family) => family.test(one) && family.test(other));

/** The name as the platform has it; null for one that nobody here knows. */
function known(name: string | null): string | null {
  if (name?.toLowerCase().replace(/[-_\s]/gu, '') === 'armscii8') return ARMSCII_8;
  try {
    const encoding = name === null ? null : new TextDecoder(name).encoding;
    // A page that says so in ASCII is none.
    return encoding?.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

/** Whether bytes are UTF-8: all ASCII; with other letters and at most a few faults; or not. */
function utf8Evidence(bytes: Uint8Array): 'ascii' | 'utf-8' | 'none' {
  const text = new TextDecoder('utf-8').decode(bytes);
  const [letters, broken] = [
    text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0,
    text.match(/\uFFFD/gu)?.length ?? 0,
  ];
  if (broken === 0 || !isBroken(bytes, 'utf-8')) return letters + broken === 0 ? 'ascii' : 'utf-8';
  return letters > 4 * broken ? 'utf-8' : 'none';
}
