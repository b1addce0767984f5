import { join } from 'node:path';
import { codeOf, isNotRead } from '../files.ts';
import { type ExpressionKey, formatKey, parseKey } from '../model/expression.ts';
import { rootHash } from '../model/hash.ts';
import { type Issue, isError } from '../model/issue.ts';
import { type ArchiveFacts, isWorkId, type Work } from '../model/work.ts';
import { parseText } from '../parse/text.ts';
import { parseArchiveFile, parseWorkFile } from '../parse/workFile.ts';
import { buildEdition, type Edition } from './edition.ts';
import {
  fileIssue,
  type Listing,
  listFolder,
  readBytes,
  readText,
  type SourceFile,
  signature,
} from './folder.ts';
import { type Content, type Kept, NOTHING_KEPT, type ParsedFile } from './kept/kept.ts';

/** One Expression with its editions, oldest first. */
export interface ExpressionEntry {
  readonly key: ExpressionKey;
  readonly editions: readonly [Edition, ...Edition[]];
}

export interface WorkEntry {
  readonly work: Work;
  /** By language, variant and date. */
  readonly expressions: readonly ExpressionEntry[];
  /** Files of this Work that an error keeps out. */
  readonly leftOut: readonly string[];
}

/** All documents as they were at one moment. */
export interface Snapshot {
  readonly folder: string;
  readonly facts: ArchiveFacts;
  readonly works: ReadonlyMap<string, WorkEntry>;
  readonly issues: readonly Issue[];
  /** Works whose `work.yaml` an error keeps out. */
  readonly worksLeftOut: ReadonlySet<string>;
  readonly root: string;
  /** Signature of each file read, by path below the folder; what is unchanged is not read again. */
  readonly read: ReadonlyMap<string, ReadFile>;
}

interface ReadFile extends ParsedFile {
  readonly signature: string;
  /** SHA-256 of the bytes that were parsed, hex; null where none were. */
  readonly sha256: string | null;
}

/**
 * Loads the documents folder. Files unchanged since `before` are taken over from it, files with bytes that were parsed
 * in an earlier run from `kept`. Never throws on content.
 */
export function loadSnapshot(
  folder: string,
  before: Snapshot | null = null,
  kept: Kept = NOTHING_KEPT,
): Snapshot {
  const loader = new Loader(folder, before?.read ?? new Map(), kept);
  return loader.load();
}

class Loader {
  private readonly read = new Map<string, ReadFile>();
  private readonly folder: string;
  private readonly known: ReadonlyMap<string, ReadFile>;
  private readonly kept: Kept;

  constructor(folder: string, known: ReadonlyMap<string, ReadFile>, kept: Kept) {
    this.folder = folder;
    this.known = known;
    this.kept = kept;
  }

  load(): Snapshot {
    const works = new Map<string, WorkEntry>();
    const worksLeftOut = new Set<string>();
    const top = this.list('.');
    for (const id of top.folders) {
      const entry = this.loadWork(id);
      if (entry === null) worksLeftOut.add(id);
      else works.set(id, entry);
    }
    const { folder, read } = this;
    const facts = top.files.includes('archive.yaml') ? this.loadFacts() : {};
    const editions = [...works.values()].flatMap(allEditions);
    const root = rootHash(editions.map(({ name, t1 }) => [name, t1]));
    return {
      folder,
      facts,
      works,
      worksLeftOut,
      root,
      read,
      issues: [...read.values()].flatMap(({ issues }) => issues),
    };
  }

  private loadFacts(): ArchiveFacts {
    const content = this.once('archive.yaml', (source) => {
      const { value, issues } = parseArchiveFile(source.source, source.file);
      return { content: value === null ? null : { facts: value }, issues };
    });
    return content !== null && 'facts' in content ? content.facts : {};
  }

  private loadWork(id: string): WorkEntry | null {
    if (!isWorkId(id)) {
      this.complain(id, 'work-id', `"${id}" is no name of a Work: a-z, 0-9 and single - only`);
      return null;
    }
    const { files, folders } = this.list(id);
    for (const name of folders.filter(isText)) this.complain(`${id}/${name}`, 'unreadable', 'is no file');
    if (!files.includes('work.yaml')) {
      this.complain(`${id}/work.yaml`, 'work-missing', 'is missing: every Work has its facts in work.yaml');
      return null;
    }
    const content = this.once(`${id}/work.yaml`, (source) => {
      const { value, issues } = parseWorkFile(source.source, source.file);
      return { content: value === null ? null : { work: { id, ...value } }, issues };
    });
    const editions = files.filter(isText).map((name) => [name, this.loadEdition(id, name)] as const);
    if (content === null || !('work' in content)) return null;
    return {
      work: content.work,
      expressions: groupEditions(editions.flatMap(([, edition]) => edition ?? [])),
      leftOut: editions.filter(([, edition]) => edition === null).map(([name]) => `${id}/${name}`),
    };
  }

