import type { WebFonts } from '../fonts.ts';

const RANGE = 'U+011E-011F,U+0130,U+015E-015F,U+018F,U+0259';
/** Latin Extended without the letters above: its file is five times the size of the others. */
const LATIN_EXTENDED =
  'U+0100-011D,U+0120-012F,U+0132-0151,U+0154-015D,U+0160-018E,U+0190-0258,U+025A-02BA,U+02BD-02C5,U+02C7-02CC,' +
  'U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/** ə ğ ı İ ş, cut out of a file that is five times as large as a text of the language needs. */
export const webFonts: WebFonts = {
  faces: {
    // pyftsubset --unicodes=<RANGE> --layout-features=kern,locl,ccmp,mark of the package's Latin Extended file.
    'serif-azerbaijani': {
      family: 'Noto Serif',
      style: 'normal',
      file: new URL('./noto-serif-azerbaijani.woff2', import.meta.url),
      range: RANGE,
    },
    'serif-latin-extended': {
      family: 'Noto Serif',
      style: 'normal',
      file: '@fontsource-variable/noto-serif/files/noto-serif-latin-ext-wght-normal.woff2',
      range: LATIN_EXTENDED,
    },
  },
  first: ['serif-latin', 'serif-azerbaijani'],
};
