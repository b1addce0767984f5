import { basename, join } from 'node:path';
import { isNotRead, readPlainFile } from '../../files.ts';
import { type Imported, importSource, type NotImported } from '../../import/import.ts';
import { joinSources } from '../../import/joinSources.ts';
import { workFile } from '../../import/workFile.ts';
import { formatKey } from '../../model/expression.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Work } from '../../model/work.ts';
import { type OpenedSource, openSource } from '../../sources/open.ts';
import { MAX_BYTES, type Unread } from '../../sources/source.ts';
import { writeWhole } from '../../wholeFile.ts';
import { today } from '../today.ts';
import { importJson } from './json.ts';
import { refusalText, reportText } from './report.ts';

/** What an import is told, checked. */
export interface ImportOptions {
  readonly work: string;
  readonly language: LanguageCode;
  readonly date: string;
  /** The Work's own. */
  readonly folder: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly type?: Work['type'];
  readonly pick?: number;
  readonly whole?: boolean;
  readonly strict?: boolean;
  readonly json?: boolean;
}

export interface Told {
  readonly out: string;
  readonly exitCode: number;
}

/** One text that was asked for, and what became of it. */
export interface Outcome {
  readonly files: readonly string[];
  readonly result: Imported | NotImported | { readonly file: string; readonly unread: Unread };
  /** What was done with each path: the text's, then `work.yaml`. */
  readonly written: readonly Written[];
}

export interface Written {
  readonly path: string;
  /** `kept`: another file is there; `same`: it is there already. */
  readonly what: 'written' | 'same' | 'kept';
}

/** Imports files as one text, and says how it went. */
export async function importFiles(files: readonly string[], options: ImportOptions): Promise<Told> {
  const outcome = await importOne(files, options);
  const exitCode = isWell(outcome, options.strict === true) ? 0 : 1;
  if (options.json === true) return { out: `${JSON.stringify(importJson(outcome))}\n`, exitCode };
  return {
    out: 'markdown' in outcome.result ? reportText(outcome, outcome.result) : refusalText(outcome),
    exitCode,
  };
}

/** Every word came over, the file stands, and (where asked) nothing is doubtful. */
export function isWell({ result, written }: Outcome, isStrict: boolean): boolean {
  if (!('markdown' in result)) return false;
  const { missing, added } = result.proof;
  const isWhole = missing.length === 0 && added.length === 0;
  return isWhole && written[0]?.what !== 'kept' && !(isStrict && result.doubts.length > 0);
}

export async function importOne(files: readonly string[], options: ImportOptions): Promise<Outcome> {
  const opened: OpenedSource[] = [];
  // One after the other: each may take a minute and 1.5 GB.
  for (const file of files) {
    const one = await openSource(file);
    if ('fault' in one) return { files, result: { file, unread: one }, written: [] };
    opened.push(one);
  }
  const source = joinSources(opened.map((one) => one.source));
  const { language, pick = null, whole = false, title = null } = options;
  const front = frontOf(files, opened, options);
  const result = importSource(source, { language, pick, isWhole: whole, title, front });
  return { files, result, written: 'markdown' in result ? writeText(result, options) : [] };
}

/** The day is the program's only fact of its own. */
function frontOf(
  files: readonly string[],
  opened: readonly OpenedSource[],
  { url, publisher }: ImportOptions,
): Readonly<Record<string, string>> {
  const copies = files.map((file, at) => `${basename(file)} (SHA-256 ${opened[at]?.sha256})`).join(', ');
  const from = url === undefined ? copies : `${copies}, published at ${url}`;
  return {
    language_role: 'not-stated',
    ...(publisher === undefined ? {} : { publisher }),
    added: today(),
    note: `Imported by a program from ${from}. Nobody has read it against the copy yet.`,
  };
}

function writeText({ markdown, title }: Imported, options: ImportOptions): readonly Written[] {
  const { folder, language, date, publisher = null, url = null, type } = options;
  const text = join(folder, `${formatKey({ language, variant: null, date })}.md`);
  const work = join(folder, 'work.yaml');
  return [
    writeNew(text, markdown),
    writeNew(work, workFile({ language, title, date, publisher, url, type })),
  ];
}

/** A file that an editor may have worked on is never written over. */
function writeNew(path: string, content: string): Written {
  const there = readPlainFile(path, MAX_BYTES);
  if (!isNotRead(there))
    return { path, what: Buffer.from(there).toString('utf8') === content ? 'same' : 'kept' };
  if (there.code !== 'ENOENT') return { path, what: 'kept' };
  writeWhole(path, content);
  return { path, what: 'written' };
}
