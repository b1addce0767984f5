import { createRequire } from 'node:module';
import type { Archive } from '../archive/archive.ts';
import type { Edition } from '../archive/edition.ts';
import { readBytes } from '../archive/folder.ts';
import { handedOn, notHandedOn } from '../archive/handedOn.ts';
import { pieceOf } from '../archive/kept/pieces.ts';
import { LOCK_FILE, MAX_LOCK_BYTES } from '../archive/lock.ts';
import { LOG_FILE } from '../archive/log.ts';
import type { IsoRow } from '../languages/iso639.ts';
import { inOrder, LANGUAGES, type LanguageCode } from '../model/language.ts';
import { buildIndex } from '../search/embedded/build.ts';
import { writeSnapshot } from '../search/embedded/snapshot.ts';
import { dictionaryIn } from './dictionaries.ts';
import { writeBytes } from './letters.ts';
import { DOCUMENTS, FIRST, ISO_ROWS, indexPack, parsedPack, textPack } from './names.ts';
import type { FirstPack, TextPack } from './pack.ts';
import { packed } from './packing.ts';

const require = createRequire(import.meta.url);

/**
 * Packs of an archive as it is handed on, by their names: first what is known of it and of its Works, then texts by language,
 * then dictionaries. Raw deflate; the same archive is the same bytes. `made`: with what a browser would else make of the
 * texts before it can answer.
 */
export async function pocketData(
  whole: Archive,
  { made = false } = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const archive = handedOn(whole);
  const languages = inOrder([...new Set(archive.editions.map(({ key }) => key.language))]);
  const texts = languages.map((code) => textsIn(archive, code, made));
  const ofWords = Object.entries(LANGUAGES).flatMap(([code, { dictionary }]) =>
    dictionary === null ? [] : [dictionaryIn(code as LanguageCode, dictionary)],
  );
  const lock = lockOf(archive);
  const first: FirstPack = {
    root: archive.snapshot.root,
    files: {
      [ISO_ROWS]: JSON.stringify(isoRows(languages)),
      ...(lock === null ? {} : { [`${DOCUMENTS}/${LOCK_FILE}`]: lock }),
    },
    parsed: factsOf(archive),
    texts: texts.map(({ pack }) => pack),
    notHere: notHandedOn(whole),
    dictionaries: ofWords.map(({ pack }) => pack),
  };
  const packs = new Map([[FIRST, await packed(JSON.stringify(first))]]);
  for (const { contents } of texts)
    for (const [name, content] of contents) packs.set(name, await packed(content));
  for (const { pack, bytes } of ofWords) packs.set(pack.name, await bytes);
  return packs;
}

/** The packs as files of scripts, for pages of a folder: a page that was opened from a disk may fetch nothing. */
export async function packFiles(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const packs = [...(await pocketData(archive, { made: true }))];
  return new Map(
    packs.map(([name, bytes]) => [`${name}.js`, `treatyPocket.take("${name}","${writeBytes(bytes)}");\n`]),
  );
}

/** What is known beside the texts; of files with errors nothing. */
function factsOf({ snapshot, works }: Archive): FirstPack['parsed'] {
  const files = [
    'archive.yaml',
    'concepts.yaml',
    LOG_FILE,
    ...[...works.keys()].map((id) => `${id}/work.yaml`),
  ];
  return Object.fromEntries(
    files.flatMap((file) => {
      const content = snapshot.read.get(file)?.content ?? null;
      return content === null ? [] : [[file, content]];
    }),
  );
}

/** Lines of `archive.lock` about whole texts, by which published words are told from others; null where there are none. */
function lockOf({ snapshot }: Archive): string | null {
  const found = readBytes(snapshot.folder, LOCK_FILE, MAX_LOCK_BYTES);
  if ('rule' in found) return null;
  return asText(found.bytes)
    .split('\n')
    .filter((line) => line.startsWith('-') || / - - [0-9a-f]{64}$/u.test(line))
    .join('\n');
}

function textsIn(
  archive: Archive,
  code: LanguageCode,
  isMade: boolean,
): { readonly pack: TextPack; readonly contents: ReadonlyMap<string, string | Uint8Array> } {
  const editions = archive.editions.filter(({ key }) => key.language === code);
  const files = editions.map((edition) => [`${DOCUMENTS}/${edition.file}`, fileOf(archive, edition)]);
  const size = files.reduce((sum, [, text = '']) => sum + Buffer.byteLength(text), 0);
  const made = isMade ? { parsed: parsedPack(code), index: indexPack(code) } : null;
  const contents = new Map<string, string | Uint8Array>([
    [textPack(code), JSON.stringify(Object.fromEntries(files))],
  ]);
  if (made !== null) {
    contents.set(made.parsed, Buffer.concat(editions.flatMap((edition) => parsedOf(archive, edition))));
    contents.set(made.index, writeSnapshot(buildIndex(archive, false, code), 'short'));
  }
  return { pack: { name: textPack(code), language: code, size, made }, contents };
}

/** What parsing gave of the bytes that are served; none where the folder has others by now. */
function parsedOf({ snapshot }: Archive, { file, sha256 }: Edition): readonly Uint8Array[] {
  const read = snapshot.read.get(file);
  return read === undefined || read.sha256 !== sha256 ? [] : [pieceOf(file, sha256, read)];
}

/** The file as it is served, which may be another than the folder has now. */
function fileOf(archive: Archive, edition: Edition): string {
  const kept = archive.keptBytes(edition);
  if (kept !== null) return asText(kept);
  const found = readBytes(archive.snapshot.folder, edition.file);
  if ('rule' in found) throw new Error(found.message);
  return asText(found.bytes);
}

const asText = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/** Rows of the languages of texts and of all that have a shorter code; of 7000 others no text is here. */
function isoRows(held: readonly LanguageCode[]): readonly IsoRow[] {
  const codes: ReadonlySet<string> = new Set(held);
  return (require('iso-639-3') as readonly IsoRow[])
    .filter((row) => row.iso6391 !== undefined || row.iso6392B !== undefined || codes.has(row.iso6393))
    .map(({ name, type, iso6393, iso6392B, iso6391 }) => ({
      name,
      type,
      iso6393,
      ...(iso6392B === undefined ? {} : { iso6392B }),
      ...(iso6391 === undefined ? {} : { iso6391 }),
    }));
}
