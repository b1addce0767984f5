import { counted } from '../counted.ts';
import type { Numbers } from '../numbers.ts';

export const numbers: Numbers = {
  cardinals: {
    ...counted("двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто сто", 20, 10),
    двісті: 200,
  },
  isCardinalAlone: false,
  isDottedOwn: true,
  ordinals: {
    ...counted("перш друг трет четверт п'ят шост сьом восьм дев'ят десят одинадцят дванадцят"),
    ...counted("тринадцят чотирнадцят п'ятнадцят шістнадцят сімнадцят вісімнадцят дев'ятнадцят", 13),
    ...counted("двадцят тридцят сороков п'ятдесят шістдесят сімдесят вісімдесят дев'яност", 20, 10),
    ...counted('сот двохсот', 100, 100),
  },
  ordinalCases: 'ий|ій|а|я|е|є|ого|ього|ому|ьому|им|ім|у|ю|ою|ьою|оі|ьоі',
  and: '',
  endings: 'а|я|й|е|є|у|ю|і|оі|го|ого|му|ому|ою|ій|им|ім|м',
  signs: { before: 'номер', after: '' },
  suffixes: {
    біс: 'bis',
    бис: 'bis',
    тер: 'ter',
    кватер: 'quater',
    квінквіес: 'quinquies',
    сексіес: 'sexies',
    септіес: 'septies',
    октіес: 'octies',
    новіес: 'novies',
    деціес: 'decies',
  },
  fromEnd: { last: 'останн\\p{L}+|заключн\\p{L}+', penultimate: 'передостанн\\p{L}+' },
  between: { range: 'по|до', list: 'і|й|та|або|чи' },
  // Most lists leave out letters that are easily taken for others.
  otherLetters: ['абвгдежзиіклмнопрстуфхцшщюя', 'абвгдеєжзиклмнпрстуфхцшщюя', 'абвгдежзиклмнопрстуфхцчшщюя'],
};
