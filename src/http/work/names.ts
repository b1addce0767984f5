import type { WorkEntry } from '../../archive/snapshot.ts';
import { LANGUAGES } from '../../model/language.ts';
import { titleIn, type Work } from '../../model/work.ts';
import type { PageContext, Spoken } from '../page.ts';
import { langOf } from '../parts/words.tsx';

/** Newest first; of one day by id. */
export const byDate = (a: WorkEntry, b: WorkEntry): number =>
  b.work.date.localeCompare(a.work.date) || a.work.id.localeCompare(b.work.id);

/** A Work's title as the reader's language has it: our short one in brackets, else the printed one. */
export function titleFor(work: Work, page: Spoken): { readonly text: string; readonly lang: string } {
  const short = work.short_title;
  if (short !== undefined)
    return { text: `[${titleIn(short, page.reader.language)}]`, lang: langOf(short, page) };
  return { text: titleIn(work.title, page.reader.language), lang: langOf(work.title, page) };
}

/** What a subject is called in the reader's language: by `archive.yaml`, else by its slug. */
export function subjectName(
  subject: string,
  page: Spoken & Pick<PageContext, 'facts'>,
): { readonly text: string; readonly lang: string } {
  const names = page.facts.subjects?.[subject];
  if (names === undefined) return { text: subject.replaceAll('-', ' '), lang: LANGUAGES.eng.bcp47 };
  return { text: titleIn(names, page.reader.language), lang: langOf(names, page) };
}
