import { counted } from '../counted.ts';
import type { Numbers } from '../numbers.ts';

export const numbers: Numbers = {
  cardinals: {
    ...counted('двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто', 20, 10),
    двести: 200,
  },
  isCardinalAlone: false,
  isDottedOwn: true,
  ordinals: {
    ...counted('перв втор трет четверт пят шест седьм восьм девят десят одиннадцат двенадцат'),
    ...counted('тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат', 13),
    ...counted('двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност', 20, 10),
    ...counted('сот двухсот', 100, 100),
  },
  ordinalCases: 'ый|ой|ий|ая|ья|ое|ье|ого|ьего|ому|ьему|ым|ьим|ом|ьем|ую|ью|ей|ьей',
  and: '',
  endings: 'ое|го|ой|ая|ый|ий|ом|му|ым|ую|ей|й|я|е|м|ю',
  signs: { before: 'номер', after: '' },
  suffixes: {
    бис: 'bis',
    тер: 'ter',
    кватер: 'quater',
    квинквиес: 'quinquies',
    сексиес: 'sexies',
    септиес: 'septies',
    октиес: 'octies',
    новиес: 'novies',
    дециес: 'decies',
  },
  fromEnd: { last: 'последн\\p{L}+|заключительн\\p{L}+', penultimate: 'предпоследн\\p{L}+' },
  between: { range: 'по|до', list: 'и|или' },
};
