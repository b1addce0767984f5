import type { Context } from 'hono';
import { LANGUAGE_CODES, type LanguageCode, languageOf } from '../model/language.ts';

/** What of the reader shapes a page: languages, and whether they are chosen by the address (`?ui=`). */
export interface Reader {
  /** Language of the interface. */
  readonly language: LanguageCode;
  /** Languages the reader understands, best first (Accept-Language). */
  readonly languages: readonly LanguageCode[];
  /** `?ui=` stands in the address and goes on into every link of the page. */
  readonly explicit: boolean;
}

export function readReader(c: Context): Reader {
  const languages = acceptedLanguages(c.req.header('accept-language'));
  const chosen = languageOf(c.req.query('ui') ?? '');
  return {
    language: chosen ?? languages[0] ?? 'eng',
    languages: chosen === null ? languages : [chosen, ...languages],
    explicit: chosen !== null,
  };
}

/** Accept-Language (RFC 9110, section 12.5.4) as the languages of this archive, best first. */
export function acceptedLanguages(header: string | undefined): readonly LanguageCode[] {
  const ranked = (header ?? '')
    .slice(0, 500)
    .split(',')
    .flatMap((part, index) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = Number(/^\s*q=([\d.]+)\s*$/u.exec(parameters.join(';'))?.[1] ?? '1');
      const code = languageOf(tag.trim().split('-')[0] ?? '');
      return code === null || !(quality > 0) ? [] : [{ code, quality, index }];
    })
    .sort((a, b) => b.quality - a.quality || a.index - b.index);
  return [...new Set(ranked.map(({ code }) => code))].slice(0, LANGUAGE_CODES.length);
}
