/** Numbers that headings spell out, from one to twelve: "PART ONE", "Часть первая", "Chapter Two". */
const SPELLED = [
  'one two three four five six seven eight nine ten eleven twelve',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  'первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая одиннадцатая двенадцатая',
  'первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый',
  'первое второе третье четвертое пятое шестое седьмое восьмое девятое десятое одиннадцатое двенадцатое',
  'առաջին երկրորդ երրորդ չորրորդ հինգերորդ վեցերորդ յոթերորդ ութերորդ իններորդ տասներորդ տասնմեկերորդ տասներկուերորդ',
  'birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu onuncu',
].map((words) => words.split(' '));

/** Endings of ordinals in figures: 2-րդ, 15-ci, 1-я, 2nd. */
export const ORDINAL_ENDING = '(?:րդ|ին|ая|я|ый|ой|й|n?c[iıuü]|st|nd|rd|th)';

/** The value of a spelled-out number, in any case; null where the word is none. */
export function spelledValue(word: string): number | null {
  const composed = word.normalize('NFC');
  for (const lower of [composed.toLowerCase(), composed.toLocaleLowerCase('az')]) {
    for (const words of SPELLED) {
      const place = words.indexOf(lower.replaceAll('ё', 'е'));
      if (place >= 0) return place + 1;
    }
  }
  return null;
}
