import { givenNow } from './givenWords.ts';
import { KINDS } from './kind.ts';
import { kindOfWord } from './kindOfWord.ts';
import { type NamedKind, structureWords } from './language.ts';
import { inTongues, tongues } from './tongues.ts';

/** A structure word of any language as a text has it; `end` is the place after it, a full stop behind it left out. */
export interface StructureWord {
  readonly kind: NamedKind;
  readonly word: string;
  readonly end: number;
}

const WORD = /[\p{L}\p{M}\u00AD]+/uy;
/** `С т а т ь я`, `Գ Լ ՈՒ Խ`: letters apart, a letter of two signs among them. */
const SPACED = /(?:[\p{L}\p{M}]{1,3}(?:[ \u00A0]+|$)){3,24}/uy;

/** The structure word that stands at `at`; null where there is none. */
export function structureWordAt(text: string, at: number): StructureWord | null {
  const whole = unspacedWordAt(text, at) ?? phraseAt(text, at);
  if (whole !== null) return whole;
  WORD.lastIndex = at;
  const word = WORD.exec(text)?.[0];
  if (word === undefined) return null;
  const spaced = word.length > 3 ? null : spacedAt(text, at);
  if (spaced !== null) return spaced;
  const kind = kindOfWord(word.replaceAll('\u00AD', ''));
  return kind === null ? null : { kind, word, end: at + word.length };
}

/** Words of languages that put no spaces between words, the longest first. */
const UNSPACED = inTongues(() => {
  const words = tongues().flatMap((code) => Object.values(structureWords(code)).flat());
  const longestFirst = words.filter(isUnspaced).sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.join('|') || '(?!)', 'uy');
});

/** Of several words, which texts alone give: "Ibara ya". */
const PHRASES = inTongues(() => {
  const words = [...givenNow().values()].flatMap((given) => Object.values(given).flat());
  const longestFirst = words.filter((word) => word.includes(' ')).sort((a, b) => b.length - a.length);
  return longestFirst.length === 0
    ? null
    : new RegExp(`(?:${longestFirst.join('|').replaceAll(' ', '[ \\u00A0]+')})(?![\\p{L}\\p{M}])`, 'iuy');
});

/** The structure word of several words that stands at `at`; null where there is none. */
export function phraseAt(text: string, at: number): StructureWord | null {
  const pattern = PHRASES();
  if (pattern === null) return null;
  pattern.lastIndex = at;
  const word = pattern.exec(text)?.[0];
  const kind = word === undefined ? null : kindOfWord(word.replace(/\s+/gu, ' '));
  return word === undefined || kind === null ? null : { kind, word, end: at + word.length };
}

const HAN = /\p{Script=Han}/u;

/** Whether words like this one stand without spaces between them. */
export const isUnspaced = (word: string): boolean => HAN.test(word.charAt(0));

/** The structure word of a language without spaces that stands at `at`, whatever follows it; null where there is none. */
export function unspacedWordAt(text: string, at: number): StructureWord | null {
  if (!isUnspaced(text.charAt(at))) return null;
  const pattern = UNSPACED();
  pattern.lastIndex = at;
  const word = pattern.exec(text)?.[0];
  const kind = word === undefined ? null : kindOfWord(word);
  return word === undefined || kind === null ? null : { kind, word, end: at + word.length };
}

/** Whether a word means a clause without a number before it: 附件, 序言; 条 and 章 are parts of other words. */
export const standsWithoutNumber = ({ kind }: Pick<StructureWord, 'kind'>): boolean =>
  KINDS[kind].isBody || KINDS[kind].standsAlone;

/** The longest run of letters apart that makes a structure word: the next one may be the number ("A r t i c l e I"). */
function spacedAt(text: string, at: number): StructureWord | null {
  SPACED.lastIndex = at;
  const run = SPACED.exec(text)?.[0] ?? '';
  const letters = [...run.matchAll(/[\p{L}\p{M}]+/gu)];
  for (let count = letters.length; count >= 3; count -= 1) {
    const word = letters.slice(0, count).join('');
    const kind = kindOfWord(word);
    const last = letters[count - 1];
    if (kind !== null && last !== undefined) return { kind, word, end: at + last.index + last[0].length };
  }
  return null;
}
