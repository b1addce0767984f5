import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Clause, findClause, walk } from '../../src/model/clause.ts';
import { formatIssue } from '../../src/model/issue.ts';
import { WorkFileSchema } from '../../src/model/work.ts';
import { createReport } from '../../src/parse/report.ts';
import { parseText } from '../../src/parse/text.ts';
import { readYaml } from '../../src/parse/yaml.ts';
import { chineseNumber } from '../corpora/numerals.ts';
import { slugOf, TREATIES } from '../corpora/treaties.ts';
import { type ConvertedTreaty, convertOpenTreaties, corporaFolder } from '../corpora.ts';

describe('Chinese article numbers', () => {
  test.each([
    ['十', 10],
    ['十九', 19],
    ['二十', 20],
    ['九十九', 99],
    ['一百零二', 102],
    ['一百一十', 110],
    ['一百五十九', 159],
    ['一〇〇', 100],
    ['一〇二', 102],
    ['三一九', 319],
  ])('%s is %i', (numeral, value) => {
    expect(chineseNumber(numeral)).toBe(value);
  });

  test('what is no numeral is not guessed', () => {
    expect(() => chineseNumber('第二')).toThrow(RangeError);
  });
});

const folder = corporaFolder();
const out = folder === null ? null : mkdtempSync(join(tmpdir(), 'corpora-'));
const treaties = out === null ? [] : convertOpenTreaties(out);
if (folder === null)
  process.stderr.write('corpora.test: skipped, no treaties at CORPORA (default ../shared/corpora)\n');
afterAll(() => {
  if (out !== null) rmSync(out, { recursive: true });
});

const parsed = new Map(treaties.map((treaty) => [treaty.slug, parseTreaty(treaty)]));

function parseTreaty({ slug, path }: ConvertedTreaty) {
  const { value, issues } = parseText(readFileSync(path, 'utf8'), slug, 'eng');
  return { clauses: value?.clauses ?? [], issues };
}

const clausesOf = (slug: string): readonly Clause[] => parsed.get(slug)?.clauses ?? [];
const articlesOf = (slug: string): readonly Clause[] => {
  return [...walk(clausesOf(slug))].filter(({ kind }) => kind === 'article');
};

/** All that is printed in a clause and below it, its own label left out. */
const printed = (clause: Clause): string =>
  [...walk([clause])]
    .flatMap(({ label, heading, words }) => [label, heading?.text, words?.text])
    .slice(1)
    .join('');

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

