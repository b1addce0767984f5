import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertOpenTreaties, corporaFolder } from '../../corpora.ts';
import { DOCUMENTS } from '../../support/folder.ts';
import { table } from '../report.ts';
import { type Compared, compare } from './compare.ts';
import { answerAt, gathered } from './known.ts';
import { everyClause, everyPair } from './never.ts';
import { type BareAnswer, startArchive, startBare } from './servers.ts';

const READING = '/t/am-az-peace-2025/eng@2025-08-08';
const CLAUSE = `${READING}/art_II/p_2`;
const SEARCH = 'q=territorial+integrity';
const LARGE = '/t/unclos-1982/eng@1982-12-10';

/** What is asked again and again, and what is wanted of it. */
interface Row {
  readonly path: string;
  /** Share of what bare Hono answers with the same bytes and headers. */
  readonly ratio?: number;
  readonly perSecond?: number;
  /** The client says that it has the answer. */
  readonly isKnown?: true;
  /** Another unknown parameter in each question. */
  readonly isVaried?: true;
  /** What is asked in turn in place of the path, so that nobody has kept the answer. */
  readonly each?: (url: string, path: string) => Promise<readonly string[]>;
}

const ROWS: Readonly<Record<string, Row>> = {
  'clause page': { path: CLAUSE, ratio: 0.8 },
  'text page': { path: READING, ratio: 0.8 },
  JSON: { path: `${READING}.json`, ratio: 0.8 },
  PDF: { path: `${READING}/art_VII.pdf`, ratio: 0.8 },
  'clause page, 304': { path: CLAUSE, ratio: 0.9, isKnown: true },
  'search again, API': { path: `/api/v1/search?${SEARCH}`, perSecond: 1000 },
  'search again, page': { path: `/search?${SEARCH}`, perSecond: 1000 },
  'UNCLOS, page ?a=N': { path: LARGE, ratio: 0.8, isVaried: true },
  'UNCLOS, a clause never asked for': { path: LARGE, ratio: 0.1, each: everyClause },
  'UNCLOS, a search never asked for': { path: LARGE, each: everyPair },
  '/healthz': { path: '/healthz' },
};

/** The archive and bare Hono with the same answers, in turns: answers a second, and how long a reader waits. */
export async function benchLoad(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'archive-load-'));
  const documents = join(folder, 'documents');
  cpSync(DOCUMENTS, documents, { recursive: true });
  const hasLarge = corporaFolder() !== null;
  if (hasLarge) convertOpenTreaties(documents);
  const rows = Object.entries(ROWS).filter(([, { path }]) => hasLarge || path !== LARGE);
  const archive = await startArchive(folder, { DOCUMENTS: documents, DATA_DIR: join(folder, 'data') });
  const servers = [archive];
  try {
    await gathered(archive.url + CLAUSE);
    const answers: BareAnswer[] = [];
    const asked: (readonly string[])[] = [];
    for (const [, { path, each }] of rows) asked.push((await each?.(archive.url, path)) ?? [path]);
    for (const [first = '/'] of asked) answers.push(await answerAt(archive.url + first));
    const bare = await startBare(folder, answers);
    servers.push(bare);
    const lines: (readonly string[])[] = [];
    for (const [at, [name, row]] of rows.entries())
      lines.push(
        lineOf(
          name,
          row,
          await compare(archive, bare, { ...row, paths: asked[at] ?? [], at, answer: answers[at] }),
        ),
      );
    return table(HEAD, lines) + (hasLarge ? '' : '\n\nWithout UNCLOS: no corpora (set CORPORA)');
  } finally {
    for (const server of servers) server.stop();
    rmSync(folder, { recursive: true });
  }
}

const HEAD = ['', 'kB', 'archive /s', 'bare Hono /s', 'ratio', 'goal', 'met', 'p50 ms', 'p99 ms'];

function lineOf(name: string, { ratio, perSecond }: Row, measured: Compared): readonly string[] {
  const isMet = measured.ratio >= (ratio ?? 0) && measured.perSecond >= (perSecond ?? 0);
  const goal = ratio === undefined ? (perSecond === undefined ? '' : `${perSecond} /s`) : ratio.toFixed(2);
  return [
    name,
    (measured.bytes / 1000).toFixed(1),
    measured.perSecond.toFixed(0),
    measured.barePerSecond.toFixed(0),
    measured.ratio.toFixed(2),
    goal,
    goal === '' ? '' : isMet ? 'yes' : 'NO',
    measured.p50.toFixed(2),
    measured.p99.toFixed(2),
  ];
}
