import type { Attestation, FrontMatter } from '../model/expression.ts';
import type { NewEntry } from '../model/logEntry.ts';
import { addToFrontMatter } from '../parse/addToFrontMatter.ts';
import { writeWhole } from '../wholeFile.ts';
import type { Archive } from './archive.ts';
import type { Edition } from './edition.ts';
import { readBytes, readText } from './folder.ts';
import { FOR_EVERYBODY, readLock } from './lockFile.ts';
import { record } from './logFile.ts';

/** One comparison of a text with a published copy, as the archive keeps it. */
export interface NewAttestation {
  readonly attestation: Attestation;
  readonly differs: FrontMatter['differs'];
  /** What the copy has of each clause, for the log. */
  readonly extents: readonly Extent[];
}

interface Extent {
  readonly clause: string;
  readonly extent: 'exact' | 'partial' | 'differs';
}

/** Whether it was entered into the text's file, and into the log; or why nothing was written. */
export type Entered = { readonly isLogged: boolean } | { readonly faults: readonly string[] };

/**
 * Adds an attestation to a text's front matter and, where the text is published, an entry to the log. Everything is
 * checked before anything is written; words, hashes and ids stay as they are.
 */
export function enterAttestation(archive: Archive, edition: Edition, added: NewAttestation): Entered {
  const { folder } = archive.snapshot;
  const found = readBytes(folder, edition.file);
  const read = 'rule' in found ? found : readText(found);
  if ('rule' in read) return { faults: [`${edition.file} ${read.message}`] };
  if (read.sha256 !== edition.sha256) return { faults: [`${edition.file} was edited meanwhile: try again`] };
  const lists = { attestations: [added.attestation], differs: added.differs };
  const extended = addToFrontMatter(read.source, lists, edition.key.language);
  if ('fault' in extended) return { faults: [`${edition.file}: ${extended.fault}`] };
  const isLogged = readLock(folder).lock.editions.has(edition.name);
  const issues = isLogged ? record(folder, [logEntry(edition, added)]) : [];
  if (issues.length > 0) return { faults: issues.map(({ file, message }) => `${file} ${message}`) };
  const mark = read.bytes[0] === 0xef ? '\uFEFF' : '';
  writeWhole(edition.path, mark + extended.source, { mode: FOR_EVERYBODY });
  return { isLogged };
}

function logEntry({ name, t1, index }: Edition, { attestation, extents }: NewAttestation): NewEntry {
  const { source, publisher, url, sha256, checked } = attestation;
  const clauses = extents.map(({ clause, extent }) => {
    const position = clause === 'title' ? -1 : index.positionOf(clause);
    const c1 = position < 0 ? null : index.c1At(position);
    return { clause, old: c1, new: c1, extent };
  });
  return {
    act: 'attested',
    date: checked,
    text: name,
    reason: null,
    clauses,
    old: t1,
    new: t1,
    source: {
      name: source,
      publisher,
      class: attestation.class,
      url,
      ...(sha256 === undefined ? {} : { sha256 }),
    },
  };
}
