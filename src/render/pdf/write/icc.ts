/**
 * A small sRGB display profile (ICC.1:2001-04, version 2.1; IEC 61966-2-1), written here so that no file with a
 * licence of its own is needed. Red, green and blue share one curve of 1024 steps.
 */
export function srgbProfile(): Uint8Array {
  profile ??= build();
  return profile;
}

let profile: Uint8Array | undefined;

const HEADER = 128;
const ENTRY = 12;
const STEPS = 1024;

/** Colorants adapted to D50 and the white of D65. */
const COLOURS: Readonly<Record<string, readonly [number, number, number]>> = {
  wtpt: [0.95045, 1, 1.08905],
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
};

function build(): Uint8Array {
  const curve = curveTag();
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', bytesOf('text\0\0\0\0No copyright, use freely\0')],
    ...Object.entries(COLOURS).map(([name, xyz]) => [name, xyzTag(xyz)] as const),
    ...['rTRC', 'gTRC', 'bTRC'].map((name) => [name, curve] as const),
  ];
  const start = HEADER + 4 + tags.length * ENTRY;
  const offsets = new Map<Uint8Array, number>();
  let size = start;
  for (const [, data] of tags) {
    if (offsets.has(data)) continue;
    offsets.set(data, size);
    size += Math.ceil(data.length / 4) * 4;
  }
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  writeHeader(bytes, view);
  view.setUint32(HEADER, tags.length);
  for (const [at, [name, data]] of tags.entries()) {
    const entry = HEADER + 4 + at * ENTRY;
    const offset = offsets.get(data) ?? 0;
    bytes.set(bytesOf(name), entry);
    view.setUint32(entry + 4, offset);
    view.setUint32(entry + 8, data.length);
    bytes.set(data, offset);
  }
  return bytes;
}

function writeHeader(bytes: Uint8Array, view: DataView): void {
  view.setUint32(0, bytes.length);
  view.setUint32(8, 0x02100000);
  bytes.set(bytesOf('mntrRGB XYZ '), 12);
  [2026, 1, 1, 0, 0, 0].forEach((value, at) => {
    view.setUint16(24 + at * 2, value);
  });
  bytes.set(bytesOf('acsp'), 36);
  [0.9642, 1, 0.8249].forEach((value, at) => {
    view.setInt32(68 + at * 4, fixed(value));
  });
}

const bytesOf = (ascii: string): Uint8Array => Uint8Array.from(ascii, (letter) => letter.charCodeAt(0));

/** s15Fixed16Number. */
const fixed = (value: number): number => Math.round(value * 65536);

function xyzTag(xyz: readonly number[]): Uint8Array {
  const tag = new Uint8Array(20);
  tag.set(bytesOf('XYZ '));
  xyz.forEach((value, at) => {
    new DataView(tag.buffer).setInt32(8 + at * 4, fixed(value));
  });
  return tag;
}

function descriptionTag(words: string): Uint8Array {
  // Behind the ASCII words, empty Unicode and Macintosh descriptions: 4 + 4 and 2 + 1 + 67 bytes.
  const tag = new Uint8Array(12 + words.length + 1 + 8 + 70);
  tag.set(bytesOf('desc'));
  new DataView(tag.buffer).setUint32(8, words.length + 1);
  tag.set(bytesOf(words), 12);
  return tag;
}

function curveTag(): Uint8Array {
  const tag = new Uint8Array(12 + STEPS * 2);
  const view = new DataView(tag.buffer);
  tag.set(bytesOf('curv'));
  view.setUint32(8, STEPS);
  for (let step = 0; step < STEPS; step++) {
    const value = step / (STEPS - 1);
    const linear = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + step * 2, Math.round(linear * 65535));
  }
  return tag;
}
