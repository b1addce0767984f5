import { onceFor } from '../../kept.ts';
import { LANGUAGES, type LanguageCode, textLanguage } from '../../model/language.ts';
import type { NamedThing } from '../../model/names.ts';
import { inTongues, tongues } from '../../model/tongues.ts';
import { foldWords } from '../../words/fold.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { codesOfWord, isFunctionWord, keyOf } from '../words/index.ts';
import { baseOf, basesOf } from '../words/names.ts';
import type { Run } from './compounds.ts';
import { type Form, heldForms, QUALITY } from './forms.ts';
import { bareWord, type TypedWord } from './typed.ts';

/** Words of a query that name something, and all that texts of any language call it. */
export interface Named {
  /** How many words of the query it takes. */
  readonly length: number;
  readonly forms: readonly Form[];
  readonly runs: readonly Run[];
}

/** One way to call a thing. */
interface Spelling {
  readonly code: LanguageCode;
  readonly words: readonly Word[];
}

export interface Word {
  readonly word: string;
  /** Proper nouns are known by their cases, others by their stem as well. */
  readonly isProper: boolean;
  /** Also another word, unless it is typed in capitals: "US", "ЕС". */
  readonly isCapital: boolean;
}

interface Thing {
  readonly spellings: readonly Spelling[];
  held: Omit<Named, 'length'> | null;
}

interface Entry {
  readonly thing: Thing;
  readonly spelling: Spelling;
}

/** The longest name that begins at a place of the query, in any case of any language; null where none does. */
export function namedAt(lexicon: Lexicon, asked: readonly TypedWord[], place: number): Named | null {
  const first = asked[place];
  if (first === undefined) return null;
  let longest: Entry | null = null;
  for (const code of codesOfWord(first.word)) {
    for (const begun of beginnings(code, first.word)) {
      for (const entry of tableOf(lexicon).get(begun) ?? []) {
        const isLonger = entry.spelling.words.length > (longest?.spelling.words.length ?? 0);
        if (isLonger && isTyped(entry.spelling, asked, place)) longest = entry;
      }
    }
  }
  if (longest === null) return null;
  longest.thing.held ??= heldOf(lexicon, longest.thing);
  return { length: longest.spelling.words.length, ...longest.thing.held };
}

/** Whether texts hold a word, in some form of it or by another name of what it names. */
export function isKnown(lexicon: Lexicon, word: string): boolean {
  if (heldForms(lexicon, word).length > 0) return true;
  const named = namedAt(lexicon, [bareWord(word)], 0);
  return named !== null && (named.forms.length > 0 || named.runs.length > 0);
}

const beginnings = (code: LanguageCode, word: string): readonly string[] => [
  ...basesOf(code, word).map((base) => `${code} ${base}`),
  `${code}=${keyOf(code, word)}`,
];

const isTyped = ({ code, words }: Spelling, asked: readonly TypedWord[], place: number): boolean =>
  words.every((own, at) => {
    const typed = asked[place + at];
    return (
      typed !== undefined && isForm(code, own, typed.word) && (!own.isCapital || isInCapitals(typed.typed))
    );
  });

export const isForm = (code: LanguageCode, { word, isProper }: Word, other: string): boolean =>
  basesOf(code, other).includes(baseOf(code, word)) ||
  (!isProper && keyOf(code, other) === keyOf(code, word));

const isInCapitals = (typed: string): boolean =>
  typed === typed.toUpperCase() && typed !== typed.toLowerCase();

const tableOf = onceFor((lexicon: Lexicon): ReadonlyMap<string, readonly Entry[]> => {
  const table = new Map<string, Entry[]>();
  for (const named of [...lexicon.names, ...MONTHS(), ...AMOUNTS()]) {
    const thing: Thing = { spellings: spellingsOf(named), held: null };
    for (const spelling of thing.spellings) {
      const [first, second] = spelling.words;
      if (first === undefined || (second === undefined && isOtherWord(first))) continue;
      const { code } = spelling;
      const begun = [
        `${code} ${baseOf(code, first.word)}`,
        ...(first.isProper ? [] : [`${code}=${keyOf(code, first.word)}`]),
      ];
      for (const key of begun) table.set(key, [...(table.get(key) ?? []), { thing, spelling }]);
    }
  }
  return table;
});

/** "May" */
const isOtherWord = ({ word, isCapital }: Word): boolean =>
  !isCapital && isFunctionWord(word, codesOfWord(word));

const spellingsOf = (named: NamedThing): readonly Spelling[] =>
  tongues().flatMap((code) =>
    (named[code] ?? []).map((spelled) => ({
      code,
      words: spelled.split(/[\s-]+/u).flatMap((part) => wordsOf(part)),
    })),
  );

const wordsOf = (part: string): readonly Word[] =>
  foldWords(part).map((word) => ({
    word,
    isProper: /^\p{Lu}/u.test(part),
    isCapital: isInCapitals(part) && isFunctionWord(word, codesOfWord(word)),
  }));

/** The name of each month in the form that days have. */
const MONTHS = inTongues<readonly NamedThing[]>(() =>
  LANGUAGES.eng.days.months.map((_, month) =>
    Object.fromEntries(tongues().map((code) => [code, [textLanguage(code).days.months[month] ?? '']])),
  ),
);

/** Numbers in words and in figures, by which texts and readers count: "five years", "5 лет". */
const AMOUNTS = inTongues<readonly NamedThing[]>(() =>
  Object.keys(LANGUAGES.eng.amounts).map((figure) =>
    Object.fromEntries(
      tongues().map((code) => [code, [figure, ...(textLanguage(code).amounts[figure] ?? [])]]),
    ),
  ),
);

/** All that texts have of a thing, a synonym of whatever was typed. */
function heldOf(lexicon: Lexicon, { spellings }: Thing): Omit<Named, 'length'> {
  const ids = new Set<number>();
  const runs: Run[] = [];
  for (const { code, words } of spellings) {
    const [only, second] = words;
    if (only !== undefined && second === undefined) {
      if (!isFunctionWord(only.word, codesOfWord(only.word)))
        for (const id of idsOf(lexicon, code, only)) ids.add(id);
      for (const compound of lexicon.compoundsOf(only.word)) runs.push(...rowOf(lexicon, compound));
    } else {
      const row = words.map((word) => surfacesOf(lexicon, idsOf(lexicon, code, word)));
      if (row.every(({ size }) => size > 0)) runs.push({ words: row, quality: QUALITY.synonym });
    }
  }
  return { forms: [...ids].map((id) => ({ id, how: 'synonym' })), runs };
}

/** The words of a compound as they stand: "u s c". */
function rowOf(lexicon: Lexicon, compound: string): readonly Run[] {
  const row = compound.split(' ').map((word) => surfacesOf(lexicon, [lexicon.idOf(word)]));
  return [{ words: row, quality: QUALITY.synonym }];
}

const surfacesOf = (lexicon: Lexicon, ids: readonly number[]): ReadonlySet<number> =>
  new Set(ids.flatMap((id) => lexicon.surfacesOf(id)));

/** Folded words of texts in the language that are forms of the word; of a figure, in any language. */
export function idsOf(lexicon: Lexicon, code: LanguageCode, word: Word): readonly number[] {
  const codes = /\p{L}/u.test(word.word) ? [code] : tongues();
  const found = [...lexicon.withPrefix(baseOf(code, word.word))].filter(
    (id) => lexicon.isHeld(id, codes) && isForm(code, word, lexicon.foldAt(id)),
  );
  const ofStem = word.isProper ? [] : lexicon.wordsUnder(code, keyOf(code, word.word));
  return [...new Set([...found, ...ofStem])];
}
