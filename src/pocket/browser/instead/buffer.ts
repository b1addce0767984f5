import { bytesToHex, hexToBytes } from '@noble/hashes/utils';

type Form = 'utf8' | 'hex' | 'latin1' | 'base64url';

/** Bytes with what the archive asks of Node's. */
class Bytes extends Uint8Array {
  write(hex: string, offset: number, _form: 'hex'): number {
    this.set(hexToBytes(hex), offset);
    return hex.length / 2;
  }

  override toString(form: Form = 'utf8', start = 0, end = this.length): string {
    const bytes = new Uint8Array(this.buffer, this.byteOffset + start, Math.max(0, end - start));
    if (form === 'hex') return bytesToHex(bytes);
    if (form === 'utf8') return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    const signs = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return form === 'latin1' ? signs : asBase64Url(signs);
  }
}

const asBase64Url = (signs: string): string =>
  btoa(signs).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

const utf8 = new TextEncoder();

const READ: Readonly<Record<Form, (text: string) => Uint8Array>> = {
  utf8: (text) => utf8.encode(text),
  hex: hexToBytes,
  latin1: (text) => Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
  base64url: (text) => READ.latin1(atob(text.replaceAll('-', '+').replaceAll('_', '/'))),
};

function from(of: string | ArrayBuffer | ArrayLike<number>, how: Form | number = 0, length?: number): Bytes {
  if (of instanceof ArrayBuffer) return new Bytes(of, typeof how === 'number' ? how : 0, length);
  return new Bytes(typeof of === 'string' ? READ[typeof how === 'number' ? 'utf8' : how](of) : of);
}

/** Bytes of a text in UTF-8, without making them. */
function byteLength(text: string): number {
  let size = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Each half of a pair is two of its four bytes.
    if (unit > 0x7f) size += unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff) ? 2 : 1;
  }
  return size;
}

function concat(parts: readonly Uint8Array[]): Bytes {
  const whole = new Bytes(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function compare(one: Uint8Array, other: Uint8Array): number {
  const at = one.findIndex((byte, place) => byte !== other[place]);
  return at < 0 ? Math.sign(one.length - other.length) : Math.sign((one[at] ?? 0) - (other[at] ?? -1));
}

/** As much of Node's Buffer as the archive uses. */
export const Buffer = { from, alloc: (size: number) => new Bytes(size), byteLength, concat, compare };
