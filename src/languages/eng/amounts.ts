import { amountsOf } from '../amounts.ts';

export const amounts = amountsOf(`
  two
  three
  four
  five
  six
  seven
  eight
  nine
  ten
  eleven
  twelve
  thirteen
  fourteen
  fifteen
  sixteen
  seventeen
  eighteen
  nineteen
  twenty
  thirty
  forty
  fifty
  sixty
  seventy
  eighty
  ninety
  hundred
`);
