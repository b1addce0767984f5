import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { LanguageCode } from '../../model/language.ts';
import { type Asset, asset } from './asset.ts';

const require = createRequire(import.meta.url);
const SERIF = '@fontsource-variable/noto-serif/files/noto-serif';
const ARMENIAN = '@fontsource-variable/noto-serif-armenian/files/noto-serif-armenian';

/** One file of one script; a browser fetches it only where a page has characters of its range. */
interface Face {
  readonly family: 'Noto Serif' | 'Noto Serif Armenian';
  readonly style: 'normal' | 'italic';
  readonly file: string | URL;
  readonly range: string;
}

const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,' +
  'U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const CYRILLIC = 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116';
const AZERBAIJANI = 'U+011E-011F,U+0130,U+015E-015F,U+018F,U+0259';
/** Latin Extended without the letters above: its file is five times the size of the others. */
const LATIN_EXTENDED =
  'U+0100-011D,U+0120-012F,U+0132-0151,U+0154-015D,U+0160-018E,U+0190-0258,U+025A-02BA,U+02BD-02C5,U+02C7-02CC,' +
  'U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

const FACES: Readonly<Record<string, Face>> = {
  'serif-latin': serif('latin', 'normal', LATIN),
  'serif-latin-italic': serif('latin', 'italic', LATIN),
  'serif-cyrillic': serif('cyrillic', 'normal', CYRILLIC),
  'serif-cyrillic-italic': serif('cyrillic', 'italic', CYRILLIC),
  // pyftsubset --unicodes=<AZERBAIJANI> --layout-features=kern,locl,ccmp,mark of the package's Latin Extended file.
  'serif-azerbaijani': {
    family: 'Noto Serif',
    style: 'normal',
    file: new URL('./fonts/noto-serif-azerbaijani.woff2', import.meta.url),
    range: AZERBAIJANI,
  },
  'serif-latin-extended': serif('latin-ext', 'normal', LATIN_EXTENDED),
  'serif-armenian': {
    family: 'Noto Serif Armenian',
    style: 'normal',
    file: require.resolve(`${ARMENIAN}-armenian-wght-normal.woff2`),
    range: 'U+0530-058F,U+2024,U+FB13-FB17',
  },
};

function serif(subset: string, style: Face['style'], range: string): Face {
  return {
    family: 'Noto Serif',
    style,
    file: require.resolve(`${SERIF}-${subset}-wght-${style}.woff2`),
    range,
  };
}

const faces = Object.entries(FACES).map(([name, face]) => ({
  ...face,
  name,
  asset: asset(name, 'woff2', 'font/woff2', readFileSync(face.file)),
}));

export const fontAssets: readonly Asset[] = faces.map((face) => face.asset);

/** Addresses of the fonts that a text in a language needs at once. */
export const fontsOf = (code: LanguageCode): readonly string[] =>
  faces.filter(({ name }) => FIRST[code].includes(name)).map((face) => face.asset.path);

const FIRST: Readonly<Record<LanguageCode, readonly string[]>> = {
  eng: ['serif-latin'],
  rus: ['serif-cyrillic', 'serif-latin'],
  hye: ['serif-armenian', 'serif-latin'],
  aze: ['serif-latin', 'serif-azerbaijani'],
};

/**
 * What readers see before the fonts arrive: a font of their own in the measures of Noto Serif, so that no line moves.
 * Mean advance weighted by English letters: Noto Serif 0.486 em, Georgia 0.447, Times New Roman 0.402.
 */
const FALLBACKS = `@font-face{font-family:"Noto Serif Fallback";src:local("Georgia"),local("Gelasio");size-adjust:108.7%;ascent-override:98.3%;descent-override:27%;line-gap-override:0%}
@font-face{font-family:"Noto Serif Fallback";unicode-range:U+0400-04FF,U+0530-058F;src:local("Times New Roman"),local("Liberation Serif"),local("Tinos");size-adjust:120.8%;ascent-override:88.5%;descent-override:24.3%;line-gap-override:0%}
`;

export const FONT_FACES =
  faces
    .map(
      (face) =>
        `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:100 900;font-display:swap;src:url("${face.asset.path}") format("woff2");unicode-range:${face.range}}\n`,
    )
    .join('') + FALLBACKS;
