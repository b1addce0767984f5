import type { WorkEntry } from '../../archive/load.ts';
import type { Shelf } from '../../archive/names.ts';
import { isLanguageCode, type LanguageCode } from '../../model/language.ts';
import type { FacetName } from '../../search/answer.ts';
import { languageName, regionName } from '../i18n/names.ts';
import type { PageContext } from '../page.ts';
import { subjectName, titleFor } from '../work/works.tsx';

/** What every part of the search page knows. */
export interface SearchContext {
  readonly page: PageContext;
  readonly works: ReadonlyMap<string, WorkEntry>;
  readonly shelf: Shelf;
  /** Languages of the texts held. */
  readonly held: readonly LanguageCode[];
}

/** A filter's value in the reader's words; what has none stays as the archive has it, with its own language. */
export function valueName(
  { page, works }: SearchContext,
  name: FacetName,
  value: string,
  label = value,
): { readonly text: string; readonly lang?: string } {
  const { say, reader } = page;
  const entry = works.get(value);
  if (name === 'work') return entry === undefined ? { text: label } : titleFor(entry.work, page);
  if (name === 'lang') return { text: isLanguageCode(value) ? languageName(value, reader.language) : label };
  if (name === 'party' && /^[A-Z]{2}$/u.test(value)) return { text: regionName(value, reader.language) };
  if (name === 'party') return { text: label, lang: 'en' };
  if (name === 'subject') return subjectName(value, page);
  const words: Readonly<Record<string, unknown>> =
    name === 'type' || name === 'stage' || name === 'level' ? say[name] : {};
  const word = words[value];
  return { text: typeof word === 'string' ? word : label };
}
