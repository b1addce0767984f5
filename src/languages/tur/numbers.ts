import { counted } from '../counted.ts';
import type { Numbers } from '../numbers.ts';

export const numbers: Numbers = {
  cardinals: {
    ...counted('bir iki üç dört beş altı yedi sekiz dokuz'),
    ...counted('on yirmi otuz kırk elli altmış yetmiş seksen doksan yüz', 10, 10),
  },
  isCardinalAlone: false,
  isDottedOwn: false,
  ordinals: {
    ...counted('birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu'),
    ...counted('onuncu yirminci otuzuncu kırkıncı ellinci altmışıncı yetmişinci sekseninci', 10, 10),
    ...counted('doksanıncı yüzüncü', 90, 10),
    ilk: 1,
  },
  ordinalCases: '|n[iu]n|n[iu]|s[iu]|n[ae]|d[ae]|y[ae]|s[iu]n[iu]n|s[iu]nd[ae]',
  and: '',
  endings: '[iu]?nc[iu](?:n[iu]n)?',
  signs: { before: '', after: "[ıiuü]?nc[ıiuü]|say[ıi]l[ıi]|numaral[ıi]|no[’']?lu" },
  suffixes: {},
  fromEnd: { last: 'son|sonuncu', penultimate: 'sondan bir önceki' },
  between: { range: 'ila|il[âa]', list: 've|veya|ya da' },
  isOrdinalPointed: true,
};
