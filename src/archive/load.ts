import { join } from 'node:path';
import { isNotRead } from '../files.ts';
import type { ArchiveFacts } from '../model/archiveFacts.ts';
import type { Concept } from '../model/concept.ts';
import type { Rule } from '../model/issue.ts';
import type { LoggedEntry } from '../model/logEntry.ts';
import { isWorkId } from '../model/work.ts';
import { parseText } from '../parse/text.ts';
import { parseWorkFile } from '../parse/workFile.ts';
import { buildEdition, type Edition } from './edition.ts';
import { parseFileName, whatIsWrongWithName } from './fileName.ts';
import { fileIssue, isJustChanged, type Listing, listFolder, readBytes, signature } from './folder.ts';
import { type Content, type Kept, NOTHING_KEPT } from './kept/kept.ts';
import { LOG_FILE } from './log.ts';
import { notParsed, type Parse, parsedOf } from './parsed.ts';
import { withoutParties } from './partyNames.ts';
import {
  groupEditions,
  isSameEntry,
  type ReadFile,
  rootOf,
  type Snapshot,
  type WorkEntry,
} from './snapshot.ts';
import { AS_IT_IS } from './standing.ts';
import { atOnce, type Steps } from './steps.ts';
import { mostBytes, parseConcepts, parseEntries, parseFacts } from './topFiles.ts';

/** What loading takes over, and whom it tells. */
export interface LoadOptions {
  /** Files unchanged since then are not read again. */
  readonly before?: Snapshot | null;
  /** What parsing gave of the same bytes in an earlier run. */
  readonly parsed?: Kept;
  /** Told of every text that was read, with the bytes it was built of. */
  readonly onText?: (edition: Edition, bytes: Uint8Array) => void;
}

/** Loads the documents folder. Never throws on content. */
export const loadSnapshot = (folder: string, options: LoadOptions = {}): Snapshot =>
  atOnce(loadInSteps(folder, options));

/** The same, file by file, so that others can have their turn between two of them. */
export const loadInSteps = (folder: string, options: LoadOptions): Steps<Snapshot> =>
  new Loader(folder, options).load();

/** Files read within the tick in which they were changed: they may change once more and look as they did. */
const unsettled = new WeakSet<ReadFile>();

/** How a file is read. */
interface Reading {
  /** What it was read with before is what it would be read with now. */
  readonly isAsGiven: boolean;
  /** What is made of it depends on its bytes alone, and is kept from one run to the next. */
  readonly isKept: boolean;
}

const USUAL: Reading = { isAsGiven: true, isKept: true };

/** One object, so that two looks at a folder without `archive.yaml` see the same. */
const NO_FACTS: ArchiveFacts = {};

class Loader {
  private readonly read = new Map<string, ReadFile>();
  private readonly unseen = new Map<string, string>();
  private readonly folder: string;
  private readonly before: Snapshot | null;
  private readonly parsed: Kept;
  private readonly onText: NonNullable<LoadOptions['onText']>;
  private structure: ArchiveFacts['structure'];

  constructor(
    folder: string,
    { before = null, parsed = NOTHING_KEPT, onText = () => undefined }: LoadOptions,
  ) {
    this.folder = folder;
    this.before = before;
    this.parsed = parsed;
    this.onText = onText;
  }

  *load(): Steps<Snapshot> {
    const works = new Map<string, WorkEntry>();
    const worksLeftOut = new Set<string>();
    const top = this.list('.');
    const facts = top.files.includes('archive.yaml') ? this.loadFacts() : NO_FACTS;
    this.structure = facts.structure;
    for (const id of top.folders) {
      const entry = yield* this.loadWork(id);
      if (entry === null) worksLeftOut.add(id);
      else works.set(id, this.asBefore(entry));
    }
    const { folder, read, unseen } = this;
    this.toEnd('archive.yaml');
    const written = top.files.includes('concepts.yaml') ? this.loadConcepts() : [];
    const log = top.files.includes(LOG_FILE) ? this.loadLog() : [];
    const { concepts, sided } = withoutParties(written, facts, works);
    const root = rootOf(works);
    const issues = [...[...read.values()].flatMap((one) => one.issues), ...sided];
    const standing = AS_IT_IS;
    return { folder, facts, concepts, log, works, worksLeftOut, root, read, unseen, standing, issues };
  }

  /** The entry as it was, where nothing in it changed: what was found out about it is known by it. */
  private asBefore(entry: WorkEntry): WorkEntry {
    const known = this.before?.works.get(entry.work.id);
    return known !== undefined && isSameEntry(known, entry) ? known : entry;
  }

