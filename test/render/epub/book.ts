import { strFromU8, unzipSync } from 'fflate';
import { Archive } from '../../../src/archive/archive.ts';
import { wholeTexts } from '../../../src/http/text/wholeTexts.ts';
import { readPage } from '../../../src/mirror/readPage.ts';
import { type Clause, walk } from '../../../src/model/clause.ts';
import { hashedWords } from '../../../src/model/hash.ts';
import { type Book, bookOfTexts, renderEpub } from '../../../src/render/epub/index.ts';
import type { Subject } from '../../../src/render/formats/format.ts';
import type { Href } from '../../../src/render/view.ts';

/** Every text of an archive in one book: what is true of it is true of each text's own. */
export function bookOf(
  documents: string,
  href: Href,
): { readonly book: Book; readonly texts: readonly Subject[] } {
  const archive = Archive.load(documents);
  const texts = [...archive.works.values()].flatMap((entry) => wholeTexts(archive, entry));
  const permalink = href({ work: null, expression: null, clause: null, to: null, format: 'html' });
  const book = bookOfTexts({ titles: { eng: 'All texts' }, permalink, language: 'eng' }, texts, href);
  if (book === null) throw new Error(`${documents} holds no text`);
  return { book, texts };
}

export const filesOf = (book: Book | Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(unzipSync(book instanceof Uint8Array ? book : renderEpub(book))).map(([name, bytes]) => [
      name,
      strFromU8(bytes),
    ]),
  );

/** What of a text a chapter shows in other words, or not at all. */
export function unlike(page: string, { clauses }: Pick<Subject, 'clauses'>): readonly string[] {
  const shown = readPage(page, { xml: true });
  const own = [...walk(clauses)];
  return [
    ...own.flatMap((clause) => differences(clause, shown.get(clause.eId))),
    ...[...shown.keys()].filter((eId) => own.every((clause) => clause.eId !== eId)),
  ];
}

function differences(
  clause: Clause,
  shown: ReturnType<ReturnType<typeof readPage>['get']>,
): readonly string[] {
  if (shown === undefined) return [`${clause.eId} is not there`];
  const { label, heading, words, eId } = clause;
  const said = (text: string | undefined): string | null => (text === undefined ? null : hashedWords(text));
  return [
    ...(shown.words === said(words?.text) ? [] : [`${eId}: ${shown.words}`]),
    ...(shown.heading === said(heading?.text) ? [] : [`${eId}, heading: ${shown.heading}`]),
    ...(label === null || shown.label === hashedWords(label) ? [] : [`${eId}, label: ${shown.label}`]),
  ];
}
