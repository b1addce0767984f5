import { onceFor, recent } from '../../kept.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { onOtherKeyboard } from '../read/keyboard.ts';
import { respelled } from '../read/respell.ts';
import { isContested } from '../words/contested.ts';
import { hasDictionary, isInDictionary } from '../words/index.ts';
import { oneAlphabet } from '../words/lookalikes.ts';
import { reformed } from '../words/reformed.ts';
import { cutInTwo } from './compounds.ts';
import { corrected, type FindMeaning, type Known, type Meaning, respelt } from './meaning.ts';
import { related, undoneForm, undoneRelated } from './roots.ts';
import { nearFunctionWord, nearRoots, nearSounds, nearSpellings, nearStems, nearWords } from './slips.ts';
import { titlesSpelled } from './titles.ts';

/** One way to understand what no text holds. */
interface Fallback {
  readonly name: string;
  readonly reason: string;
  /** A judged query that is understood otherwise, or not at all, without this row. */
  readonly judged: string;
}

interface QueryFallback extends Fallback {
  /** The query as it may have been meant; null where nothing is to be changed. */
  readonly mend: (text: string, known: Known) => Promise<string | null> | string | null;
}

/**
 * How far a row goes from what was typed: it takes the word for itself, written or formed otherwise; for a word of texts
 * that is a slip away; for a form that texts need not have, or by its sound.
 */
type Guess = 'none' | 'near' | 'far';

interface WordFallback extends Fallback {
  /** The unknown word of the judged query. */
  readonly word: string;
  readonly find: FindMeaning;
  readonly guess: Guess;
}

/** Of whole queries, before their words are looked for: one after the other. */
export const QUERY_FALLBACKS: readonly QueryFallback[] = [
  {
    name: 'another keyboard',
    reason: 'Readers of two alphabets forget which keyboard is on',
    judged: 'kfxbycrbq rjhbljh',
    mend: (text, { read, isInTexts }) => onOtherKeyboard(text, read, isInTexts),
  },
  {
    name: 'slip in a title',
    reason: 'Words that only titles have are no words of texts',
    judged: 'Prague stateemnt border commissions',
    mend: titlesSpelled,
  },
  {
    name: 'slip in a structure word',
    reason: 'A citation is one only if its structure word is read',
    judged: 'articel 12',
    mend: (text, { read, isInTexts }) => respelled(read(text), (word) => isInTexts?.(word) ?? false),
  },
];

/** Of single words, until one finds something. What is corrected is said openly wherever it is used. */
export const WORD_FALLBACKS: readonly WordFallback[] = [
  {
    name: 'words run together',
    reason: 'A blank is left out, or stands before the number of a conference in texts alone',
    judged: 'peacetreaty',
    word: 'peacetreaty',
    guess: 'none',
    find: cutInTwo,
  },
  {
    name: 'old spelling',
    reason: 'Armenians abroad write as before the reform of 1922',
    judged: 'յարաբերութիւններ',
    word: 'յարաբերութիւններ',
    guess: 'none',
    find: (lexicon, word) => respelt(lexicon, word, reformed(word)),
  },
  {
    name: 'letters of two alphabets',
    reason: 'Cyrillic letters that look like Latin ones come with what is copied',
    judged: 'сorridor',
    word: 'сorridor',
    guess: 'none',
    find: (lexicon, word) => respelt(lexicon, word, oneAlphabet(word)),
  },
  {
    name: 'slip in a word',
    reason: 'A letter is swapped, left out, doubled, added or wrong; in long words two',
    judged: 'inviolabilty',
    word: 'inviolabilty',
    guess: 'near',
    find: nearWords,
  },
  {
    name: 'slip in another spelling',
    reason: 'Names have several spellings; readers slip in those that texts do not use',
    judged: 'kelbajra',
    word: 'kelbajra',
    guess: 'far',
    find: nearSpellings,
  },
  {
    name: 'slip in a stem',
    reason: 'Readers slip in forms that no text has, as in those that texts have',
    judged: 'воннеопленные',
    word: 'воннеопленные',
    guess: 'far',
    find: nearStems,
  },
  {
    name: 'slip in a root',
    reason: 'The slip gives the word another stem, and no text has its ending',
    judged: 'sparatists',
    word: 'sparatists',
    guess: 'far',
    find: nearRoots,
  },
  {
    name: 'slip in a name of another script',
    reason: 'Texts write the name in other letters than the reader, who slips in his own',
    judged: 'պոուտին',
    word: 'պոուտին',
    guess: 'far',
    find: nearSounds,
  },
  {
    name: 'same root',
    reason: 'Readers ask for the noun where texts have the verb: nothing is corrected',
    judged: 'guarantors',
    word: 'guarantors',
    guess: 'none',
    find: related,
  },
  {
    name: 'slip undone',
    reason: 'A slip gives a form that no text has a stem far from its own',
    judged: 'заложнии',
    word: 'заложнии',
    guess: 'far',
    find: undoneForm,
  },
  {
    name: 'slip undone, same root',
    reason: 'Texts have only words of the root of what was mistyped',
    judged: 'regitsration of the agreement',
    word: 'regitsration',
    guess: 'far',
    find: undoneRelated,
  },
  {
    name: 'another script',
    reason: 'Words are typed as they sound where a keyboard lacks their letters',
    judged: 'khaghaghutyun',
    word: 'khaghaghutyun',
    guess: 'far',
    find: (lexicon, word) => (word.length < 4 ? null : corrected(lexicon, lexicon.soundingLike(word))),
  },
  {
    name: 'slip in a function word',
    reason: 'It need not stand anywhere: function words may be let go',
    judged: 'teh parties shall refrain',
    word: 'teh',
    guess: 'far',
    find: nearFunctionWord,
  },
];

/** The query as all fallbacks mend it; itself where nothing is to be changed. */
export async function mendQuery(text: string, known: Known): Promise<string> {
  let mended = text;
  for (const { mend } of QUERY_FALLBACKS) mended = (await mend(mended, known)) ?? mended;
  return mended;
}

const keptOf = onceFor((_: Lexicon) => recent<{ readonly is: Meaning | null }>('meanings of words'));

/** What an unknown word may mean; null where nothing is near enough. A contested name is never called a slip. */
export const meaningOf = (lexicon: Lexicon, word: string): Meaning | null =>
  keptOf(lexicon)(word, () => ({ is: isContested(word) ? null : firstOf(lexicon, word) })).is;

function firstOf(lexicon: Lexicon, word: string): Meaning | null {
  const allowed = guessesAt(word);
  for (const { find, guess } of WORD_FALLBACKS) {
    const found = allowed.includes(guess) ? find(lexicon, word) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Letters from which on a word of a language without a dictionary may be a slip of more than what texts have. */
const LONG = 6;

/** What a language has is never taken for another word; where that cannot be known, a short one seldom is. */
function guessesAt(word: string): readonly Guess[] {
  if (hasDictionary(word)) return isInDictionary(word) ? ['none'] : ['none', 'near', 'far'];
  return [...word].length < LONG ? ['none', 'near'] : ['none', 'near', 'far'];
}
