import { textLanguage } from '../../model/language.ts';
import { licenceOf, rightsOf } from '../../model/rights.ts';
import { titleIn, type Work } from '../../model/work.ts';
import type { LinkedText } from './copy.ts';

/** `<meta name content>`. */
export type Meta = readonly [name: string, content: string];

/** What is cited, and where it can be read. */
export interface CitedPage {
  readonly work: Work;
  /** Null of a Work without one of its texts. */
  readonly text: LinkedText | null;
  readonly title: string;
  /** Null where it has no shorter one. */
  readonly short: string | null;
  readonly url: string;
  /** Null where it is not printed. */
  readonly pdf: string | null;
}

/**
 * Dublin Core (RFC 5013) and the names that Google Scholar and Zotero read. Zotero takes what has `citation_title` for an
 * article of a journal unless its own name of a type says otherwise; it has none for treaties, and a document has authors,
 * a day, a language and an address. There is no `DC.identifier`: Zotero takes the day in an address for the number of a journal
 * (2020-11-09 has the check digit of an ISSN).
 */
export function citingMeta({ work, text, title, short, url, pdf }: CitedPage): readonly Meta[] {
  const language = text === null ? null : textLanguage(text.key.language).bcp47;
  const rights = rightsIn(work, text);
  const rows: readonly (readonly [string, string | null])[] = [
    ['z:itemType', 'document'],
    ['DC.title', title],
    ['DC.date', work.date],
    ['DC.language', language],
    ['DC.type', work.type],
    ['DC.rights', rights],
    ['citation_title', title],
    ['bibo.shortTitle', short],
    ...partiesOf(work, text).map((name) => ['citation_author', name] as const),
    ['citation_publication_date', work.date.replaceAll('-', '/')],
    ['citation_language', language],
    ['citation_public_url', url],
    ['citation_pdf_url', pdf],
  ];
  return rows.flatMap(([name, content]) => (content === null ? [] : [[name, content] as const]));
}

/** A comma behind a name keeps it in one piece: without one the last word would be taken for a family's. */
const partiesOf = ({ participants }: Work, text: LinkedText | null): readonly string[] =>
  participants
    .filter(({ role }) => role === 'party' || role === 'participant')
    .map(({ name }) => `${titleIn(name, text?.key.language ?? 'eng').replaceAll(/[;,]\s*/gu, ' ')},`);

function rightsIn(work: Work, text: LinkedText | null): string | null {
  const rights = text === null ? (work.rights ?? null) : rightsOf(text.front, work);
  const licence = licenceOf(rights);
  if (licence !== null) return `${licence.holder}: ${licence.proof}`;
  return rights === null ? null : String(rights);
}
