import { describe, expect, test } from 'vitest';
import { formatAddress } from '../../src/model/address.ts';
import type { Clause } from '../../src/model/clause.ts';
import { FORMATS } from '../../src/render/formats.ts';
import { citingMeta } from '../../src/render/linked/citing.ts';
import { jsonLdOfClauses } from '../../src/render/linked/clause.ts';
import type { JsonLdNode } from '../../src/render/linked/jsonLd.ts';
import { jsonLdOfText } from '../../src/render/linked/text.ts';
import { turtleOf } from '../../src/render/linked/turtle.ts';
import { jsonLdOfWork } from '../../src/render/linked/work.ts';
import { href } from './akn/texts.ts';
import { between, oddView } from './odd.ts';

const EXTENTS = [
  ['whole', null, null],
  ['article', 'art_2', 'art_2'],
  ['range', 'annex_A', 'annex_B'],
  ['words', 'art_1__p_2', 'art_1__p_2'],
  ['empty', 'annex_B', 'annex_B'],
] as const;

const shownOf = (clauses: readonly Clause[], from: string | null, to: string | null): readonly Clause[] =>
  from === null || to === null ? clauses : between(clauses, from, to);

/** Turtle writes names whole. */
const withoutContext = ({ '@context': _, ...said }: JsonLdNode): JsonLdNode => said;

const pretty = (json: object): string => `${JSON.stringify(json, null, 2)}\n`;

/** What is downloaded of a text with clauses of every sort, reviewed like prose; `npm run golden` writes it anew. */
describe.each(EXTENTS)('an invented act of every sort: %s', (name, from, to) => {
  test.each(['txt', 'md', 'json', 'bib', 'ris', 'csl.json'] as const)('as %s', async (suffix) => {
    const view = oddView();
    const clauses = shownOf(view.clauses, from, to);
    const content = String(
      FORMATS[suffix].text({ view, clauses, archiveName: 'Archive of Tarsk' }, href, {}),
    );
    await expect(suffix === 'json' ? pretty(JSON.parse(content)) : content).toMatchFileSnapshot(
      `../golden/odd/${name}.${suffix}`,
    );
  });

  test('as linked data', async () => {
    const view = oddView();
    const [first, ...others] = shownOf(view.clauses, from, to);
    if (first === undefined) throw new Error('the clause is there');
    const node = from === null ? jsonLdOfText(view, href) : jsonLdOfClauses(view, [first, ...others], href);
    await expect(pretty(node) + turtleOf(withoutContext(node))).toMatchFileSnapshot(
      `../golden/odd/${name}.linked.txt`,
    );
  });
});

test('its Work as linked data, and what programs that cite read on its page', async () => {
  const { work, key, front } = oddView();
  const node = jsonLdOfWork(work, [{ key, front }], href);
  const meta = citingMeta({
    work,
    text: { key, front },
    title: front.title,
    short: 'Tides Agreement',
    url: formatAddress({ work: work.id, expression: null, clause: null, to: null, format: 'html' }),
    pdf: '/t/tides-1999/eng@1999-09-09.pdf',
  });
  const rows = meta.map(([name, content]) => `${name}: ${content}\n`).join('');
  await expect(pretty(node) + turtleOf(withoutContext(node)) + rows).toMatchFileSnapshot(
    '../golden/odd/work.linked.txt',
  );
});
