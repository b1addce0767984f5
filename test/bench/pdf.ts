import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from 'pdf-lib';
import { readFonts } from '../../src/press/fonts.ts';
import { renderPdf } from '../../src/render/pdf/index.ts';
import { chromiumPath } from '../support/browser.ts';
import type { EngineName } from './pdf/engines.ts';
import { type BenchText, benchText } from './pdf/texts.ts';
import { median, megabytes, table } from './report.ts';

const PROBE = fileURLToPath(new URL('./pdfProbe.ts', import.meta.url));
const RIVALS: readonly EngineName[] = ['pdfkit', 'pdfkit tagged', 'pdfmake', 'chromium'];
/** Articles of a short and of a long text, with how often each is made. */
const TEXTS = [
  { articles: 7, rounds: 15 },
  { articles: 178, rounds: 3 },
];
/** Every engine in a process of its own, in turns, so that a busy machine is busy for all. */
const TURNS = 3;

interface Measured {
  /** Milliseconds from the engine's import to the first file, and the median of the later ones. */
  readonly cold: number;
  readonly warm: number;
  readonly bytes: number;
  /** Most memory of the process and its children, in bytes. */
  readonly peak: number;
}

/** PDFs of the same words by this renderer, PDFKit, pdfmake and Chromium; ratios to ours. */
export async function benchPdf(): Promise<string> {
  const tables: string[] = [];
  for (const { articles, rounds } of TEXTS) tables.push(await compareEngines(benchText(articles), rounds));
  return tables.join('\n\n');
}

async function compareEngines(text: BenchText, rounds: number): Promise<string> {
  const names = ['ours', ...RIVALS.filter((name) => name !== 'chromium' || chromiumPath !== null)] as const;
  const runs = new Map<string, Measured[]>();
  for (let turn = 0; turn < TURNS; turn += 1)
    for (const name of names) runs.set(name, [...(runs.get(name) ?? []), await probe(name, text, rounds)]);
  const of = (name: string, what: keyof Measured): number =>
    median((runs.get(name) ?? []).map((run) => run[what]));
  const ratio = (name: string, what: keyof Measured): string =>
    `x${(of(name, what) / of('ours', what)).toFixed(2)}`;
  const rows = names.map((name) => [
    name,
    ...(['cold', 'warm', 'peak', 'bytes'] as const).map((what) => ratio(name, what)),
  ]);
  const pages = (await PDFDocument.load(await renderPdf(text.document, readFonts()))).getPageCount();
  const ours = `${pages} pages: ours cold ${of('ours', 'cold').toFixed(0)} ms, warm ${of('ours', 'warm').toFixed(0)} ms, peak ${megabytes(of('ours', 'peak'))} MB, ${of('ours', 'bytes')} bytes`;
  return `${ours}\n\n${table(['engine', 'cold', 'warm', 'peak', 'bytes'], rows)}`;
}

function probe(name: EngineName, text: BenchText, rounds: number): Promise<Measured> {
  const child = spawn(process.execPath, ['--import', 'tsx', PROBE, name, String(rounds)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let [out, peak] = ['', 0];
  child.stdout.on('data', (chunk) => {
    out += String(chunk);
  });
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid ?? 0));
  }, 100);
  child.stdin.end(JSON.stringify(text, asJson));
  return new Promise((settle, reject) => {
    child.once('close', (code) => {
      clearInterval(watch);
      if (code === 0) settle({ ...JSON.parse(out), peak });
      else reject(new Error(`${name} ended with ${code}`));
    });
  });
}

const asJson = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value;

/** Memory of a process and its children, what they share counted once (PSS); 0 where the system does not tell. */
function memoryOf(pid: number): number {
  const children = read(`/proc/${pid}/task/${pid}/children`).split(' ').filter(Boolean).map(Number);
  const threads = list(`/proc/${pid}/task`).filter((thread) => thread !== String(pid));
  const born = threads.flatMap((thread) =>
    read(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
  const [, kilobytes = '0'] = /^Pss:\s+(\d+)/mu.exec(read(`/proc/${pid}/smaps_rollup`)) ?? [];
  return Number(kilobytes) * 1024 + [...children, ...born].reduce((sum, child) => sum + memoryOf(child), 0);
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function list(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
