import { toBibTeX, toCslJson, toRis } from '../../cite/format/records.ts';
import type { CiteDays, Cited } from '../../cite/format/subject.ts';
import { citedClauses, citedWork, NO_DAYS } from '../citation.ts';
import { format } from './format.ts';

/**
 * A record for reference managers, without days: a permanent address says the same whenever it is read. And it says
 * one thing to all readers: a Work is cited by its English title.
 */
const record = (mediaType: string, write: (cited: Cited, days: CiteDays) => string) =>
  format({
    mediaType,
    isRecord: true,
    text: ({ view, clauses, archiveName }, href) =>
      write(citedClauses(view, clauses, href, archiveName), NO_DAYS),
    work: ({ work, archiveName }, href) => write(citedWork(work, 'eng', href, archiveName), NO_DAYS),
  });

/** BibTeX and BibLaTeX. */
export const bibTeX = record('application/x-bibtex; charset=utf-8', toBibTeX);

/** RIS, as reference managers read it. */
export const ris = record('application/x-research-info-systems; charset=utf-8', toRis);

/** CSL-JSON 1.0.2, a list of one. */
export const cslJson = record('application/vnd.citationstyles.csl+json; charset=utf-8', toCslJson);
