import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import type { ZippedFile } from './zip.ts';

/** 1 January 1980, the first day that the format knows, at midnight. */
const FIRST_DAY = 0x00_21_00_00;
/** How the bytes of a file lie in it (APPNOTE 6.3, section 4.4.5). */
const STORED = 0;
const DEFLATED = 8;

/**
 * Files in their order as ZIP, one file a piece, with the sizes before the bytes: readers of books take no stored file
 * whose size stands behind it. The bytes are those of fflate's `zipSync`, which makes all at once.
 */
export function* zippedWhole(files: Iterable<ZippedFile>): Generator<Uint8Array> {
  const entries: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes, isStored = false } of files) {
    const packed = isStored ? bytes : deflateSync(bytes, { level: 9 });
    const own = Buffer.from(name, 'utf8');
    const facts = factsOf(bytes, packed, own, isStored ? STORED : DEFLATED);
    const head = Buffer.concat([signed(0x04_03_4b_50), facts, own]);
    entries.push(entryOf(facts, own, at));
    at += head.length + packed.length;
    yield Buffer.concat([head, packed]);
  }
  yield Buffer.concat([...entries, endOf(entries, at)]);
}

/** What stands both before a file and in the list at the end (section 4.3.7, without the signature). */
function factsOf(
  bytes: Uint8Array,
  packed: Uint8Array,
  name: Buffer,
  method: typeof STORED | typeof DEFLATED,
): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(method, 4);
  facts.writeUInt32LE(FIRST_DAY, 6);
  facts.writeUInt32LE(crc32(bytes), 10);
  facts.writeUInt32LE(packed.length, 14);
  facts.writeUInt32LE(bytes.length, 18);
  facts.writeUInt16LE(name.length, 22);
  return facts;
}

/** A line of the list at the end (section 4.3.12): `at` is where the file begins. */
function entryOf(facts: Buffer, name: Buffer, at: number): Buffer {
  const more = Buffer.alloc(14);
  more.writeUInt32LE(at, 10);
  return Buffer.concat([signed(0x02_01_4b_50), Buffer.from([20, 0]), facts, more, name]);
}

/** The end (section 4.3.16). */
function endOf(entries: readonly Uint8Array[], at: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(
    entries.reduce((sum, { length }) => sum + length, 0),
    8,
  );
  end.writeUInt32LE(at, 12);
  return Buffer.concat([signed(0x06_05_4b_50), end]);
}

function signed(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}
