import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClauseKind } from '../../../src/model/kind.ts';
import { KINDS } from '../../../src/model/kind.ts';
import { type PdfClause, renderPdf } from '../../../src/render/pdf/index.ts';
import { documentOf } from './documents.ts';
import { clause } from './features.ts';
import { FONTS } from './fonts.ts';
import { bodyOf, elementsOf, readPdf, textOf } from './read.ts';

const WORDS = {
  en: [
    'office',
    'affiliated',
    'inter-state',
    'good-neighbourliness',
    '(1970),',
    '____',
    'the',
    'of',
    '“harbour”',
  ],
  ru: ['Сторона', 'прекращение', 'добрососедство', '«гавань»', 'и', 'ещё', '5-летние'],
  hy: ['Հայաստանի', 'համաձայնագիր', 'և', '(այսուհետ՝', 'կողմեր),', 'ուժի՞'],
  'az-Latn': ['razılaşdılar', 'fıstıq', 'müqavilə', 'öhdəlik', 'İki', 'və'],
} as const;

const KIND_NAMES = Object.keys(KINDS).filter((kind) => kind !== 'note') as ClauseKind[];

/** Any tree of clauses, in any of the languages, with labels, headings, gaps and levels or without. */
const tree = fc.letrec<{ clause: PdfClause; language: keyof typeof WORDS }>((tie) => ({
  language: fc.constantFrom('en', 'ru', 'hy', 'az-Latn'),
  clause: tie('language').chain((language) => {
    const text = fc.array(fc.constantFrom(...WORDS[language]), { minLength: 1, maxLength: 40 });
    const runs = text.map((words) => [{ text: words.join(' ') }]);
    return fc
      .record({
        kind: fc.constantFrom(...KIND_NAMES),
        label: fc.option(fc.constantFrom('1.', '(a)', '(xviii)', 'ARTICLE IV', '1.1.1.1.')),
        heading: fc.option(runs, { freq: 3 }),
        words: fc.option(runs, { freq: 5 }),
        children: fc.oneof(
          { depthSize: 'small', withCrossShrink: true },
          fc.constant([]),
          fc.array(tie('clause'), { maxLength: 3 }),
        ),
      })
      .map((own) => clause({ ...own, eId: 'p_1', language }));
  }),
})).clause;

/** Each clause with a destination of its own. */
function named(clauses: readonly PdfClause[], path = 'c'): readonly PdfClause[] {
  return clauses.map((one, at) => {
    const destination = `${path}-${at}`;
    return { ...one, destination, children: named(one.children, destination) };
  });
}

function* walk(clauses: readonly PdfClause[]): Generator<PdfClause> {
  for (const one of clauses) {
    yield one;
    yield* walk(one.children);
  }
}

const textIn = (clauses: readonly PdfClause[]): string =>
  [...walk(clauses)]
    .flatMap(({ label, heading, words }) => [label, heading?.[0]?.text, words?.[0]?.text])
    .filter((text) => text != null)
    .join(' ');

test('any tree of clauses becomes a file from which its words come back, in order, each where it belongs', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(tree, { minLength: 1, maxLength: 4 }), async (trees) => {
      const clauses = named(trees);
      const bytes = await renderPdf(documentOf(clauses), FONTS);
      const read = await readPdf(bytes);
      expect(textOf(bodyOf(read))).toBe(textIn(clauses));
      expect([...read.destinations.keys()].sort()).toEqual(
        [...walk(clauses)].map((one) => one.destination).sort(),
      );
      const levels = [...elementsOf(read.tree)].flatMap(({ type }) =>
        /^H\d$/u.test(type) ? [Number(type[1])] : [],
      );
      for (const [at, level] of levels.entries())
        expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
      expect(Buffer.compare(bytes, await renderPdf(documentOf(clauses), FONTS))).toBe(0);
    }),
    { numRuns: 20 },
  );
});
