import type { PdfFontFiles, WebFont } from './fonts.ts';

/** Fonts of a script that several languages write, of a package that an archive may do without. */
interface ScriptFonts {
  /** ISO 15924. */
  readonly codes: readonly string[];
  /** Characters that they are asked for. */
  readonly letters: RegExp;
  /**
   * Whether they draw all signs of texts in its languages: words of one line that two fonts draw are copied out of a PDF
   * in the wrong order where they run from right to left.
   */
  readonly leads: boolean;
  readonly pdf: PdfFontFiles;
  /** For pages; none where the fonts that readers have are as good, and ours far too large to send. */
  readonly web: readonly WebFont[];
}

const woff = (name: string, subset: string, weight: number): string =>
  `@fontsource/${name}/files/${name}-${subset}-${weight}-normal.woff`;

const fontsOf = (name: string, subset: string, strong: number): PdfFontFiles => ({
  regular: woff(name, subset, 400),
  strong: woff(name, subset, strong),
});

const webOf = (family: string, name: string, subset: string, range: string): readonly WebFont[] =>
  [400, 700].map((weight) => ({
    family,
    style: 'normal',
    weight,
    file: `${woff(name, subset, weight)}2`,
    range,
  }));

/** Keeps the names as they are written. */
function byScript<Name extends string>(rows: Readonly<Record<Name, ScriptFonts>>): typeof rows {
  return rows;
}

/**
 * By the name that Unicode gives the script. Arabic is Amiri's: Noto Naskh draws the dots of letters as glyphs of their
 * own, which stand for no character, and words copied out of a PDF would lose letters by it.
 */
export const SCRIPTS = byScript({
  Georgian: {
    codes: ['Geor'],
    leads: false,
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
    codes: ['Arab'],
    letters: /[\p{Script=Arabic}\u060C\u061B\u061C\u061F\u0640\u064B-\u0655\u0660-\u0669\u0670\u200C\u200D]/u,
    leads: true,
    pdf: {
      regular: '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
      strong: '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
    },
    web: webOf('Amiri', 'amiri', 'arabic', 'U+0600-06FF,U+0750-077F,U+0870-08FF,U+FB50-FDFF,U+FE70-FEFC'),
  },
  Hebrew: {
    codes: ['Hebr'],
    letters: /\p{Script=Hebrew}/u,
    leads: true,
    pdf: {
      regular: '@expo-google-fonts/noto-serif-hebrew/400Regular/NotoSerifHebrew_400Regular.ttf',
      strong: '@expo-google-fonts/noto-serif-hebrew/600SemiBold/NotoSerifHebrew_600SemiBold.ttf',
    },
    web: webOf('Noto Serif Hebrew', 'noto-serif-hebrew', 'hebrew', 'U+0590-05FF,U+20AA,U+FB1D-FB4F'),
  },
  Thai: {
    codes: ['Thai'],
    leads: false,
    letters: /\p{Script=Thai}/u,
    pdf: fontsOf('noto-serif-thai', 'thai', 600),
    web: webOf('Noto Serif Thai', 'noto-serif-thai', 'thai', 'U+0E01-0E5B'),
  },
  // 86 MB, so it comes with no installation: whoever prints Chinese installs it (README).
  Han: {
    codes: ['Hans', 'Hant', 'Hani', 'Jpan'],
    leads: false,
    letters: /[\p{Script_Extensions=Han}\u3000-\u303F\uFF00-\uFFEF]/u,
    pdf: fontsOf('noto-serif-sc', 'chinese-simplified', 700),
    web: [],
  },
});

/** The script whose fonts draw all of texts in it, by its ISO 15924 code; null where Noto Serif is asked first. */
export function leadingScript(code: string): FontScript | null {
  const script = fontScript(code);
  return script !== null && SCRIPTS[script].leads ? script : null;
}

/** The script that has fonts here, by its ISO 15924 code. */
export const fontScript = (code: string): FontScript | null =>
  FONT_SCRIPTS.find((name) => SCRIPTS[name].codes.includes(code)) ?? null;

export type FontScript = keyof typeof SCRIPTS;

export const FONT_SCRIPTS = Object.keys(SCRIPTS) as readonly FontScript[];
