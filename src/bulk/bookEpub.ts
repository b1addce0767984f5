import { referencesOf } from '../archive/references.ts';
import { formatAddress } from '../model/address.ts';
import { ARCHIVE_NAME, citedName } from '../render/citation.ts';
import { bindTexts, bookFiles } from '../render/epub/index.ts';
import type { Subject } from '../render/formats/format.ts';
import type { Href } from '../render/view.ts';
import { viewOf } from '../textView.ts';
import type { Source } from './kind.ts';
import { siteOf } from './row.ts';
import { zippedWhole } from './wholeZip.ts';

/** What a piece is where others have their turn and nothing is written. */
const NOTHING = new Uint8Array();

/** The newest edition of every text as one book, with the hashes of the words as every book has them. */
export function* textsEpub(source: Source): Generator<Uint8Array> {
  // Without an address of the archive links are paths, and the book says that these are none to cite.
  const site = siteOf(source);
  const href: Href = (address) => site + formatAddress(address);
  const titles = source.archive.snapshot.facts.name ?? ARCHIVE_NAME;
  const bound = { titles, permalink: `${site}/bulk`, language: source.language ?? 'eng' } as const;
  const binding = bindTexts(bound, subjectsOf(source), href);
  let step = binding.next();
  for (; step.done !== true; step = binding.next()) yield NOTHING;
  if (step.value === null) throw new Error('A book of no texts');
  yield* zippedWhole(bookFiles(step.value));
}

/** Whether there is a text to bind: a book of none is no book. */
export const hasTexts = ({ texts }: Source): boolean => texts.some(({ isNewest }) => isNewest);

function* subjectsOf({ archive, texts }: Source): Generator<Subject> {
  const archiveName = citedName(archive.snapshot.facts);
  for (const { work, edition, isNewest } of texts) {
    if (!isNewest) continue;
    const view = viewOf(work, archive.text(edition), false);
    const { clauses } = view;
    yield { view, clauses, archiveName, references: () => referencesOf(archive, view, clauses) };
  }
}
