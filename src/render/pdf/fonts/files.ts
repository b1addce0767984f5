/**
 * The font programs, as files of npm packages: Noto Serif draws Latin and Cyrillic, Noto Serif Armenian what it
 * lacks (it has no digits and no italic). Whoever renders reads them once: the core reads no disk.
 */
export const FONT_FILES = {
  regular: '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  strong: '@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
  emphasis: '@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  armenian: '@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian-400-normal.woff',
  armenianStrong: '@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian-600-normal.woff',
} as const;

export type FontName = keyof typeof FONT_FILES;

/** Bytes of each font program (TrueType, or WOFF around it). What is prepared from them is kept per object. */
export type PdfFonts = Readonly<Record<FontName, Uint8Array>>;
