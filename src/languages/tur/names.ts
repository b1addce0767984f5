import type { NameCases } from '../names.ts';

export const nameCases: NameCases = {
  endings:
    'in un nin nun i u yi yu ni nu e a ye ya ne na de da te ta nde nda deki daki den dan ten tan nden ndan le la yle yla li lu lilar lular liler luler ler lar lerin larin',
  loses: '',
};
