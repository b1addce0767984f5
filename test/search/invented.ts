import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textFile, writeFiles } from '../support/folder.ts';

const work = (title: string, date: string, more = ''): string =>
  `type: agreement\nnature: treaty\ntitle: { eng: ${title} }\ndate: ${date}\n${more}`;

const TIDES = `
The parties to this agreement have agreed as follows:

# Article 1. Tide tables

1. The Harbour Master keeps the tide tables.

2. The tables state:

(a) high water;

(b) low water at each lock.

# Article 2. Lanterns

The keeper trims the lanterns. Green lanterns stand on the eastern pier.

The keeper reports every lantern that fails to the Harbour Master.

# Article 3. Dredging

Silt is dredged each spring.

Barges carry the silt to sea.

# Annex I

## Article 1. Tolls

Barges pay a toll at each lock.
`;

const FERRIES = `
# Article 1. Ferries

Ferries cross at slack water. Ferries carry lanterns.

# Article 2. Fares

Silt is dredged each spring.
`;

const OLD_FERRIES = `
# Article 1. Ferries

Ferries cross at any hour, with a whistle.

# Article 2. Fares

Fares are set by the whistle.
`;

const RUSSIAN = `
# Статья 1. Паромы

Паромы ходят в тихую воду. Ещё на них горят фонари.

# Статья 2. Плата

[gap: text not held]
`;

const AZERBAIJANI = `
# Maddə 1. Bərələr

Bərələr sakit suda keçir. Gəminin fənərləri yanır.
`;

const text = (title: string, body: string): string => textFile(body).replace('Agreement on Tides', title);

/** Two invented treaties: one with annex and repeated words, one in two versions and three languages. The caller removes the folder. */
export const inventedFolder = (): string =>
  writeFiles(mkdtempSync(join(tmpdir(), 'search-test-')), {
    'tides-1999/work.yaml': work(
      'Agreement on Tides',
      '1999-09-09',
      'subjects: [tides, safety]\nparticipants: [{ name: Republic of Quays, code: QY, role: party }, { name: Isle of Locks, role: party }, { name: A Guest, role: witness }]\nstages: [{ stage: signed, date: 1999-09-09, source: invented }]\n',
    ),
    'tides-1999/eng@1999-09-09.md': text('Agreement on Tides', TIDES),
    'ferries-2004/work.yaml': work(
      'Ferry Convention',
      '2004-04-04',
      'names: { eng: [Convention to the Agreement on Tides] }\nabstract: { eng: On ferries and what a pilot may ask. }\nsubjects: [safety]\n',
    ),
    'ferries-2004/eng@2004-04-04.md': text('Ferry Convention', OLD_FERRIES),
    'ferries-2004/eng@2010-10-10.md': text('Ferry Convention', FERRIES),
    'ferries-2004/rus@2010-10-10.md': text('Ferry Convention', RUSSIAN),
    'ferries-2004/aze@2010-10-10.md': text('Ferry Convention', AZERBAIJANI),
    'lighthouse-1950/work.yaml': work(
      'Lighthouse Protocol',
      '1950-05-05',
      'names: { eng: [Beacon Protocol] }\n',
    ),
  });
