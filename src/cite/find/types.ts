import { recent } from '../../kept.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../../model/language.ts';
import type { Work } from '../../model/work.ts';
import { IDLE, isFormOf } from './forms.ts';

type WorkType = Work['type'];

const ALL = LANGUAGE_CODES.flatMap((code) =>
  Object.entries(LANGUAGES[code].acts).flatMap(([type, words]) =>
    words.map((word) => ({ code, word, type: type as WorkType })),
  ),
);
const known = recent<readonly WorkType[]>('types of acts');

/** Types of act that a word names, in any case of its language; none for other words: համաձայն is "according to". */
export const typesOfWord = (form: string): readonly WorkType[] =>
  known(form, () =>
    IDLE.test(form)
      ? []
      : [...new Set(ALL.filter(({ code, word }) => isFormOf(form, word, code)).map(({ type }) => type))],
  );

/** Whether a Work is of one of the types; treaties of every type are called treaties. */
export const isOfTypes = ({ type, nature }: Work, types: readonly WorkType[]): boolean =>
  types.some((named) => named === type || named === nature);
