import type { WorkEntry } from '../../archive/snapshot.ts';
import { isLanguageCode, type LanguageCode } from '../../model/language.ts';
import { FACETS, type FacetName } from '../../search/engine/facet.ts';
import { languageName, regionName } from '../i18n/names.ts';
import type { PageContext } from '../page.ts';
import { subjectName, titleFor } from '../work/works.tsx';

/** What every part of the search page knows. */
export interface SearchContext {
  readonly page: PageContext;
  readonly works: ReadonlyMap<string, WorkEntry>;
  /** Languages of the texts held. */
  readonly held: readonly LanguageCode[];
}

interface Said {
  readonly text: string;
  readonly lang?: string;
}

type WordedFacet = {
  [Name in FacetName]: (typeof FACETS)[Name]['saidAs'] extends 'words' ? Name : never;
}[FacetName];

const isWorded = (name: FacetName): name is WordedFacet => FACETS[name].saidAs === 'words';

/** A filter's value in the reader's words; what has none stays as the archive has it, with its own language. */
export function valueName(context: SearchContext, name: FacetName, value: string, label = value): Said {
  if (!isWorded(name)) return SAID[FACETS[name].saidAs](context, value, label);
  const words: Readonly<Record<string, unknown>> = context.page.say[name];
  const word = words[value];
  return { text: typeof word === 'string' ? word : label };
}

type Saying = Exclude<(typeof FACETS)[FacetName]['saidAs'], 'words'>;

const SAID: Readonly<Record<Saying, (context: SearchContext, value: string, label: string) => Said>> = {
  itself: (_, __, label) => ({ text: label }),
  work: ({ page, works }, value, label) => {
    const entry = works.get(value);
    return entry === undefined ? { text: label } : titleFor(entry.work, page);
  },
  language: ({ page }, value, label) => ({
    text: isLanguageCode(value) ? languageName(value, page.reader.language) : label,
  }),
  party: ({ page }, value, label) =>
    /^[A-Z]{2}$/u.test(value)
      ? { text: regionName(value, page.reader.language) }
      : { text: label, lang: 'en' },
  subject: ({ page }, value) => subjectName(value, page),
};
