import { chromiumPath } from './browser.ts';
import { hasEpubCheck } from './epubCheck.ts';
import { meiliSkipped, ownMeiliSkipped } from './meilisearch.ts';
import { hasSchemathesis } from './schemathesis.ts';

/** A test as a run tells of it. */
export interface ToldTest {
  /** With the names of the groups it stands in. */
  readonly fullName: string;
  /** Its file, from the top of the repository. */
  readonly file: string;
}

interface Need {
  readonly what: string;
  /** How to come by it. */
  readonly how: string;
  readonly isHere: boolean;
  readonly isOf: (test: ToldTest) => boolean;
}

/** What tests need that a machine may lack. What is told by no row comes last. */
export const NEEDS: readonly Need[] = [
  {
    what: 'a Meilisearch server',
    how: 'put a meilisearch program on the PATH, or set MEILI_URL',
    isHere: meiliSkipped === '' && ownMeiliSkipped === '',
    isOf: ({ fullName }) => /\(skipped: [^)]*\bmeilisearch\b/iu.test(fullName),
  },
  {
    what: 'a browser',
    how: 'install chromium',
    isHere: chromiumPath !== null,
    isOf: ({ file }) => file.startsWith('test/browser/'),
  },
  {
    what: 'schemathesis',
    how: 'put it on the PATH (pip install schemathesis)',
    isHere: hasSchemathesis,
    isOf: ({ file }) => file.includes('schemathesis'),
  },
  {
    what: 'epubcheck',
    how: 'install epubcheck',
    isHere: hasEpubCheck,
    isOf: ({ fullName }) => fullName.includes('(epubcheck)'),
  },
  {
    what: 'something else that is not here',
    how: 'CORPORA, poppler, the judges of PDFs, curl or another user, as each file says',
    isHere: true,
    isOf: () => true,
  },
];

/** A line for each need with the number of tests that were not run for the lack of it; none where all were run. */
export function linesOf(skipped: readonly ToldTest[]): readonly string[] {
  const counts = new Map(NEEDS.map((need) => [need, 0]));
  for (const test of skipped) {
    const need = NEEDS.find(({ isOf }) => isOf(test));
    if (need !== undefined) counts.set(need, (counts.get(need) ?? 0) + 1);
  }
  return [...counts].flatMap(([{ what, how }, count]) =>
    count === 0
      ? []
      : [
          `${count.toLocaleString('en')} ${count === 1 ? 'test needs' : 'tests need'} ${what} and ${count === 1 ? 'was' : 'were'} not run: ${how}`,
        ],
  );
}
