import type { WebFonts } from '../fonts.ts';

const RANGE = 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116';

export const webFonts: WebFonts = {
  faces: {
    'serif-cyrillic': {
      family: 'Noto Serif',
      style: 'normal',
      file: '@fontsource-variable/noto-serif/files/noto-serif-cyrillic-wght-normal.woff2',
      range: RANGE,
    },
    'serif-cyrillic-italic': {
      family: 'Noto Serif',
      style: 'italic',
      file: '@fontsource-variable/noto-serif/files/noto-serif-cyrillic-wght-italic.woff2',
      range: RANGE,
    },
  },
  first: ['serif-cyrillic', 'serif-latin'],
};
