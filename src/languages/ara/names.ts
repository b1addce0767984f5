import type { NameCases } from '../names.ts';

/** Names have no endings but those of adjectives and of case with a letter. */
export const nameCases: NameCases = {
  endings: 'ا ي يه يين يون يا يات ه',
  loses: '[اه]',
};
