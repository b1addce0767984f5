import type { CiteDays, Cited } from '../cite/format/subject.ts';
import type { ArchiveFacts } from '../model/archiveFacts.ts';
import { lowest } from '../model/attestation.ts';
import { type Clause, isHeld } from '../model/clause.ts';
import type { InterfaceCode } from '../model/interfaces.ts';
import { type LanguageCode, languagesIn } from '../model/language.ts';
import { titleIn, type Work } from '../model/work.ts';
import { addressIn, type Href, pathTo, type TextView } from './view.ts';

/** Name of an archive that says none. */
export const ARCHIVE_NAME = 'Treaty Archive';

/** What citations call the archive: they are in English. */
export const citedName = ({ name }: ArchiveFacts): string => name?.eng ?? ARCHIVE_NAME;

/** What pages in a language call it. */
export const archiveName = ({ name }: ArchiveFacts, code: InterfaceCode): string =>
  titleIn(name ?? ARCHIVE_NAME, code);

/** A whole text, a clause, or a range of siblings as citations see it. */
export function citedClauses(view: TextView, clauses: readonly Clause[], href: Href, archive: string): Cited {
  const whole = clauses === view.clauses;
  const [first] = clauses;
  const last = clauses.at(-1);
  const to = whole || last === undefined || last === first ? null : last;
  const path = whole || first === undefined ? [] : [...pathTo(view.clauses, first.eId).slice(0, -1), first];
  const address = { ...addressIn(view, whole ? null : (first?.eId ?? null)), to: to?.eId ?? null };
  const level = lowest(clauses.flatMap(({ eId }) => view.levelOf(eId) ?? []));
  return {
    work: view.work,
    key: view.key,
    language: view.key.language,
    title: view.front.title,
    path,
    to,
    level,
    isGap: !whole && !clauses.some(isHeld),
    url: href(address),
    archive,
  };
}

/** A Work without a text: nothing is said of any words. */
export function citedWork(work: Work, code: LanguageCode, href: Href, archive: string): Cited {
  const url = href({ work: work.id, expression: null, clause: null, to: null, format: 'html' });
  const language = work.title[code] === undefined ? titleLanguage(work) : code;
  return {
    work,
    key: null,
    language,
    title: titleIn(work.title, language),
    path: [],
    to: null,
    level: null,
    isGap: false,
    url,
    archive,
  };
}

const titleLanguage = ({ title }: Work): LanguageCode => languagesIn(title)[0] ?? 'eng';

/** A record says no days of ours; who cites it does. */
export const NO_DAYS: CiteDays = { accessed: null, asOf: null };
