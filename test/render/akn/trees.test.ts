import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Clause, type Mark, type Words, walk } from '../../../src/model/clause.ts';
import type { EId } from '../../../src/model/eid.ts';
import { type ClauseKind, KINDS } from '../../../src/model/kind.ts';
import type { TextView } from '../../../src/render/view.ts';
import { FIXTURE } from '../../support/folder.ts';
import { readAkn } from './read.ts';
import { faultsOf } from './schema.ts';
import { aknOf, bare, textsOf } from './texts.ts';

const text = fc.constantFrom('The ferry', 'A & B < C', ']]>"', 'Վերջ։', 'one\ntwo', 'fee of 𝔄');

const words: fc.Arbitrary<Words> = fc
  .record({ text, emphasis: fc.boolean(), link: fc.boolean() })
  .map(({ text: said, emphasis, link }) => {
    const marks: Mark[] = [];
    if (emphasis) marks.push({ kind: 'emphasis', start: 0, end: said.length });
    if (link) marks.push({ kind: 'link', start: 1, end: 3, href: 'https://quay.example/?a=1&b="' });
    return { text: said, marks };
  });

type Grown = Pick<Clause, 'kind' | 'label' | 'heading' | 'words' | 'gap'> & {
  readonly children: readonly Grown[];
};

const kind = fc.constantFrom(...(Object.keys(KINDS) as ClauseKind[]));

/** A clause with what is in it, so many levels deep. */
const clauseOf = (depth: number): fc.Arbitrary<Grown> =>
  fc
    .record({
      kind,
      label: fc.option(fc.constantFrom('1.', '(a)', 'Article 2.')),
      heading: fc.option(words, { freq: 2 }),
      held: fc.oneof(words, fc.constantFrom<string | null>('torn & lost', null)),
      children: depth === 0 ? fc.constant([]) : fc.array(clauseOf(depth - 1), { maxLength: 3 }),
    })
    .map(({ held, ...own }) => ({
      ...own,
      words: typeof held === 'string' ? null : held,
      gap: typeof held === 'string' ? held : null,
    }));

/** EIds that are counted: here a clause's kind is never told by its name. */
function named(grown: readonly Grown[], count = { at: 0 }): readonly Clause[] {
  return grown.map((one): Clause => {
    count.at += 1;
    const eId = `p_${count.at}` as EId;
    const number = one.label === null ? null : String(count.at);
    const children = named(one.children, count);
    const place = { pinned: false, line: 1, span: [0, 0] as const };
    return { ...one, eId, wid: count.at % 5 === 0 ? ('p_old' as EId) : eId, number, ...place, children };
  });
}

test('clauses of any kind in clauses of any other are valid, and come back as they are, whole and each alone', () => {
  const [, view] = textsOf(FIXTURE)[0] ?? [];
  if (view === undefined) throw new Error('no text');
  const about: TextView = { ...view(), sources: [], levelOf: () => 'unchecked', hashesOf: () => null };
  fc.assert(
    fc.property(fc.array(clauseOf(2), { minLength: 1, maxLength: 4 }), (grown) => {
      const clauses = named(grown);
      const within = { ...about, clauses };
      for (const shown of [clauses, ...[...walk(clauses)].slice(0, 1).map((one) => [one])]) {
        const xml = aknOf(within, shown);
        expect(faultsOf(xml)).toEqual([]);
        expect(readAkn(xml)).toEqual(bare(shown));
      }
    }),
    { numRuns: 12 },
  );
});
