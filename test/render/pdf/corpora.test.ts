import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { walk } from '../../../src/model/clause.ts';
import { renderPdf } from '../../../src/render/pdf/index.ts';
import { convertOpenTreaties, corporaFolder } from '../../corpora.ts';
import { FONTS } from './fonts.ts';
import { orderFaults } from './order.ts';
import { bodyOf, readPdf, textOf } from './read.ts';
import { readText, wordsOf } from './texts.ts';

const found = corporaFolder() !== null;
if (!found)
  process.stderr.write('corpora.test: skipped, no treaties at CORPORA (default ../shared/corpora)\n');

const folder = mkdtempSync(join(tmpdir(), 'pdf-treaties-'));
afterAll(() => rmSync(folder, { recursive: true }));

const treaties = found ? convertOpenTreaties(folder) : [];

describe.skipIf(!found)('twenty real treaties as PDF', () => {
  test.each(treaties)('$slug', async ({ path }) => {
    const { document, clauses } = readText(path);
    const read = await readPdf(await renderPdf(document, FONTS));
    expect(textOf(bodyOf(read))).toBe(wordsOf(clauses));
    expect(read.destinations.size).toBe([...walk(clauses)].length);
    expect(read.pages.length).toBeGreaterThan(2);
    expect(orderFaults(read)).toEqual([]);
  });
});
