import { basename, join } from 'node:path';
import { isNotRead, readPlainFile } from '../../files.ts';
import { type Imported, importSource, type NotImported } from '../../import/import.ts';
import { joinSources } from '../../import/joinSources.ts';
import { workFile } from '../../import/workFile.ts';
import { formatKey } from '../../model/expression.ts';
import type { GivenWords } from '../../model/givenWords.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Work } from '../../model/work.ts';
import type { OpenedSource, SourceReader } from '../../sources/open.ts';
import { MAX_BYTES, type Unread } from '../../sources/source.ts';
import { writeWhole } from '../../wholeFile.ts';
import { today } from '../today.ts';

/** What an import is told, checked. */
export interface TextOptions {
  /** A file in several languages becomes a text in each. */
  readonly languages: readonly LanguageCode[];
  readonly date: string;
  /** The Work's own. */
  readonly folder: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly type?: Work['type'];
  readonly pick?: number;
  readonly whole?: boolean;
  /** What its language calls articles and the like. */
  readonly given?: GivenWords;
}

/** One text that was asked for, and what became of it. */
export interface Outcome {
  readonly files: readonly string[];
  readonly language: LanguageCode;
  readonly result: Imported | NotImported | { readonly file: string; readonly unread: Unread };
  /** What was done with each path: the text's, then `work.yaml`. */
  readonly written: readonly Written[];
}

export interface Written {
  readonly path: string;
  /** `kept`: another file is there; `same`: it is there already. */
  readonly what: 'written' | 'same' | 'kept';
}

/** Every word came over, the file stands, and (where asked) nothing is doubtful. */
export function isWell({ result, written }: Outcome, isStrict: boolean): boolean {
  if (!('markdown' in result)) return false;
  const { missing, added } = result.proof;
  const isWhole = missing.length === 0 && added.length === 0;
  return isWhole && written[0]?.what !== 'kept' && !(isStrict && doubtsIn(result) > 0);
}

/** Of the text, and of the file that it was read from. */
export const doubtsIn = ({ doubts, sourceDoubts }: Imported): number => doubts.length + sourceDoubts.length;

/** Files as one text in each language; where each language has a file of its own, that one. */
export async function importTexts(
  files: readonly string[],
  options: TextOptions,
  reader: SourceReader,
): Promise<readonly Outcome[]> {
  const { languages } = options;
  const isPaired = languages.length > 1 && files.length === languages.length;
  const outcomes: Outcome[] = [];
  const opened = new Map<string, OpenedSource | Unread>();
  // One after the other: each may take a minute and 1.5 GB.
  for (const file of files) opened.set(file, await reader.open(file));
  for (const [at, language] of languages.entries()) {
    const own = isPaired ? files.slice(at, at + 1) : files;
    outcomes.push(
      importText(own, opened, { ...options, language, isOneOfSeveral: languages.length > 1 && !isPaired }),
    );
  }
  return outcomes;
}

interface OneText extends TextOptions {
  readonly isOneOfSeveral: boolean;
  readonly language: LanguageCode;
}

function importText(
  files: readonly string[],
  opened: ReadonlyMap<string, OpenedSource | Unread>,
  options: OneText,
): Outcome {
  const { language, pick = null, whole = false, title = null, given, isOneOfSeveral } = options;
  const sources: OpenedSource[] = [];
  for (const file of files) {
    const one = opened.get(file);
    if (one === undefined) throw new RangeError(`${file} was not opened`);
    if ('fault' in one) return { files, language, result: { file, unread: one }, written: [] };
    sources.push(one);
  }
  const front = frontOf(files, sources, options);
  const source = joinSources(sources.map((one) => one.source));
  const result = importSource(source, {
    language,
    pick,
    isWhole: whole,
    title,
    front,
    given,
    isOneOfSeveral,
  });
  return { files, language, result, written: 'markdown' in result ? writeText(result, options) : [] };
}

/** The day is the program's only fact of its own. */
function frontOf(
  files: readonly string[],
  opened: readonly OpenedSource[],
  { url, publisher }: TextOptions,
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

function writeText({ markdown, title }: Imported, options: OneText): readonly Written[] {
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
