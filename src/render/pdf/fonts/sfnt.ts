import { unzlibSync } from 'fflate';

const WOFF = 0x774f4646;
/** Bytes of a WOFF 1 header and of one entry of its directory (W3C WOFF 1.0, sections 3 and 4). */
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * A WOFF 1 file as the TrueType file inside it; any other bytes as they are. Done once: fontkit would otherwise
 * inflate the whole `glyf` table again for every glyph it looks at.
 */
export function toSfnt(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes);
  if (view.getUint32(0) !== WOFF) return bytes;
  const count = view.getUint16(12);
  const tables = Array.from({ length: count }, (_, at) => readTable(bytes, WOFF_HEADER + at * WOFF_ENTRY));
  const size = tables.reduce((sum, { data }) => sum + padded(data.length), SFNT_HEADER + count * SFNT_ENTRY);
  const sfnt = new Uint8Array(size);
  writeHeader(viewOf(sfnt), view.getUint32(4), count);
  let offset = SFNT_HEADER + count * SFNT_ENTRY;
  for (const [at, { tag, checksum, data }] of tables.entries()) {
    const entry = [tag, checksum, offset, data.length];
    entry.forEach((value, field) => {
      viewOf(sfnt).setUint32(SFNT_HEADER + at * SFNT_ENTRY + field * 4, value);
    });
    sfnt.set(data, offset);
    offset += padded(data.length);
  }
  return sfnt;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const padded = (length: number): number => Math.ceil(length / 4) * 4;

function readTable(bytes: Uint8Array, entry: number) {
  const view = viewOf(bytes);
  const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((at) => view.getUint32(entry + at));
  const raw = bytes.subarray(offset, (offset ?? 0) + (packed ?? 0));
  const data = (packed ?? 0) < (length ?? 0) ? unzlibSync(raw) : raw;
  return { tag: tag ?? 0, checksum: checksum ?? 0, data };
}

function writeHeader(view: DataView, flavour: number, count: number): void {
  const power = Math.floor(Math.log2(count));
  view.setUint32(0, flavour);
  [count, 16 << power, power, count * 16 - (16 << power)].forEach((value, field) => {
    view.setUint16(4 + field * 2, value);
  });
}
