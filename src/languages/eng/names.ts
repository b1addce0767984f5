import type { NameCases } from '../names.ts';

/** As `TextLanguage.contestedNames` says. */
export const contestedNames: readonly string[] =
  `shushi shusha stepanakert khankendi khankandi artsakh berdzor karvachar`.split(' ');

export const nameCases: NameCases = {
  endings: 's es',
  loses: '',
};
