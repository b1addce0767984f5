import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Archive } from '../../src/archive/archive.ts';
import { atOnce } from '../../src/archive/steps.ts';
import { unbounded } from '../../src/model/budget.ts';
import { checkText } from '../../src/quote/text.ts';
import type { SearchIndex } from '../../src/search/engine/port.ts';
import { warmSearch } from '../../src/search/warm.ts';
import { engineOver } from '../search/engine.ts';
import { DOCUMENTS, writeFiles } from '../support/folder.ts';
import { generateArchive } from './generate.ts';
import { ERRING_TEXTS, type Judged, judgedQuotations, QUOTED_TEXTS, rightQuotations } from './quotations.ts';
import { median, table } from './report.ts';

/** Invented quotations in four languages, by class; then what one costs as the archive grows. */
export async function benchQuote(sizes: readonly number[]): Promise<string> {
  const parts = [
    await inFolder((folder) => judgeInvented(folder, QUOTED_TEXTS, judgedQuotations())),
    await inFolder((folder) => judgeInvented(folder, ERRING_TEXTS, rightQuotations())),
    await inFolder(judgeTranslated),
  ];
  for (const clauses of sizes) parts.push(await inFolder((folder) => timeIn(folder, clauses)));
  return parts.join('\n\n');
}

async function inFolder(run: (folder: string) => Promise<string>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'quote-bench-'));
  try {
    return await run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Answer = readonly [verdict: string, eId: string];

async function checker(
  folder: string,
): Promise<{ archive: Archive; index: SearchIndex; check: (text: string) => Answer }> {
  const archive = Archive.load(folder);
  const index = (await engineOver(archive)).index();
  const check = (text: string): Answer => {
    const budget = unbounded('quotation');
    const [one] = checkText({ archive, index, languages: [], budget }, text).quotations;
    const [shown] = one?.clauses ?? [];
    return [one?.verdict ?? 'none', shown?.edition.index.eIdAt(shown.position) ?? ''];
  };
  return { archive, index, check };
}

/** Precision and recall by verdict: of those answered so how many are, of those that are so how many were found. */
async function judgeInvented(
  folder: string,
  texts: Readonly<Record<string, string>>,
  judged: readonly Judged[],
): Promise<string> {
  writeFiles(folder, texts);
  const { check } = await checker(folder);
  const answers = judged.map((one) => ({ one, got: check(one.text) }));
  const rows = [...new Set(judged.map((one) => one.class))].map((name) => {
    const of = answers.filter(({ one }) => one.class === name);
    const verdict = of[0]?.one.verdict ?? '';
    const right = of.filter(({ one, got }) => isRight(one, got));
    const so = answers.filter(({ got: [answered] }) => answered === verdict);
    const soRight = so.filter(({ one, got }) => isRight(one, got));
    const [precision, recall] = [
      soRight.length / Math.max(1, so.length),
      right.length / Math.max(1, of.length),
    ];
    return [name, verdict, String(of.length), precision.toFixed(3), recall.toFixed(3)];
  });
  const missed = answers
    .filter(({ one, got }) => !isRight(one, got))
    .slice(0, 10)
    .map(
      ({ one, got }) =>
        `  ${one.class}: ${got.join(' ')} for ${one.verdict} ${one.eId}: ${one.text.slice(0, 100)}`,
    );
  return [
    table([`${judged.length} quotations`, 'verdict', 'of them', 'precision', 'recall'], rows),
    ...missed,
  ].join('\n');
}

const isRight = ({ verdict, eId }: Judged, [answered, found]: Answer): boolean =>
  answered === verdict && (eId === '' || eId === found);

/** Paragraphs of the statement of 2020 in one of its languages, where the archive holds the other alone. */
async function judgeTranslated(folder: string): Promise<string> {
  const whole = Archive.load(DOCUMENTS);
  const texts = whole.editions.filter(({ work }) => work === 'am-az-ru-statement-2020');
  const rows: string[][] = [];
  for (const edition of texts) {
    const own = join(folder, edition.key.language);
    cpSync(DOCUMENTS, own, { recursive: true });
    rmSync(join(own, edition.file));
    const { check } = await checker(own);
    const positions = Array.from({ length: edition.index.size }, (_, at) => at);
    const asked = positions.filter((at) => edition.index.hasWords(at));
    const answers = asked.map((position) => {
      const [verdict, eId] = check(whole.words({ edition, position }) ?? '');
      return { verdict, isThere: eId === edition.index.eIdAt(position) };
    });
    const guessed = answers.filter(({ verdict }) => verdict === 'translation');
    const right = guessed.filter(({ isThere }) => isThere).length;
    rows.push([
      edition.key.language,
      String(asked.length),
      (right / Math.max(1, guessed.length)).toFixed(3),
      (right / asked.length).toFixed(3),
    ]);
  }
  return table(['translations, the original not held', 'of them', 'precision', 'recall'], rows);
}

/** The middle and the slowest of quotations of each kind; the first one makes the index of words. */
async function timeIn(folder: string, clauses: number): Promise<string> {
  const { clauses: count, samples } = generateArchive(folder, { clauses, seed: 7 });
  const { archive, index, check } = await checker(folder);
  // As the server does before it is asked.
  atOnce(warmSearch(index, archive));
  const words = samples.slice(0, 40).map((one) => one.words);
  const timed = (text: string): number => {
    const start = performance.now();
    check(text);
    return performance.now() - start;
  };
  const first = timed(words[0] ?? '');
  const changed = (text: string): string => text.replace(/(\S+ \S+ )\S+/u, '$1zzqqx');
  const kinds: readonly (readonly [string, (text: string, at: number) => string])[] = [
    ['verbatim', (text) => text],
    ['one word changed', changed],
    ['spliced', (text, at) => `${text.slice(0, text.length / 2)} ${words[(at + 1) % words.length] ?? ''}`],
    ['invented', (text) => `${text.split(' ').reverse().join(' ')} zzqqx`],
  ];
  const rows = kinds.map(([name, of]) => {
    const times = words.map((text, at) => timed(of(text, at)));
    return [name, median(times).toFixed(1), Math.max(...times).toFixed(1)];
  });
  return `${table([`${count} clauses`, 'p50 ms', 'max ms'], rows)}\nthe first: ${first.toFixed(0)} ms, which makes the index of words`;
}
