import { onceFor } from '../../kept.ts';
import { fileUnder } from '../../model/groups.ts';
import type { LanguageCode } from '../../model/language.ts';
import { tongues } from '../../model/tongues.ts';
import { namesOf, titleIn, type Work } from '../../model/work.ts';
import { findDates, findDays } from './dates.ts';
import { IDLE, isFormOf, type WordForm, wordForms } from './forms.ts';
import { KEY, type Mention, type NameIndex } from './names.ts';
import { isOfTypes, typesOfWord } from './types.ts';

/** A word or a date of a run of words; half-open span in UTF-16 code units. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly words: readonly WordForm[];
  /** `2020-11-09`, `2020`, `-11-09`; null where it is a word. */
  readonly date: string | null;
}

/** What is said of a Work word by word, by the first letters of each word. */
interface Said {
  /** Of names alone, without the place. */
  readonly titles: Vocabulary;
  readonly names: Vocabulary;
  /** Abstracts as well. */
  readonly all: Vocabulary;
}
type Vocabulary = ReadonlyMap<string, readonly { form: string; code: LanguageCode; work: string }[]>;

/** A run of words with an act's type in it, and the Works that may be called so; none: an act that is not known here. */
export interface SaidName extends Mention {
  readonly hasType: boolean;
}

/** Longer runs name nothing. Words. */
const MOST_WORDS = 12;

/**
 * What Works a run of words may mean by words of their names, type, place and day though by none of their names: "the
 * trilateral statement", "9 November statement", "Prague". Where no names do, abstracts may: "TRIPP declaration".
 * Null where nothing is named; of a type of act with words that no Work has ("the treaty of Rome"), no Works.
 */
export function saidName(words: readonly WordForm[], names: NameIndex): SaidName | null {
  const items = itemsOf(words);
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined || items.length > MOST_WORDS) return null;
  const { titles, names: byName, all } = saidOf(names);
  const hasType = items.some(isType);
  const having = (of: Vocabulary) => withOwnType(worksThatHave(items, of, names), items, titles, names);
  const named = having(byName);
  const works = named.length > 0 || !hasType ? named : having(all);
  if (works.length === 0 && !hasType) return null;
  return { start: first.start, end: last.end, works, hasType };
}

const isType = ({ words: [word] }: Item): boolean => typesOfWord(word?.form ?? '').length > 0;

/** Words that count, with dates in one piece. */
function itemsOf(words: readonly WordForm[]): readonly Item[] {
  const full = findDates(words);
  const days = findDays(words).filter(
    ({ from }) => !full.some((date) => from >= date.from && from < date.to),
  );
  const dates = [...full, ...days];
  return words.flatMap((word, place): readonly Item[] => {
    const date = dates.find(({ from, to }) => place >= from && place < to);
    if (date === undefined) {
      const counts = word.form.length > 1 && !IDLE.test(word.form);
      return counts ? [{ start: word.start, end: word.end, words: [word], date: null }] : [];
    }
    if (date.from !== place) return [];
    const its = words.slice(date.from, date.to);
    return [{ start: word.start, end: its.at(-1)?.end ?? word.end, words: its, date: date.date }];
  });
}

function worksThatHave(
  items: readonly Item[],
  vocabulary: Vocabulary,
  { works }: NameIndex,
): readonly string[] {
  let left = works;
  for (const item of items) {
    const having = worksWith(item.words, vocabulary);
    left = left.filter(
      (work) =>
        having.has(work.id) ||
        (item.date === null
          ? isOfTypes(work, typesOfWord(item.words[0]?.form ?? ''))
          : isOfDay(work, item.date)),
    );
  }
  return left.map(({ id }) => id);
}

/** Types by which people call what is of others. */
const LOOSE: readonly Work['type'][] = ['agreement', 'treaty', 'statement'];

/**
 * An act called by its place is called by its own type: "the Washington agreement" is one made there, "the Washington
 * Treaty" another act's name. By words of its names a treaty of any type is a treaty, and whatever was agreed an
 * agreement; the "Prague Declaration" is no statement.
 */
function withOwnType(
  ids: readonly string[],
  items: readonly Item[],
  titles: Vocabulary,
  { works }: NameIndex,
): readonly string[] {
  const types = items.filter(isType).flatMap(({ words: [word] }) => typesOfWord(word?.form ?? ''));
  const others = items.filter((item) => item.date === null && !isType(item));
  if (types.length === 0 || others.length === 0) return ids;
  const isCalledSo = (id: string): boolean =>
    types.some((type) => LOOSE.includes(type)) ||
    works.some((work) => work.id === id && work.nature === 'treaty');
  return ids.filter(
    (id) =>
      types.some((type) => works.some((work) => work.id === id && work.type === type)) ||
      (isCalledSo(id) && others.some(({ words }) => worksWith(words, titles).has(id))),
  );
}

/** Works of which each of the words is said. */
function worksWith(words: readonly WordForm[], vocabulary: Vocabulary): ReadonlySet<string> {
  const [first, ...others] = words.map(
    ({ form }) =>
      new Set(
        (vocabulary.get(form.slice(0, KEY)) ?? [])
          .filter((said) => isFormOf(form, said.form, said.code))
          .map(({ work }) => work),
      ),
  );
  return new Set([...(first ?? [])].filter((work) => others.every((other) => other.has(work))));
}

const isOfDay = ({ date, stages, acts }: Work, day: string): boolean =>
  [date, ...stages.map((one) => one.date), ...acts.map((one) => one.date)].some((own) =>
    day.startsWith('-') ? own.endsWith(day) : own.startsWith(day),
  );

const saidOf = onceFor(
  ({ works }: NameIndex): Said => ({
    titles: vocabularyOf(works, titleWords),
    names: vocabularyOf(works, namedWords),
    all: vocabularyOf(works, (work) => [...namedWords(work), ...abstractWords(work)]),
  }),
);

type Words = readonly { readonly code: LanguageCode; readonly text: string }[];

const titleWords = (work: Work): Words => namesOf(work).map(({ code, name }) => ({ code, text: name }));

const namedWords = (work: Work): Words => [
  ...titleWords(work),
  ...tongues().map((code) => ({ code, text: titleIn(work.place ?? '', code) })),
  // "AM-AZ Agreement"
  { code: 'eng', text: work.participants.flatMap(({ code }) => code ?? []).join(' ') },
];

const abstractWords = ({ abstract }: Work): Words =>
  tongues().flatMap((code) => ({ code, text: abstract?.[code] ?? '' }));

function vocabularyOf(works: readonly Work[], wordsOf: (work: Work) => Words): Vocabulary {
  const filed = new Map<string, { form: string; code: LanguageCode; work: string }[]>();
  for (const work of works) {
    const seen = new Set<string>();
    for (const { code, text } of wordsOf(work)) {
      for (const { form } of wordForms(text)) {
        if (seen.has(`${code} ${form}`)) continue;
        seen.add(`${code} ${form}`);
        fileUnder(filed, form.slice(0, KEY), { form, code, work: work.id });
      }
    }
  }
  return filed;
}
