import { textLanguage } from '../model/language.ts';
import { numberBehindWord, numeralSigns } from '../model/number/digits.ts';
import type { PrintedNumber } from '../model/number/printed.ts';
import { readNumber } from '../model/number/read.ts';
import { matchAt } from '../model/number/signs.ts';
import { isUnspaced, standsWithoutNumber, unspacedWordAt } from '../model/structureWord.ts';
import { anyTongue, inTongues, tongues } from '../model/tongues.ts';
import type { Token } from './tokens.ts';

const LINKS = inTongues(() => {
  const links = `(?:${anyTongue(({ numbers: { between } }) => `${between.range}|${between.list}`)})`;
  return { at: new RegExp(links, 'uy'), whole: new RegExp(`^${links}$`, 'u') };
});

/** Names of ours for clauses that have no structure word: they may begin or end like one. */
const NAMES = inTongues(() => {
  const names = tongues().flatMap((code) => {
    const { places, nouns } = textLanguage(code);
    return [places.nouns.formula, places.nouns.indent, nouns.conclusions].filter(isUnspaced);
  });
  return new RegExp(names.join('|') || '(?!)', 'uy');
});

const prefixes = (): string => anyTongue(({ numbers }) => numbers.ordinalPrefix ?? '') || '(?!)';

/** 第 before a bracket is part of it: 第（一）项. */
const OPENED = inTongues(() => new RegExp(`(?:${prefixes()})[(（]`, 'uy'));

/** What a number begins with; most signs are none. */
const BEGINS = inTongues(() => new RegExp(`(?:${prefixes()})|${numeralSigns()}`, 'uy'));

/**
 * The token at `at` of a text without spaces. A numeral is a number behind what makes one of it ("第七", "（一）",
 * "附件一") or in a list of them before a structure word; the words for clauses, which begin other words as well, are
 * read behind numbers alone. All else is one sign a token.
 */
export function unspacedToken(text: string, at: number, before: readonly Token[]): Token {
  const last = before.at(-1);
  const opened = matchAt(OPENED(), text, at)?.[0];
  if (opened !== undefined) return signOf('(', at, opened);
  const name = matchAt(NAMES(), text, at)?.[0];
  if (name !== undefined) return { ...signOf(name, at, name), is: 'word' };
  const read = matchAt(BEGINS(), text, at) === null ? null : readNumber(text, at, null, 'reference');
  if (read !== null && (read.kind === 'ordinal' || isCounted(text, read, before)))
    return numberOf(text, read);
  const word = unspacedWordAt(text, at);
  if (word !== null && (standsWithoutNumber(word) || isNumber(last))) {
    const own = isNumber(last) ? numberBehindWord(text, word.end) : null;
    return {
      text: word.word,
      start: at,
      end: own?.end ?? word.end,
      is: 'word',
      number: null,
      kind: word.kind,
    };
  }
  const link = matchAt(LINKS().at, text, at)?.[0] ?? '';
  const said = isUnspaced(link) ? link : String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { ...signOf(said, at, said), is: 'word' };
}

const signOf = (text: string, start: number, printed: string): Token => ({
  text,
  start,
  end: start + printed.length,
  is: 'sign',
  number: null,
  kind: null,
});

const isNumber = (token: Token | undefined): boolean =>
  token?.is === 'number' || token?.is === 'ordinal' || token?.text === ')';

/** "七" of "附件七", "（七）" and "第六、七条". */
function isCounted(text: string, { end }: PrintedNumber, before: readonly Token[]): boolean {
  const [outer, last] = [before.at(-2), before.at(-1)];
  if (last === undefined) return false;
  if (last.kind !== null) return standsWithoutNumber({ kind: last.kind });
  if (last.text === '(') return /^[)）]/u.test(text.slice(end, end + 1));
  return isNumber(outer) && LINKS().whole.test(last.text) && unspacedWordAt(text, end) !== null;
}

/** With what stands behind the word as part of the number: 第七条之一 is 7-1. */
function numberOf(text: string, read: PrintedNumber): Token {
  const word = unspacedWordAt(text, read.end);
  const own = word === null ? null : numberBehindWord(text, word.end);
  const number = own === null ? read : { ...read, number: `${read.number}-${own.number}` };
  const is = read.kind === 'ordinal' ? 'ordinal' : 'number';
  return { text: number.number, start: read.start, end: read.end, is, number, kind: null };
}
