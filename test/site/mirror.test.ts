import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { Archive } from '../../src/archive/archive.ts';
import { rootHash } from '../../src/model/hash.ts';
import { fileOf, linkTo } from '../../src/site/file.ts';
import { manifestOf } from '../../src/site/manifest.ts';
import { FIXTURE } from '../support/folder.ts';

describe('the files of a mirror', () => {
  test.each([
    ['/', 'index.html'],
    ['/?ui=rus', 'index.rus.html'],
    ['/t/bridge-2031/eng@2031-05-01/art_II/p_2?ui=eng', 't/bridge-2031/eng@2031-05-01/art_II/p_2/index.html'],
    [
      '/t/bridge-2031/eng@2031-05-01?ui=hye&evidence=1',
      't/bridge-2031/eng@2031-05-01/index.evidence-1.hye.html',
    ],
    ['/t/bridge-2031/eng@2031-05-01/art_I.csl.json', 't/bridge-2031/eng@2031-05-01/art_I.csl.json'],
    ['/people/%D0%B8', 'people/и/index.html'],
  ])('%s is %s', (address, file) => {
    expect(fileOf(address, 'eng')).toBe(file);
  });

  test.each([
    ['index.html', 't/a/b@1/index.html', 't/a/b@1/index.html'],
    ['t/a/b@1/index.html', 'index.html', '../../../index.html'],
    ['t/a/b@1/index.html', 't/a/b@1/art_I/index.rus.html', 'art_I/index.rus.html'],
    ['t/a/b@1/art_I/index.html', 't/a/c@1.txt', '../../c@1.txt'],
    ['t/a/index.html', 't/a/index.html', 'index.html'],
    ['t/a/index.html', 'people/и/index.html', '../../people/%D0%B8/index.html'],
  ])('%s leads to %s by %s', (from, to, link) => {
    expect(linkTo(to, from)).toBe(link);
  });

  test('archive.json names texts from which the root of the archive follows, and a hash or a gap for every clause', () => {
    const archive = Archive.load(FIXTURE);
    const Hash = z.string().regex(/^[0-9a-f]{64}$/u);
    const Row = z.object({
      eId: z.string(),
      page: z.string(),
      c1: Hash.or(z.literal('gap')).nullable(),
      t1: Hash,
    });
    const { root, texts, interfaces } = z
      .object({
        root: Hash,
        interfaces: z.array(z.string()),
        texts: z.array(z.object({ text: z.string(), t1: Hash, page: z.string(), clauses: z.array(Row) })),
      })
      .parse(JSON.parse(manifestOf(archive, ['hye', 'eng'])));
    expect(interfaces).toEqual(['hye', 'eng']);
    expect(rootHash(texts.map(({ text, t1 }) => [text, t1]))).toBe(root);
    expect(root).toBe(archive.snapshot.root);
    expect(texts.flatMap(({ clauses }) => clauses)).toHaveLength(archive.clauseCount);
  });
});
