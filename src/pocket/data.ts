import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Archive } from '../archive/archive.ts';
import type { Edition } from '../archive/edition.ts';
import { readBytes } from '../archive/folder.ts';
import { LOCK_FILE, MAX_LOCK_BYTES } from '../archive/lock.ts';
import { LOG_FILE } from '../archive/log.ts';
import type { IsoRow } from '../languages/iso639.ts';
import { inOrder, LANGUAGES, type LanguageCode } from '../model/language.ts';
import { packDictionary } from './dictionary.ts';
import { writeBytes } from './letters.ts';
import { DOCUMENTS, dictionaryFolder, dictionaryPack, FIRST, ISO_ROWS, textPack } from './names.ts';
import type { DictionaryPack, FirstPack, TextPack } from './pack.ts';
import { packed } from './packing.ts';

const require = createRequire(import.meta.url);

/**
 * Packs of an archive by their names: first what is known of it and of its Works, then texts by language, then
 * dictionaries. Raw deflate of JSON; the same archive is the same bytes.
 */
export async function pocketData(archive: Archive): Promise<ReadonlyMap<string, Uint8Array>> {
  const languages = inOrder([...new Set(archive.editions.map(({ key }) => key.language))]);
  const texts = languages.map((code) => textsIn(archive, code));
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
    dictionaries: ofWords.map(({ pack }) => pack),
  };
  const packs = new Map([[FIRST, await packed(JSON.stringify(first))]]);
  for (const { pack, content } of texts) packs.set(pack.name, await packed(content));
  for (const { pack, bytes } of ofWords) packs.set(pack.name, await bytes);
  return packs;
}

/** The packs as files of scripts, for pages of a folder: a page that was opened from a disk may fetch nothing. */
export async function packFiles(archive: Archive): Promise<ReadonlyMap<string, string>> {
  const packs = [...(await pocketData(archive))];
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

function textsIn(archive: Archive, code: LanguageCode): { pack: TextPack; content: string } {
  const editions = archive.editions.filter(({ key }) => key.language === code);
  const files = editions.map((edition) => [`${DOCUMENTS}/${edition.file}`, fileOf(archive, edition)]);
  const size = files.reduce((sum, [, text = '']) => sum + Buffer.byteLength(text), 0);
  return {
    pack: { name: textPack(code), language: code, size },
    content: JSON.stringify(Object.fromEntries(files)),
  };
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

/** Packed once in a process: dictionaries are the same for every archive. */
function dictionaryIn(code: LanguageCode, name: string) {
  const known = dictionaries.get(name) ?? packedDictionary(code, name);
  dictionaries.set(name, known);
  return known;
}

const dictionaries = new Map<
  string,
  { readonly pack: DictionaryPack; readonly bytes: Promise<Uint8Array> }
>();

function packedDictionary(code: LanguageCode, name: string) {
  const folder = dictionaryFolder(name);
  const read = (file: string): string =>
    readFileSync(require.resolve(name).replace(/index\.js$/u, file), 'utf8');
  return {
    pack: {
      name: dictionaryPack(code),
      files: ['index.aff', 'index.dic'].map((file) => `${folder}/${file}`),
    },
    bytes: packed(
      JSON.stringify({ folder, affixes: read('index.aff'), words: packDictionary(read('index.dic')) }),
    ),
  };
}

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