  /** Issues come in the order of the texts, then of the files beside them. */
  private toEnd(file: string): void {
    const known = this.read.get(file);
    this.read.delete(file);
    if (known !== undefined) this.read.set(file, known);
  }

  private loadFacts(): ArchiveFacts {
    const content = this.once('archive.yaml', parseFacts);
    return content !== null && 'facts' in content ? content.facts : NO_FACTS;
  }

  private loadLog(): readonly LoggedEntry[] {
    const content = this.once(LOG_FILE, parseEntries);
    return content !== null && 'log' in content ? content.log : [];
  }

  private loadConcepts(): readonly Concept[] {
    const content = this.once('concepts.yaml', parseConcepts);
    return content !== null && 'concepts' in content ? content.concepts : [];
  }

  private *loadWork(id: string): Steps<WorkEntry | null> {
    if (!isWorkId(id)) {
      this.complain(id, 'work-id', `"${id}" is no name of a Work: a-z, 0-9 and single - only`);
      return null;
    }
    const { files, folders } = this.list(id);
    for (const name of folders.filter(isText)) this.complain(`${id}/${name}`, 'unreadable', 'is no file');
    if (this.unseen.has(id)) return null;
    if (!files.includes('work.yaml')) {
      this.complain(`${id}/work.yaml`, 'work-missing', 'is missing: every Work has its facts in work.yaml');
      return null;
    }
    const content = this.once(`${id}/work.yaml`, (source) => {
      const { value, issues } = parseWorkFile(source.source, source.file);
      return { content: value === null ? null : { work: { id, ...value } }, issues };
    });
    const editions: (readonly [string, Edition | null])[] = [];
    for (const name of files.filter(isText)) {
      editions.push([name, this.loadEdition(id, name)]);
      yield;
    }
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
      this.complain(file, 'file-name', whatIsWrongWithName(name));
      return null;
    }
    const given = this.structure?.[parsed.key.language];
    const parse: Parse = (source) => {
      const { value, issues } = parseText(source.source, file, parsed.key.language, given);
      const built = value === null ? null : buildEdition(source, work, parsed.key, parsed.edition, value);
      return {
        content: built === null ? null : { edition: given === undefined ? built : { ...built, given } },
        issues,
      };
    };
    const before = this.before?.facts.structure?.[parsed.key.language];
    const isAsGiven = JSON.stringify(before) === JSON.stringify(given);
    const content = this.once(file, parse, { isAsGiven, isKept: given === undefined });
    return content !== null && 'edition' in content ? content.edition : null;
  }

  private list(below: string): Listing {
    const found = listFolder(join(this.folder, below));
    if (!isNotRead(found)) return found;
    this.unseen.set(below, found.code);
    const path = join(this.folder, below);
    const missing = found.code === 'ENOENT' || found.code === 'ENOTDIR';
    if (missing) this.complain(below, 'folder-missing', `${path} is not there`);
    else this.complain(below, 'folder-unreadable', `${path} cannot be read (${found.code})`);
    return { files: [], folders: [] };
  }

  /** Reads a file unless it is as it was. */
  private once(file: string, parse: Parse, how: Reading = USUAL): Content | null {
    const now = signature(join(this.folder, ...file.split('/')));
    const known = how.isAsGiven ? this.before?.read.get(file) : undefined;
    const isKnown = known?.signature === now && !unsettled.has(known);
    const read = isKnown ? known : this.readFile(file, now, known, { parse, ...how });
    if (!isKnown && isJustChanged(now)) unsettled.add(read);
    this.read.set(file, read);
    return read.content;
  }

  private readFile(
    file: string,
    now: string,
    known: ReadFile | undefined,
    { parse, isKept }: Reading & { readonly parse: Parse },
  ): ReadFile {
    const bytes = readBytes(this.folder, file, mostBytes(file));
    // What could not be read is tried again at the next look: the reason may be gone and the file as it was.
    if ('rule' in bytes) return { signature: '', ...notParsed(bytes) };
    const { sha256 } = bytes;
    if (known?.sha256 === sha256) return { ...known, signature: now };
    const read = (isKept ? this.parsed.find(bytes) : null) ?? parsedOf(bytes, parse);
    const { content } = read;
    if (isKept && content !== null && 'edition' in content) this.onText(content.edition, bytes.bytes);
    return { ...read, signature: now, sha256 };
  }

  private complain(file: string, rule: Rule, message: string): void {
    this.read.set(file, { signature: '', ...notParsed(fileIssue(file, rule, message)) });
  }
}

const isText = (name: string): boolean => name.endsWith('.md');
