import { join } from 'node:path';
import { Archive } from '../../src/archive/archive.ts';
import type { Edition } from '../../src/archive/edition.ts';
import { type Shelf, shelfOf } from '../../src/archive/names.ts';
import { type Clause, walk } from '../../src/model/clause.ts';
import { formatKey } from '../../src/model/expression.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import type { Work } from '../../src/model/work.ts';
import { nameOf } from './names.ts';
import { type Place, placesOf } from './place.ts';
import type { NamedWork } from './style.ts';
import { LANGUAGE_CODES } from './styles/languages.ts';

/** A text, with its Work as references in one language name it. */
export interface Subject {
  readonly work: NamedWork;
  /** Of the reference. */
  readonly language: LanguageCode;
  /** Whether the text is in another language: then only what is numbered alike in both is cited. */
  readonly foreign: boolean;
  readonly places: readonly Place[];
  readonly clauses: readonly Clause[];
}

/** An archive to ask, and what can be asked of it. */
export interface Collection {
  readonly name: string;
  readonly archive: Archive;
  readonly shelf: Shelf;
  readonly subjects: readonly Subject[];
}

export const PINPOINTS = join(import.meta.dirname, '../fixtures/pinpoints');

/** The collection of a documents folder: of each Work and language the newest text, without a publisher's name first. */
export function collectionOf(name: string, folder: string): Collection {
  const archive = Archive.load(folder);
  const site = archive.snapshot.facts.canonical ?? 'https://archive.example';
  const newest = newestOf(archive.editions);
  const unique = wordsOnce(archive);
  const subjects = newest.flatMap((edition) => {
    const entry = archive.works.get(edition.work);
    if (entry === undefined) return [];
    const { clauses } = archive.text(edition);
    const places = placesOf(clauses).map((place) =>
      unique(place.words) ? place : { ...place, words: null },
    );
    return LANGUAGE_CODES.flatMap((language) => {
      const work = namedIn(entry.work, edition, language, site);
      const foreign = edition.key.language !== language;
      const isHeld = newest.some((one) => one.work === edition.work && one.key.language === language);
      return work === null || (foreign && isHeld) ? [] : [{ work, language, foreign, places, clauses }];
    });
  });
  return { name, archive, shelf: shelfOf(archive), subjects };
}

function newestOf(editions: readonly Edition[]): readonly Edition[] {
  const rank = ({ key, number }: Edition): string =>
    `${key.date} ${key.variant === null ? 1 : 0} ${String(number).padStart(4, '0')}`;
  const best = new Map<string, Edition>();
  for (const edition of editions) {
    const id = `${edition.work} ${edition.key.language}`;
    const known = best.get(id);
    if (known === undefined || rank(known) < rank(edition)) best.set(id, edition);
  }
  return [...best.values()];
}

/** Whether words stand in one clause alone: else their hash is no reference to it. */
function wordsOnce(archive: Archive): (words: string | null) => boolean {
  const times = new Map<string, number>();
  for (const edition of archive.editions)
    for (const { words } of walk(archive.text(edition).clauses))
      if (words !== null) times.set(words.text, (times.get(words.text) ?? 0) + 1);
  return (words) => words !== null && times.get(words) === 1;
}

function namedIn(work: Work, edition: Edition, language: LanguageCode, site: string): NamedWork | null {
  const name = nameOf(work, language);
  const { key, number } = edition;
  if (name === null) return null;
  return {
    id: work.id,
    date: work.date,
    key: formatKey(key) + (number > 1 ? `_r${number}` : ''),
    site,
    name,
    title: work.title[language] ?? name.plain,
    series: 'treaty_series' in work ? String(Object(work.treaty_series)[0]) : null,
    inForce: work.stages?.find(({ stage }) => stage === 'in-force')?.date ?? null,
  };
}