describe.skipIf(folder === null)('the twenty treaties', () => {
  test('are all there, with the 1315 articles of the signed texts', () => {
    const found = treaties.map(({ slug }) => [slug, articlesOf(slug).length]);
    expect(found).toEqual(TREATIES.map((row) => [slugOf(row), row.articles]));
    expect(treaties.flatMap(({ slug }) => articlesOf(slug))).toHaveLength(1315);
  });

  describe.each(treaties)('$slug', ({ slug, path, preamble, articles }) => {
    // No exception to list: where the copies misnumber (VCLT 19: a, b, d; UNCAC 66: "l." for 1), no id is taken twice.
    test('is read without an error or a warning', () => {
      expect(clausesOf(slug).length).toBeGreaterThan(0);
      // ICESCR's copy ends its preamble with the next Part's heading, as words.
      const stray = 'unmarked-heading "PART I"';
      expect(
        parsed
          .get(slug)
          ?.issues.map(formatIssue)
          .filter((issue) => !issue.includes(stray)),
      ).toEqual([]);
    });

    test('has facts that work.yaml allows', () => {
      const report = createReport('work.yaml');
      const work = readYaml(
        readFileSync(join(dirname(path), 'work.yaml'), 'utf8'),
        WorkFileSchema,
        report,
        1,
      );
      expect(report.issues).toEqual([]);
      expect(work?.date).toBe(path.slice(-13, -3));
    });

    test('has every article, in order, under its own number', () => {
      const numbers = articles.map(({ number }) => String(number));
      expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
      expect(articlesOf(slug).map(({ number }) => number)).toEqual(numbers);
      expect(articlesOf(slug).map(({ eId }) => eId)).toEqual(numbers.map((number) => `art_${number}`));
    });

    test('has every letter and digit of every article, and no other', () => {
      const found = articlesOf(slug).map((article) => [article.number, letters(printed(article))]);
      // Article 285 of UNCLOS lost its text: the data repeats the title in its place.
      const source = articles.map(({ number, title, text }) => [
        String(number),
        letters(title === text ? title : title + text),
      ]);
      expect(found).toEqual(source);
    });

    test('has every letter and digit of the preamble, and no other', () => {
      const preambles = clausesOf(slug).filter(({ kind }) => kind === 'preamble');
      expect(preambles.map((found) => letters(`${found.label ?? ''}${printed(found)}`))).toEqual([
        letters(preamble),
      ]);
    });
  });

  test.each([
    ['vclt-1969', 'preamble__rec_1', 'Considering the fundamental role of treaties'],
    ['vclt-1969', 'preamble__formula_1', 'Have agreed as follows:'],
    ['vclt-1969', 'art_2__para_1__point_h', '“third State” means a State not a party'],
    ['vclt-1969', 'art_2__para_1__point_i', '“international organization” means'],
    ['vclt-1969', 'art_2__para_2', 'The provisions of paragraph 1 regarding the use of terms'],
    ['unclos-1982', 'art_1__para_1__point_1', '"Area" means the seabed and ocean floor'],
    ['unclos-1982', 'art_1__para_1__point_5__subpoint_a', '"dumping" means:'],
    ['unclos-1982', 'art_1__para_2__point_1', '"States Parties" means States which have consented'],
    ['unclos-1982', 'art_308__para_1', 'This Convention shall enter into force 12\u00a0months'],
    ['iccpr-1966', 'art_8__para_3__point_c__subpoint_iv', 'Any work or service which forms part of normal'],
    ['iccpr-1966', 'art_14__para_3__point_c', 'To be tried without undue delay;'],
    ['iccpr-1966', 'art_4__para_1', 'In time of public emergency which threatens'],
    ['icescr-1966', 'art_7__point_a__subpoint_i', 'Fair wages and equal remuneration'],
    ['cedaw-1979', 'art_1', 'For the purposes of the present Convention, the term "discrimination'],
    ['cedaw-1979', 'art_2__point_g', 'To repeal all national penal provisions'],
    ['cat-1984', 'art_21__para_1__point_h__subpoint_i', 'If a solution within the terms of subparagraph (e)'],
    ['cat-1984', 'art_25__para_2', 'This Convention is subject to ratification.'],
    ['crpd-2006', 'preamble__p_1__point_y', 'Convinced that a comprehensive and integral'],
    ['gc-i-1949', 'art_3__para_1__point_b', 'taking of hostages;'],
    ['gc-iv-1949', 'art_3__p_2', '# Persons taking no active part in the hostilities'],
    ['gc-ap1-1977', 'art_61__para_1__point_g', 'fire-fighting;'],
    ['gc-ap2-1977', 'art_5__para_2__point_d', 'they shall have the benefit of medical examinations;'],
    ['outer-space-1967', 'art_1__p_2', 'Outer space, including the moon and other celestial bodies'],
    ['udhr-1948', 'art_1', 'All human beings are born free and equal in dignity and rights.'],
    ['udhr-1948', 'art_20__p_2', 'No one may be compelled to belong to an association.'],
    ['uncac-2003', 'art_23__para_1__point_a__subpoint_ii', 'The concealment or disguise of the true nature'],
    ['vcdr-1961', 'art_3__para_1__point_a', 'Representing the sending State in the receiving State;'],
    ['vccr-1963', 'art_5__point_a', 'protecting in the receiving State the interests'],
  ])('%s %s begins "%s"', (slug, eId, beginning) => {
    expect(findClause(clausesOf(slug), eId)?.words?.text.slice(0, beginning.length)).toBe(beginning);
  });

  test.each([
    ['vclt-1969', 'art_85', 'p_1 p_2 p_3'],
    ['vclt-1969', 'art_2__para_1', 'point_a point_b point_c point_d point_e point_f point_g point_h point_i'],
    ['unclos-1982', 'art_1__para_1', 'point_1 point_2 point_3 point_4 point_5'],
    ['unclos-1982', 'art_1__para_1__point_5', 'subpoint_a subpoint_b'],
    ['unclos-1982', 'art_161__para_8', 'point_a point_b point_c point_d'],
    ['uncac-2003', 'art_23__para_1', 'point_a point_b'],
    ['iccpr-1966', 'art_10', 'para_1 para_2 para_3'],
  ])('%s %s is divided into %s', (slug, eId, parts) => {
    const children = findClause(clausesOf(slug), eId)?.children.map((child) =>
      child.eId.slice(eId.length + 2),
    );
    expect(children?.join(' ')).toBe(parts);
  });

  test.each([
    [
      'unclos-1982',
      'art_2',
      'Legal status of the territorial sea, of the air space over the territorial sea and of its bed and subsoil',
    ],
    ['op-icescr-2008', 'art_4', 'Communications not revealing a clear disadvantage'],
    ['vclt-1969', 'art_2', 'Use of terms'],
  ])('%s %s is headed "%s"', (slug, eId, heading) => {
    expect(findClause(clausesOf(slug), eId)?.heading?.text).toBe(heading);
  });

  test.each([
    ['vclt-1969', 'art_17__para_1', 'Without prejudice to articles 19 to 23, the consent of a State'],
    ['uncac-2003', 'art_42__para_2__point_c', 'article 23, paragraph 1 (b) (ii), of this'],
    ['unclos-1982', 'art_161__para_8__point_b', 'subparagraphs (f); (g); (h); (i); (n); (p); (v)'],
    ['gc-ap1-1977', 'art_78__para_3__point_a', 'surname(s) of the child;'],
    ['crpd-2006', 'art_34', 'article 4.3 of the present Convention'],
  ])('%s %s keeps the citation "%s" whole', (slug, eId, citation) => {
    const clause = findClause(clausesOf(slug), eId);
    const texts = [...walk(clause === null ? [] : [clause])].map(({ words }) =>
      words?.text.replaceAll('\u00a0', ' '),
    );
    expect(texts).toContainEqual(expect.stringContaining(citation));
  });
});
