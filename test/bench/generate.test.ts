import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { walk } from '../../src/model/clause.ts';
import { parseKey } from '../../src/model/expression.ts';
import { WorkFileSchema } from '../../src/model/work.ts';
import { createReport } from '../../src/parse/report.ts';
import { parseText } from '../../src/parse/text.ts';
import { readYaml } from '../../src/parse/yaml.ts';
import { generateArchive, QUERY_CLASSES, sampleQueries } from './generate.ts';

const folder = mkdtempSync(join(tmpdir(), 'generated-'));
afterAll(() => rmSync(folder, { recursive: true }));

const archive = generateArchive(folder, { clauses: 3000, seed: 1 });
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

const texts = files
  .filter((file) => file.endsWith('.md'))
  .map((file) => {
    const [work = '', name = ''] = file.split('/');
    const { value, issues } = parseText(
      read(file),
      file,
      parseKey(name.replace('.md', ''))?.language ?? 'eng',
    );
    return { work, issues, clauses: [...walk(value?.clauses ?? [])] };
  });

describe('an archive of invented treaties', () => {
  test('is read without an issue', () => {
    expect(texts).toHaveLength(archive.texts);
    expect(texts.flatMap(({ issues }) => issues)).toEqual([]);
  });

  test('has the clauses it says it has, about as many as asked for', () => {
    const held = texts.flatMap(({ clauses }) => clauses).filter(({ words }) => words !== null);
    expect(held).toHaveLength(archive.clauses);
    expect(archive.clauses).toBeGreaterThanOrEqual(3000);
    expect(archive.clauses).toBeLessThan(3000 + 4 * 450);
  });

  test('has the same clauses in all languages of a Work', () => {
    const shapes = new Map<string, Set<string>>();
    for (const { work, clauses } of texts) {
      const shape = clauses.map(({ eId }) => eId).join(' ');
      shapes.set(work, (shapes.get(work) ?? new Set()).add(shape));
    }
    expect(texts.length).toBeGreaterThan(shapes.size);
    expect([...shapes.values()].map(({ size }) => size)).toEqual([...shapes.values()].map(() => 1));
  });

  test('has facts that work.yaml allows', () => {
    const report = createReport('work.yaml');
    for (const file of files.filter((name) => name.endsWith('work.yaml')))
      readYaml(read(file), WorkFileSchema, report, 1);
    expect(report.issues).toEqual([]);
  });

  test('is the same bytes for the same seed, and others for another', () => {
    const [again, other] = [
      mkdtempSync(join(folder, '..', 'again-')),
      mkdtempSync(join(folder, '..', 'other-')),
    ];
    generateArchive(again, { clauses: 3000, seed: 1 });
    generateArchive(other, { clauses: 3000, seed: 2 });
    const contents = (root: string) =>
      files.filter((name) => name.includes('.')).map((name) => readFileSync(join(root, name), 'utf8'));
    expect(contents(again)).toEqual(contents(folder));
    expect(readdirSync(other, { recursive: true })).not.toEqual(readdirSync(folder, { recursive: true }));
    for (const root of [again, other]) rmSync(root, { recursive: true });
  });

  test('offers queries of every class, made of its own words', () => {
    const queries = sampleQueries(archive.samples, 20);
    expect(Object.keys(queries)).toEqual(QUERY_CLASSES);
    for (const list of Object.values(queries)) expect(list).toHaveLength(20);
    const all = archive.samples.map(({ words }) => words).join(' ');
    for (const phrase of queries.phrase) expect(all).toContain(phrase.slice(1, -1));
    for (const query of queries.words) for (const word of query.split(' ')) expect(all).toContain(word);
  });
});
