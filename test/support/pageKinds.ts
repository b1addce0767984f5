const PEACE = '/t/am-az-peace-2025';
const STATEMENT = '/t/am-az-ru-statement-2020';

/** A page of every kind, over the archive's own documents: what browser tests visit and `npm run shots` pictures. */
export const PAGE_KINDS: readonly (readonly [name: string, path: string])[] = [
  ['home', '/'],
  ['search', '/search?q=border'],
  ['search without a hit', '/search?q=lawsuits'],
  ['people', '/people'],
  ['person', '/people/ararat-mirzoyan'],
  ['compare', '/compare'],
  [
    'two texts compared',
    `/compare/am-az-ru-statement-2020/eng-kremlin@2020-11-09/to/am-az-prague-statement-2022/eng@2022-10-06`,
  ],
  ['references', '/cite'],
  ['log', '/log'],
  ['safely', '/safely'],
  ['works', '/t'],
  ['work', PEACE],
  ['work without text', '/t/vclt-1969'],
  ['text', `${PEACE}/eng@2025-08-08`],
  ['text with gaps', `${PEACE}/hye@2025-08-08`],
  ['Russian text', `${STATEMENT}/rus@2020-11-09`],
  ['words found in a text', `${PEACE}/eng@2025-08-08?find=territorial+integrity`],
  ['words not found in a text', `${PEACE}/eng@2025-08-08?find=zzqqx`],
  ['clause', `${PEACE}/eng@2025-08-08/art_II/p_2`],
  ['clause that others cite', `${PEACE}/eng@2025-08-08/art_I`],
  ['gap', `${PEACE}/hye@2025-08-08/art_III`],
  ['range', `${PEACE}/eng@2025-08-08/art_VI--art_VII`],
  ['cited', `${PEACE}/eng@2025-08-08/art_I?h=${'0'.repeat(64)}`],
  ['side by side', `${PEACE}/parallel/eng@2025-08-08+hye@2025-08-08`],
  ['a clause side by side', `${STATEMENT}/parallel/rus@2020-11-09+eng-kremlin@2020-11-09/para_6`],
  ['about', '/about'],
  ['problem', `${PEACE}/eng@2025-08-08/art_IV/para_2`],
];
