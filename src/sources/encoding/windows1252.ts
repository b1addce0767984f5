/** What Windows has where ISO 8859-1 has controls, from 0x80; five are free. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Western letters of Windows. `TextDecoder` of Node 20 takes them for ISO 8859-1: no quotation marks, no dashes. */
export const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/gu, (byte) => SIGNS[byte.charCodeAt(0) - 0x80] ?? byte);
