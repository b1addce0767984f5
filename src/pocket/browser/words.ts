import { listLanguages } from '../../http/i18n/names.ts';
import { INTERFACES, type InterfaceCode, interfaceOf } from '../../model/interfaces.ts';
import type { LanguageCode } from '../../model/language.ts';

interface Unseen {
  readonly notOpened: readonly LanguageCode[];
  /** Texts that the archive has and that are not handed on. */
  readonly notHere: readonly string[];
}

/** What an answer of some texts alone begins with; null where it is one of all. Names of languages need no escape. */
export function noteOf({ notOpened, notHere }: Unseen, language: string): string | null {
  const code = spoken(language);
  const { bulk, pocket } = INTERFACES[code].says.pages;
  const says = [
    ...(notOpened.length === 0 ? [] : [pocket.notOpened(listLanguages(notOpened, code))]),
    ...(notHere.length === 0 ? [] : [bulk.leftOut(notHere.length)]),
  ];
  return says.length === 0 ? null : `<p class="banner" role="note">${says.join(' ')}</p>`;
}

const spoken = (language: string): InterfaceCode => interfaceOf(language.split('-')[0] ?? '') ?? 'eng';
