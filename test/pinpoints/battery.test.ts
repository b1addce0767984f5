import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { resolveTyped } from '../../src/search/read/resolveTyped.ts';
import { startApp } from '../support/app.ts';
import { DOCUMENTS } from '../support/folder.ts';
import { askNumber } from './askNumbers.ts';
import { blindReferences } from './blind.ts';
import { type Collection, collectionOf, PINPOINTS } from './collections.ts';
import { referencesTo } from './generate.ts';
import { type Answered, judge } from './judge.ts';
import { referencesElsewhere, referencesToNothing } from './negatives.ts';
import { NUMBERS, writeNumbers } from './numbers.ts';
import { isAskedFor, READERS } from './readers.ts';
import type { Reference } from './style.ts';
import { LANGUAGE_CODES } from './styles/languages.ts';

const invented = collectionOf('invented treaties', PINPOINTS);
const documents = collectionOf('the archive', DOCUMENTS);
const COLLECTIONS = [documents, invented];

/** What is not read right, as `reference: what came, not what was meant`. */
function failures({ shelf, archive }: Collection, references: readonly Reference[]): readonly string[] {
  return references.flatMap((reference) => {
    const answer = resolveTyped(shelf.library, shelf.names, reference.text, []);
    return judge(archive, reference, answer) === 'right' ? [] : [told(reference, answer)];
  });
}

const told = ({ text, eIds }: Reference, { status, targets }: Answered): string =>
  `${text}: ${status} ${targets.join(' ')}, not ${eIds.join(' ') || 'absent'}`;

describe.each(COLLECTIONS)('$name', (collection) => {
  const { subjects } = collection;

  test.each(LANGUAGE_CODES)('a clause cited in any style of %s is that clause', (language) => {
    const own = subjects.filter((subject) => subject.language === language);
    const references = own.flatMap((subject) => referencesTo(subject, { clauses: 8, oneStyleIn: 4 }));
    expect(references.length).toBeGreaterThan(20);
    expect(failures(collection, references)).toEqual([]);
  });

  test.each(LANGUAGE_CODES)('a clause that is not there is never found, in %s', (language) => {
    const own = subjects.filter((subject) => subject.language === language);
    const references = own.flatMap((subject) => referencesToNothing(subject, { clauses: 2, oneStyleIn: 5 }));
    expect(references.length).toBeGreaterThan(5);
    expect(failures(collection, references)).toEqual([]);
  });

  test('another act is never found', () => {
    expect(failures(collection, referencesElsewhere(collection))).toEqual([]);
  });
});

test('references as lawyers, journalists and students type them', () => {
  expect(failures(documents, blindReferences(documents, 'archive'))).toEqual([]);
  expect(failures(invented, blindReferences(invented, 'invented'))).toEqual([]);
});

describe('one reader, whatever surrounds a reference', () => {
  const app = startApp(PINPOINTS, true);
  const folder = mkdtempSync(join(tmpdir(), 'numbers-'));
  writeNumbers(folder);
  const numbered = startApp(folder, true);
  afterAll(async () => {
    await Promise.all([app.stop(), numbered.stop()]);
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(LANGUAGE_CODES)(
    'search, a pasted text and a link in a text read as /api/v1/cite does, in %s',
    async (language) => {
      const own = invented.subjects.filter((subject) => subject.language === language);
      const differing: string[] = [];
      for (const reference of own.flatMap((one) => referencesTo(one, { clauses: 2, oneStyleIn: 12 })))
        for (const [name, read] of Object.entries(READERS)) {
          if (!isAskedFor(name, reference.style)) continue;
          const answer = await read(app, reference.text);
          const outcome = judge(invented.archive, reference, answer);
          if (outcome !== 'right') differing.push(`${name}: ${told(reference, answer)}`);
        }
      expect(differing).toEqual([]);
    },
  );

  const rows = NUMBERS.flatMap((row) => row.references.map((reference) => ({ row, reference })));
  test.each(rows)(
    '$reference is one number in headings, references and addresses',
    async ({ row, reference }) => {
      const said = await askNumber(numbered, row, reference);
      const right = row.eId ?? said['heading'];
      expect(right).toMatch(/^(?:art|annex|chp)_/u);
      expect(said).toEqual(Object.fromEntries(Object.keys(said).map((way) => [way, right])));
    },
  );
});
