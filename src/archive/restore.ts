import { parseText } from '../parse/text.ts';
import { buildEdition, type Edition } from './edition.ts';
import { parseFileName } from './fileName.ts';
import { fileBytes, readBytes, readText } from './folder.ts';
import type { KeptWords } from './keptWords.ts';
import type { Snapshot } from './snapshot.ts';

interface Kept {
  readonly disk: Pick<Snapshot, 'folder'>;
  readonly words: KeptWords;
}

/** `work/key_rN` as its file: the first edition has no suffix. */
export const fileOf = (name: string): string => `${name.replace(/_r1$/u, '')}.md`;

/** The edition as it was published, of the kept copy of its file; null where that is gone or another. */
export function restoreEdition({ disk, words }: Kept, name: string, t1: string): Edition | null {
  const bytes = words.get({ name, t1 });
  const file = fileOf(name);
  if (bytes === null) return null;
  const edition = build(disk.folder, file, bytes, true);
  return edition?.t1 === t1 ? edition : null;
}

/** Words that are not the published ones, without any claim that a source confirms them. */
export function unattestedEdition({ disk }: Pick<Kept, 'disk'>, edition: Edition): Edition {
  const found = readBytes(disk.folder, edition.file);
  const built = 'rule' in found ? null : build(disk.folder, edition.file, found.bytes, false);
  return { ...(built ?? edition), altered: true };
}

function build(folder: string, file: string, bytes: Uint8Array, attested: boolean): Edition | null {
  const [work = '', base = ''] = file.split('/');
  const parsed = parseFileName(base);
  const source = readText(fileBytes(file, `${folder}/${file}`, bytes));
  if (parsed === null || 'rule' in source) return null;
  const { value } = parseText(source.source, file, parsed.key.language);
  if (value === null) return null;
  const front = attested ? value.front : { ...value.front, attestations: [] };
  return buildEdition(source, work, parsed.key, parsed.edition, { ...value, front });
}
