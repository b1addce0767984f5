/** How numbers are written: as they lie in memory, or in one byte where they are small. */
export type NumberForm = 'plain' | 'short';

interface Written {
  readonly write: (numbers: Uint32Array) => Uint8Array;
  readonly read: (bytes: Uint8Array) => Uint32Array;
  /** Of numbers of which none is less than the one before. */
  readonly writeRising: (numbers: Uint32Array) => Uint8Array;
  readonly readRising: (bytes: Uint8Array) => Uint32Array;
}

const plain = {
  write: (numbers: Uint32Array): Uint8Array =>
    new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength),
  /** Copied, since a section need not begin at a multiple of four. */
  read: (bytes: Uint8Array): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer),
};

export const NUMBERS: Readonly<Record<NumberForm, Written>> = {
  plain: { ...plain, writeRising: plain.write, readRising: plain.read },
  short: {
    write: writeShort,
    read: readShort,
    writeRising: (numbers) =>
      writeShort(numbers.map((number, at) => (at === 0 ? number : number - (numbers[at - 1] ?? 0)))),
    readRising: (bytes) => {
      const numbers = readShort(bytes);
      for (let at = 1; at < numbers.length; at += 1)
        numbers[at] = (numbers[at] ?? 0) + (numbers[at - 1] ?? 0);
      return numbers;
    },
  },
};

/** Seven bits a byte, the lowest first; the eighth says that more come (LEB128). */
function writeShort(numbers: Uint32Array): Uint8Array {
  const bytes = new Uint8Array(numbers.length * 5);
  let at = 0;
  for (let rest of numbers) {
    for (; rest > 0x7f; rest >>>= 7) {
      bytes[at] = (rest & 0x7f) | 0x80;
      at += 1;
    }
    bytes[at] = rest;
    at += 1;
  }
  return bytes.slice(0, at);
}

function readShort(bytes: Uint8Array): Uint32Array {
  let count = 0;
  for (const byte of bytes) if (byte < 0x80) count += 1;
  const numbers = new Uint32Array(count);
  let [number, shift, to] = [0, 0, 0];
  for (const byte of bytes) {
    number |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    numbers[to] = number;
    to += 1;
    number = 0;
    shift = 0;
  }
  return numbers;
}
