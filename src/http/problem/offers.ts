import type { Archive } from '../../archive/archive.ts';
import { namePath, stepsOfEId } from '../../cite/naming.ts';
import type { Foreign } from '../../languages/said.ts';
import type { Messages } from '../../languages/says.ts';
import { type Address, formatAddress } from '../../model/address.ts';
import type { EId } from '../../model/eid.ts';
import type { InterfaceCode } from '../../model/interfaces.ts';
import { textLanguage } from '../../model/language.ts';
import { type Titles, titleIn, titleLanguage } from '../../model/work.ts';
import { textName } from '../../render/textName.ts';
import { MESSAGES } from '../i18n/index.ts';
import type { Offer } from '../problem.ts';

/** An address by the name that a reader knows it by; of a file, with its format. */
export const offerOf = (address: Address, works: Archive['works']): Offer => ({
  url: formatAddress(address),
  name: (reader) => {
    const { text, lang } = nameAddress(address, works, reader);
    return { text: address.format === 'html' ? text : `${text}, .${address.format}`, lang };
  },
});

/** A page under a name that our own words have for it. */
export const offerPage = (url: string, name: (say: Messages) => string): Offer => ({
  url,
  name: (reader) => ({ text: name(MESSAGES[reader]), lang: textLanguage(reader).bcp47 }),
});

/** What is titled in the languages of its file. */
export const offerTitled = (url: string, titles: Titles): Offer => ({
  url,
  name: (reader) => titled(titles, reader),
});

/** Where whoever is lost can begin. */
export const STARTS: readonly Offer[] = [
  offerPage('/t', ({ home }) => home.all),
  offerPage('/search', ({ search }) => search.title),
];

/** "Article IV, paragraph 2 (English, 8 August 2025)", "English, 8 August 2025", or a Work's title. */
function nameAddress(
  { work, expression, clause }: Address,
  works: Archive['works'],
  reader: InterfaceCode,
): Foreign {
  const { bcp47: lang } = textLanguage(reader);
  if (work === null) return { text: MESSAGES[reader].home.all, lang };
  if (expression === null) {
    const entry = works.get(work);
    return entry === undefined ? { text: work, lang } : titled(entry.work.title, reader);
  }
  const { edition } = expression;
  const number = edition === null ? '' : `, ${MESSAGES[reader].text.edition(edition)}`;
  const text = `${textName(expression, reader)}${number}`;
  if (clause === null) return { text, lang };
  return { text: `${nameOfEId(clause, reader)} (${text})`, lang };
}

/** "Article IV, paragraph 2": a clause by its eId alone, as its text may not be at hand. */
export const nameOfEId = (eId: EId, reader: InterfaceCode): string => namePath(stepsOfEId(eId), reader);

const titled = (titles: Titles, reader: InterfaceCode): Foreign => ({
  text: titleIn(titles, reader),
  lang: textLanguage(titleLanguage(titles, reader)).bcp47,
});
