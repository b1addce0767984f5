import type { NameCases } from '../names.ts';

/** As `TextLanguage.contestedNames` says. */
export const contestedNames: readonly string[] =
  `шуши шуша степанакерт ханкенди арцах бердзор карвачар`.split(' ');

export const nameCases: NameCases = {
  endings:
    'а я ы и у ю е о ь й ой ей ою ею ом ем ым им ый ий ого его ому ему ая яя ую юю ое ее ие ые их ых ыми ими',
  loses: '[иы]й|[аяьйоеыи]',
};
