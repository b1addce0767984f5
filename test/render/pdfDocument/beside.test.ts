import { expect, test } from 'vitest';
import { Archive } from '../../../src/archive/archive.ts';
import { referencesOf } from '../../../src/archive/references.ts';
import { resolveAddress } from '../../../src/archive/resolve.ts';
import { viewOfTarget } from '../../../src/http/view.ts';
import { formatAddress } from '../../../src/model/address.ts';
import type { PdfBlock, PdfClause } from '../../../src/render/pdf/document.ts';
import { composeBrief, composeParallel } from '../../../src/render/pdfDocument/index.ts';
import { printWords } from '../../../src/render/pdfDocument/printWords.ts';
import { DOCUMENTS } from '../../support/folder.ts';
import { lay, textOfLine } from '../pdf/lines.ts';

const archive = Archive.load(DOCUMENTS);
const PEACE = 'am-az-peace-2025';

const setting = {
  href: (address: Parameters<typeof formatAddress>[0]) => `https://archive.example${formatAddress(address)}`,
  words: printWords('eng'),
  paper: 'A4',
} as const;

function viewOf(key: string) {
  const options = { readerLanguages: [], asOf: null, format: 'html' } as const;
  const found = resolveAddress(archive, [PEACE, key], options);
  const view = found.status === 'absent' ? null : viewOfTarget(found.target, found.address);
  if (view === null) throw new Error(`no text ${key}`);
  return view;
}

const clausesIn = (blocks: readonly PdfBlock[]): readonly PdfClause[] =>
  blocks.flatMap((block) => {
    if (block.is === 'section') return clausesIn(block.blocks);
    return block.is === 'clause' ? [block, ...clausesIn(block.children)] : [];
  });

test('references in the words of a brief lead to clauses that it has, and carry their addresses', () => {
  const view = viewOf('eng@2025-08-08');
  const { blocks } = composeBrief(
    {
      query: 'peace',
      told: { total: '1', filters: [], readings: [] },
      page: 1,
      pages: 1,
      hits: view.clauses.map((clause) => ({
        view,
        clause,
        also: [],
        missing: [],
        references: referencesOf(archive, view, [clause]),
      })),
      near: [],
      path: '/search?q=peace',
      archive: 'Treaty Archive',
      attachments: [],
    },
    setting,
  );
  const clauses = clausesIn(blocks);
  const there = clauses.map(({ destination }) => destination);
  const links = clauses.flatMap(({ words }) => (words ?? []).filter(({ to }) => to !== undefined));
  expect(links.length).toBeGreaterThan(0);
  for (const { to, href } of links) {
    expect(there).toContain(to);
    expect(href).toContain(`/t/${PEACE}/eng@2025-08-08/`);
  }
  expect(new Set(there).size).toBe(there.length);
});

test('texts side by side have their preamble in the contents, and name their sources by language and day', () => {
  const views = [viewOf('eng@2025-08-08'), viewOf('hye@2025-08-08')] as const;
  const [first, second] = views;
  const document = composeParallel(
    {
      address: { work: PEACE, expressions: [], clause: null, to: null, format: 'html' },
      columns: [
        { view: first, clauses: first.clauses },
        { view: second, clauses: second.clauses },
      ],
      attachments: [],
    },
    setting,
  );
  const contents = lay(document)
    .pages.flatMap((page) => page.lines.map(({ line }) => line))
    .filter(({ leader }) => leader !== null)
    .map(textOfLine);
  expect(contents[0]).toMatch(/^Preamble/u);
  const names = document.blocks.flatMap((block) => (block.is === 'section' ? block.name : [])).join();
  expect(names).toContain('English, 8 August 2025');
  expect(names).not.toContain('eng@');
});
