import { onceFor } from '../../kept.ts';
import type { LanguageCode } from '../../model/language.ts';
import { tongues } from '../../model/tongues.ts';
import { countBits } from '../engine/bits.ts';
import { editDistance, editOf, lettersOf } from '../engine/edits.ts';
import type { Lexicon } from '../engine/lexicon.ts';
import { codesOfWord, keyOf, scriptOf, WORDS } from '../words/index.ts';
import { listedSpellings } from '../words/spelling.ts';
import { roughLatin } from '../words/transliterate.ts';
import { corrected, type FindMeaning, meaning } from './meaning.ts';
import {
  endsAlike,
  isLikely,
  isSwap,
  LEAST,
  MOST,
  Nearest,
  nearestKeys,
  TWO_WRONG,
  WRONG_IN_ROOT,
} from './nearest.ts';

/** Equally near words that are all taken. */
const MOST_MEANT = 3;

/** The commonest of the words of texts that are equally near; words with digits are never corrected. */
const ofWords =
  (near: (lexicon: Lexicon, word: string) => Iterable<number>): FindMeaning =>
  (lexicon, word) => {
    const { length } = [...word];
    if (length < LEAST || length > MOST || /\p{N}/u.test(word)) return null;
    const ids = [...new Set(near(lexicon, word))];
    const commonest = ids.sort((a, b) => lexicon.countOf(b) - lexicon.countOf(a) || a - b);
    return corrected(lexicon, commonest.slice(0, MOST_MEANT));
  };

const forgiven = (word: string): number => ([...word].length >= TWO_WRONG ? 2 : 1);

/** One slip away: a letter swapped with the next, dropped, doubled, added or wrong; in long words two. */
export const nearWords = ofWords((lexicon, word) => {
  const codes = codesOfWord(word);
  return new Nearest(word, forgiven(word)).considerAll(lexicon.words, (other) => {
    const id = lexicon.idOf(other);
    return lexicon.isHeld(id, codes) ? [id] : [];
  }).ids;
});

/** A slip in a listed spelling of what texts spell otherwise. */
export const nearSpellings = ofWords((lexicon, word) => {
  const found = new Nearest(word, forgiven(word));
  for (const { spelling, ids } of listedNames(lexicon)(codesOfWord(word))) found.consider(spelling, ids);
  return found.ids;
});

/** Words as short as this, of other scripts than Latin, are compared with stems as they are too. */
const LEAST_LEMMA = 6;

/**
 * A slip in the stem or the ending of a form that no text has. It may give the word another stem, so that a long word is
 * compared as it is too: "какабах" with "карабах". Latin ones only where they are very long: "courts" is no slip of
 * "cours(e)".
 */
export const nearStems = ofWords((lexicon, word) =>
  codesOfWord(word).flatMap((code) => {
    const stem = keyOf(code, word);
    const byStem = nearestKeys(lexicon, code, stem, stem.length >= TWO_WRONG ? 2 : 1);
    const isLong = word.length >= (WORDS(code).script === 'Latin' ? TWO_WRONG : LEAST_LEMMA);
    return [...(byStem.size > 0 || !isLong ? byStem : nearestKeys(lexicon, code, word, 1))];
  }),
);

/** Listed names of any script one slip from how the word sounds; those of Latin letters are compared as they are. */
export const nearSounds = ofWords((lexicon, word) => {
  if (scriptOf(word) === 'Latin') return [];
  const found = new Nearest(roughLatin(word), 1);
  for (const { sound, ids } of listedNames(lexicon)(tongues())) found.consider(sound, ids);
  return found.ids;
});

/** Roots shorter than this tell too little. */
const LEAST_ROOT = 6;
/** Letters that a word may have beyond the root. */
const MOST_ENDING = 4;

/** Words of which the word has the root with one slip in it, and an ending that no text has. */
export const nearRoots = ofWords((lexicon, word) => {
  const ids = new Set<number>();
  const letters = lettersOf(word);
  for (const code of codesOfWord(word)) {
    const roots = lexicon.keysOf(code);
    const [from, to] = roots.ofLength(Math.max(LEAST_ROOT, word.length - MOST_ENDING - 1), word.length + 1);
    for (let at = from; at < to; at += 1) {
      // A slip leaves one letter of the root out of the word at most.
      if (countBits((roots.letters[at] ?? 0) & ~letters) > 1) continue;
      const root = roots.words[at] ?? '';
      if (root.charAt(0) !== word.charAt(0) || !beginsWithSlipOf(word, root)) continue;
      for (const id of lexicon.wordsUnder(code, root)) ids.add(id);
    }
  }
  return ids;
});

/** An added or a wrong letter makes a short root another one: "revolution" is no slip of "resolutely". */
function beginsWithSlipOf(word: string, root: string): boolean {
  return [root.length - 1, root.length, root.length + 1].some((length) => {
    const beginning = word.slice(0, length);
    if (beginning.length < length || word.length - length > MOST_ENDING) return false;
    if (editDistance(beginning, root, 1) !== 1 || !endsAlike(beginning, root)) return false;
    const slip = editOf(beginning, root);
    return slip === 'wrong' ? root.length >= WRONG_IN_ROOT : slip !== 'added';
  });
}

/** A listed spelling that texts have a form of, how it sounds, and the words of texts that are the same name. */
interface ListedName {
  readonly spelling: string;
  readonly sound: string;
  readonly ids: readonly number[];
}

/** Names in texts of the languages, looked up once for each list of languages. */
const listedNames = onceFor((lexicon: Lexicon) =>
  onceFor((codes: readonly LanguageCode[]): readonly ListedName[] =>
    listedSpellings()
      .map((spelling) => ({
        spelling,
        sound: roughLatin(spelling),
        ids: codes.flatMap((code) => lexicon.wordsUnder(code, keyOf(code, spelling))),
      }))
      .filter(({ ids }) => ids.length > 0),
  ),
);

/** The function word that is one slip away. Of three letters a swap alone, as they are typed fast. */
export const nearFunctionWord: FindMeaning = (lexicon, word) => {
  if (word.length < LEAST - 1) return null;
  const others = codesOfWord(word).flatMap((code) => [...WORDS(code).functionWords]);
  const isSlip = (other: string): boolean =>
    lexicon.idOf(other) >= 0 && (word.length < LEAST ? isSwap(word, other) : isLikely(word, other, 1));
  const meant = others.find((other) => editDistance(word, other, 1) === 1 && isSlip(other));
  return meant === undefined ? null : meaning(meant, []);
};
