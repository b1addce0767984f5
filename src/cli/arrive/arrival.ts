import { basename } from 'node:path';
import type { Archive } from '../../archive/archive.ts';
import type { Edition } from '../../archive/edition.ts';
import { type Located, locateClauses } from '../../attest/findings.ts';
import { regionOf } from '../../attest/region.ts';
import type { Clause } from '../../model/clause.ts';
import { type ExpressionKey, formatKey } from '../../model/expression.ts';
import { parseText } from '../../parse/text.ts';
import { type OpenedSource, openSource } from '../../sources/open.ts';
import type { SourceBlock, Unread } from '../../sources/source.ts';
import type { CopyFacts, Draft } from './draft.ts';
import { draftFile, headingOf } from './draftFile.ts';
import { newText } from './newText.ts';

/** A published copy of a text of one Work, and the draft made of it. */
export interface Arrived {
  readonly file: string;
  readonly opened: OpenedSource;
  /** The newest text in its language; null where none is held that shares its words. */
  readonly base: Held | null;
  readonly draft: Draft | null;
}

/** A text of ours with its clauses. */
export interface Held {
  readonly edition: Edition;
  readonly clauses: readonly Clause[];
}

export interface NotArrived {
  readonly file: string;
  readonly unread: Unread;
}

/** Of the clauses of a text, so many must stand in a source for it to be a version of the text. */
const LEAST_SHARE = 0.3;

/** Reads one file and makes a draft of it. */
export async function receive(
  archive: Archive,
  texts: readonly Edition[],
  path: string,
  date: string,
): Promise<Arrived | NotArrived> {
  const opened = await openSource(path);
  const file = basename(path);
  if ('fault' in opened) return { file, unread: opened };
  const note = `Draft made by a program from ${file} (SHA-256 ${opened.sha256}). Nobody has read it against the copy yet.`;
  const found = texts
    .map((edition) => locate(archive, edition, opened))
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)[0];
  if (found === undefined) {
    const held = new Set(texts.map(({ key }) => key.language));
    return { file, opened, base: null, draft: newText(opened, held, { note, date }) };
  }
  const { edition, clauses, located } = found;
  const region = regionOf(located, (text) => headingOf(text) !== null);
  const facts = { title: region?.title ?? edition.front.title, note, date };
  const draft =
    region === null
      ? null
      : draftOf(region.paragraphs, { edition, clauses }, { ...facts, next: region.next });
  return { file, opened, base: { edition, clauses }, draft };
}

function locate(
  archive: Archive,
  edition: Edition,
  { source }: OpenedSource,
): Held & { located: Located; share: number } {
  const { clauses } = archive.text(edition);
  const { language } = edition.key;
  const located = locateClauses({ title: edition.front.title, clauses, language }, source);
  const found = located.findings.filter((one) => one.found !== null && one.found.outcome !== 'part');
  return { edition, clauses, located, share: found.length / located.findings.length };
}

interface DraftOf extends CopyFacts {
  readonly title: string;
  readonly next: readonly string[];
}

function draftOf(
  paragraphs: readonly SourceBlock[],
  { edition, clauses }: Held,
  { title, note, date, next }: DraftOf,
): Draft {
  const source = draftFile(paragraphs, clauses, { title, note });
  const { language } = edition.key;
  const { value, issues } = parseText(source, `${language}.md`, language);
  const key = { language, variant: null, date };
  return { source, key, title, clauses: value?.clauses ?? null, issues, next, imported: null };
}

/** Newest text of each language and publisher. */
export const newestTexts = (archive: Archive, work: string): readonly Edition[] => {
  const all = archive.editions.filter((one) => one.work === work);
  const isSame = (a: ExpressionKey, b: ExpressionKey): boolean =>
    a.language === b.language && a.variant === b.variant;
  const isNewer = (a: Edition, b: Edition): boolean =>
    a.key.date > b.key.date || (a.key.date === b.key.date && a.number > b.number);
  return all.filter((one) => !all.some((other) => isSame(one.key, other.key) && isNewer(other, one)));
};

/**
 * `eng@2026-03-01.md` for each of them that has a draft; where copies in one language are several, with a short name made
 * of the file's.
 */
export function draftNames(all: readonly Arrived[]): ReadonlyMap<Arrived, string> {
  const names = new Map<Arrived, string>();
  for (const one of all) {
    const key = one.draft?.key;
    if (key === undefined) continue;
    const isAlone = all.filter(({ draft }) => draft?.key.language === key.language).length === 1;
    const short = shortName(one.file);
    const taken = [...names.values()];
    const variants = isAlone
      ? [null]
      : [short, ...Array.from({ length: all.length }, (_, at) => `${short}${at + 2}`)];
    const free = variants.map((variant) => `${formatKey({ ...key, variant })}.md`);
    names.set(one, free.find((name) => !taken.includes(name)) ?? free[0] ?? 'draft.md');
  }
  return names;
}

const shortName = (file: string): string => {
  const letters = file
    .replace(/\.[^.]*$/u, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/gu, '')
    .replace(/^\d+/u, '');
  return letters === '' ? 'copy' : letters.slice(0, 20);
};
