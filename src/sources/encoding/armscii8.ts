/** Armenian of Windows before Unicode (AST 34.002, 8 bits): no platform decodes it. */
export const ARMSCII_8 = 'armscii-8';

/** From 0xA0: signs first, then capital and small letters in turn; what the standard leaves free is no character. */
const SIGNS = '\u00A0\uFFFD\u0587\u0589)(\u00BB\u00AB\u2014.\u055D,-\u058A\u2026\u055C\u055B\u055E';
const LETTERS = Array.from({ length: 38 }, (_, at) => String.fromCharCode(0x531 + at, 0x561 + at)).join('');
const HIGH = `${SIGNS}${LETTERS}\u055A\uFFFD`;

/** Every byte is one character; those that the standard has not are U+FFFD. */
export const decodeArmscii8 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u00FF]/gu, (byte) => HIGH[byte.charCodeAt(0) - 0xa0] ?? '\uFFFD');

/** Fewer letters prove nothing. */
const LEAST = 12;

/** Small letters have odd numbers there, and one in seven of Armenian is an ա: no other alphabet lies so. */
export function looksLikeArmscii8(high: string): boolean {
  const letters = Array.from(high, (byte) => byte.charCodeAt(0)).filter(
    (byte) => byte >= 0xb2 && byte <= 0xfd,
  );
  const share = (is: (byte: number) => boolean): number => letters.filter(is).length / letters.length;
  return (
    letters.length >= LEAST && share((byte) => byte % 2 === 1) > 0.75 && share((byte) => byte === 0xb3) > 0.06
  );
}
