import type { Work } from '../../model/work.ts';
import { type WordForm, wordForms } from './forms.ts';
import type { Mention, NameIndex } from './names.ts';
import { goesOn, isName } from './shortNames.ts';
import { typesOfWord } from './types.ts';
import { ITSELF, THE } from './words.ts';

/** Words in these letters need "the" before a type for a name of one act: "the Agreement". */
const HAS_ARTICLE = /^\p{Script=Latin}+$/u;

/**
 * An act called by its type alone inside the text of `home`: "this Agreement", "настоящее Заявление", "սույն
 * Համաձայնագիր" are the text itself; "the Agreement" is the one of that type named before in the same words, else the
 * text itself where it is of that type. "This" with another type is no Work known: it is kept, of no Work.
 */
export function findOwnNames(
  text: string,
  taken: readonly Mention[],
  names: NameIndex,
  home: Work,
): readonly Mention[] {
  const words = wordForms(text);
  return words.flatMap((word, place): readonly Mention[] => {
    const types = isName(word.text) ? typesOfWord(word.form) : [];
    if (types.length === 0) return [];
    if (taken.some(({ start, end }) => start < word.end && end > word.start)) return [];
    const before = words[place - 1];
    const isThis = before !== undefined && ITSELF.test(before.form);
    // "The Convention on the Sea" is a longer name; "this Convention for the prevention of floods" is not.
    if (!isThis && goesOn(text.slice(word.end))) return [];
    if (isThis) {
      const works = types.includes(home.type) ? [home.id] : [];
      return [{ start: before.start, end: word.end, works }];
    }
    if (!standsAlone(before, word)) return [];
    const works = namedBefore(word, taken, names, types) ?? (types.includes(home.type) ? [home.id] : null);
    return works === null ? [] : [{ start: word.start, end: word.end, works }];
  });
}

const standsAlone = (before: WordForm | undefined, { text }: WordForm): boolean =>
  HAS_ARTICLE.test(text) ? before !== undefined && THE.test(before.form) : !isName(before?.text ?? '');

function namedBefore(
  word: WordForm,
  taken: readonly Mention[],
  { works }: NameIndex,
  types: readonly Work['type'][],
): readonly string[] | null {
  const typeOf = (id: string) => works.find((work) => work.id === id)?.type;
  const earlier = taken.filter((mention) => {
    const [only, second] = mention.works;
    const type = only === undefined || second !== undefined ? undefined : typeOf(only);
    return mention.end <= word.start && type !== undefined && types.includes(type);
  });
  return earlier.at(-1)?.works ?? null;
}
