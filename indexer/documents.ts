import { createHash } from 'node:crypto';
import type { Archive } from '../src/archive/archive.ts';
import type { EditionText } from '../src/archive/edition.ts';
import { type Clause, walk } from '../src/model/clause.ts';
import { components, type EId } from '../src/model/eid.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../src/model/language.ts';
import { comparableNumber } from '../src/model/number.ts';
import { type Documents, type IndexedEdition, listDocuments } from '../src/search/documents.ts';
import { valuesOf } from '../src/search/facets.ts';
import { foldWords } from '../src/search/fold.ts';
import {
  type ClauseDocument,
  clausePlace,
  documentId,
  editionTag,
  keyValue,
} from '../src/search/meilisearch/schema.ts';
import { keyOf } from '../src/search/words/index.ts';

/** A document as it is sent, but for `before`, which depends on the server. */
export interface DocumentText {
  readonly id: string;
  readonly sha: string;
  /** Its JSON. */
  readonly json: string;
}

/** The documents of one edition. Throws TextChanged where its file was edited since the archive was loaded. */
export interface EditionDocuments {
  readonly work: string;
  /** How many documents `read` gives. */
  readonly size: number;
  readonly read: () => readonly DocumentText[];
}

/** The document for a server that comes after those of `before`. */
export const documentFor = ({ json }: DocumentText, before: readonly string[]): string =>
  `${json.slice(0, -1)},"before":${JSON.stringify(before)}}`;

/** All documents of an archive, edition by edition, so that only one text need be in memory. */
export function documentsOf(archive: Archive): readonly EditionDocuments[] {
  const documents = listDocuments(archive);
  const isShared = sharedClauses(documents);
  return documents.editions.map((of) => ({
    work: of.edition.work,
    size: countWords(of),
    read: () => readDocuments(of, archive.text(of.edition), isShared),
  }));
}

/** Whether another clause of the same Work and language has the same words. */
function sharedClauses({ sameAs, size }: Documents): (clause: number) => boolean {
  const shared = new Uint8Array(size);
  for (const [clause, first] of sameAs.entries()) {
    if (clause === first) continue;
    shared[clause] = 1;
    shared[first] = 1;
  }
  return (clause) => shared[clause] === 1;
}

function countWords({ edition: { index } }: IndexedEdition): number {
  let count = 0;
  for (let position = 0; position < index.size; position += 1) if (index.hasWords(position)) count += 1;
  return count;
}

function readDocuments(
  of: IndexedEdition,
  { clauses }: EditionText,
  isShared: (clause: number) => boolean,
): readonly DocumentText[] {
  const { index, name } = of.edition;
  const shared = factsOf(of);
  const tag = editionTag(name);
  const clausesRead = [...walk(clauses)];
  const lines: Line[] = [];
  return clausesRead.flatMap((clause, place) => {
    const line = lineOf(clause, of.lang, lines[index.parentAt(place)] ?? null);
    lines.push(line);
    const c1 = index.c1At(place);
    if (clause.words === null || c1 === null) return [];
    const { own, mark, above } = line;
    const id = documentId(name, clause.eId);
    const document: Omit<ClauseDocument, 'sha' | 'before'> = {
      id,
      is: 'clause',
      words: own.text,
      folded: own.folded,
      above: joinText(mark.text, above.text, '\n'),
      aboveFolded: joinText(mark.folded, above.folded, ' '),
      keys: [...own.keys],
      aboveKeys: keysAround(line),
      at: clausePlace(tag, clause.eId),
      edition: name,
      eId: clause.eId,
      place,
      c1,
      level: index.levelAt(place) ?? 'unchecked',
      article: articlesOf(clause.eId),
      ...(isShared(of.first + place)
        ? { same: sha256(`${of.edition.work} ${of.lang} ${c1}`).slice(0, 32) }
        : {}),
      ...shared,
    };
    const text = JSON.stringify(document);
    const sha = sha256(text).slice(0, 32);
    return [{ id, sha, json: `${text.slice(0, -1)},"sha":"${sha}"}` }];
  });
}

/** What all clauses of an edition have in common. */
function factsOf(of: IndexedEdition) {
  const { work } = of.entry;
  return {
    work: work.id,
    lang: of.lang,
    type: work.type,
    party: [...valuesOf(of, 'party')],
    subject: [...valuesOf(of, 'subject')],
    stage: [...valuesOf(of, 'stage')],
    year: work.date.slice(0, 4),
    latest: of.latest,
    date: Number(work.date.replaceAll('-', '')),
  };
}

/** A text as it stands, folded, and its stems. */
interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly keys: ReadonlySet<string>;
}

/** A clause with what it hands down to those below it. */
interface Line {
  readonly own: Reading;
  /** Its label and heading. */
  readonly mark: Reading;
  /** What lies above it. */
  readonly above: Reading;
}

function lineOf({ label, heading, words }: Clause, lang: LanguageCode, parent: Line | null): Line {
  const mark = [label, heading?.text].filter((part) => part !== undefined && part !== null).join(' ');
  return {
    own: readingOf(words?.text ?? '', lang),
    mark: readingOf(mark, lang),
    above: parent === null ? NOTHING : contextBelow(parent),
  };
}

const below = new WeakMap<Line, Reading>();

/** What lies above the children of a clause, worked out once for all of them. */
function contextBelow(parent: Line): Reading {
  const known = below.get(parent);
  if (known !== undefined) return known;
  const nearest = join(parent.mark, parent.own);
  const context = join(nearest, parent.above);
  below.set(parent, context);
  return context;
}

const NOTHING: Reading = { text: '', folded: '', keys: new Set() };

function readingOf(text: string, lang: LanguageCode): Reading {
  if (text === '') return NOTHING;
  const words = foldWords(text);
  return { text, folded: words.join(' '), keys: new Set(words.map((word) => keyOfWord(lang, word))) };
}

function join(a: Reading, b: Reading): Reading {
  if (a.text === '') return b;
  return {
    text: joinText(a.text, b.text, '\n'),
    folded: joinText(a.folded, b.folded, ' '),
    keys: new Set([...a.keys, ...b.keys]),
  };
}

const joinText = (a: string, b: string, between: string): string =>
  a === '' || b === '' ? a + b : `${a}${between}${b}`;

/** Stems of its heading and of what lies above that its own words have not. */
function keysAround({ own, mark, above }: Line): string[] {
  const keys: string[] = [];
  for (const key of mark.keys) if (!own.keys.has(key)) keys.push(key);
  for (const key of above.keys) if (!own.keys.has(key) && !mark.keys.has(key)) keys.push(key);
  return keys;
}

const stems = new Map<LanguageCode, Map<string, string>>(LANGUAGE_CODES.map((code) => [code, new Map()]));

/** `keyValue` of a word; stemming is dear, so once per word. */
function keyOfWord(lang: LanguageCode, word: string): string {
  const known = stems.get(lang);
  const kept = known?.get(word);
  if (kept !== undefined) return kept;
  const key = keyValue(lang, keyOf(lang, word));
  if (known !== undefined && known.size < 200_000) known.set(word, key);
  return key;
}

const articlesOf = (eId: EId): string[] =>
  components(eId).flatMap(({ kind, number }) =>
    kind === 'article' && number !== null ? [comparableNumber(number)] : [],
  );

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
