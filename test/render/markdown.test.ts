import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import type { Clause } from '../../src/model/clause.ts';
import { formatIssue, isError } from '../../src/model/issue.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { parseText } from '../../src/parse/text.ts';
import { clausesToMarkdown } from '../../src/render/markdown.ts';
import { convertOpenTreaties, corporaFolder } from '../corpora.ts';

const FRONT = '---\ntitle: An invented treaty\nlanguage_role: not-stated\n---\n\n';

/** A tree without what rereading may change: lines and spans. */
const shape = (clauses: readonly Clause[]): unknown =>
  clauses.map(({ line: _line, span: _span, children, ...rest }) => ({ ...rest, children: shape(children) }));

function reread(body: string, code: LanguageCode = 'eng') {
  const { value, issues } = parseText(FRONT + body, 'test.md', code);
  return { clauses: value?.clauses ?? null, issues: issues.filter(isError).map(formatIssue) };
}

function expectSame(clauses: readonly Clause[], code: LanguageCode = 'eng'): void {
  const again = reread(clausesToMarkdown(clauses), code);
  expect(again.issues).toEqual([]);
  expect(shape(again.clauses ?? [])).toEqual(shape(clauses));
}

describe('tree -> Markdown -> tree is the same', () => {
  const archive = Archive.load('documents');
  test.each(archive.editions.map((edition) => [edition.name, edition] as const))('%s', (_name, edition) => {
    expectSame(archive.text(edition).clauses, edition.key.language);
  });

  const corpora = corporaFolder();
  test.skipIf(corpora === null)('of the twenty real treaties', () => {
    const folder = mkdtempSync(join(tmpdir(), 'treaties-'));
    for (const { path } of convertOpenTreaties(folder)) {
      const { value } = parseText(readFileSync(path, 'utf8'), path, 'eng');
      expectSame(value?.clauses ?? []);
    }
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['a year at the start of a line', '1986\\. The tide turned.'],
    ['a bracket that is no point', '\\(a) is the first letter.'],
    ['a dash that is no indent', '&#8211; said the keeper.'],
    ['blanks', 'Within ____ days, and a_b, and \\_c\\_.'],
    ['emphasis in emphasis', 'The *Guilds **shall** keep* the light.'],
    ['marks round the same words', '***Keep*** and [*keep*](/t/x) and *[keep](#a)* and **_k_**eep.'],
    [
      'notes in a row',
      'Words[^1][^2] *and[^3]* [^4]**more**[^5].\n\n[^1]: A\n\n[^2]: B\n\n[^3]: C\n\n[^4]: D\n\n[^5]: E',
    ],
    [
      'a long gap',
      '1. One.\n\n[gap para_2..para_30: torn]\n\n[gap para_40..para_41, para_50..para_59: torn]',
    ],
    ['gaps of two reasons', '[gap art_1..art_3: torn]\n\n[gap art_4..art_9, annex_A..annex_D: lost]'],
    ['a link', 'See [the map](https://example.org/a_b).'],
    ['brackets and references', 'All \\[sic\\](not a link), a < b, \\<b>, &lt;i>, \\&amp; and & alone.'],
    ['a line break', '## Article 1\n\nDone at the Quay,\\\non a Monday.'],
    [
      'parts, articles, paragraphs and points',
      '# Part I. Of harbours\n\n## Article 1. Of lights\n\n1. Keep:\n\n(a) one;\n\n(b) two: (i) x;\n\n(ii) y.\n\n2. Again.\n\nAnd on.',
    ],
    ['gaps', '1. One.\n\n2. [gap: lost]\n\n[gap para_3..para_5: not held]'],
    ['a pinned article', '## Article 1 {#art_9}\n\nWords.\n\n## Article 2\n\nMore. {#art_2__p_1}'],
    ['notes', '## Article 1\n\nWords[^1] and more[^2].\n\n[^1]: One.\n\n[^2]: Two.'],
    [
      'conclusions and an annex',
      '## Article 1\n\nWords.\n\n---\n\nDone at the Quay.\n\n## Annex\n\n1. One.\n\n2. Two.',
    ],
    ['a preamble with recitals', 'The Guilds,\n\nNoting the tide,\n\nHave agreed:\n\n## Article 1\n\nWords.'],
  ])('%s', (_name, body) => {
    const { clauses, issues } = reread(body);
    expect(issues).toEqual([]);
    expectSame(clauses ?? []);
  });

  test.each([
    ['marks in one line', '1. (a) one;\n\n(b) two.\n\n2. (a) (i) x;\n\n(ii) y.'],
    ['the pin of the outer of two marks', '1. (a) one; {#para_7}\n\n(b) two.'],
    ['the pin of the inner one', '1. (a) one; {#para_1__point_z}\n\n(b) two.'],
    ['the pin of words', '## Article 5 {#art_9}\n\n1. One.\n\nOne more. {#art_9__para_1__p_7}'],
    [
      'headings in each other, from the second',
      '## Part I\n\n### Chapter 1\n\n#### Section A\n\n##### Article 1\n\nOpen.',
    ],
    [
      'six of them, from the first',
      '# Part I\n\n## Chapter 1\n\n### Section A\n\n#### Article 1\n\n##### Lights\n\n###### Lamps\n\nOpen.',
    ],
    ['notes where marks begin', 'The[^1]*keel* and[^2]**rib**.\n\n[^1]: A.\n\n[^2]: B.'],
    ['a gap of one reason in ranges', '[gap art_1..art_12, art_14, art_15: torn]'],
    [
      'gaps of two reasons',
      '1. One.\n\n[gap para_2..para_30: torn]\n\n[gap para_31, para_33..para_36: lost]',
    ],
    ['a gap of Roman numbers and of letters', '[gap art_I..art_V, annex_A..annex_D, part_i..part_iii: torn]'],
    [
      'gaps below a heading and behind a number',
      '## Article 1\n\n[gap: torn]\n\n## Article 2\n\n1. [gap: a stain]\n\n(a) one;\n\n(b) two.',
    ],
    ['conclusions with a line break', '## Article 1\n\nOpen.\n\n---\n\nDone at the Quay,\\\non a Monday.'],
    ['a table with dashes in cells', '| a | b |\n|:--|--:|\n| \\--- | :-: |\n| \\| | *x* |'],
    ['a table without a head', '| \\--- | --- |'],
    ['what would be a point, a heading, a quotation', '\\(a) is\n\n\\# one\n\n\\> two\n\n\\[gap: three]'],
    ['what would be a note, a table, an indent', '\\[^1]: one\n\n\\| two | three |\n\n&ndash; four'],
    ['marks in marks', '*a **b** c* and **_k_** and [the \\[old\\] map](<https://example.org/a(b>).'],
    ['low lines and stars that are signs', '\\_c\\_, \\*d\\*, and ____'],
  ])('%s: with no more signs than that takes', (_name, body) => {
    const { clauses, issues } = reread(body);
    expect(issues).toEqual([]);
    expect(clausesToMarkdown(clauses ?? [])).toBe(body);
  });

  test('headings begin as deep as they are asked to, where six # are enough', () => {
    const { clauses } = reread('# Part I\n\n## Article 1\n\nOpen.');
    const at = (depth: number) => clausesToMarkdown(clauses ?? [], { depth }).match(/^#+/gmu);
    expect([at(1), at(4), at(5), at(9)]).toEqual([
      ['#', '##'],
      ['####', '#####'],
      ['#####', '######'],
      ['#####', '######'],
    ]);
  });

  test('of random paragraphs of words and signs in four scripts', () => {
    const word = fc.constantFrom(
      'The',
      'Guilds',
      'Стороны',
      'Կողմերը',
      'Tərəflər',
      '(a)',
      '1.',
      '–',
      '*',
      '_x_',
      '[y]',
      '\\',
      '&amp;',
      '<',
      '#',
      '[^1',
      '`',
      '____',
      '1986.',
      'a)',
      '{#x}',
      '](',
    );
    const body = fc.array(fc.array(word, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(body, (paragraphs) => {
        const { clauses } = reread(paragraphs.map((words) => words.join(' ')).join('\n\n'));
        if (clauses !== null) expectSame(clauses);
      }),
      { numRuns: 500 },
    );
  });
});
