import { type NamedKind, structureWords } from './language.ts';
import { inTongues, tongues } from './tongues.ts';

const WORD_KINDS = inTongues(
  () =>
    new Map<string, NamedKind>(
      tongues().flatMap((code) =>
        Object.entries(structureWords(code)).flatMap(([kind, words]) =>
          words.map((word) => [word, kind as NamedKind] as const),
        ),
      ),
    ),
);

/** Marks of stress, which dictionaries and some copies set: `Статья́`; those of Arabic vowels and its lengthening stroke. */
const STRESS = /[\u0300\u0301\u0640\u064B-\u0655\u0670]/gu;

/**
 * The kind that a structure word names, of any language that is read here, in any case, a final `.` and marks of stress
 * allowed; null where none.
 */
export function kindOfWord(word: string): NamedKind | null {
  const composed = word.normalize('NFC');
  const whole = composed.endsWith('.') ? composed.slice(0, -1) : composed;
  const kind = kindOfBare(whole);
  if (kind !== null) return kind;
  const plain = whole.replace(STRESS, '');
  return plain === whole ? null : kindOfBare(plain);
}

const kindOfBare = (bare: string): NamedKind | null =>
  WORD_KINDS().get(bare.toLowerCase()) ??
  (/[Iİ]/u.test(bare) ? WORD_KINDS().get(lowerAzerbaijani(bare)) : undefined) ??
  null;

/** Of composed words; the language's own lower case, for which a locale is asked, takes ten times as long. */
const lowerAzerbaijani = (word: string): string =>
  word.replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase();
