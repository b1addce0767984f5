import { LANGUAGE_CODES, LANGUAGES, type LanguageCode } from '../../../model/language.ts';

/** Noto Serif draws Latin and Cyrillic. */
const OWN = {
  regular: '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  strong: '@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
  emphasis: '@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
} as const;

/** Signs that fonts of letters lack: ≤, →, ☐, ①, Ⅳ. */
const SIGNS = {
  signs: '@fontsource/dejavu-sans/files/dejavu-sans-latin-400-normal.woff',
  'signs-strong': '@fontsource/dejavu-sans/files/dejavu-sans-latin-700-normal.woff',
} as const;

/** `strong` and `emphasis` as in Markdown; a language's own fonts have no `emphasis`. */
export type Face = keyof typeof OWN;

/** A font of a language whose letters ours lack; such fonts have no italic. */
type LanguageFont = `${LanguageCode}-${Exclude<Face, 'emphasis'>}`;

/** What draws where Noto Serif cannot. Where its package is not installed, boxes stand for its characters. */
type OtherFont = LanguageFont | keyof typeof SIGNS;

/** A file of each, as `PdfFonts` has their bytes. */
export type FontName = Face | OtherFont;

type ByFont<T> = Readonly<Record<Face, T>> & Readonly<Partial<Record<OtherFont, T>>>;

/** The fonts that draw what ours lack: those of languages in their order, then those of signs. */
export const otherFonts = (face: Face): readonly OtherFont[] => [
  ...LANGUAGE_CODES.filter((code) => LANGUAGES[code].pdfFonts !== null).map(
    (code): LanguageFont => `${code}-${face === 'emphasis' ? 'regular' : face}`,
  ),
  ...(face === 'strong' ? (['signs-strong'] as const) : []),
  'signs',
];

const ofLanguages = LANGUAGE_CODES.flatMap((code) =>
  Object.entries(LANGUAGES[code].pdfFonts ?? {}).map(([face, file]) => [`${code}-${face}`, file] as const),
);

/** The font programs, as files of npm packages. Whoever renders reads them once: the core reads no disk. */
export const FONT_FILES: ByFont<string> = { ...OWN, ...Object.fromEntries(ofLanguages), ...SIGNS };

/** Bytes of each font program (TrueType, or WOFF around it). What is prepared from them is kept per object. */
export type PdfFonts = ByFont<Uint8Array>;
