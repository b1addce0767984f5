import { KINDS } from '../../model/kind.ts';
import { type CitedKind, textLanguage } from '../../model/language.ts';
import { isLetterName } from '../../model/number/letters.ts';
import { languagesOfNumber } from '../../model/number/words.ts';
import { anyTongue, patternInTongues } from '../../model/tongues.ts';
import { OF_CLAUSE } from '../find/words.ts';
import { ordinalNumber } from '../fromEnd.ts';
import { namedAt, skipFrom } from '../named.ts';
import { numberIn, type Token } from '../tokens.ts';
import { isNumberFirst, isOrdinalBehind } from '../wordOrder.ts';
import { readMark } from './mark.ts';

/** The number behind a structure word. Half-open span in UTF-16 code units; `next` is the place of the token after it. */
export interface NumberAfter {
  readonly number: string;
  readonly end: number;
  readonly next: number;
  readonly isMarked: boolean;
}

/** "article 7", "№ 7", "article seven", "lit. (b)", "пункт b)", "статья седьмая"; `from` is the place behind the word. */
export function readNumberAfter(
  tokens: readonly Token[],
  from: number,
  kind: CitedKind,
  word: Token,
): NumberAfter | null {
  const at = skipFrom(tokens, from);
  for (let place = from; place <= at; place += 1) {
    const mark = mayBeMarked(kind) || isOrdinalBehind(word.text) ? readMark(tokens, place) : null;
    if (mark !== null) return { number: mark.number, end: mark.end, next: mark.next, isMarked: true };
  }
  const number = plainAfter(tokens, at, kind, word);
  return number === null ? null : { number, end: tokens[at]?.end ?? word.end, next: at + 1, isMarked: false };
}

/** Articles and what lies around them have no brackets around their numbers. */
const mayBeMarked = (kind: CitedKind): boolean =>
  kind === 'paragraph' || kind === 'point' || kind === 'subpoint' || kind === 'recital';

/**
 * "article 7", "article seven"; "статья седьмая", which English does not say: "under this section third parties" cites
 * nothing. The ordinal of "абзац второй статьи 7" is the paragraph's, that of "абзац второй статьи" the article's.
 */
function plainAfter(tokens: readonly Token[], at: number, kind: CitedKind, word: Token): string | null {
  const said = tokens[at];
  if (said === undefined) return null;
  const mayFollow =
    isNumberFirst(word.text) ||
    isOrdinalBehind(word.text) ||
    isOrdinalEither(said) ||
    isOrdinalAlone(tokens, at, kind);
  const ordinal = mayFollow ? ordinalNumber(said) : null;
  if (ordinal === null) return numberIn(said, kind) ?? cardinalNumber(said) ?? letterAlone(tokens, at, kind);
  const next = tokens[at + 1];
  const kindOfNext = next?.kind ?? null;
  return kindOfNext === null || kindOfNext === 'preamble' || hasNumberAfter(tokens, at + 1) ? ordinal : null;
}

/** "Article premier", "párrafo segundo": where each language that has the ordinal puts it there ("second" is English too). */
function isOrdinalEither({ is, text }: Token): boolean {
  const [word = ''] = text.split(/[\s-]/u);
  const codes = is === 'word' ? languagesOfNumber(word) : [];
  return codes.length > 0 && codes.every((code) => textLanguage(code).numbers.isOrdinalEither === true);
}

/** The number of "article seven", where numbers are written out. */
const cardinalNumber = ({ number }: Token): string | null =>
  number?.kind === 'cardinal' ? number.number : null;

/** "paragraph a, article 7", "annex b", "կետ ա": a letter that no word follows, since it may be one ("a", «а», «и»). */
function letterAlone(tokens: readonly Token[], at: number, kind: CitedKind): string | null {
  const [letter, next] = tokens.slice(at, at + 2);
  const isAlone = next === undefined || next.is === 'sign' || next.kind !== null || OF_CLAUSE.test(next.text);
  const mayBeLetter = kind === 'paragraph' || (kind !== 'indent' && KINDS[kind].isCapitalLettered);
  const isLetter =
    mayBeLetter &&
    letter?.is === 'word' &&
    (/^[\p{Ll}\p{Lo}]$/u.test(letter.text) || isLetterName(letter.text));
  return isLetter && isAlone ? letter.text : null;
}

/**
 * "Article eleventh", "Article eleventh of the Treaty", "Article Eleventh provides": in running text an English ordinal is
 * of what follows it ("this Article third parties", "Article Third Parties").
 */
function isOrdinalAlone(tokens: readonly Token[], at: number, kind: CitedKind): boolean {
  const [ordinal, next] = tokens.slice(at, at + 2);
  if (kind !== 'article' || ordinal === undefined) return false;
  if (next === undefined || OF_CLAUSE.test(next.text)) return true;
  return /^\p{Lu}/u.test(ordinal.text) && !/^\p{Lu}/u.test(next.text);
}

/** Scripts of languages in whose citations a number is of the word before it, though ordinals may stand first. */
const WORD_FIRST = patternInTongues(() => {
  const scripts = anyTongue(({ script, numberFirst, numbers }) => {
    const isSo = numbers.isOrdinalBehind === true || (numberFirst.inCitations && !numberFirst.inHeadings);
    return isSo ? `\\p{Script=${script}}` : '';
  });
  return new RegExp(`^(?:${scripts || '(?!)'})`, 'u');
});

/** "прил. 1 ст. 7": in Russian the number that follows the word is its own, not the one before. */
export function hasNumberAfter(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at];
  if (word === undefined || !WORD_FIRST.test(word.text)) return false;
  const named = namedAt(tokens, at);
  return named !== null && readNumberAfter(tokens, named.next, named.kind, word) !== null;
}
