/**
 * Names in another script's letters. Every word is brought to one rough Latin form, in which the usual ways of
 * transliterating meet: "Lachinskiy", "Lachinskij" and "Лачинский" are all `lacinski`.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ж: 'j',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
  },
  ...{
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'h',
    ц: 'c',
    ч: 'c',
    ш: 's',
    щ: 's',
  },
  ...{ ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

const ARMENIAN: Readonly<Record<string, string>> = {
  ...{
    ա: 'a',
    բ: 'b',
    գ: 'g',
    դ: 'd',
    ե: 'e',
    զ: 'z',
    է: 'e',
    ը: 'e',
    թ: 't',
    ժ: 'j',
    ի: 'i',
    լ: 'l',
    խ: 'h',
  },
  ...{
    ծ: 'c',
    կ: 'k',
    հ: 'h',
    ձ: 'z',
    ղ: 'g',
    ճ: 'c',
    մ: 'm',
    յ: 'i',
    ն: 'n',
    շ: 's',
    ո: 'o',
    չ: 'c',
    պ: 'p',
  },
  ...{
    ջ: 'j',
    ռ: 'r',
    ս: 's',
    վ: 'v',
    տ: 't',
    ր: 'r',
    ց: 'c',
    ւ: 'v',
    փ: 'p',
    ք: 'k',
    օ: 'o',
    ֆ: 'f',
    և: 'ev',
  },
};

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
  const armenian = word.replace(/ու|ոյ/gu, 'u').replace(/^ո/u, 'vo').replace(/^ե/u, 'ie');
  const letters = [...armenian].map((letter) => CYRILLIC[letter] ?? ARMENIAN[letter] ?? letter).join('');
  const grouped = LATIN.reduce((text, [group, letter]) => text.replace(group, letter), letters);
  return grouped.replace(/(\p{L})\1+/gu, '$1').replace(/^ie/u, 'e');
}

/** Endings of Russian words in rough Latin, of which a stem has none. */
const RUSSIAN_ENDING = /(?:ogo|omu|imi|ami|iami|ie|ii|oi|ei|im|om|ih|ah|iah|ov|ev|iu|ia|a|e|i|o|u)$/u;
const LEAST_STEM = 6;

/** How a word may sound: as it is written, and a Russian one without its ending ("voennoplennye"). */
export function soundsOf(word: string): readonly string[] {
  const sound = roughLatin(word);
  const stem = sound.replace(RUSSIAN_ENDING, '');
  return stem === sound || stem.length < LEAST_STEM ? [sound] : [sound, stem];
}
