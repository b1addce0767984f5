import type { Numbers } from '../numbers.ts';

/** Digits and units; the circle and the letter O that some copies have for 〇. */
const numerals = {
  ...{
    〇: 0,
    零: 0,
    '○': 0,
    Ｏ: 0,
    一: 1,
    二: 2,
    两: 2,
    兩: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
  },
  ...{ 十: 10, 廿: 20, 卅: 30, 百: 100, 千: 1000 },
};

export const numbers: Numbers = {
  cardinals: {},
  isCardinalAlone: false,
  isDottedOwn: false,
  ordinals: {},
  ordinalCases: '',
  and: '',
  endings: '',
  signs: { before: '', after: '' },
  suffixes: {},
  fromEnd: { last: '最后|最後', penultimate: '倒数第二|倒數第二' },
  between: { range: '至|到', list: '以及|和|及|与|與|或|、' },
  ordinalPrefix: '第',
  numerals,
  behindWord: '之',
  // The twelve branches, which other treaties letter by.
  otherLetters: ['子丑寅卯辰巳午未申酉戌亥'],
};
