import { TextChanged } from '../archive/edition.ts';
import { fileBytes, readBytes } from '../archive/folder.ts';
import { LOCK_FILE, MAX_LOCK_BYTES } from '../archive/lock.ts';
import { LOG_FILE } from '../archive/log.ts';
import { mostBytes } from '../archive/topFiles.ts';
import { compareBytes } from '../model/hash.ts';
import { INTERFACE_CODES, INTERFACES } from '../model/interfaces.ts';
import type { PackedText, Source } from './kind.ts';
import { type ZippedFile, zipped } from './zip.ts';

/** Behind all others: what `sha256sum -c` reads. */
const SUMS = 'SHA256SUMS';

/**
 * Texts as the archive holds them, with their attestations; the facts of their Works, lock and log: a folder that the
 * program serves and verifies.
 */
export const textsZip = (source: Source): Iterable<Uint8Array> => zipped(filesOf(source));

function* filesOf(source: Source): Generator<ZippedFile> {
  const sums: string[] = [];
  const readers = [...topFiles(source), ...workFiles(source), ...textFiles(source), readMe()];
  for (const [name, read] of readers.sort(([one], [other]) => compareBytes(one, other))) {
    const { bytes, sha256 } = read();
    sums.push(`${sha256}  ${name}\n`);
    yield { name, bytes };
  }
  yield { name: SUMS, bytes: Buffer.from(sums.join(''), 'utf8') };
}

type Reader = readonly [name: string, read: () => Pick<ReturnType<typeof fileBytes>, 'bytes' | 'sha256'>];

/** What is there of what stands beside the Works. */
const topFiles = ({ archive }: Source): readonly Reader[] => {
  const parsed = ['archive.yaml', 'concepts.yaml', LOG_FILE]
    .filter((name) => archive.snapshot.read.get(name)?.content != null)
    .map((name): Reader => [name, () => asParsed(archive, name)]);
  const lock = readBytes(archive.snapshot.folder, LOCK_FILE, MAX_LOCK_BYTES);
  return 'rule' in lock ? parsed : [...parsed, [LOCK_FILE, () => lock]];
};

/** Of all Works, those too of which no text is held; of one language, of those that it has. */
function workFiles({ archive, language, texts }: Source): readonly Reader[] {
  const ids = language === null ? archive.works.keys() : texts.map(({ work }) => work.id);
  return [...new Set(ids)].map((id): Reader => {
    const name = `${id}/work.yaml`;
    return [name, () => asParsed(archive, name)];
  });
}

const textFiles = ({ archive, texts }: Source): readonly Reader[] =>
  texts.map(({ edition }): Reader => [edition.file, () => textBytes(archive, edition)]);

/** The bytes that the text was built of, of the kept copy where its file has others. Throws TextChanged where both are gone. */
function textBytes(archive: Source['archive'], edition: PackedText['edition']) {
  const found = readBytes(archive.snapshot.folder, edition.file);
  if (!('rule' in found) && found.sha256 === edition.sha256) return found;
  const kept = archive.keptBytes(edition);
  const file = kept === null ? null : fileBytes(edition.file, edition.path, kept);
  if (file?.sha256 !== edition.sha256) throw new TextChanged(edition.file);
  return file;
}

/** A file as it was when the archive was read. Throws TextChanged where it is another by now. */
function asParsed({ snapshot }: Source['archive'], name: string) {
  const found = readBytes(snapshot.folder, name, mostBytes(name));
  const read = snapshot.read.get(name);
  if ('rule' in found || read?.content == null || read.sha256 !== found.sha256) throw new TextChanged(name);
  return found;
}

/** What this is and how it is checked, in all languages of the interface. */
function readMe(): Reader {
  const name = 'README.txt';
  const said = INTERFACE_CODES.map((code) => INTERFACES[code].says.pages.bulk.readMe.join('\n\n'));
  return [name, () => fileBytes(name, name, Buffer.from(`${said.join('\n\n* * *\n\n')}\n`, 'utf8'))];
}
