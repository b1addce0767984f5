import type { Direction } from '../model/direction.ts';
import { eng } from './eng/index.ts';
import { hye } from './hye/index.ts';
import type { IsoLanguage } from './iso639.ts';
import { scriptName } from './iso15924.ts';
import type { TextLanguage } from './language.ts';
import { rus } from './rus/index.ts';

/**
 * A language without a folder: its words are folded and parted, and have no stems. What it calls articles, a text or the
 * archive says (`structure`); nobody said how it forms ordinals or names of acts, so that clauses are named by these words
 * and, where there are none, in English. `written` has the script by its ISO 15924 code.
 */
export function otherLanguage(
  { bcp47, aliases, english }: IsoLanguage,
  written: { readonly script: string; readonly direction: Direction },
): TextLanguage {
  const script = scriptName(written.script);
  return {
    ...IN_ENGLISH,
    bcp47,
    locale: bcp47,
    aliases: [...aliases, english.toLowerCase()],
    endonym: english,
    english,
    script,
    letters: LETTERS.get(script) ?? '',
    direction: written.direction,
  };
}

/** The same table with nothing in its lists. */
const each = <Key extends string>(table: Readonly<Record<Key, readonly string[]>>) =>
  Object.fromEntries(Object.keys(table).map((key) => [key, []])) as unknown as typeof table;

/** Letters by which lists count, where the language's own order is not known: those of its script. */
const LETTERS = new Map([eng, rus, hye].map(({ script, letters }) => [script, letters]));

/** Behind all rows of the table. */
const LAST = 1000;

const { nouns, title, places, numbers, asides, days, type } = eng;

const IN_ENGLISH: Omit<
  TextLanguage,
  'bcp47' | 'locale' | 'aliases' | 'endonym' | 'english' | 'script' | 'letters' | 'direction'
> = {
  ...{ place: LAST, engineLocale: null, nouns, title, places, numbers, asides, days },
  words: each(eng.words),
  numberFirst: { inHeadings: false, inCitations: false },
  amounts: {},
  acts: each(eng.acts),
  definitions: [],
  pluralsOf: () => [],
  type: { ...type, bound: { before: '(?!)', behind: '(?!)' } },
  syllables: null,
  webFonts: { faces: {}, first: [] },
  pdfFonts: null,
  functionWords: '',
  stem: (word) => word,
  spellings: [],
  infinitive: null,
  respell: (word) => word,
  dictionary: null,
  contestedNames: [],
  nameCases: { endings: '', loses: '' },
  reformed: null,
  sounds: null,
  keyboard: null,
  lookalikes: null,
};
