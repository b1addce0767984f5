/** Signs of base 85 that need no escape in a string of JavaScript or in the text of an element. */
export const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz#$%()*+,-./:;=>?@[]^_{}';
const VALUES = new Uint8Array(128);
for (const [value, sign] of [...SIGNS].entries()) VALUES[sign.charCodeAt(0)] = value;

/** Bytes as text: five signs for four bytes, where base 64 takes five and a third. The last group is as long as it need be. */
export function writeBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const size = Math.min(4, bytes.length - at);
    let number = 0;
    for (let place = 0; place < 4; place += 1) number = number * 256 + (bytes[at + place] ?? 0);
    let signs = '';
    for (let place = 0; place < 5; place += 1) {
      signs = SIGNS.charAt(number % 85) + signs;
      number = Math.floor(number / 85);
    }
    parts.push(signs.slice(0, size + 1));
  }
  return parts.join('');
}

export function readBytes(text: string): Uint8Array<ArrayBuffer> {
  const rest = text.length % 5;
  const size = Math.floor(text.length / 5) * 4 + Math.max(0, rest - 1);
  const bytes = new Uint8Array(size);
  for (let at = 0, to = 0; at < text.length; at += 5, to += 4) {
    let number = 0;
    for (let place = 0; place < 5; place += 1) {
      // What the last group leaves out counts as the highest, so that the bytes that are there come out whole.
      number = number * 85 + (at + place < text.length ? (VALUES[text.charCodeAt(at + place)] ?? 0) : 84);
    }
    for (let place = 0; place < 4 && to + place < size; place += 1)
      bytes[to + place] = Math.floor(number / 256 ** (3 - place)) % 256;
  }
  return bytes;
}
