import type { CiteDays, Cited, Step } from '../../src/cite/format/subject.ts';
import { parseEId } from '../../src/model/eid.ts';
import type { Work } from '../../src/model/work.ts';
import { WorkFileSchema } from '../../src/model/work.ts';

/** One invented act of each kind, and how it is cited: whole, a clause, a range. */
const work = (id: string, facts: object): Work => ({ id, ...WorkFileSchema.parse(facts) });

const PARTIES = [
  { name: 'Republic of Armenia', code: 'AM', role: 'party' },
  { name: 'Republic of Azerbaijan', code: 'AZ', role: 'party' },
];

const step = (eId: string, kind: Step['kind'], number: string | null): Step => {
  const parsed = parseEId(eId);
  if (parsed === null) throw new Error(eId);
  return { eId: parsed, kind, number };
};

const cite = (over: Partial<Cited> & Pick<Cited, 'work'>): Cited => ({
  key: { language: 'eng', variant: null, date: over.work.date },
  language: 'eng',
  title: null,
  path: [],
  to: null,
  level: null,
  isGap: false,
  url: `https://archive.example/t/${over.work.id}`,
  archive: 'Treaty Archive',
  ...over,
});

const initialed = work('lake-2025', {
  type: 'agreement',
  nature: 'treaty',
  title: { eng: 'Agreement on the Lake', rus: 'Соглашение об озере' },
  short_title: { eng: 'Lake Agreement' },
  participants: PARTIES,
  date: '2025-08-08',
  place: 'Port Quil',
  stages: [{ stage: 'initialed', date: '2025-08-08', source: 's' }],
  status_checked: '2026-02-07',
});

const inForce = work('harbour-1971', {
  type: 'treaty',
  nature: 'treaty',
  title: { eng: 'Treaty on the Harbour' },
  participants: [...PARTIES, { name: 'Kingdom of Velmora', code: 'XV', role: 'party' }],
  date: '1971-03-02',
  stages: [
    { stage: 'signed', date: '1971-03-02', source: 's' },
    { stage: 'in-force', date: '1972-02-01', source: 's' },
  ],
  status_checked: '2026-01-05',
});

const declaration = work('lantern-2001', {
  type: 'declaration',
  nature: 'non-binding',
  title: { eng: 'Declaration on Lanterns' },
  participants: PARTIES.map((one) => ({ ...one, role: 'participant' })),
  date: '2001-05-05',
  stages: [{ stage: 'signed', date: '2001-05-05', source: 's' }],
});

const statement = work('tide-2020', {
  type: 'statement',
  nature: 'not-stated',
  title: { eng: 'Statement on the Tides', rus: 'Заявление о приливах' },
  date: '2020-11-09',
  stages: [{ stage: 'signed', date: '2020-11-09', source: 's' }],
});

/** Kinds of act and of place. */
export const CITED: Readonly<Record<string, Cited>> = {
  'a treaty, initialed only': cite({ work: initialed }),
  'an article of it, words unchecked': cite({
    work: initialed,
    path: [step('art_IV', 'article', 'IV')],
    level: 'unchecked',
  }),
  'its second unnumbered paragraph, official words': cite({
    work: initialed,
    path: [step('art_II', 'article', 'II'), step('art_II__p_2', 'p', null)],
    level: 'official',
  }),
  'two of its articles': cite({
    work: initialed,
    path: [step('art_VI', 'article', 'VI')],
    to: step('art_VII', 'article', 'VII'),
    level: 'partial',
  }),
  'its preamble': cite({
    work: initialed,
    path: [step('preamble', 'preamble', null), step('preamble__rec_2', 'recital', null)],
    level: 'secondary',
  }),
  'a treaty in force between three': cite({
    work: inForce,
    path: [
      step('part_I', 'part', 'I'),
      step('art_2', 'article', '2'),
      step('art_2__para_1', 'paragraph', '1'),
      step('art_2__para_1__point_a', 'point', 'a'),
    ],
    level: 'official',
  }),
  'a non-binding declaration': cite({
    work: declaration,
    path: [step('para_5', 'paragraph', '5')],
    level: 'secondary',
  }),
  'a statement of no stated nature, in Russian': cite({
    work: statement,
    key: { language: 'rus', variant: null, date: '2020-11-09' },
    language: 'rus',
    path: [step('para_6', 'paragraph', '6'), step('para_6__p_2', 'p', null)],
    level: 'unchecked',
  }),
  'words that are not held': cite({
    work: declaration,
    path: [step('para_7', 'paragraph', '7')],
    isGap: true,
  }),
  'a Work alone': cite({ work: statement, key: null }),
};

export const DAYS_GIVEN: CiteDays = { accessed: '2026-03-01', asOf: '2026-03-01' };
export const initialedWork = initialed;
export const citeOf = cite;
