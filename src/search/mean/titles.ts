import type { Archive } from '../../archive/archive.ts';
import { newestEdition, type WorkEntry } from '../../archive/snapshot.ts';
import { onceFor } from '../../kept.ts';
import { fileUnder } from '../../model/groups.ts';
import type { LanguageCode } from '../../model/language.ts';
import { tongues } from '../../model/tongues.ts';
import { namesOf } from '../../model/work.ts';
import { foldTokens, foldWords } from '../../words/fold.ts';
import { type Edit, editDistance, editOf } from '../engine/edits.ts';
import { codesOfWord, isFunctionWord, isInDictionary, keyOf } from '../words/index.ts';
import type { Known } from './meaning.ts';

/** Keys of what is said about a Work: its titles and other names, and all with notes and abstracts. */
export interface AboutWork {
  readonly entry: WorkEntry;
  readonly title: ReadonlySet<string>;
  /** Keys of each title and name, function words left out. */
  readonly names: readonly ReadonlySet<string>[];
  readonly all: ReadonlySet<string>;
  /** What kind of instrument it is: "article 13 of the treaty". */
  readonly kind: ReadonlySet<string>;
}

/** Works of which anything said holds all the words, in no order. */
export function worksSaying(archive: Archive, wanted: WantedKeys): readonly AboutWork[] {
  const shelf = shelfOf(archive);
  const [first = [], ...others] = (wanted[0] ?? []).map((key) => shelf.get(key) ?? []);
  const found = others.length === 0 ? first : [...new Set([...first, ...others.flat()])];
  return found.filter(({ all }) => holdsAll(wanted, all));
}

/** Whether each word is there under one of its keys. */
export const holdsAll = (wanted: WantedKeys, held: ReadonlySet<string>): boolean =>
  wanted.every((keys) => keys.some((key) => held.has(key)));

/**
 * Works whose names hold all the words: those that a citation may mean ("Article 2 of the Prague Statement"). One
 * that is called just so is meant alone: "UN Charter" is not the declaration on friendly relations that names it.
 */
export function worksTitled(archive: Archive, words: readonly string[]): readonly WorkEntry[] {
  const wanted = subjectKeys(words);
  if (wanted.length === 0) return [];
  const titled = aboutWorks(archive).filter(({ title, kind }) =>
    wanted.every((keys) => keys.some((key) => title.has(key) || kind.has(key))),
  );
  const asked = new Set(wanted.flat());
  const isCalledSo = (name: ReadonlySet<string>): boolean =>
    [...name].every((key) => asked.has(key)) && holdsAll(wanted, name);
  const called = titled.filter(({ names }) => names.some(isCalledSo));
  return (called.length > 0 ? called : titled).map(({ entry }) => entry);
}

/** Whether a title or name of a Work has the word, in any form of it: asked once for a word, then of many Works. */
export function inTitle(word: string): (entry: WorkEntry) => boolean {
  const keys = codesOfWord(word).map((code) => keyOf(code, word));
  return (entry) => keys.some((key) => aboutWork(entry).title.has(key));
}

/** About what it takes to look for one word in one title. */
const STEPS_A_TITLE = 10;

/** The query with words that only titles have spelled as these have them: "stateemnt". */
export async function titlesSpelled(text: string, known: Known): Promise<string | null> {
  const { archive, budget, read, isInTexts, hasMeaning } = known;
  if (isInTexts === null) return null;
  let spelled = '';
  let from = 0;
  for (const { word, start, end } of read(text).words) {
    budget.spend(STEPS_A_TITLE * archive.works.size);
    await budget.breathe();
    const isKnown =
      isFunctionWord(word, codesOfWord(word)) || isInTexts(word) || worksTitled(archive, [word]).length > 0;
    const meant = isKnown || isInDictionary(word) ? null : nearestTitleWord(archive, word);
    if (meant === null || hasMeaning(word)) continue;
    spelled += text.slice(from, start) + meant;
    from = end;
  }
  return spelled + text.slice(from);
}

/** Words of titles shorter than this are one slip from too many others. */
const LEAST_TITLE_WORD = 6;

/** A letter added or wrong makes too many other words: "revolution", "resolution". */
const FORGIVEN: ReadonlySet<Edit> = new Set(['swapped', 'dropped', 'doubled']);

/** The word of a title that is one slip away, "stateemnt" for "statement"; null where none is. */
function nearestTitleWord(archive: Archive, word: string): string | null {
  if (word.length < LEAST_TITLE_WORD || /\p{N}/u.test(word)) return null;
  for (const [other, printed] of titleWords(archive)) {
    const isNear = other.charAt(0) === word.charAt(0) && editDistance(word, other, 1) === 1;
    if (isNear && FORGIVEN.has(editOf(word, other))) return printed;
  }
  return null;
}

/** Folded words of titles, each as one of them prints it. */
const titleWords = onceFor((archive: Archive): ReadonlyMap<string, string> => {
  const names = [...archive.works.values()].flatMap(({ work }) => namesOf(work));
  const words = names.flatMap(({ name }) =>
    foldTokens(name).map(({ word, start, end }) => [word, name.slice(start, end)] as const),
  );
  return new Map(words.filter(([word]) => word.length >= LEAST_TITLE_WORD));
});

/** Of each word, the keys of which one must be there. */
type WantedKeys = readonly (readonly string[])[];

/** Of each word but function words, the keys under which titles may have it. */
export function subjectKeys(words: readonly string[]): WantedKeys {
  return words.flatMap((word) => {
    const codes = codesOfWord(word);
    return isFunctionWord(word, codes) ? [] : [codes.map((code) => keyOf(code, word))];
  });
}

/** Works by each key of anything said about them. */
const shelfOf = onceFor((archive: Archive): ReadonlyMap<string, readonly AboutWork[]> => {
  const shelf = new Map<string, AboutWork[]>();
  for (const work of aboutWorks(archive)) for (const key of work.all) fileUnder(shelf, key, work);
  return shelf;
});

const aboutWorks = (archive: Archive): readonly AboutWork[] => [...archive.works.values()].map(aboutWork);

const aboutWork = onceFor((entry: WorkEntry): AboutWork => {
  const { type, nature, abstract, note } = entry.work;
  const titles = new Set<string>();
  const all = new Set<string>();
  const names = namesOf(entry.work).map(({ code, name }) => {
    addKeys(name, code, [titles, all]);
    return nameKeys(name, code);
  });
  for (const code of tongues())
    for (const text of [abstract?.[code], note?.[code]]) addKeys(text, code, [all]);
  for (const { key, front } of entry.expressions.map(newestEdition)) {
    addKeys(front.title, key.language, [titles, all]);
    addKeys(front.note, 'eng', [all]);
  }
  addKeys(entry.work.date.slice(0, 4), 'eng', [titles, all]);
  return { entry, title: titles, names, all, kind: nameKeys(`${type} ${nature}`, 'eng') };
});

const nameKeys = (name: string, code: LanguageCode): ReadonlySet<string> =>
  new Set(foldWords(name).flatMap((word) => (isFunctionWord(word, [code]) ? [] : [keyOf(code, word)])));

function addKeys(text: string | undefined, code: LanguageCode, sets: readonly Set<string>[]): void {
  for (const word of foldWords(text ?? '')) for (const keys of sets) keys.add(keyOf(code, word));
}
