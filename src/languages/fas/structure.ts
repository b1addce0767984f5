import type { OwnNouns, StructureWords } from '../language.ts';

/** A noun, with the marks of what belongs to it, and its plural; also with the letters of an Arabic keyboard. */
const forms = (...nouns: readonly string[]): readonly string[] =>
  nouns.flatMap((noun) => {
    const spelled = [noun, noun.replaceAll('ی', 'ي').replaceAll('ک', 'ك')];
    return [...new Set(spelled)];
  });

/** A paragraph without a number. */
export const unnumbered: readonly string[] = forms('پاراگراف', 'پاراگرافهای');

/** What stands behind the non-joiner ("ماده‌های") is a word of its own. */
export const words: StructureWords = {
  preamble: forms('مقدمه', 'دیباچه', 'سرآغاز'),
  part: forms('بخش', 'باب', 'بخشهای', 'ابواب'),
  chapter: forms('فصل', 'فصول', 'فصلهای'),
  section: forms('قسمت', 'مبحث', 'گفتار'),
  article: [...forms('ماده', 'مواد', 'مادهٔ', 'مادة'), 'madeh', 'maddeh'],
  paragraph: [...forms('بند', 'بندهای', 'بندها', 'بنود', 'فقره'), 'band'],
  point: forms('جزء', 'جزو', 'اجزای', 'اجزاء'),
  subpoint: [...forms('ردیف', 'زیربند', 'ردیفهای'), ...unnumbered],
  annex: [...forms('ضمیمه', 'پیوست', 'ضمائم', 'ضمایم', 'پیوستهای'), 'zamimeh'],
  recital: ['بند مقدمه'],
};

/** به گواهی مراتب بالا, تنظیم شد در. */
export const closing = '(?:به|برای|در) (?:گواهی|تأیید|تایید) (?:مراتب|این)|(?:تنظیم شد|انجام شد|امضا شد) در';

export const nouns: OwnNouns = {
  recital: 'بند مقدمه',
  formula: 'پایان مقدمه',
  paragraph: 'بند',
  point: 'جزء',
  subpoint: 'ردیف',
  indent: 'خط تیره',
  p: 'پاراگراف',
  note: 'پانوشت',
  conclusions: 'خاتمه',
  hcontainer: 'عنوان',
  gap: 'افتادگی',
};
