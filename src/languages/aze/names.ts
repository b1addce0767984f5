import type { NameCases } from '../names.ts';

/** As `TextLanguage.contestedNames` says. */
export const contestedNames: readonly string[] =
  `susa susi xankendi stepanakert artsax berdzor qarvacar`.split(' ');

export const nameCases: NameCases = {
  endings:
    'in un nin nun i u ni nu e a ye ya ne na de da nde nda den dan nden ndan le la yle yla dir dur deki daki li lu lilar lular liler luler lilari lilarinn',
  loses: '',
};
