import type { Work } from '../../src/model/work.ts';

/** What the data does not say of a treaty, and how its copy lost line breaks. */
export interface TreatyRow {
  /** The JSON file's name without `.json`. */
  readonly source: string;
  /** Day of adoption, or of opening for signature where the instrument is known by that. */
  readonly date: string;
  readonly type: Work['type'];
  readonly nature: Work['nature'];
  /** How many the signed text has. */
  readonly articles: number;
  /** A full stop glued to a capital is a lost paragraph break; in the other copies it may be a lost line end. */
  readonly gluedParagraphs: boolean;
  /** The title of each article stands in the first line of its content. */
  readonly titlesInText: boolean;
}

const PLAIN = { nature: 'treaty', gluedParagraphs: false, titlesInText: false } as const;
const GLUED = { ...PLAIN, gluedParagraphs: true } as const;

export const TREATIES: readonly TreatyRow[] = [
  { ...PLAIN, source: 'cat', date: '1984-12-10', articles: 33, type: 'convention' },
  { ...GLUED, source: 'cedaw', date: '1979-12-18', articles: 30, type: 'convention' },
  { ...PLAIN, source: 'crpd', date: '2006-12-13', articles: 50, type: 'convention' },
  { ...PLAIN, source: 'gc-ap1', date: '1977-06-08', articles: 102, type: 'protocol' },
  { ...PLAIN, source: 'gc-ap2', date: '1977-06-08', articles: 28, type: 'protocol' },
  { ...PLAIN, source: 'gc-i', date: '1949-08-12', articles: 64, type: 'convention' },
  { ...PLAIN, source: 'gc-ii', date: '1949-08-12', articles: 63, type: 'convention' },
  { ...PLAIN, source: 'gc-iv', date: '1949-08-12', articles: 159, type: 'convention' },
  { ...PLAIN, source: 'iccpr', date: '1966-12-16', articles: 53, type: 'treaty' },
  { ...PLAIN, source: 'iccpr-op1', date: '1966-12-16', articles: 14, type: 'protocol' },
  { ...PLAIN, source: 'iccpr-op2', date: '1989-12-15', articles: 11, type: 'protocol' },
  { ...GLUED, source: 'icescr', date: '1966-12-16', articles: 31, type: 'treaty' },
  { ...PLAIN, source: 'op-icescr', date: '2008-12-10', articles: 22, type: 'protocol', titlesInText: true },
  { ...GLUED, source: 'outer-space', date: '1967-01-27', articles: 17, type: 'treaty' },
  { ...GLUED, source: 'udhr', date: '1948-12-10', articles: 30, type: 'declaration', nature: 'non-binding' },
  { ...PLAIN, source: 'uncac', date: '2003-10-31', articles: 71, type: 'convention' },
  { ...GLUED, source: 'unclos', date: '1982-12-10', articles: 320, type: 'convention' },
  { ...GLUED, source: 'vccr', date: '1963-04-24', articles: 79, type: 'convention' },
  { ...PLAIN, source: 'vcdr', date: '1961-04-18', articles: 53, type: 'convention' },
  { ...GLUED, source: 'vclt', date: '1969-05-23', articles: 85, type: 'convention' },
];

/** `vclt-1969`: stays what it is once tests name it. */
export const slugOf = ({ source, date }: TreatyRow): string => `${source}-${date.slice(0, 4)}`;
