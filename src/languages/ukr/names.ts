import type { NameCases } from '../names.ts';

export const nameCases: NameCases = {
  endings:
    'а я и і у ю е є о ь й оі еі ій ою ею єю ом ем єм ам ям им ім ий ого ього ому ьому ові еві єві ів еів ами ями ах ях ая их іх ими',
  loses: '[иі]й|[аяьйоеиі]',
};
