import { textLanguage } from '../../model/language.ts';
import { inTongues, tongues } from '../../model/tongues.ts';

/**
 * Names in another script's letters. Every word is brought to one rough Latin form, in which the usual ways of
 * transliterating meet: "Lachinskiy", "Lachinskij" and "Лачинский" are all `lacinski`.
 */
const SOUNDS = inTongues(() => {
  const all = tongues().flatMap((code) => textLanguage(code).sounds ?? []);
  return {
    groups: all.flatMap(({ groups }) => groups),
    letters: new Map(all.flatMap(({ letters }) => Object.entries(letters))),
    endings: all.flatMap(({ endings }) => endings ?? []),
  };
});

/** Longer groups first: what several Latin letters stand for. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/gu, 's'],
  [/tch|ch/gu, 'c'],
  [/zh|dzh|dj/gu, 'j'],
  [/sh/gu, 's'],
  [/kh|x/gu, 'h'],
  [/gh|q/gu, 'g'],
  [/ts|tz/gu, 'c'],
  [/dz/gu, 'z'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/w/gu, 'v'],
  [/y/gu, 'i'],
  [/i+/gu, 'i'],
];

/** Rough Latin form of a folded word of any script. */
export function roughLatin(word: string): string {
  const { groups, letters: sounds } = SOUNDS();
  const begun = groups.reduce((text, [group, letter]) => text.replace(group, letter), word);
  const letters = [...begun].map((letter) => sounds.get(letter) ?? letter).join('');
  const grouped = LATIN.reduce((text, [group, letter]) => text.replace(group, letter), letters);
  return grouped.replace(/(\p{L})\1+/gu, '$1').replace(/^ie/u, 'e');
}

const LEAST_STEM = 6;

/** How a word may sound: as it is written, and without the endings of each language ("voennoplennye"). */
export function soundsOf(word: string): readonly string[] {
  const sound = roughLatin(word);
  const stems = SOUNDS().endings.map((endings) => sound.replace(endings, ''));
  return [sound, ...stems.filter((stem) => stem !== sound && stem.length >= LEAST_STEM)];
}
