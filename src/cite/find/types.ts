import { LANGUAGE_CODES, type LanguageCode } from '../../model/language.ts';
import type { Work } from '../../model/work.ts';
import { isFormOf } from './forms.ts';

type WorkType = Work['type'];

/** What an act of each type is called, in the forms of `wordForms`; `other` has no name of its own. */
const TYPE_WORDS: Readonly<Record<LanguageCode, Readonly<Record<WorkType, readonly string[]>>>> = {
  eng: {
    treaty: ['treaty'],
    convention: ['convention'],
    agreement: ['agreement', 'accord'],
    protocol: ['protocol'],
    charter: ['charter'],
    declaration: ['declaration'],
    statement: ['statement'],
    memorandum: ['memorandum', 'mou'],
    framework: ['framework'],
    appeal: ['appeal'],
    resolution: ['resolution'],
    act: ['act'],
    other: ['decision', 'regulation'],
  },
  rus: {
    treaty: ['договор'],
    convention: ['конвенция'],
    agreement: ['соглашение'],
    protocol: ['протокол'],
    charter: ['устав', 'хартия'],
    declaration: ['декларация'],
    statement: ['заявление'],
    memorandum: ['меморандум'],
    framework: ['рамки'],
    appeal: ['обращение'],
    resolution: ['резолюция'],
    act: ['акт'],
    other: ['решение', 'регламент'],
  },
  hye: {
    treaty: ['պայմանագիր'],
    convention: ['կոնվենցիա'],
    agreement: ['համաձայնագիր'],
    protocol: ['արձանագրություն'],
    charter: ['կանոնադրություն', 'խարտիա'],
    declaration: ['հռչակագիր'],
    statement: ['հայտարարություն'],
    memorandum: ['հուշագիր'],
    framework: ['շրջանակ'],
    appeal: ['դիմում'],
    resolution: ['բանաձև'],
    act: ['ակտ'],
    other: ['որոշում', 'կանոնակարգ'],
  },
  aze: {
    treaty: ['muqavile'],
    convention: ['konvensiya'],
    agreement: ['sazis'],
    protocol: ['protokol'],
    charter: ['nizamname', 'xartiya'],
    declaration: ['beyanname'],
    statement: ['beyanat'],
    memorandum: ['memorandum'],
    framework: ['cercive'],
    appeal: ['muraciet'],
    resolution: ['qetname'],
    act: ['akt'],
    other: ['qerar', 'esasname'],
  },
};

const ALL = LANGUAGE_CODES.flatMap((code) =>
  Object.entries(TYPE_WORDS[code]).flatMap(([type, words]) =>
    words.map((word) => ({ code, word, type: type as WorkType })),
  ),
);
const known = new Map<string, readonly WorkType[]>();

/** Types of act that a word names, in any case of its language; none for other words. */
export function typesOfWord(form: string): readonly WorkType[] {
  const kept = known.get(form);
  if (kept !== undefined) return kept;
  const found = ALL.filter(({ code, word }) => isFormOf(form, word, code)).map(({ type }) => type);
  const types = [...new Set(found)];
  if (known.size < 20_000) known.set(form, types);
  return types;
}

/** Whether a Work is of one of the types; treaties of every type are called treaties. */
export const isOfTypes = ({ type, nature }: Work, types: readonly WorkType[]): boolean =>
  types.some((named) => named === type || named === nature);
