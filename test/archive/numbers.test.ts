import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { numbersOf, spelledOut } from '../../src/archive/numbers.ts';
import { resolveClause } from '../../src/cite/clausePath.ts';
import { locateSteps, segmentsOf } from '../../src/cite/locate.ts';
import type { ReferenceStep } from '../../src/cite/reference.ts';
import { components } from '../../src/model/eid.ts';
import { DOCUMENTS, FIXTURE } from '../support/folder.ts';

const step = (kind: ReferenceStep['kind'], number: string | null): ReferenceStep => ({
  kind,
  number,
  to: null,
});

const isNamed = (kind: string): kind is ReferenceStep['kind'] => !UNNAMED.has(kind);
/** Kinds that no citation names. */
const UNNAMED: ReadonlySet<string> = new Set([
  'conclusions',
  'formula',
  'gap',
  'hcontainer',
  'indent',
  'note',
  'p',
]);

describe.each([
  ['the documents of this project', DOCUMENTS],
  ['the invented archive', FIXTURE],
])('numbers alone find in %s what reading the text does', (_, folder) => {
  const archive = Archive.load(folder);

  test('every clause that the steps spell out', () => {
    for (const edition of archive.editions) {
      const { clauses } = archive.text(edition);
      for (let position = 0; position < edition.index.size; position += 1) {
        const steps = components(edition.index.eIdAt(position)).flatMap(({ kind, number }) =>
          isNamed(kind) ? step(kind, number) : [],
        );
        if (steps.length < components(edition.index.eIdAt(position)).length) continue;
        const read = resolveClause(clauses, segmentsOf(steps));
        expect('clause' in read && read.clause.eId).toBe(edition.index.eIdAt(position));
        expect(spelledOut(edition.index, steps)).toBe(position);
      }
    }
  });

  test('every paragraph that an article has, and often that it has none', () => {
    const told = { held: 0, absent: 0 };
    for (const edition of archive.editions) {
      const { clauses } = archive.text(edition);
      for (let article = 1; article <= 25; article += 1) {
        for (let paragraph = 1; paragraph <= 8; paragraph += 1) {
          const steps = [step('article', `${article}`), step('paragraph', `${paragraph}`)];
          const may = numbersOf(edition.index, edition.key.language).mayHoldAll(steps);
          if (locateSteps(clauses, steps).status !== 'absent') expect(may).toBe(true);
          told[may ? 'held' : 'absent'] += 1;
        }
      }
    }
    expect(told.held).toBeGreaterThan(50);
    expect(told.absent).toBeGreaterThan(told.held);
  });
});
