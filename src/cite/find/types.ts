import { recent } from '../../kept.ts';
import { textLanguage } from '../../model/language.ts';
import { inTongues, tongues } from '../../model/tongues.ts';
import type { Work } from '../../model/work.ts';
import { IDLE, isFormOf } from './forms.ts';

type WorkType = Work['type'];

const NAMED = inTongues(() => ({
  all: tongues().flatMap((code) =>
    Object.entries(textLanguage(code).acts).flatMap(([type, words]) =>
      words.map((word) => ({ code, word, type: type as WorkType })),
    ),
  ),
  known: recent<readonly WorkType[]>('types of acts'),
}));

/** Types of act that a word names, in any case of its language; none for other words: համաձայն is "according to". */
export function typesOfWord(form: string): readonly WorkType[] {
  const { all, known } = NAMED();
  return known(form, () =>
    IDLE.test(form)
      ? []
      : [...new Set(all.filter(({ code, word }) => isFormOf(form, word, code)).map(({ type }) => type))],
  );
}

/** Whether a Work is of one of the types; treaties of every type are called treaties. */
export const isOfTypes = ({ type, nature }: Work, types: readonly WorkType[]): boolean =>
  types.some((named) => named === type || named === nature);
