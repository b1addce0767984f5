import { PROBLEMS } from '../../src/http/problem.ts';
import { KINDS } from '../../src/model/kind.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { FORMATS } from '../../src/render/formats.ts';
import { FACET_NAMES } from '../../src/search/engine/facet.ts';
import type { Addition } from './additions.ts';

const languages = Object.values(LANGUAGES);

/** What the archive grows by, read from its own tables. */
export const ADDITIONS: readonly Addition[] = [
  {
    name: 'language',
    spellings: [
      { names: Object.keys(LANGUAGES), atLeast: 3 },
      { names: languages.map(({ bcp47 }) => bcp47.slice(0, 2)), atLeast: 3 },
      { names: languages.map(({ english }) => english.toLowerCase()), atLeast: 3 },
      { names: ['Latin', 'Cyrillic', 'Armenian'], atLeast: 2 },
    ],
    hasFiles: true,
  },
  { name: 'export format', spellings: [{ names: Object.keys(FORMATS), atLeast: 3 }] },
  // Objects with a few of these are answers; with half of them, lists.
  { name: 'facet', spellings: [{ names: FACET_NAMES, atLeast: FACET_NAMES.length / 2 }], isEveryday: true },
  { name: 'clause kind', spellings: [{ names: Object.keys(KINDS), atLeast: 3 }] },
  { name: 'problem', spellings: [{ names: Object.keys(PROBLEMS), atLeast: 3 }] },
];
