import type { StructureKind } from './kind.ts';
import { fromRoman } from './number.ts';

/** Kinds that readers name in words: those of headings and the numbered ones below them. */
export type NamedKind = StructureKind | 'paragraph' | 'point' | 'subpoint' | 'recital';

/**
 * One language of texts and interface. Adding a language is adding a row (and its word lists in `search/words`).
 * Codes: ISO 639-2/T in keys and addresses, BCP 47 in `lang` attributes.
 */
interface Language {
  readonly bcp47: string;
  /** Other codes and spellings that addresses accept, lower case. */
  readonly aliases: readonly string[];
  /** The language's own name, and its English one for our messages. */
  readonly endonym: string;
  readonly english: string;
  /** Letters in the order in which lists are lettered. */
  readonly letters: string;
  /** Structure words, lower case, the title form first; Latin spellings of other scripts last. */
  readonly words: Readonly<Record<NamedKind, readonly string[]>>;
  /** "Article IV": how a numbered clause is named in titles, messages and citations. */
  readonly title: (word: string, number: string) => string;
}

const wordFirst = (word: string, number: string): string => `${word} ${number}`;

export const LANGUAGES = {
  eng: {
    bcp47: 'en',
    aliases: ['en', 'english'],
    endonym: 'English',
    english: 'English',
    letters: 'abcdefghijklmnopqrstuvwxyz',
    words: {
      preamble: ['preamble', 'preambular'],
      part: ['part'],
      chapter: ['chapter', 'chap', 'ch'],
      section: ['section', 'sect', 'sec'],
      article: ['article', 'articles', 'art', 'arts'],
      paragraph: ['paragraph', 'paragraphs', 'para', 'paras', 'par'],
      point: ['point', 'points', 'subparagraph', 'sub-paragraph', 'subparagraphs', 'item', 'lit'],
      subpoint: ['subpoint'],
      annex: ['annex', 'annexes', 'appendix'],
      recital: ['recital', 'recitals'],
    },
    title: wordFirst,
  },
  rus: {
    bcp47: 'ru',
    aliases: ['ru', 'russian'],
    endonym: 'русский',
    english: 'Russian',
    letters: 'абвгдежзиклмнопрстуфхцчшщэюя',
    words: {
      preamble: ['преамбула', 'преамбулы', 'преамбуле', 'преамбулу', 'преамбулой', 'preambula'],
      part: ['часть', 'части', 'частью', 'ч', 'chast'],
      chapter: ['глава', 'главы', 'главе', 'главу', 'гл', 'glava'],
      section: ['раздел', 'раздела', 'разделе', 'разд', 'razdel'],
      article: [
        'статья',
        'статьи',
        'статье',
        'статью',
        'статьей',
        'статьёй',
        'статьях',
        'ст',
        'statya',
        'statja',
        'statia',
      ],
      paragraph: [
        'пункт',
        'пункта',
        'пункте',
        'пункту',
        'пунктом',
        'пункты',
        'пунктов',
        'пунктах',
        'п',
        'пп',
        'punkt',
      ],
      point: ['подпункт', 'подпункта', 'подпункте', 'подп', 'podpunkt'],
      subpoint: ['абзац', 'абзаца', 'абзаце', 'абзацу', 'абзацы', 'абз', 'abz'],
      annex: ['приложение', 'приложения', 'приложении', 'прил', 'prilozhenie'],
      recital: ['абзац преамбулы'],
    },
    title: wordFirst,
  },
  hye: {
    bcp47: 'hy',
    aliases: ['hy', 'arm', 'armenian'],
    endonym: 'հայերեն',
    english: 'Armenian',
    letters: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփք',
    words: {
      preamble: ['նախաբան', 'նախաբանը', 'նախաբանի', 'նախաբանում', 'naxaban', 'nakhaban'],
      part: ['մաս', 'մասը', 'մասի', 'մասում', 'mas'],
      chapter: ['գլուխ', 'գլուխը', 'գլխի', 'glukh'],
      section: ['բաժին', 'բաժինը', 'բաժնի', 'bazhin'],
      article: [
        'հոդված',
        'հոդվածը',
        'հոդվածի',
        'հոդվածում',
        'հոդվածով',
        'հոդվածներ',
        'հոդվածների',
        'հոդուած',
        'հոդվ',
        'հոդ',
        'hodvats',
        'hodvac',
      ],
      paragraph: ['կետ', 'կետը', 'կետի', 'կետում', 'ket'],
      point: ['ենթակետ', 'ենթակետը', 'ենթակետի', 'yentaket', 'entaket'],
      subpoint: ['պարբերություն', 'պարբերությունը', 'պարբերության'],
      annex: ['հավելված', 'հավելվածը', 'հավելվածի', 'havelvats'],
      recital: ['նախաբանի պարբերություն'],
    },
    title: wordFirst,
  },
  aze: {
    bcp47: 'az-Latn',
    aliases: ['az', 'az-latn', 'azerbaijani'],
    endonym: 'azərbaycanca',
    english: 'Azerbaijani',
    letters: 'abcçdeəfgğhxıijkqlmnoöprsştuüvyz',
    words: {
      preamble: ['preambula', 'müqəddimə', 'preambulası', 'preambulanın', 'preambulasının', 'muqeddime'],
      part: ['hissə', 'hissəsi', 'hissəsinin', 'hissəsində', 'hisse'],
      chapter: ['fəsil', 'fəsli', 'fesil'],
      section: ['bölmə', 'bölməsi', 'bolme'],
      article: [
        'maddə',
        'maddəsi',
        'maddənin',
        'maddəsinin',
        'maddədə',
        'maddəyə',
        'maddələr',
        'maddələri',
        'madde',
        'maddesi',
        'maddenin',
      ],
      paragraph: ['bənd', 'bəndi', 'bəndin', 'bəndinin', 'bend', 'bendi'],
      point: ['yarımbənd', 'yarımbəndi', 'yarimbend'],
      subpoint: ['abzas', 'abzası'],
      annex: ['əlavə', 'əlavəsi', 'elave'],
      recital: ['preambula abzası'],
    },
    title: (word: string, number: string) =>
      fromRoman(number) === null ? `${word} ${number}` : `${number} ${word.toLocaleLowerCase('az')}`,
  },
} as const satisfies Record<string, Language>;

