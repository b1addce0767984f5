import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Archive } from '../../src/archive/archive.ts';
import { shelfOf } from '../../src/archive/names.ts';
import { resolveText } from '../../src/cite/pasted.ts';
import { resolveReference } from '../../src/cite/resolve.ts';

const { library, names } = shelfOf(Archive.load(join(import.meta.dirname, '../../documents')));

describe('an act that is not held is called as it is written, in a line and in a text', () => {
  test.each([
    ['Art. 8 ECHR', 'ECHR'],
    ['Treaty of Kars, Article V', 'Treaty of Kars'],
    ['Article 5 of the Rome Statute', 'Rome Statute'],
    ['ст. 105 УК РФ', 'УК РФ'],
    ['статья 7 Римского договора', 'Римского договора'],
    ['Sahmanın 3-cü maddəsi', 'Sahmanın'],
    ['Մեղրու պայմանագրի 5-րդ հոդված', 'Մեղրու պայմանագրի'],
    ['Versailles, Article 5', 'Versailles'],
    ['Peace Agreement of 14 December 1995, art II', 'Peace Agreement of 14 December 1995'],
  ])('%s: %s', (ref, act) => {
    const why = [{ why: 'act-not-held', act }];
    expect(resolveReference(library, names, ref, ['eng'])).toMatchObject({
      status: 'absent',
      targets: [],
      why,
    });
    const spans = resolveText(library, names, `Lake rights; ${ref}; and so on.`, ['eng']);
    expect(spans).toMatchObject([{ status: 'absent', targets: [], why }]);
  });
});

test('words that name nothing are no act', () =>
  expect(resolveReference(library, names, 'please show it all, Article 5', ['eng']).why).toEqual([
    { why: 'nothing-named' },
  ]));

describe('names that people use for the agreement of 2025', () => {
  test.each([
    'Draft Peace Agreement article 5',
    'Washington Peace Agreement Art. 5',
    'Вашингтонское мирное соглашение, статья 5',
    'Проект мирного соглашения, статья 5',
    'Վաշինգտոնի խաղաղության համաձայնագիր, հոդված 5',
    'Vaşinqton sülh sazişi, maddə 5',
  ])('%s', (ref) => {
    const found = ['/t/am-az-peace-2025/eng@2025-08-08/art_V'];
    expect(resolveReference(library, names, ref, ['eng']).targets).toEqual(found);
    expect(resolveText(library, names, `As in ${ref}.`, ['eng']).flatMap(({ targets }) => targets)).toEqual(
      found,
    );
  });
});

describe('an act called by words that are said of it is the same in a line and in a text', () => {
  const N = '/t/am-az-ru-statement-2020/eng-kremlin@2020-11-09';
  test.each([
    ['paragraph 6 of the trilateral statement', [`${N}/para_6`]],
    ['point 4 of the November statement', [`${N}/para_4`]],
    ['Art. I of the AM-AZ Agreement', ['/t/am-az-peace-2025/eng@2025-08-08/art_I']],
    ['Article 4 of the bilateral agreement', []],
    ['paragraph 6 of the trilateral statement on rivers', []],
    ['ст. 4 Договора о коллективной безопасности', []],
  ])('%s', (ref, found) => {
    const alone = resolveReference(library, names, ref, ['eng']).targets;
    const inText = resolveText(library, names, `As said in ${ref}.`, ['eng']).flatMap(
      ({ targets }) => targets,
    );
    expect([alone, inText]).toEqual([found, found]);
  });
});
