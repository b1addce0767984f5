import { counted } from '../counted.ts';
import type { Numbers } from '../numbers.ts';

export const numbers: Numbers = {
  cardinals: {
    ...counted('մեկ երկու երեք չորս հինգ վեց յոթ ութ ինը տասը'),
    // Inside words the tens have forms of their own: տասնմեկ, but քսանմեկ.
    տասն: 10,
    ...counted('քսան երեսուն քառասուն հիսուն վաթսուն յոթանասուն ութսուն իննսուն հարյուր', 20, 10),
  },
  isCardinalAlone: false,
  isDottedOwn: true,
  ordinals: {
    ...counted('առաջին երկրորդ երրորդ չորրորդ հինգերորդ վեցերորդ յոթերորդ ութերորդ իններորդ տասներորդ'),
    ...counted('մեկերորդ երկուերորդ երեքերորդ չորսերորդ'),
    ...counted('քսաներորդ երեսուներորդ քառասուներորդ հիսուներորդ վաթսուներորդ', 20, 10),
    ...counted('յոթանասուներորդ ութսուներորդ իննսուներորդ հարյուրերորդ', 70, 10),
  },
  ordinalCases: '|ը|ն|ի|ին|ում|ով|ից',
  and: '',
  endings: 'րդ(?:ի|ը|ն|ում|ով|ից)?|ին|ի|ը|ն|ում|ով|ից',
  signs: { before: 'թիվ', after: '' },
  suffixes: {},
  fromEnd: { last: 'վերջին', penultimate: 'նախավերջին' },
  between: { range: 'մինչև', list: 'և|եւ|ու|կամ' },
};
