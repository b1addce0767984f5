import type { Archive } from '../archive/archive.ts';
import { newestEdition, type WorkEntry } from '../archive/load.ts';
import { LANGUAGE_CODES, type LanguageCode } from '../model/language.ts';
import { namesOf, titleIn } from '../model/work.ts';
import type { SearchAnswer } from './answer.ts';
import { foldWords } from './fold.ts';
import { codesOfWord, isFunctionWord, keyOf } from './words/index.ts';

type WorkAnswer = SearchAnswer['works'][number];

/** Keys of what is said about a Work: its titles and names, each of them, and all with notes and abstracts. */
interface AboutWork {
  readonly entry: WorkEntry;
  readonly names: readonly ReadonlySet<string>[];
  readonly title: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** Works that are offered with an answer. */
const MOST_WORKS = 10;

const known = new WeakMap<Archive, readonly AboutWork[]>();

/** Works whose names, notes or abstracts hold all the words; those whose names do first, then the newest. */
export function findWorks(archive: Archive, words: readonly string[], code: LanguageCode): WorkAnswer[] {
  const wanted = subjectKeys(words);
  if (wanted.length === 0) return [];
  const found = aboutWorks(archive).filter(({ all }) =>
    wanted.every((keys) => keys.some((key) => all.has(key))),
  );
  const inTitle = ({ title }: AboutWork): number =>
    wanted.every((keys) => keys.some((key) => title.has(key))) ? 0 : 1;
  return [...found]
    .sort((a, b) => inTitle(a) - inTitle(b) || b.entry.work.date.localeCompare(a.entry.work.date))
    .slice(0, MOST_WORKS)
    .map(({ entry }) => answerOf(entry, code));
}

/**
 * Works whose names hold all the words: those that a citation may mean ("Article 2 of the Prague Statement"). One
 * that is called just so is meant alone: "UN Charter" is not the declaration on friendly relations that names it.
 */
export function worksTitled(archive: Archive, words: readonly string[]): readonly WorkEntry[] {
  const wanted = subjectKeys(words);
  if (wanted.length === 0) return [];
  const holds = (keys: ReadonlySet<string>): boolean =>
    wanted.every((forms) => forms.some((key) => keys.has(key)));
  const titled = aboutWorks(archive).filter(({ title }) => holds(title));
  const called = titled.filter(({ names }) =>
    names.some((name) => name.size === wanted.length && holds(name)),
  );
  return (called.length > 0 ? called : titled).map(({ entry }) => entry);
}

/** Of each word but function words, the keys under which titles may have it. */
function subjectKeys(words: readonly string[]): readonly (readonly string[])[] {
  return words.filter(tellsSubject).map((word) => codesOfWord(word).map((code) => keyOf(code, word)));
}

const tellsSubject = (word: string): boolean => !isFunctionWord(word, codesOfWord(word));

function answerOf(entry: WorkEntry, code: LanguageCode): WorkAnswer {
  const { id, title } = entry.work;
  return { id, title: titleIn(title, code), held: heldOf(entry), url: `/t/${id}` };
}

/** How much of a Work is held: some text whole, parts only, or none. */
export function heldOf(entry: WorkEntry): 'full' | 'partial' | 'none' {
  if (entry.expressions.length === 0) return 'none';
  const whole = entry.expressions.some((expression) => {
    const { index } = newestEdition(expression);
    for (let position = 0; position < index.size; position += 1) if (index.isGap(position)) return false;
    return true;
  });
  return whole ? 'full' : 'partial';
}

function aboutWorks(archive: Archive): readonly AboutWork[] {
  const kept = known.get(archive);
  if (kept !== undefined) return kept;
  const made = [...archive.works.values()].map(aboutWork);
  known.set(archive, made);
  return made;
}

function aboutWork(entry: WorkEntry): AboutWork {
  const { abstract, note } = entry.work;
  const titles = new Set<string>();
  const all = new Set<string>();
  const names = namesOf(entry.work).map(({ code, name }) => {
    addKeys(name, code, [titles, all]);
    return new Set(
      foldWords(name)
        .filter(tellsSubject)
        .map((word) => keyOf(code, word)),
    );
  });
  for (const code of LANGUAGE_CODES)
    for (const text of [abstract?.[code], note?.[code]]) addKeys(text, code, [all]);
  for (const { key, front } of entry.expressions.map(newestEdition)) {
    addKeys(front.title, key.language, [titles, all]);
    addKeys(front.note, 'eng', [all]);
  }
  addKeys(entry.work.date.slice(0, 4), 'eng', [titles, all]);
  return { entry, names, title: titles, all };
}

function addKeys(text: string | undefined, code: LanguageCode, sets: readonly Set<string>[]): void {
  for (const word of foldWords(text ?? '')) for (const keys of sets) keys.add(keyOf(code, word));
}
