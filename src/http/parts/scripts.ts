import { fontScript } from '../../languages/scripts.ts';
import { directionOf, scriptOf } from '../../model/direction.ts';

const NAMED = ' lang="';
const NAMES_LANGUAGE = / lang="([\w-]+)"/gu;

/**
 * A whole page with what the scripts of its words need; most need nothing. Where one runs from right to left, every
 * element that names its language says which way that is written: names and citations then stand alone in words of the
 * other direction. `faces` is the address of the fonts that most pages do without.
 */
export function withScripts(page: string, faces: string): string {
  const languages = languagesNamed(page);
  const fonts = languages.some((language) => fontScript(scriptOf(language)) !== null)
    ? page.replace('</head>', `<link rel="stylesheet" href="${faces}"/></head>`)
    : page;
  if (!languages.some((language) => directionOf(language) === 'rtl')) return fonts;
  return fonts.replace(
    NAMES_LANGUAGE,
    (named, language: string) => `${named} dir="${directionOf(language)}"`,
  );
}

/** Each once: a page names some hundred times one of three. */
function languagesNamed(page: string): readonly string[] {
  const named = new Set<string>();
  for (let at = page.indexOf(NAMED); at >= 0; at = page.indexOf(NAMED, at)) {
    at += NAMED.length;
    named.add(page.slice(at, page.indexOf('"', at)));
  }
  return [...named].filter((language) => /^[\w-]+$/u.test(language));
}
