import type { PdfFontFiles, WebFonts } from '../fonts.ts';

/** Its fonts have no italic: emphasis stands upright. */
export const webFonts: WebFonts = {
  faces: {
    'serif-armenian': {
      family: 'Noto Serif Armenian',
      style: 'normal',
      file: '@fontsource-variable/noto-serif-armenian/files/noto-serif-armenian-armenian-wght-normal.woff2',
      range: 'U+0530-058F,U+2024,U+FB13-FB17',
    },
  },
  first: ['serif-armenian', 'serif-latin'],
};

/** It has no digits and no italic. */
export const pdfFonts: PdfFontFiles = {
  regular: '@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian-400-normal.woff',
  strong: '@fontsource/noto-serif-armenian/files/noto-serif-armenian-armenian-600-normal.woff',
};
