import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Archive } from '../../../src/archive/archive.ts';
import { resolveAddress } from '../../../src/archive/resolve.ts';
import { viewOfTarget } from '../../../src/http/view.ts';
import { formatAddress } from '../../../src/model/address.ts';
import { walk } from '../../../src/model/clause.ts';
import { composePdf } from '../../../src/render/formats/pdf.ts';
import type { PdfDocument } from '../../../src/render/pdf/document.ts';
import { printWords } from '../../../src/render/pdfDocument/printWords.ts';
import { createRandom, pick } from '../random.ts';
import { ENGLISH } from '../words/eng.ts';

/** One invented treaty, as our document and as the blocks that every other engine gets: the same words. */
export interface BenchText {
  readonly document: PdfDocument;
  readonly title: string;
  readonly blocks: readonly { readonly heading: boolean; readonly text: string }[];
}

/** A treaty of so many articles, each of three paragraphs; the same for the same number. */
export function benchText(articles: number): BenchText {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-bench-'));
  try {
    writeTreaty(folder, articles);
    const archive = Archive.load(folder);
    const options = { readerLanguages: [], asOf: null, format: 'html' } as const;
    const found = resolveAddress(archive, ['tides-1999', 'eng@1999-09-09'], options);
    const view = found.status === 'found' ? viewOfTarget(found.target, found.address) : null;
    if (view === null) throw new Error('the invented treaty is not held');
    const href = (address: Parameters<typeof formatAddress>[0]) =>
      `https://archive.example${formatAddress(address)}`;
    const setting = { href, words: printWords('eng'), paper: 'A4' } as const;
    const document = composePdf(
      { view, clauses: view.clauses, archiveName: '', isSelection: false },
      setting,
    );
    const blocks = [...walk(view.clauses)].flatMap(({ label, heading, words }) => {
      const head = [label, heading?.text].filter(Boolean).join(' ');
      return heading === null
        ? [{ heading: false, text: [head, words?.text].filter(Boolean).join(' ') }]
        : [{ heading: true, text: head }];
    });
    return { document, title: view.front.title, blocks: blocks.filter(({ text }) => text !== '') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An invented treaty as a Work of an archive's folder. */
export function writeTreaty(folder: string, articles: number, work = 'tides-1999'): void {
  const random = createRandom(11);
  const sentence = (words: number): string => {
    const text = Array.from(
      { length: words },
      (_, at) => pick(random, VOCABULARY) + (at % 9 === 8 ? ',' : ''),
    ).join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  const body = Array.from({ length: articles }, (_, at) => {
    const paragraphs = [1, 2, 3].map((number) => `${number}. ${sentence(28)} ${sentence(22)}`);
    return [`## Article ${at + 1}. ${sentence(3).replace('.', '')}`, ...paragraphs].join('\n\n');
  });
  mkdirSync(join(folder, work), { recursive: true });
  const facts = 'type: agreement\nnature: treaty\ntitle: { eng: Agreement on Tides }\ndate: 1999-09-09\n';
  writeFileSync(join(folder, work, 'work.yaml'), facts);
  const front = '---\ntitle: Agreement on Tides\nlanguage_role: not-stated\n---\n\n';
  writeFileSync(join(folder, work, 'eng@1999-09-09.md'), front + body.join('\n\n'));
}

/** Words of the generator's English treaties. */
const VOCABULARY = [
  ...ENGLISH.functionWords,
  ...ENGLISH.functionWords,
  ...ENGLISH.stems.map((stem, at) => stem + ENGLISH.endings[at % ENGLISH.endings.length]),
];
