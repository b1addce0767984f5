import { LANGUAGE_CODES, textLanguage } from '../../model/language.ts';

const ALPHABETS = LANGUAGE_CODES.flatMap((code) => {
  const { lookalikes, script } = textLanguage(code);
  if (lookalikes === null) return [];
  const pairs = [...lookalikes.own].map((letter, at) => [letter, lookalikes.latin.charAt(at)] as const);
  const toOwn = new Map(pairs.map(([own, latin]) => [latin, own]));
  return [{ isOwn: new RegExp(`\\p{Script=${script}}`, 'gu'), toLatin: new Map(pairs), toOwn }];
});

/** A folded word of Latin letters and those of another script in the alphabet of most of them; others as they are. */
export function oneAlphabet(word: string): string {
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin === 0) return word;
  const other = ALPHABETS.find(({ isOwn }) => word.match(isOwn) !== null);
  if (other === undefined) return word;
  const table = (word.match(other.isOwn)?.length ?? 0) > latin ? other.toOwn : other.toLatin;
  return [...word].map((letter) => table.get(letter) ?? letter).join('');
}
