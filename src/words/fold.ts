import type { TextLanguage } from '../languages/language.ts';
import * as LANGUAGES from '../languages/table.ts';
import { cutRun } from './cutRun.ts';
import {
  BREVE,
  characterAt,
  ENDS,
  foldCharacter,
  foldPlain,
  JOINS,
  PARTS,
  plainAt,
  startsWord,
} from './foldCharacter.ts';

/**
 * The one fold and the one tokenizer of index, query, highlight, references and comparison: NFKD, lower case, without
 * soft hyphens, the Armenian marks ՞ ՛ ՜ and combining marks except the breve of й; ё as е, ə as e, ı as i; եւ, եվ and և
 * one form; apostrophes inside words dropped, but they part a word that lost its vowel ("l'article"). Arabic letters
 * without the stroke that lengthens them, with one alef, yeh, kaf and heh for Arabic, Persian and hurried spelling. Digits
 * of every script as Latin ones. Every character that is neither letter nor digit ends a word, as the zero-width non-joiner
 * of Persian does; of scripts that put no spaces between words Thai, Lao, Khmer and Burmese are cut by `cutRun`, and
 * elsewhere each sign is a word.
 */

/** A folded word and where it stands in the original: half-open, in UTF-16 code units. */
export interface FoldedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts without spaces between words, none of them below the first. */
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}\p{Script=Khmer}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const FIRST_UNSPACED = '\u0E00';
/** Before a vowel alone: "l'Accord", but "L'viv". */
const VOWEL = /^[aeiouyhœæ]/u;
const ELIDED = new Set(
  Object.values<TextLanguage>(LANGUAGES).flatMap(({ elided = '' }) => elided.split(' ')),
);

const MARKS = new RegExp(`[${BREVE}${ENDS}${JOINS}]`, 'gu');
/** Words of the text in their folded form, in order, the first `most`. Works on any string, lone surrogates included. */
export function foldTokens(text: string, most = Number.POSITIVE_INFINITY): readonly FoldedWord[] {
  const tokens: FoldedWord[] = [];
  read(text, most, (word, start, end) => tokens.push({ word: settle(word), start, end }));
  return tokens;
}

/** Where each of them begins and ends: start, end, start, end ... in UTF-16 code units. */
export function foldSpans(text: string): Int32Array {
  const spans: number[] = [];
  read(text, Number.POSITIVE_INFINITY, (_, start, end) => spans.push(start, end));
  return Int32Array.from(spans);
}

function read(text: string, most: number, take: Take): void {
  const reader = new WordReader(take);
  for (let at = 0; at < text.length && reader.count < most; ) {
    const plain = reader.takePlain(text, at);
    if (plain > at) {
      at = plain;
      continue;
    }
    const character = characterAt(text, at);
    const run = character >= FIRST_UNSPACED ? cutRun(text, at) : null;
    if (run !== null) {
      for (const [start, end] of run) if (reader.count < most) reader.takeWhole(text, start, end);
      at = run.at(-1)?.[1] ?? at + character.length;
      continue;
    }
    const folded = foldCharacter(character);
    const next = at + character.length;
    if (folded === ENDS || (folded === JOINS && (!startsWord(text, next) || reader.isElided(text, next))))
      reader.finish();
    else if (folded !== JOINS) reader.take(folded, at, next);
    at = next;
  }
  if (reader.count < most) reader.finish();
}

/** What is done with each word, before what depends on its neighbours is settled. */
type Take = (word: string, start: number, end: number) => void;

/** V8 keeps the whole text for a slice of this length. */
const LEAST_SLICED = 13;

/** The word that is being read. */
class WordReader {
  /** Words so far. */
  count = 0;
  private readonly done: Take;
  private word = '';
  private start = 0;
  private end = 0;
  /** Of the last letter. */
  private isUnspaced = false;

  constructor(done: Take) {
    this.done = done;
  }

  finish(): void {
    if (this.word !== '') this.give(this.word, this.start, this.end);
    this.word = '';
  }

  private give(word: string, start: number, end: number): void {
    this.count += 1;
    this.done(word, start, end);
  }

  /** A word of a run, whatever stands beside it; nothing where it has neither letters nor digits. */
  takeWhole(text: string, start: number, end: number): void {
    this.finish();
    const word = [...text.slice(start, end)].map(foldCharacter).join('').replace(MARKS, '');
    if (word !== '') this.give(word, start, end);
  }

  /** Takes the plain letters that stand at `at`, or what parts words there. Where they end; `at` where neither is there. */
  takePlain(text: string, at: number): number {
    const first = plainAt(text, at);
    if (first === PARTS) this.finish();
    if (first <= PARTS) return at + first;
    let next = at + 1;
    let isFolded = first === text.charCodeAt(at);
    for (let folded = plainAt(text, next); folded > PARTS; folded = plainAt(text, next)) {
      isFolded &&= folded === text.charCodeAt(next);
      next += 1;
    }
    if (this.word !== '' && this.isUnspaced) this.finish();
    this.isUnspaced = false;
    if (this.word === '') this.start = at;
    this.word += isFolded && next - at < LEAST_SLICED ? text.slice(at, next) : foldPlain(text, at, next);
    this.end = next;
    return next;
  }

  /** Whether what was read is a word that an apostrophe parts from the one at `next`. */
  isElided(text: string, next: number): boolean {
    return ELIDED.has(this.word) && VOWEL.test(foldCharacter(characterAt(text, next)));
  }

  /** What a character at `at` became; nothing where it is dropped. */
  take(folded: string, at: number, next: number): void {
    if (folded.length === 1) this.add(folded, at, next);
    else if (folded === '') this.end = next;
    else for (const piece of folded) this.add(piece, at, next);
  }

  private add(piece: string, at: number, next: number): void {
    if (piece === ENDS) this.finish();
    else if (piece !== BREVE || this.word.endsWith('и')) {
      if (this.word !== '' && (isUnspaced(piece) || this.isUnspaced)) this.finish();
      this.isUnspaced = isUnspaced(piece);
      if (this.word === '') this.start = at;
      this.word += piece;
      this.end = next;
    }
  }
}

const isUnspaced = (piece: string): boolean => piece >= FIRST_UNSPACED && UNSPACED.test(piece);

/** The folded words alone. */
export const foldWords = (text: string): readonly string[] => foldTokens(text).map(({ word }) => word);

/** The form that the original has beyond its fold: NFC, lower case, without soft hyphens. */
export const surfaceOf = (original: string): string =>
  original.replaceAll('\u00AD', '').normalize('NFC').toLowerCase();

/** How much of a word as written is one that lost its vowel, with its apostrophe: 2 of "l'article"; 0 where none. */
export function elisionIn(written: string): number {
  const [first, second] = foldTokens(written, 2);
  return second === undefined || first === undefined ? 0 : second.start;
}

/** What depends on neighbours: и and its breve are one letter again, եւ and եվ are written as one. */
function settle(word: string): string {
  const breved = word.includes(BREVE) ? word.replaceAll(`и${BREVE}`, 'й') : word;
  return /ե[ւվ]/u.test(breved) ? breved.replace(/ե[ւվ]/gu, 'և') : breved;
}
