import { createHash } from 'node:crypto';
import type { ClauseMark } from '../port.ts';
import type { BuiltIndex } from './build.ts';

/** Raised with every change of what the file holds or of how words are folded, stemmed or filed. */
const FORMAT = 'treaty-search 2';

/**
 * The index as one file: a line of JSON (format, root of the archive, SHA-256 and lengths of the sections), then the
 * sections one after the other.
 */
export function writeSnapshot(index: BuiltIndex): Uint8Array<ArrayBuffer> {
  const { lexicon, rows, starts, marks, engine, root } = index;
  const sections = [
    text(lexicon.surfaces.join('\n')),
    bytes(lexicon.foldOf),
    text(lexicon.folds.join('\n')),
    bytes(lexicon.counts),
    lexicon.languages,
    bytes(rows),
    bytes(starts),
    text(
      JSON.stringify(
        marks.map(({ number, label, heading }) =>
          (label ?? heading) === null ? 0 : [number, label, heading],
        ),
      ),
    ),
    text(engine),
  ];
  const hash = createHash('sha256');
  for (const section of sections) hash.update(section);
  const header = {
    format: FORMAT,
    root,
    sha256: hash.digest('hex'),
    lengths: sections.map(({ length }) => length),
  };
  const whole = Buffer.concat([text(`${JSON.stringify(header)}\n`), ...sections]);
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.length);
}

/** The index that the bytes hold; null where they are damaged, of another format or of another archive. */
export function readSnapshot(file: Uint8Array, root: string): BuiltIndex | null {
  const buffer = Buffer.from(file.buffer, file.byteOffset, file.length);
  const sections = readSections(buffer, root);
  if (sections === null) return null;
  const [surfaces, foldOf, folds, counts, languages, rows, starts, marks, engine] = sections;
  if (!surfaces || !foldOf || !folds || !counts || !languages || !rows || !starts || !marks || !engine)
    return null;
  return {
    root,
    lexicon: {
      surfaces: lines(surfaces),
      foldOf: numbers(foldOf),
      folds: lines(folds),
      counts: numbers(counts),
      languages: Uint8Array.from(languages),
    },
    rows: numbers(rows),
    starts: numbers(starts),
    marks: readMarks(marks),
    engine: engine.toString('utf8'),
  };
}

function readSections(buffer: Buffer, root: string): readonly Buffer[] | null {
  const cut = buffer.indexOf(0x0a);
  const header = cut < 0 || cut > 10_000 ? null : readHeader(buffer.toString('utf8', 0, cut));
  if (header === null || header.root !== root) return null;
  const body = buffer.subarray(cut + 1);
  if (header.lengths.reduce((sum, length) => sum + length, 0) !== body.length) return null;
  if (createHash('sha256').update(body).digest('hex') !== header.sha256) return null;
  let at = 0;
  return header.lengths.map((length) => {
    at += length;
    return body.subarray(at - length, at);
  });
}

function readHeader(line: string): { root: string; sha256: string; lengths: readonly number[] } | null {
  try {
    const header: unknown = JSON.parse(line);
    if (typeof header !== 'object' || header === null || !('format' in header) || header.format !== FORMAT)
      return null;
    if (!('root' in header) || !('sha256' in header) || !('lengths' in header)) return null;
    const { root, sha256, lengths } = header;
    if (typeof root !== 'string' || typeof sha256 !== 'string' || !Array.isArray(lengths)) return null;
    return lengths.every((length) => Number.isInteger(length)) ? { root, sha256, lengths } : null;
  } catch {
    return null;
  }
}

type StoredMark = 0 | [number: string | null, label: string | null, heading: string | null];

const NO_MARK: ClauseMark = { number: null, label: null, heading: null };

/** The checksum has shown that these are the bytes that were written. */
function readMarks(section: Buffer): readonly ClauseMark[] {
  const stored: StoredMark[] = JSON.parse(section.toString('utf8'));
  return stored.map((mark) => (mark === 0 ? NO_MARK : { number: mark[0], label: mark[1], heading: mark[2] }));
}

const text = (words: string): Uint8Array => Buffer.from(words, 'utf8');
const bytes = (array: Uint32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
const lines = (section: Buffer): readonly string[] =>
  section.length === 0 ? [] : section.toString('utf8').split('\n');
/** Copied, since a section need not begin at a multiple of four. */
const numbers = (section: Buffer): Uint32Array => new Uint32Array(Uint8Array.from(section).buffer);
