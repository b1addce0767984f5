import type { Work } from '../../model/work.ts';
import { INSIDE_WORDS } from '../../words/foldCharacter.ts';
import type { Reference } from '../reference.ts';
import { apart, byStart } from './apart.ts';
import { type WordForm, wordForms } from './forms.ts';
import type { Mention, NameIndex } from './names.ts';
import { typesOfWord } from './types.ts';
import { BEFORE_TYPE, DATED, ITSELF, SUBJECT } from './words.ts';

/** How far around a clause its short name is looked for. UTF-16 code units. */
const AROUND = 60;
/** Works of one type that a short name may mean, at most. */
const MOST = 20;

/**
 * Works called by their type alone beside a clause: "Article 102 of the Charter", "статья 5 Конвенции",
 * "Nizamnamənin 102-ci maddəsi". It is the one of that type named last before, else any of that type. A name that
 * means the text itself ("of this Agreement") is none.
 */
export function findShortNames(
  text: string,
  clauses: readonly Reference[],
  named: readonly Mention[],
  names: NameIndex,
  home: Work | null,
): readonly Mention[] {
  const typeOf = new Map(names.works.map(({ id, type }) => [id, type]));
  const taken = (start: number, end: number): boolean =>
    named.some((mention) => mention.start < end && mention.end > start);
  const found = clauses.flatMap((clause): readonly Mention[] => {
    const found = typeBeside(text, clause);
    if (found === null || !isName(found.word) || taken(found.start, found.end)) return [];
    if (home !== null && found.types.includes(home.type)) return [];
    const earlier = named
      .filter(
        ({ end, works }) =>
          end <= clause.start && works.length === 1 && fits(works[0] ?? '', found.types, typeOf),
      )
      .at(-1);
    const all = names.works.filter(({ type }) => found.types.includes(type)).map(({ id }) => id);
    const works = earlier?.works ?? all.slice(0, MOST);
    return works.length === 0 ? [] : [{ start: found.start, end: found.end, works }];
  });
  // One that stands between two clauses is found beside both.
  return apart(found.sort(byStart));
}

type Types = readonly Work['type'][];

const fits = (id: string, types: Types, typeOf: ReadonlyMap<string, Work['type']>): boolean => {
  const type = typeOf.get(id);
  return type !== undefined && types.includes(type);
};

interface TypeWord {
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly word: string;
  readonly types: Types;
}

/** The type of act alone beside a clause, in whatever letters: "of the Charter", "of the statement", "Nizamnamənin". */
export const typeBeside = (text: string, clause: Pick<Reference, 'start' | 'end'>): TypeWord | null =>
  typeAfter(text, clause) ?? wordBefore(text, clause);

/** The type of act that follows a clause alone: "paragraph 6 of the statement". */
export function typeAfter(text: string, { end }: Pick<Reference, 'end'>): TypeWord | null {
  const around = text.slice(end, end + AROUND);
  // Most clauses are followed by something else: their first word tells.
  const [first] = wordForms(around, 1);
  if (first === undefined || (!leads(first) && typesOfWord(first.form).length === 0)) return null;
  for (const word of wordForms(around)) {
    const types = typesOfWord(word.form);
    if (types.length > 0)
      return goesOn(around.slice(word.end))
        ? null
        : { start: end + word.start, end: end + word.end, word: word.text, types };
    if (!leads(word)) return null;
  }
  return null;
}

const leads = ({ form }: WordForm): boolean => BEFORE_TYPE.test(form) && !ITSELF.test(form);

/** A letter, a figure or a mark inside words. */
const IS_OF_WORD = new RegExp(`[\\p{L}\\p{N}\\p{M}${INSIDE_WORDS}]`, 'u');

/** Armenian and Azerbaijani put the Work first; "this" before it means the text itself. */
function wordBefore(text: string, { start }: Pick<Reference, 'start'>): TypeWord | null {
  const from = Math.max(0, start - AROUND);
  const beside = text.slice(from, start).trimEnd();
  // Half of a character of two units may be of a word.
  if (!IS_OF_WORD.test(beside.slice(-2))) return null;
  const [before, word] = wordForms(text.slice(from, start)).slice(-2);
  const last = word ?? before;
  if (last === undefined || text.slice(from + last.end, start).trim() !== '') return null;
  const types = typesOfWord(last.form);
  if (types.length === 0) return null;
  if (word !== undefined && before !== undefined && (ITSELF.test(before.form) || isName(before.text)))
    return null;
  return { start: from + last.start, end: from + last.end, word: last.text, types };
}

/** What makes a type the beginning of a longer name: "the Charter of Paris". */
export function goesOn(behind: string): boolean {
  const [, next = ''] = /^\s+(\p{L}+)/u.exec(behind.slice(0, AROUND)) ?? [];
  const form = next.toLowerCase();
  return /^\p{Lu}/u.test(next) || SUBJECT.test(form) || DATED.test(form);
}

/** A Work's short name is written with a capital letter. */
export const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
