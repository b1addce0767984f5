import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseText } from '../../src/parse/text.ts';
import { imported } from './imported.ts';
import { printedOf, treeOf } from './printed.ts';
import { SHAPES } from './shapes.ts';

const sentence = fc
  .tuple(
    fc.constantFrom('Each Party', 'The gardener', 'A keeper of the bridge'),
    fc.constantFrom('waters', 'counts', 'keeps', 'repairs'),
    fc.constantFrom('the trees of its bank', 'every second lamp', 'the boats that pass, and their crews'),
  )
  .map((words) => words.join(' '));

/** Points below an opening, or a sentence alone. */
const paragraph = fc
  .tuple(sentence, fc.array(sentence, { maxLength: 3 }))
  .map(([words, points]) =>
    points.length < 2
      ? [`${words}.`]
      : [
          `${words}:`,
          ...points.map((point, at) => `(${'abc'[at]}) ${point}${at + 1 < points.length ? ';' : '.'}`),
        ],
  );

const body = fc
  .array(paragraph, { minLength: 1, maxLength: 3 })
  .map((all) =>
    all.length === 1
      ? all.flat()
      : all.flatMap(([first, ...points], at) => [`${at + 1}. ${first}`, ...points]),
  );

const TITLES = ['The trees', 'Boats and crews', 'The lamps', 'Entry into force', 'The harvest'];

/** All articles of a text have titles, or none has. */
const text = fc
  .record({
    articles: fc.array(body, { minLength: 2, maxLength: 5 }),
    isTitled: fc.boolean(),
    hasAnnex: fc.boolean(),
  })
  .map(({ articles, isTitled, hasAnnex }) => {
    const lines = articles.flatMap((own, at) => [
      `## Article ${at + 1}${isTitled ? `. ${TITLES[at]}` : ''}`,
      ...own,
    ]);
    const annex = hasAnnex ? ['# Annex I', 'The bridge is a hundred steps long.'] : [];
    return `---\ntitle: Treaty on the Bridge\nlanguage_role: not-stated\n---\n\n${['The Parties,', 'Have agreed as follows:', ...lines, ...annex].join('\n\n')}\n`;
  });

/** Short texts have no contents, and fill no columns. */
const shapes = Object.entries(SHAPES).filter(([name]) => !/contents|PDF/u.test(name));

test('any small text comes back from any shape as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...shapes), text, async ([, dress], markdown) => {
      const printed = printedOf(markdown, 'eng');
      const { title, clauses, proof } = await imported(await dress(printed), 'eng');
      expect(title).toBe(printed.title);
      expect(treeOf(clauses)).toEqual(treeOf(parseText(markdown, 'eng.md', 'eng').value?.clauses ?? []));
      expect(proof).toMatchObject({ missing: [], added: [] });
    }),
    { numRuns: 25 },
  );
});
