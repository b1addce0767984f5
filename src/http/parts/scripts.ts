import { fontScript } from '../../languages/scripts.ts';
import { directionOf, scriptOf } from '../../model/direction.ts';

const NAMES_LANGUAGE = / lang="([\w-]+)"/gu;

/**
 * A whole page with what the scripts of its words need; most need nothing. Where one runs from right to left, every
 * element that names its language says which way that is written: names and citations then stand alone in words of the
 * other direction. `faces` is the address of the fonts that most pages do without.
 */
export function withScripts(page: string, faces: string): string {
  const languages = [...new Set(Array.from(page.matchAll(NAMES_LANGUAGE), ([, language = '']) => language))];
  const fonts = languages.some((language) => fontScript(scriptOf(language)) !== null)
    ? page.replace('</head>', `<link rel="stylesheet" href="${faces}"/></head>`)
    : page;
  if (!languages.some((language) => directionOf(language) === 'rtl')) return fonts;
  return fonts.replace(
    NAMES_LANGUAGE,
    (named, language: string) => `${named} dir="${directionOf(language)}"`,
  );
}
