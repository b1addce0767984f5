import { describe, expect, test } from 'vitest';
import { compareSides, type Side } from '../../src/diff/side.ts';
import { CHANGE_KINDS } from '../../src/diff/types.ts';
import { formatAddress, parseAddress } from '../../src/model/address.ts';
import { type Clause, findClause } from '../../src/model/clause.ts';
import { parseText } from '../../src/parse/text.ts';
import { ClausesHtml } from '../../src/render/html/clauses.tsx';
import { clauseWordsIn, firstGapsOf } from '../../src/render/html/clauseWords.ts';
import { ChangeHtml, changeIds, type DiffWords } from '../../src/render/html/diff.tsx';
import { writtenHtml } from '../../src/render/html/written.ts';
import type { TextView } from '../../src/render/view.ts';
import { folderOf, textFile, workFile } from '../support/folder.ts';
import { textsOf } from './akn/texts.ts';
import { ODD } from './odd.ts';

/** An element a line, as a reviewer reads it. */
const lines = (tree: Parameters<typeof writtenHtml>[0]): string =>
  `${writtenHtml(tree).replaceAll('><', '>\n<')}\n`;

const ATTESTED = `gap_reasons: { a stain: { rus: пятно } }
attestations:
  - { source: Gazette of Quil, publisher: Office, class: party, url: null, checked: 2026-02-03, exact: [title, art_1] }
`;

function viewOf(body: string, front = ''): TextView {
  const folder = folderOf({
    'tides-1999/work.yaml': workFile(),
    'tides-1999/eng@1999-09-09.md': textFile(body, front),
  });
  const [first] = textsOf(folder);
  if (first === undefined) throw new Error('the text is not read');
  return first[1]();
}

/** What a reader's browser is sent, reviewed like prose; `npm run golden` writes it anew. */
describe('clauses of every sort on a page', () => {
  const shared = () => {
    const view = viewOf(ODD, ATTESTED);
    const say = clauseWordsIn('rus', view, (level) => `#${level}`);
    return { view, href: formatAddress, say, isFirstGap: firstGapsOf(view.clauses) };
  };

  test('all of them, with their marks of level where these change', async () => {
    const own = shared();
    await expect(
      lines(<ClausesHtml clauses={own.view.clauses} said="official" {...own} />),
    ).toMatchFileSnapshot('../golden/html/clauses.html');
  });

  test('one alone, whose level its first words say', () => {
    const own = shared();
    const article = findClause(own.view.clauses, 'art_1');
    const html = lines(<ClausesHtml clauses={article === null ? [] : [article]} saidByFirst {...own} />);
    expect(html.match(/class="level official"/gu)).toHaveLength(1);
    expect(html).toContain('<h2 id="art_1-heading">');
  });

  test('headings are no deeper than six, and what stands beside a clause may be the page’s own', () => {
    const beside = (clause: Clause, said: boolean) => `${clause.eId}:${said}`;
    const own = shared();
    const html = lines(<ClausesHtml clauses={own.view.clauses} heading={6} {...own} beside={beside} />);
    expect([html.includes('<h6'), html.includes('<h7'), html.includes('<a class="level')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(html).toContain('part_I:false');
    expect(html).toContain('art_1__p_1:true');
  });

  test('in a book notes are footnotes, which marks lead to', () => {
    const own = shared();
    const html = lines(
      <ClausesHtml clauses={own.view.clauses} {...own} footnotes={() => 'art_1__note_1' as Clause['eId']} />,
    );
    expect(html).toContain(
      '<aside id="art_1__note_1" class="clause note" epub:type="footnote" role="doc-footnote">',
    );
    expect(html).toContain('<a href="#art_1__note_1" epub:type="noteref" role="doc-noteref">');
  });
});

const BEFORE = `## Article 1. Scope

1. This Agreement applies to the River.

2. Tolls are charged.

## Article 2

It is open by day.

## Article 3

Nobody pays.

## Article 4

The lamps are lit.

[gap art_5: torn]
`;

const AFTER = `## Article 1. Range

1. This Agreement applies to the Lake.

2. Tolls are charged.

## Article 3

Nobody pays.

[gap art_4: lost]

## Article 5

The boats\\
are moored.

## Article 6. Costs

They are shared.
`;

function side(date: string, body: string): Side {
  const { value } = parseText(textFile(body), `w/eng@${date}.md`, 'eng');
  const address = parseAddress(`/t/w/eng@${date}`);
  if (value === null || address === null) throw new Error('the invented text cannot be read');
  return { address, title: 'Treaty', language: 'eng', clauses: value.clauses, levelOf: () => 'unchecked' };
}

describe('two versions beside each other on a page', () => {
  const [from, to] = [side('2000-01-01', BEFORE), side('2001-01-01', AFTER)];
  const { changes } = compareSides(from, to);
  const say = {
    kind: Object.fromEntries(CHANGE_KINDS.map((kind) => [kind, kind])) as DiffWords['kind'],
    level: { official: 'official', secondary: 'secondary', partial: 'partial', unchecked: 'unchecked' },
    sameWords: 'the same words',
    notHeldIn: { from: 'not held before', to: 'not held after' },
    heldInPart: { from: 'held in part before', to: 'held in part after' },
    link: 'Link to this change',
  };
  const shown = (hasWords: boolean): string =>
    changes
      .map((change, at) =>
        lines(
          <ChangeHtml
            change={change}
            id={changeIds(changes)[at] ?? ''}
            from={from}
            to={to}
            hasWords={hasWords}
            say={say}
            link={(path) => `https://archive.example${path}`}
            nameOf={(_, eId) => eId}
          />,
        ),
      )
      .join('\n');

  test('what came, went, changed, and what one of them does not hold', async () => {
    await expect(shown(true)).toMatchFileSnapshot('../golden/html/changes.html');
  });

  test('of two languages no words are shown', () => {
    expect(shown(false)).not.toMatch(/<del>|<ins>|class="compared"|class="heading"/u);
  });
});

test('each change has a fragment of its own', () => {
  const change = (before: string | null, after: string | null) => ({ before, after }) as never;
  expect(changeIds([change('art_1', 'art_2'), change('art_1', null), change(null, 'art_2')])).toEqual([
    'change-art_2',
    'removed-art_1',
    'change-art_2-x2',
  ]);
});
