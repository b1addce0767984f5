import { describe, expect, test } from 'vitest';
import { Archive } from '../../../src/archive/archive.ts';
import { resolveAddress } from '../../../src/archive/resolve.ts';
import { compareSides } from '../../../src/diff/side.ts';
import type { Segment } from '../../../src/diff/words.ts';
import { viewOfTarget } from '../../../src/http/view.ts';
import { compare as say } from '../../../src/languages/eng/says/compare.ts';
import { formatAddress } from '../../../src/model/address.ts';
import type { Clause } from '../../../src/model/clause.ts';
import { composeEId } from '../../../src/model/eid.ts';
import { ChangeHtml } from '../../../src/render/html/diff.tsx';
import type { PdfBlock, PdfRun } from '../../../src/render/pdf/document.ts';
import { segmentRuns } from '../../../src/render/pdfDocument/changedWords.ts';
import { composeComparison } from '../../../src/render/pdfDocument/index.ts';
import { printWords } from '../../../src/render/pdfDocument/printWords.ts';
import { FIXTURE } from '../../support/folder.ts';

const archive = Archive.load(FIXTURE);
const HARBOUR = 'harbour-treaty-1971';

function sideOf(path: string) {
  const found = resolveAddress(archive, path.split('/'), { readerLanguages: [], asOf: null, format: 'html' });
  const view = found.status === 'found' ? viewOfTarget(found.target, found.address) : null;
  if (found.status === 'absent' || view === null) throw new Error(`${path} has no text`);
  const clauses = found.target.kind === 'clauses' ? found.target.clauses : view.clauses;
  const { title } = view.front;
  const side = {
    address: found.address,
    title,
    language: view.key.language,
    clauses,
    levelOf: view.levelOf.bind(view),
  };
  return { side, view };
}

function compare(one: string, other: string) {
  const [from, to] = [sideOf(one), sideOf(other)];
  const comparison = compareSides(from.side, to.side);
  return composeComparison(
    { from, to, comparison, path: `/compare/${one}/to/${other}`, attachments: [] },
    {
      href: (address) => `https://archive.example${formatAddress(address)}`,
      words: printWords('eng'),
      paper: 'A4',
    },
  );
}

const runsIn = (blocks: readonly PdfBlock[]): readonly PdfRun[] =>
  blocks.flatMap((block) =>
    block.is === 'section' ? runsIn(block.blocks) : block.is === 'text' ? block.runs : [],
  );
const textIn = (blocks: readonly PdfBlock[]): string =>
  runsIn(blocks)
    .map(({ text }) => text)
    .join('\n');

describe('the head of a comparison', () => {
  test('names both sides and their days, also where the title is cut on later pages', () => {
    const { title, running, banner } = compare(`${HARBOUR}/eng@1971-03-02`, `${HARBOUR}/eng@1984-06-15`);
    expect(title).toBe('Comparison: Harbour Treaty (English, 2 March 1971 – English, 15 June 1984)');
    expect(running).toMatchObject({
      title: 'Comparison: Harbour Treaty',
      stage: 'English, 2 March 1971 – English, 15 June 1984',
    });
    expect(banner).toHaveLength(1);
  });

  test('names the clause, and the edition where the days are one', () => {
    const { title } = compare(`${HARBOUR}/eng@1971-03-02_r1/art_1`, `${HARBOUR}/eng@1971-03-02_r2/art_1`);
    expect(title).toBe(
      'Comparison: Harbour Treaty, Article 1 (English, 2 March 1971 – English, 2 March 1971, edition 2)',
    );
  });

  test('of two Works says the standing of each', () => {
    const { title, banner } = compare(`${HARBOUR}/eng@1971-03-02`, 'weather-accord-2010/eng@2010-07-20');
    expect(title).toMatch(
      /^Comparison: Harbour Treaty \(English, 2 March 1971\) – .*\(English, 20 July 2010\)$/u,
    );
    expect(banner).toHaveLength(2);
    expect(banner[0]).toMatch(/^Harbour Treaty: /u);
  });
});

