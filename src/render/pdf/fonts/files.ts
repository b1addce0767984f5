import { FONT_SCRIPTS, type FontScript, leadingScript, SCRIPTS } from '../../../languages/scripts.ts';
import { LANGUAGE_CODES, type RowCode, textLanguage } from '../../../model/language.ts';

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
type LanguageFont = `${RowCode}-${Exclude<Face, 'emphasis'>}`;

/** A font of a script that several languages write. */
type ScriptFont = `${FontScript}-${Exclude<Face, 'emphasis'>}`;

/** What draws where Noto Serif cannot. Where its package is not installed, boxes stand for its characters. */
type OtherFont = LanguageFont | ScriptFont | keyof typeof SIGNS;

/** A file of each, as `PdfFonts` has their bytes. */
export type FontName = Face | OtherFont;

type ByFont<Own, Other = Own> = Readonly<Record<Face, Own>> & Readonly<Partial<Record<OtherFont, Other>>>;

/** A font that draws what others lack, and what it is asked for: a font of a script is opened for its letters alone. */
interface OtherOfFace {
  readonly name: OtherFont;
  readonly letters: RegExp | null;
}

/** The font that is asked before ours in texts of a script, by its ISO 15924 code; null where ours is asked first. */
export function leadingFont(face: Face, code: string): OtherFont | null {
  const script = leadingScript(code);
  return script === null ? null : `${script}-${face === 'emphasis' ? 'regular' : face}`;
}

/** The fonts that draw what ours lack: those of languages in their order, of scripts, then those of signs. */
export const otherFonts = (face: Face): readonly OtherOfFace[] => {
  const own = face === 'emphasis' ? 'regular' : face;
  const languages = LANGUAGE_CODES.filter((code) => textLanguage(code).pdfFonts !== null);
  const signs = face === 'strong' ? (['signs-strong', 'signs'] as const) : (['signs'] as const);
  return [
    ...languages.map((code): OtherOfFace => ({ name: `${code}-${own}`, letters: null })),
    ...FONT_SCRIPTS.map(
      (script): OtherOfFace => ({ name: `${script}-${own}`, letters: SCRIPTS[script].letters }),
    ),
    ...signs.map((name): OtherOfFace => ({ name, letters: null })),
  ];
};

const ofLanguages = LANGUAGE_CODES.flatMap((code) =>
  Object.entries(textLanguage(code).pdfFonts ?? {}).map(([face, file]) => [`${code}-${face}`, file] as const),
);
const ofScripts = FONT_SCRIPTS.flatMap((script) =>
  Object.entries(SCRIPTS[script].pdf).map(([face, file]) => [`${script}-${face}`, file] as const),
);

/** The font programs, as files of npm packages. Whoever renders reads them once: the core reads no disk. */
export const FONT_FILES: ByFont<string> = {
  ...OWN,
  ...Object.fromEntries([...ofLanguages, ...ofScripts]),
  ...SIGNS,
};

/**
 * Bytes of each font program (TrueType, or WOFF around it), or what reads them when a text needs the font. What is
 * prepared from them is kept per object.
 */
export type PdfFonts = ByFont<Uint8Array, Uint8Array | (() => Uint8Array)>;
