import { createHash } from 'node:crypto';
import { LANGUAGE_CODES } from '../../model/language.ts';
import type { Caption } from '../engine/port.ts';
import { type BuiltIndex, NO_POSTINGS } from './build.ts';
import { NUMBERS, type NumberForm } from './numbers.ts';

/**
 * Raised with every change of what the file holds or of how words are folded, stemmed or filed; words have their languages
 * as places among these.
 */
const formatOf = (form: NumberForm): string => `treaty-search 8 ${form} ${LANGUAGE_CODES.join(' ')}`;

/** With this every file of any version of the program begins. */
const BEGINNING = '{"format":"treaty-search ';

/** What the file holds, one after the other. */
const SECTIONS = [
  'surfaces',
  'foldOf',
  'folds',
  'counts',
  'languages',
  'compounds',
  'words',
  'starts',
  'captions',
  'keys',
  'own',
  'ownStarts',
  'around',
  'aroundStarts',
] as const;
type Sections<T> = Readonly<Record<(typeof SECTIONS)[number], T>>;

/**
 * The index as one file: a line of JSON (format, root of the archive, SHA-256 and lengths of the sections), then the
 * sections one after the other. `plain` is read at once; `short` takes a fourth of it and has no posting lists, since whoever
 * reads it files the clauses anew (`joinIndexes`).
 */
export function writeSnapshot(
  { root, ...index }: BuiltIndex,
  form: NumberForm = 'plain',
): Uint8Array<ArrayBuffer> {
  const named = sectionsOf(form === 'short' ? { ...index, postings: NO_POSTINGS } : index, form);
  const sections = SECTIONS.map((name) => named[name]);
  const hash = createHash('sha256');
  for (const section of sections) hash.update(section);
  const header = {
    format: formatOf(form),
    root,
    sha256: hash.digest('hex'),
    lengths: sections.map(({ length }) => length),
  };
  const whole = Buffer.concat([text(`${JSON.stringify(header)}\n`), ...sections]);
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.length);
}

function sectionsOf(
  { lexicon, rows, captions, postings }: Omit<BuiltIndex, 'root'>,
  form: NumberForm,
): Sections<Uint8Array> {
  const { write: bytes, writeRising } = NUMBERS[form];
  const stored = captions.map(
    ({ number, label, heading }): StoredCaption =>
      (label ?? heading) === null ? 0 : [number, label, heading],
  );
  return {
    surfaces: text(lexicon.surfaces.join('\n')),
    foldOf: bytes(lexicon.foldOf),
    folds: text(lexicon.folds.join('\n')),
    counts: bytes(lexicon.counts),
    languages: bytes(lexicon.languages),
    compounds: text(lexicon.compounds.join('\n')),
    words: bytes(rows.words),
    starts: writeRising(rows.starts),
    captions: text(JSON.stringify(stored)),
    keys: text(postings.keys.join('\n')),
    own: bytes(postings.own),
    ownStarts: writeRising(postings.ownStarts),
    around: bytes(postings.around),
    aroundStarts: writeRising(postings.aroundStarts),
  };
}

/** The index that the bytes hold; `other` where another program wrote them, or they are of another archive. */
export function readSnapshot(file: Uint8Array, root: string): BuiltIndex | 'damaged' | 'other' {
  const read = readSections(Buffer.from(file.buffer, file.byteOffset, file.length), root);
  if (typeof read === 'string') return read;
  const { found, form } = read;
  const { read: numbers, readRising } = NUMBERS[form];
  return {
    root,
    lexicon: {
      surfaces: lines(found.surfaces),
      foldOf: numbers(found.foldOf),
      folds: lines(found.folds),
      counts: numbers(found.counts),
      languages: numbers(found.languages),
      compounds: lines(found.compounds),
    },
    rows: { words: numbers(found.words), starts: readRising(found.starts) },
    captions: readCaptions(found.captions),
    postings: {
      keys: lines(found.keys),
      own: numbers(found.own),
      ownStarts: readRising(found.ownStarts),
      around: numbers(found.around),
      aroundStarts: readRising(found.aroundStarts),
    },
  };
}

/** Bytes of the sections, and how numbers are written in them. */
interface Read {
  readonly found: Sections<Buffer>;
  readonly form: NumberForm;
}

function readSections(buffer: Buffer, root: string): Read | 'damaged' | 'other' {
  const cut = buffer.indexOf(0x0a);
  const header = cut < 0 || cut > 10_000 ? null : readHeader(buffer.toString('utf8', 0, cut));
  if (header === null)
    return buffer.toString('latin1', 0, BEGINNING.length) === BEGINNING ? 'other' : 'damaged';
  if (header.root !== root) return 'other';
  const body = buffer.subarray(cut + 1);
  if (header.lengths.length !== SECTIONS.length) return 'damaged';
  if (header.lengths.reduce((sum, length) => sum + length, 0) !== body.length) return 'damaged';
  if (createHash('sha256').update(body).digest('hex') !== header.sha256) return 'damaged';
  let at = 0;
  const sections = SECTIONS.map((name, place) => {
    const from = at;
    at += header.lengths[place] ?? 0;
    return [name, body.subarray(from, at)] as const;
  });
  return { found: Object.fromEntries(sections) as Sections<Buffer>, form: header.form };
}

interface Header {
  readonly form: NumberForm;
  readonly root: string;
  readonly sha256: string;
  readonly lengths: readonly number[];
}

function readHeader(line: string): Header | null {
  try {
    const { format, root, sha256, lengths }: Readonly<Record<string, unknown>> = Object(JSON.parse(line));
    const form = (['plain', 'short'] as const).find((one) => formatOf(one) === format);
    if (form === undefined || typeof root !== 'string' || typeof sha256 !== 'string') return null;
    if (!Array.isArray(lengths)) return null;
    return lengths.every((length) => Number.isInteger(length)) ? { form, root, sha256, lengths } : null;
  } catch {
    return null;
  }
}

type StoredCaption = 0 | [number: string | null, label: string | null, heading: string | null];

const NO_CAPTION: Caption = { number: null, label: null, heading: null };

/** The checksum has shown that these are the bytes that were written. */
function readCaptions(section: Buffer): readonly Caption[] {
  const stored: StoredCaption[] = JSON.parse(section.toString('utf8'));
  return stored.map((caption) =>
    caption === 0 ? NO_CAPTION : { number: caption[0], label: caption[1], heading: caption[2] },
  );
}

const text = (words: string): Uint8Array => Buffer.from(words, 'utf8');
const lines = (section: Buffer): readonly string[] =>
  section.length === 0 ? [] : section.toString('utf8').split('\n');
