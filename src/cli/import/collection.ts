import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isNotRead, readPlainFile } from '../../files.ts';
import { walk } from '../../model/clause.ts';
import type { GivenWords } from '../../model/givenWords.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Screen } from '../../screen.ts';
import { SourceReader } from '../../sources/open.ts';
import { MAX_BYTES } from '../../sources/source.ts';
import { type Done, DoneList } from './done.ts';
import type { Told } from './files.ts';
import { refusalText } from './report.ts';
import type { Row } from './table.ts';
import { doubtsIn, importTexts, isWell, type Outcome } from './texts.ts';
import { type TextLine, textTable } from './textTable.ts';

/** A folder of files, each of which becomes a Work. */
export interface Collection {
  readonly folder: string;
  readonly rows: readonly Row[];
  /** Of the archive. */
  readonly documents: string;
  /** Where what is done is listed. */
  readonly list: string;
  /** Hash of the program, so that a better one imports anew what has no file yet. */
  readonly program: string;
  readonly screen: Screen;
  readonly strict: boolean;
  readonly json: boolean;
  /** What the language of all of them calls articles and the like. */
  readonly given?: GivenWords;
}

/** Imports the files one by one; what an earlier run has done with the same file and program is left as it is. */
export async function importCollection(collection: Collection): Promise<Told> {
  const { rows, screen, json, strict } = collection;
  const done = new DoneList(collection.list);
  const reader = new SourceReader();
  const lines: TextLine[] = [];
  const begun = performance.now();
  try {
    for (const [at, row] of rows.entries()) {
      lines.push(...(await importRow(row, collection, done, reader)));
      const perSecond = (at + 1) / ((performance.now() - begun) / 1000);
      screen.progress({
        done: at + 1,
        total: rows.length,
        perSecond,
        secondsLeft: (rows.length - at - 1) / perSecond,
      });
    }
  } finally {
    screen.clear();
    await reader.close();
  }
  const isAll = lines.every((line) => line.isWell && !(strict && line.doubts > 0));
  return { out: json ? `${JSON.stringify({ texts: lines })}\n` : textTable(lines), exitCode: isAll ? 0 : 1 };
}

async function importRow(
  row: Row,
  collection: Collection,
  list: DoneList,
  reader: SourceReader,
): Promise<readonly TextLine[]> {
  const path = join(collection.folder, row.file);
  const { given } = collection;
  const keys = keysOf(path, row, collection);
  const earlier = row.languages.flatMap((language) => {
    const done = list.find(keys(language));
    return done !== null && existsSync(done.path) ? [done] : [];
  });
  if (earlier.length === row.languages.length) return earlier.map((done) => lineOf(done, 'done before'));
  const folder = join(collection.documents, row.work);
  const options = { ...row, folder, ...(given === undefined ? {} : { given }) };
  const outcomes = await importTexts([path], options, reader);
  return outcomes.map((outcome) => {
    const done = doneOf(outcome, row, keys(outcome.language));
    if (done === null) return notImported(outcome, row);
    const what = outcome.written[0]?.what;
    if (what !== 'kept') list.add(done);
    return lineOf(done, what === 'kept' ? 'another file is there' : 'imported', isWell(outcome, false));
  });
}

/** What makes one text the same as an earlier run's: file, program, Work, language, day. */
function keysOf(
  path: string,
  row: Row,
  { program, given }: Pick<Collection, 'program' | 'given'>,
): (language: LanguageCode) => string {
  const bytes = readPlainFile(path, MAX_BYTES);
  const source = isNotRead(bytes) ? bytes.code : createHash('sha256').update(bytes).digest('hex');
  return (language) =>
    createHash('sha256')
      .update(
        JSON.stringify([
          ...[source, program, row.work, language, row.date, row.pick ?? null, row.title ?? null],
          ...(given === undefined ? [] : [given]),
        ]),
      )
      .digest('hex');
}

function doneOf({ result, language, written }: Outcome, { file }: Row, key: string): Done | null {
  if (!('markdown' in result)) return null;
  const { clauses, proof } = result;
  const articles = [...walk(clauses)].filter(({ kind }) => kind === 'article').length;
  const missing = proof.missing.length + proof.added.length;
  const path = written[0]?.path ?? '';
  return { key, file, lang: language, path, articles, words: proof.words, doubts: doubtsIn(result), missing };
}

const lineOf = (
  { file, lang, path, articles, words, doubts, missing }: Done,
  says: string,
  isWell = missing === 0,
): TextLine => ({ file, lang, path, articles, words, doubts, missing, says, isWell });

const notImported = (outcome: Outcome, { file }: Row): TextLine => ({
  ...{ file, lang: outcome.language, path: null, articles: 0, words: 0, doubts: 0, missing: 0 },
  says: refusalText(outcome).split('\n')[0] ?? '',
  isWell: false,
});
