import type { Context } from 'hono';
import { type InterfaceCode, interfaceOf, isInterfaceCode } from '../model/interfaces.ts';
import { LANGUAGE_CODES, type LanguageCode, languageOf } from '../model/language.ts';
import { acceptedIn } from './accepted.ts';
import { remembered } from './remembered.ts';

/** What of the reader shapes a page: languages, and whether they are chosen by the address (`?ui=`). */
export interface Reader {
  /** Language of the interface. */
  readonly language: InterfaceCode;
  /** Languages the reader understands, best first (Accept-Language). */
  readonly languages: readonly LanguageCode[];
  /** `?ui=` stands in the address and goes on into every link of the page. */
  readonly explicit: boolean;
}

/** `?ui=` decides before `Accept-Language`; nothing is remembered. */
export function readReader(c: Context): Reader {
  const accepted = c.req.header('accept-language') ?? '';
  const languages = acceptedLanguages(accepted);
  const chosen = interfaceOf(c.req.query('ui') ?? '');
  return {
    language: chosen ?? interfaceLanguage(accepted),
    languages: chosen === null ? languages : [chosen, ...languages],
    explicit: chosen !== null,
  };
}

/** Accept-Language (RFC 9110, section 12.5.4) as the languages of this archive, best first. */
export const acceptedLanguages = remembered((header: string): readonly LanguageCode[] => {
  const languages = acceptedIn(header, 500).flatMap(({ type }) => languageOf(type.split('-')[0] ?? '') ?? []);
  return [...new Set(languages)].slice(0, LANGUAGE_CODES.length);
});

/** The language in which a reader is spoken to, unless the address chooses one. */
export const interfaceLanguage = (accepted: string): InterfaceCode =>
  acceptedLanguages(accepted).find(isInterfaceCode) ?? 'eng';

/** Whether Accept (RFC 9110, section 12.5.1) names pages, and no kind of JSON as dearly: programs often send both. */
export const prefersPage = remembered((header: string): boolean => {
  const ranges = acceptedIn(header, 1000);
  const best = (pattern: RegExp): number => ranges.find(({ type }) => pattern.test(type))?.q ?? 0;
  return best(/^text\/(?:html|\*)$/u) > best(/^application\/(?:\S+\+)?json$/u);
});
