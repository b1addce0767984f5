import type { Archive } from '../../archive/archive.ts';
import { languagesHeld } from '../../archive/languagesHeld.ts';
import { INTERFACES, type InterfaceCode } from '../../model/interfaces.ts';
import type { LanguageCode } from '../../model/language.ts';
import type { Quotation } from '../../quote/text.ts';
import { listLanguages } from '../i18n/names.ts';

type Found = Pick<Quotation, 'verdict' | 'clauses' | 'stated'>;

/** What is said of a quotation, sentence by sentence: the comparison, how far our copy was checked, what is named beside it. */
export function saysOf({ verdict, clauses, stated }: Found, language: InterfaceCode): readonly string[] {
  const { quote } = INTERFACES[language].says.pages;
  const official = clauses.filter(({ edition, position }) => edition.index.levelAt(position) === 'official');
  // One checked copy with the very words is enough; what differs must be checked in every clause it is compared with.
  const isOfficial =
    verdict === 'same' || verdict === 'same-but-typography'
      ? official.length > 0
      : official.length === clauses.length;
  const unchecked = verdict === 'same' ? quote.unofficial.same : quote.unofficial.other;
  const isCompared = verdict !== 'none' && verdict !== 'near' && verdict !== 'translation';
  return [
    quote.says[verdict],
    ...(isOfficial || !isCompared ? [] : [unchecked]),
    ...(stated === null ? [] : [quote.stated(stated.ref)]),
  ];
}

/** What was looked into: the texts held, none others. */
export interface Searched {
  readonly texts: number;
  readonly languages: readonly LanguageCode[];
}

export function searchedIn({ works }: Archive): Searched {
  const texts = [...works.values()].reduce((sum, { expressions }) => sum + expressions.length, 0);
  return { texts, languages: [...languagesHeld(works)] };
}

/** "We looked into all 8 texts we hold, in English ...". */
export const saysSearched = ({ texts, languages }: Searched, language: InterfaceCode): string =>
  INTERFACES[language].says.pages.quote.searched(texts, listLanguages(languages, language));
