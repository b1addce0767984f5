import type { WebFonts } from '../fonts.ts';

const RANGE =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,' +
  'U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';

/** Figures, marks and ASCII letters of every language come from here too. */
export const webFonts: WebFonts = {
  faces: {
    'serif-latin': {
      family: 'Noto Serif',
      style: 'normal',
      file: '@fontsource-variable/noto-serif/files/noto-serif-latin-wght-normal.woff2',
      range: RANGE,
    },
    'serif-latin-italic': {
      family: 'Noto Serif',
      style: 'italic',
      file: '@fontsource-variable/noto-serif/files/noto-serif-latin-wght-italic.woff2',
      range: RANGE,
    },
  },
  first: ['serif-latin'],
};
