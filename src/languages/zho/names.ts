import type { NameCases } from '../names.ts';

export const nameCases: NameCases = {
  endings: '',
  loses: '',
};
