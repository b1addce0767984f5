import { foldWords } from '../words/fold.ts';

/** Ordinal words of the four languages, first to tenth and more, in the forms that stand before a structure word. */
const ORDINALS: readonly (readonly string[])[] = [
  ['first', 'перв', 'առաջին', 'birinci'],
  ['second', 'втор', 'երկրորդ', 'ikinci'],
  ['third', 'трет', 'երրորդ', 'üçüncü'],
  ['fourth', 'четверт', 'չորրորդ', 'dördüncü'],
  ['fifth', 'пят', 'հինգերորդ', 'beşinci'],
  ['sixth', 'шест', 'վեցերորդ', 'altıncı'],
  ['seventh', 'седьм', 'յոթերորդ', 'yeddinci'],
  ['eighth', 'восьм', 'ութերորդ', 'səkkizinci'],
  ['ninth', 'девят', 'իններորդ', 'doqquzuncu'],
  ['tenth', 'десят', 'տասներորդ', 'onuncu'],
  ['eleventh', 'одиннадцат', 'տասնմեկերորդ', 'on birinci'],
  ['twelfth', 'двенадцат', 'տասներկուերորդ', 'on ikinci'],
  ['thirteenth', 'тринадцат', 'տասներեքերորդ'],
  ['fourteenth', 'четырнадцат', 'տասնչորսերորդ'],
  ['fifteenth', 'пятнадцат', 'տասնհինգերորդ'],
  ['sixteenth', 'шестнадцат', 'տասնվեցերորդ'],
  ['seventeenth', 'семнадцат', 'տասնյոթերորդ'],
  ['eighteenth', 'восемнадцат', 'տասնութերորդ'],
  ['nineteenth', 'девятнадцат', 'տասնիններորդ'],
  ['twentieth', 'двадцат', 'քսաներորդ'],
];

const RUSSIAN_ENDING = /(?:ый|ой|ий|ая|ья|ое|ье|ого|ьего|ому|ьему|ым|ьим|ом|ьем|ую|ью|ей|ьей)$/u;

const folded = (word: string): string => foldWords(word).join(' ');
const BY_WORD = new Map(
  ORDINALS.flatMap((words, place) => words.map((word) => [folded(word), place + 1] as const)),
);

/** The number an ordinal word means ("second", "второго", "երկրորդ", "ikinci"), or null. */
export function ordinalValue(word: string): number | null {
  const form = folded(word);
  return BY_WORD.get(form) ?? BY_WORD.get(form.replace(RUSSIAN_ENDING, '')) ?? null;
}

/** What counts from the end has the English word for a number: which clause that is, the text tells. */
const FROM_END: Readonly<Record<string, { readonly place: number; readonly word: RegExp }>> = {
  last: {
    place: 1,
    word: /^(?:last|final|concluding|последн\p{L}+|заключительн\p{L}+|վերջին|sonuncu|axırıncı|axirinci)$/iu,
  },
  penultimate: { place: 2, word: /^(?:penultimate|предпоследн\p{L}+|նախավերջին)$/iu },
};

/** 1 for "the last article", 2 for the one before it; null for numbers. */
export const placeFromEnd = (number: string | null): number | null => FROM_END[number ?? '']?.place ?? null;

/** The number that an ordinal means ("2nd", "7-րդ", "second", "последняя"), as a citation has it; null for other words. */
export function ordinalNumber(word: string): string | null {
  const [, digits] = /^(\d+)[^\d.\s]/u.exec(word) ?? [];
  if (digits !== undefined) return digits;
  const fromEnd = Object.entries(FROM_END).find(([, one]) => one.word.test(word));
  if (fromEnd !== undefined) return fromEnd[0];
  const value = ordinalValue(word);
  return value === null ? null : String(value);
}

const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** The number of "article seven", up to twenty, in English, where numbers are written out; null for other words. */
export function cardinalValue(word: string): string | null {
  const place = CARDINALS.indexOf(word.toLowerCase());
  return place < 0 ? null : String(place + 1);
}
