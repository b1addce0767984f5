import type { NameCases } from '../names.ts';

export const nameCases: NameCases = {
  endings: 'ي ها هاي ان يان اي',
  loses: '',
};
