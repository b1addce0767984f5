import { counted } from '../counted.ts';
import type { Numbers } from '../numbers.ts';

export const numbers: Numbers = {
  cardinals: {
    ...counted('یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده'),
    هیجده: 18,
    ...counted('بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد', 20, 10),
    یکصد: 100,
    دویست: 200,
  },
  isCardinalAlone: true,
  isDottedOwn: false,
  ordinals: {
    ...counted('یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم'),
    ...counted('پانزدهم شانزدهم هفدهم هجدهم نوزدهم بیستم', 15),
    هیجدهم: 18,
    ...{ اول: 1, نخست: 1, نخستین: 1, اولین: 1, واحده: 1 },
    ...counted('سیم چهلم پنجاهم شصتم هفتادم هشتادم نودم صدم', 30, 10),
    'سی ام': 30,
    ...{ یکصدم: 100, دویستم: 200 },
  },
  ordinalCases: '|ين',
  and: 'و',
  endings: 'ام|م',
  signs: { before: 'شماره|شمارهٔ', after: '' },
  suffixes: { مکرر: 'bis' },
  fromEnd: { last: '[آا]خر(?:ین)?|پایانی', penultimate: 'ماقبل [آا]خر' },
  between: { range: 'تا|الی|لغایت', list: 'و|یا|،' },
  isOrdinalBehind: true,
  // The order of the alphabet, which newer acts have, behind the old one.
  otherLetters: ['ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی', 'آبپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی'],
  letterNames: { الف: 'ا' },
};
