import type { WorkEntry } from '../../archive/snapshot.ts';
import { LANGUAGES } from '../../model/language.ts';
import { calledOf, titleIn, titleLanguage, type Work } from '../../model/work.ts';
import type { PageContext, Spoken } from '../page.ts';
import { langOf } from '../parts/words.tsx';

/** Newest first; of one day by id. */
export const byDate = (a: WorkEntry, b: WorkEntry): number =>
  b.work.date.localeCompare(a.work.date) || a.work.id.localeCompare(b.work.id);

interface Named {
  readonly text: string;
  readonly lang: string;
}

/** What a Work is called in the reader's language: our short title, else the printed one. */
export function callWork(work: Work, page: Spoken): Named {
  const called = calledOf(work);
  return { text: titleIn(called, page.reader.language), lang: langOf(called, page) };
}

/** The same where it stands as a title: our short one in brackets. */
export function titleFor(work: Work, page: Spoken): Named {
  const { text, lang } = callWork(work, page);
  const isOurs = work.short_title?.[titleLanguage(calledOf(work), page.reader.language)] !== undefined;
  return { text: isOurs ? `[${text}]` : text, lang };
}

/** "initialed" of one or of several: in some languages the verb tells how many did it. */
export const actWord = (
  act: keyof PageContext['say']['act'],
  count: number,
  { say }: Pick<PageContext, 'say'>,
) => (count === 1 ? say.act[act] : say.acted[act]);

/** What a subject is called in the reader's language: by `archive.yaml`, else by its slug. */
export function subjectName(subject: string, page: Spoken & Pick<PageContext, 'facts'>): Named {
  const names = page.facts.subjects?.[subject];
  if (names === undefined) return { text: subject.replaceAll('-', ' '), lang: LANGUAGES.eng.bcp47 };
  return { text: titleIn(names, page.reader.language), lang: langOf(names, page) };
}
