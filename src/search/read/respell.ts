import type { Asked } from '../../cite/find/asked.ts';
import { READERS_WORDS } from '../../cite/readersWords.ts';
import { kindOfWord } from '../../model/kindOfWord.ts';
import { structureWords } from '../../model/language.ts';
import { fromRoman } from '../../model/number/roman.ts';
import { inTongues, tongues } from '../../model/tongues.ts';
import { type FoldedWord, foldWords } from '../../words/fold.ts';
import { editDistance } from '../engine/edits.ts';
import { isInDictionary } from '../words/index.ts';
import { oneAlphabet } from '../words/lookalikes.ts';
import { reformed } from '../words/reformed.ts';

/** Structure words of one folded word, by that. */
const STRUCTURE_WORDS = inTongues<ReadonlyMap<string, string>>(
  () =>
    new Map(
      tongues()
        .flatMap((code) => Object.values(structureWords(code)).flat())
        .flatMap((spelled) => {
          const [word, second] = foldWords(spelled);
          return word === undefined || second !== undefined ? [] : [[word, spelled] as const];
        }),
    ),
);

/** Shorter words are one slip from too many others. */
const LEAST = { typed: 4, meant: 5 };

/**
 * The query with its structure words spelled right: "articel 12", "Articlе 6" with a Cyrillic letter, "յօդուած 7" in
 * the old spelling, "clause 7". Only words beside a number are read so, and a slip only in a word that no text holds.
 * Null where nothing is to be changed.
 */
export function respelled(
  { text, words: tokens }: Pick<Asked, 'text' | 'words'>,
  isHeld: (word: string) => boolean,
): string | null {
  let spelled = '';
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    const besideNumber = [tokens[at - 1], tokens[at + 1]].some((other) => isNumber(text, other));
    const meant = besideNumber ? structureWord(text, token, isHeld) : null;
    if (meant === null) continue;
    spelled += text.slice(from, token.start) + meant;
    from = token.end;
  }
  return from === 0 ? null : spelled + text.slice(from);
}

/** "12", "7-րդ" and "IV", but no year. */
function isNumber(text: string, token: FoldedWord | undefined): boolean {
  if (token === undefined) return false;
  if (/^\d{1,3}(?!\d)/u.test(token.word)) return true;
  const written = text.slice(token.start, token.end);
  return /^[IVXLC]+$/u.test(written) && fromRoman(written) !== null;
}

function structureWord(
  text: string,
  { word, start, end }: FoldedWord,
  isHeld: (word: string) => boolean,
): string | null {
  if (kindOfWord(text.slice(start, end)) !== null) return null;
  const readers = Object.hasOwn(READERS_WORDS(), word) ? READERS_WORDS()[word] : undefined;
  const other = readers ?? STRUCTURE_WORDS().get(oneAlphabet(reformed(word)));
  if (other !== undefined) return other;
  return word.length < LEAST.typed || isHeld(word) || isInDictionary(word) ? null : nearestTo(word);
}

/** Letters in which a longer word begins alike, where two slips are forgiven: "artical". */
const BEGINNING = 5;

/** The structure word that is one slip away, else two in its ending; null where none is, or words of different kinds. */
function nearestTo(word: string): string | null {
  const isNear = (other: string, slips: number): boolean =>
    other.length >= LEAST.meant && editDistance(word, other, slips) === slips;
  const begins = (other: string): boolean =>
    other.length >= BEGINNING + 2 && word.startsWith(other.slice(0, BEGINNING));
  return (
    onlyOne((other) => startsAlike(word, other) && isNear(other, 1)) ??
    onlyOne((other) => begins(other) && isNear(other, 2))
  );
}

/** A structure word, where all that are meant are of one kind. */
function onlyOne(isMeant: (other: string) => boolean): string | null {
  const near = [...STRUCTURE_WORDS()].flatMap(([other, spelled]) => (isMeant(other) ? [spelled] : []));
  const [first = null] = near;
  return first !== null && near.every((spelled) => kindOfWord(spelled) === kindOfWord(first)) ? first : null;
}

const startsAlike = (word: string, other: string): boolean =>
  word.charAt(0) === other.charAt(0) || word.charAt(0) === other.charAt(1);
