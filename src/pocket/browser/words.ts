import { listLanguages } from '../../http/i18n/names.ts';
import { INTERFACES, type InterfaceCode, interfaceOf } from '../../model/interfaces.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { PocketWords } from '../port.ts';

/** In an interface language by its BCP 47 tag, else in English. */
export const wordsIn = (language: string): PocketWords => INTERFACES[spoken(language)].says.pages.pocket;

/** What an answer of some texts alone begins with; null where it is one of all. Names of languages need no escape. */
export function noteOf(notOpened: readonly LanguageCode[], language: string): string | null {
  if (notOpened.length === 0) return null;
  const code = spoken(language);
  const says = INTERFACES[code].says.pages.pocket.notOpened(listLanguages(notOpened, code));
  return `<p class="banner" role="note">${says}</p>`;
}

const spoken = (language: string): InterfaceCode => interfaceOf(language.split('-')[0] ?? '') ?? 'eng';
