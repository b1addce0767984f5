import type { PdfFontFiles, WebFont } from './fonts.ts';

/** Fonts of a script that several languages write, of a package that an archive may do without. */
interface ScriptFonts {
  /** Characters that they are asked for. */
  readonly letters: RegExp;
  /**
   * ISO 15924, where they draw all signs of texts in its languages: words of one line that two fonts draw are copied out
   * of a PDF in the wrong order where they run from right to left.
   */
  readonly leads?: string;
  readonly pdf: PdfFontFiles;
  /** For pages; null where the fonts that readers have are as good, and ours far too large to send. */
  readonly web: WebFont | null;
}

const woff = (name: string, subset: string, weight: number): string =>
  `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`;

const fontsOf = (name: string, subset: string, strong: number): PdfFontFiles => ({
  regular: woff(name, subset, 400),
  strong: woff(name, subset, strong),
});

const webOf = (family: string, name: string, subset: string, range: string): WebFont => ({
  family,
  style: 'normal',
  file: `${woff(name, subset, 400)}2`,
  range,
});

/**
 * By the name that Unicode gives the script. Arabic is Amiri's: Noto Naskh draws the dots of letters as glyphs of their
 * own, which stand for no character, and words copied out of a PDF would lose letters by it.
 */
export const SCRIPTS = {
  Georgian: {
    letters: /\p{Script=Georgian}/u,
    pdf: fontsOf('noto-serif-georgian', 'georgian', 600),
    web: webOf(
      'Noto Serif Georgian',
      'noto-serif-georgian',
      'georgian',
      'U+10A0-10FF,U+1C90-1CBA,U+1CBD-1CBF,U+2D00-2D2D',
    ),
  },
  Arabic: {
    letters: /[\p{Script=Arabic}\u060C\u061B\u061C\u061F\u0640\u064B-\u0655\u0660-\u0669\u0670\u200C\u200D]/u,
    leads: 'Arab',
    pdf: {
      regular: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
      strong: '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
    },
    web: webOf('Amiri', 'amiri', 'arabic', 'U+0600-06FF,U+0750-077F,U+0870-08FF,U+FB50-FDFF,U+FE70-FEFC'),
  },
  Hebrew: {
    letters: /\p{Script=Hebrew}/u,
    leads: 'Hebr',
    pdf: {
      regular: '@expo-google-fonts/noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf',
      strong: '@expo-google-fonts/noto-serif-hebrew/600SemiBold/NotoSerifHebrew_600SemiBold.ttf',
    },
    web: webOf('Noto Serif Hebrew', 'noto-serif-hebrew', 'hebrew', 'U+0590-05FF,U+20AA,U+FB1D-FB4F'),
  },
  Thai: {
    letters: /\p{Script=Thai}/u,
    pdf: fontsOf('noto-serif-thai', 'thai', 600),
    web: webOf('Noto Serif Thai', 'noto-serif-thai', 'thai', 'U+0E01-0E5B'),
  },
  // 86 MB, so it comes with no installation: whoever prints Chinese installs it (README).
  Han: {
    letters: /[\p{Script_Extensions=Han}\u3000-\u303F\uFF00-\uFFEF]/u,
    pdf: fontsOf('noto-serif-sc', 'chinese-simplified', 700),
    web: null,
  },
} as const satisfies Readonly<Record<string, ScriptFonts>>;

/** The script whose fonts draw all of texts in it, by its ISO 15924 code; null where Noto Serif is asked first. */
export const leadingScript = (script: string): FontScript | null =>
  FONT_SCRIPTS.find((name) => 'leads' in SCRIPTS[name] && SCRIPTS[name].leads === script) ?? null;

export type FontScript = keyof typeof SCRIPTS;

export const FONT_SCRIPTS = Object.keys(SCRIPTS) as readonly FontScript[];