  private loadEdition(work: string, name: string): Edition | null {
    const file = `${work}/${name}`;
    const parsed = parseFileName(name);
    if (parsed === null) {
      this.complain(
        file,
        'file-name',
        'is no name of a text: <language>[-variant]@<YYYY-MM-DD>[_r2].md, such as eng@2025-08-08.md',
      );
      return null;
    }
    const content = this.once(file, (source) => {
      const { value, issues } = parseText(source.source, file, parsed.key.language);
      return {
        content:
          value === null ? null : { edition: buildEdition(source, work, parsed.key, parsed.edition, value) },
        issues,
      };
    });
    return content !== null && 'edition' in content ? content.edition : null;
  }

  private list(below: string): Listing {
    const found = listFolder(join(this.folder, below));
    if (!isNotRead(found)) return found;
    const path = join(this.folder, below);
    const missing = found.code === 'ENOENT' || found.code === 'ENOTDIR';
    if (missing) this.complain(below, 'folder-missing', `${path} is not there`);
    else this.complain(below, 'folder-unreadable', `${path} cannot be read (${found.code})`);
    return { files: [], folders: [] };
  }

  /** Reads a file unless it is as it was. */
  private once(file: string, parse: Parse): Content | null {
    const now = signature(join(this.folder, ...file.split('/')));
    const known = this.known.get(file);
    if (known !== undefined && known.signature === now) {
      this.read.set(file, known);
      return known.content;
    }
    const read = this.parsed(file, parse);
    this.read.set(file, { signature: now, ...read });
    return read.content;
  }

  private parsed(file: string, parse: Parse): Omit<ReadFile, 'signature'> {
    const bytes = readBytes(this.folder, file);
    if ('rule' in bytes) return notParsed(bytes);
    const kept = this.kept.find(bytes);
    if (kept !== null) return { ...kept, sha256: bytes.sha256 };
    const source = readText(bytes);
    return 'rule' in source ? notParsed(source) : guarded(parse, source);
  }

  private complain(file: string, rule: string, message: string): void {
    this.read.set(file, { signature: '', ...notParsed(fileIssue(file, rule, message)) });
  }
}

const notParsed = (issue: Issue) => ({ content: null, issues: [issue], sha256: null });

const isText = (name: string): boolean => name.endsWith('.md');

type Parse = (source: SourceFile) => ParsedFile;

/** Whatever a file makes the parser throw (a stack that overflows), it costs that file alone. */
function guarded(parse: Parse, source: SourceFile): Omit<ReadFile, 'signature'> {
  try {
    const { content, issues } = parse(source);
    return { content: issues.some(isError) ? null : content, issues, sha256: source.sha256 };
  } catch (error) {
    const message = `cannot be parsed (${codeOf(error)}): what it holds is too deep or too large for the parser`;
    return notParsed(fileIssue(source.file, 'not-parsed', message));
  }
}

/** `eng-mfaaz@2025-08-08_r2.md` taken apart; null where it is none. `_r1` is the file without suffix. */
function parseFileName(name: string): { key: ExpressionKey; edition: number } | null {
  const [, keyText = '', edition = '1'] = /^(.+?)(?:_r([2-9]|[1-9]\d{1,3}))?\.md$/u.exec(name) ?? [];
  const key = parseKey(keyText);
  return key === null ? null : { key, edition: Number(edition) };
}

function groupEditions(editions: readonly Edition[]): readonly ExpressionEntry[] {
  const groups = new Map<string, Edition[]>();
  for (const edition of editions) {
    const key = formatKey(edition.key);
    groups.set(key, [...(groups.get(key) ?? []), edition]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...rest] = group.sort((a, b) => a.number - b.number);
    return first === undefined ? [] : [{ key: first.key, editions: [first, ...rest] as const }];
  });
}

export const allEditions = (entry: WorkEntry): readonly Edition[] =>
  entry.expressions.flatMap(({ editions }) => editions);

export const newestEdition = ({ editions }: ExpressionEntry): Edition => editions.at(-1) ?? editions[0];
