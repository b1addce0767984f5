import type { WorkEntry } from '../../archive/snapshot.ts';
import { onceFor } from '../../kept.ts';
import type { Concept } from '../../model/concept.ts';
import { isLanguageCode, type LanguageCode } from '../../model/language.ts';
import { personSlug } from '../../model/person.ts';
import { isRegion, regionName } from '../../model/regionName.ts';
import { type Titles, titleIn } from '../../model/work.ts';
import { FACETS, type FacetName } from '../../search/engine/facet.ts';
import { MESSAGES } from '../i18n/index.ts';
import { languageName } from '../i18n/names.ts';
import type { PageContext, Spoken } from '../page.ts';
import { langOf } from '../parts/words.tsx';
import { subjectName, titleFor } from '../work/names.ts';

/** What values of filters are named with, for people and programs. */
export interface Naming {
  readonly page: Spoken & Pick<PageContext, 'facts'>;
  readonly works: ReadonlyMap<string, WorkEntry>;
  readonly concepts: readonly Concept[];
}

/** What every part of the search page knows. */
export interface SearchContext extends Naming {
  readonly page: PageContext;
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
export function valueName(naming: Naming, name: FacetName, value: string): Said {
  if (!isWorded(name)) return SAID[FACETS[name].saidAs](naming, value);
  const words: Readonly<Record<string, unknown>> = MESSAGES[naming.page.reader.language][name];
  const word = words[value];
  return { text: typeof word === 'string' ? word : value };
}

type Saying = Exclude<(typeof FACETS)[FacetName]['saidAs'], 'words'>;

const SAID: Readonly<Record<Saying, (naming: Naming, value: string) => Said>> = {
  itself: (_, value) => ({ text: value }),
  work: ({ page, works }, value) => {
    const entry = works.get(value);
    return entry === undefined ? { text: value } : titleFor(entry.work, page);
  },
  language: ({ page }, value) => ({
    text: isLanguageCode(value) ? languageName(value, page.reader.language) : value,
  }),
  // By its code alone: as whose head somebody acted is no name of a state.
  party: (naming, value) =>
    isRegion(value) ? { text: regionName(value, naming.page.reader.language) } : titled(naming, value),
  person: (naming, value) => titled(naming, value),
  subject: ({ page }, value) => subjectName(value, page),
  topic: ({ page, concepts }, value) => {
    const concept = concepts.find(({ id }) => id === value);
    return { text: concept?.label[page.reader.language] ?? value };
  },
};

function titled({ page, works }: Naming, value: string): Said {
  const name = namesIn(works).get(value);
  return name === undefined
    ? { text: value }
    : { text: titleIn(name, page.reader.language), lang: langOf(name, page) };
}

/** What participants and people are called, by what they are filtered by. */
const namesIn = onceFor((works: Naming['works']): ReadonlyMap<string, Titles> => {
  const entries = [...works.values()].flatMap(({ work }) => [
    ...work.participants.map(({ code, name }) => [code ?? titleIn(name, 'eng'), name] as const),
    ...work.acts.map(({ name }) => [personSlug(name), name] as const),
  ]);
  return new Map<string, Titles>(entries);
});
