import { counted } from '../counted.ts';
import type { Numbers } from '../numbers.ts';

export const numbers: Numbers = {
  cardinals: {
    ...counted('bir iki üç dörd beş altı yeddi səkkiz doqquz'),
    ...counted('on iyirmi otuz qırx əlli altmış yetmiş səksən doxsan yüz', 10, 10),
  },
  isCardinalAlone: false,
  isDottedOwn: false,
  ordinals: {
    ...counted('birinci ikinci üçüncü dördüncü beşinci altıncı yeddinci səkkizinci doqquzuncu'),
    ...counted('onuncu iyirminci otuzuncu qırxıncı əllinci altmışıncı yetmişinci', 10, 10),
    ...counted('səksəninci doxsanıncı yüzüncü', 80, 10),
  },
  ordinalCases: '|n[iu]n|n[iu]|s[iu]|n[ae]|d[ae]|y[ae]',
  and: '',
  endings: 'n?c[iu](?:n[iu]n)?|n?[iu]n',
  signs: { before: '', after: 'sayl[ıi]|n[öo]mr[əe]l[iİ]|№-?li' },
  suffixes: {},
  fromEnd: { last: 'sonuncu|axırıncı|axirinci', penultimate: '' },
  between: { range: 'dək', list: 'və|ve|veya|ya' },
};