describe('what one side does not hold', () => {
  const { blocks } = compare(`${HARBOUR}/rus@1971-03-02`, `${HARBOUR}/rus@1971-03-02`);

  test('makes no two texts the same: nobody can say', () => {
    expect(textIn(blocks)).toMatch(/^What both texts hold is the same\. \d+ clauses are not held/u);
  });

  test('is neither struck through nor underlined', () => {
    const [whole, torn] = [sideOf(`${HARBOUR}/eng@1971-03-02`), sideOf(`${HARBOUR}/eng@1984-06-15`)];
    const gap = torn.side.clauses.map((clause) =>
      clause.eId === 'art_1' ? { ...clause, words: null, gap: 'torn', children: [] } : clause,
    );
    const to = { ...torn, side: { ...torn.side, clauses: gap } };
    const comparison = compareSides(whole.side, to.side);
    const held = comparison.changes.filter(({ what }) => what.includes('held'));
    expect(held.length).toBeGreaterThan(0);
    const document = composeComparison(
      { from: whole, to, comparison: { ...comparison, changes: held }, path: '/compare/x', attachments: [] },
      { href: formatAddress, words: printWords('eng'), paper: 'A4' },
    );
    expect(runsIn(document.blocks).filter(({ change }) => change !== undefined)).toEqual([]);
    expect(textIn(document.blocks)).toContain('We do not hold this clause in the second text.');
  });

  test('in part is said so, in PDF and on the page, and none of its words are marked', () => {
    const whole = sideOf(`${HARBOUR}/eng@1971-03-02/art_1`);
    const [article] = whole.side.clauses;
    const own = article?.words?.text ?? '';
    const half = own.lastIndexOf(' ', own.length / 2);
    if (article === undefined || half < 1) throw new Error('the article has no words to tear');
    const piece = (kind: 'p' | 'gap', number: number, text: string | null): Clause => ({
      ...article,
      kind,
      eId: composeEId(article.eId, kind, String(number)),
      number: null,
      label: null,
      heading: null,
      words: text === null ? null : { text, marks: [] },
      gap: kind === 'gap' ? 'torn' : null,
      children: [],
    });
    const pieces = [piece('p', 1, own.slice(0, half)), piece('gap', 1, null)];
    const torn = { ...article, words: null, children: pieces };
    const to = { ...whole, side: { ...whole.side, clauses: [torn] } };
    const comparison = compareSides(whole.side, to.side);
    const setting = { href: formatAddress, words: printWords('eng'), paper: 'A4' } as const;
    const subject = { from: whole, to, comparison, path: '/compare/x', attachments: [] };
    const { blocks } = composeComparison(subject, setting);
    expect(runsIn(blocks).filter(({ change }) => change !== undefined)).toEqual([]);
    expect(textIn(blocks)).toContain('In the second text we hold this clause only in part.');
    const [change] = comparison.changes;
    const { level } = printWords('eng');
    const page = String(
      change &&
        ChangeHtml({
          change,
          id: 'c',
          from: whole.side,
          to: to.side,
          hasWords: true,
          say: { ...say, level },
          link: String,
          nameOf: String,
        }),
    );
    expect(page).toContain('In the second text we hold this clause only in part.');
    expect(page).not.toMatch(/<del>|<ins>/u);
  });
});

test('words that did not change lead where they refer to; a reference that a change cuts through leads nowhere', () => {
  const same = 'Ships under Article 2 enter';
  const segments: readonly Segment[] = [
    { is: 'same', text: same },
    { is: 'changed', weight: 'words', before: ' by Article 3', after: ' by Article 4' },
    { is: 'same', text: ' alone.' },
  ];
  const links = [
    { start: 12, end: 21, href: 'https://archive.example/t/w/art_2' },
    { start: same.length + 4, end: same.length + 19, href: 'https://archive.example/t/w/art_4' },
  ];
  expect(segmentRuns(segments, 'en', links)).toEqual([
    { text: 'Ships under ', language: 'en' },
    { text: 'Article 2', language: 'en', href: 'https://archive.example/t/w/art_2' },
    { text: ' enter', language: 'en' },
    { text: ' by Article 3', language: 'en', change: 'deleted' },
    { text: ' by Article 4', language: 'en', change: 'inserted' },
    { text: ' alone.', language: 'en' },
  ]);
});