export type LanguageCode = keyof typeof LANGUAGES;

export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly LanguageCode[];

/** The row of a code; the codes are checked where they come in. */
export const language = (code: LanguageCode): Language => LANGUAGES[code];

const BY_ALIAS = new Map<string, LanguageCode>(
  LANGUAGE_CODES.flatMap((code) => [code, ...LANGUAGES[code].aliases].map((alias) => [alias, code] as const)),
);

/** The language that a code, in any of the accepted spellings and cases, means; null where none. */
export const languageOf = (code: string): LanguageCode | null => BY_ALIAS.get(code.toLowerCase()) ?? null;

export const isLanguageCode = (code: string): code is LanguageCode => Object.hasOwn(LANGUAGES, code);

/** Place of a lower-case letter in the list of the language, else of the first that has it, from 1; 0 where none. */
export function placeOfLetter(letter: string, own: LanguageCode): number {
  for (const code of [own, ...LANGUAGE_CODES]) {
    const place = [...language(code).letters].indexOf(letter);
    if (place >= 0) return place + 1;
  }
  return 0;
}

const WORD_KINDS = new Map<string, NamedKind>(
  LANGUAGE_CODES.flatMap((code) =>
    Object.entries(language(code).words).flatMap(([kind, words]) =>
      words.map((word) => [word, kind as NamedKind] as const),
    ),
  ),
);

/** The kind that a structure word of any language names, in any case, a final `.` allowed; null where none. */
export function kindOfWord(word: string): NamedKind | null {
  const bare = word.normalize('NFC').replace(/\.$/u, '');
  const isOtherInAzerbaijani = /[Iİ]/u.test(bare);
  const kind = WORD_KINDS.get(bare.toLowerCase());
  return kind ?? (isOtherInAzerbaijani ? WORD_KINDS.get(bare.toLocaleLowerCase('az')) : undefined) ?? null;
}

/** "Article IV" in the given language; the bare word where there is no number ("Preamble"). */
export function titleOf(code: LanguageCode, kind: NamedKind, number: string | null): string {
  const [word = kind] = language(code).words[kind];
  const initial = [...word][0] ?? '';
  const title = initial.toLocaleUpperCase(language(code).bcp47) + word.slice(initial.length);
  return number === null ? title : language(code).title(title, number);
}
