import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { WebFont } from '../../languages/fonts.ts';
import { FONT_SCRIPTS, SCRIPTS } from '../../languages/scripts.ts';
import { LANGUAGE_CODES, type LanguageCode, textLanguage } from '../../model/language.ts';
import { type Asset, asset } from './asset.ts';

const require = createRequire(import.meta.url);
const fileOf = ({ file }: WebFont): URL | string => (file instanceof URL ? file : require.resolve(file));

const faceOf = (name: string, face: WebFont) => ({
  ...face,
  name,
  asset: asset(name, 'woff2', 'font/woff2', readFileSync(fileOf(face))),
});

/** Of scripts, those whose packages are installed. */
const ofScripts = FONT_SCRIPTS.flatMap((script) =>
  SCRIPTS[script].web
    .filter(isInstalled)
    .map((face) => faceOf(`serif-${script.toLowerCase()}-${face.weight ?? ''}`, face)),
);

const faces = LANGUAGE_CODES.flatMap((code) => Object.entries(textLanguage(code).webFonts.faces)).map(
  ([name, face]) => faceOf(name, face),
);

function isInstalled(face: WebFont): boolean {
  try {
    return existsSync(fileOf(face));
  } catch {
    return false;
  }
}

/** One file for each face and script; a browser fetches only those of which a page has characters. */
export const fontAssets: readonly Asset[] = [...faces, ...ofScripts].map((face) => face.asset);

/** Addresses of the fonts that a text in a language needs at once. */
export const fontsOf = (code: LanguageCode): readonly string[] =>
  faces.filter(({ name }) => textLanguage(code).webFonts.first.includes(name)).map((face) => face.asset.path);

/**
 * What readers see before the fonts arrive: a font of their own in the measures of Noto Serif, so that no line moves.
 * Mean advance weighted by English letters: Noto Serif 0.486 em, Georgia 0.447, Times New Roman 0.402.
 */
const FALLBACKS = `@font-face{font-family:"Noto Serif Fallback";src:local("Georgia"),local("Gelasio");size-adjust:108.7%;ascent-override:98.3%;descent-override:27%;line-gap-override:0%}
@font-face{font-family:"Noto Serif Fallback";unicode-range:U+0400-04FF,U+0530-058F;src:local("Times New Roman"),local("Liberation Serif"),local("Tinos");size-adjust:120.8%;ascent-override:88.5%;descent-override:24.3%;line-gap-override:0%}
`;

const cssOf = (all: readonly ReturnType<typeof faceOf>[]): string =>
  all
    .map(
      (face) =>
        `@font-face{font-family:"${face.family}";font-style:${face.style};font-weight:${face.weight ?? '100 900'};font-display:swap;src:url("${face.asset.path}") format("woff2");unicode-range:${face.range}}\n`,
    )
    .join('');

/** CSS. Until a font has come, the reader's own is drawn in its measures, so that no line moves. */
export const FONT_FACES = cssOf(faces) + FALLBACKS;

/** CSS for pages that have words in scripts with fonts of their own; empty where none is installed. */
export const SCRIPT_FACES = cssOf(ofScripts);
