import type { NameCases } from '../names.ts';

export const nameCases: NameCases = {
  endings:
    'ი მა მ ს ის ისა ით ითა ად დ ში აში ზე აზე დან იდან მდე ამდე თვის ისთვის სთვის თან სთან გან ისგან სგან ა ას ამ ე ემ ეს ო ოს ომ ოში ური ულ ული ურ',
  loses: '[იაეო]',
};
