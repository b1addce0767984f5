import { Parser } from 'htmlparser2';
import { importSource } from '../../src/import/import.ts';
import { walk } from '../../src/model/clause.ts';
import { parseText } from '../../src/parse/text.ts';
import { readSource } from '../../src/sources/read.ts';
import { isUnread } from '../../src/sources/source.ts';
import { type FileFormat, FORMATS, inventedFile } from './import/sources.ts';

// Run in a process of its own by import.ts: so many treaties of so many clauses, one after another, in turns of formats.
const [treaties = 0, clauses = 0] = process.argv.slice(2).map(Number);
const ASKED = {
  language: 'eng',
  pick: null,
  isWhole: false,
  title: null,
  front: { language_role: 'not-stated' },
} as const;
const WARM = 6;

/** Of the files of one format together. Milliseconds of processor time. */
const none = () => ({
  files: 0,
  clauses: 0,
  words: 0,
  read: 0,
  imported: 0,
  parsed: 0,
  htmlparser2: 0,
  lost: 0,
});
export type Sums = ReturnType<typeof none>;

const ms = async <T>(run: () => T | Promise<T>): Promise<readonly [T, number]> => {
  const before = process.cpuUsage();
  const value = await run();
  const { user, system } = process.cpuUsage(before);
  return [value, (user + system) / 1000];
};

async function measure(place: number, size: number, format: FileFormat, sums: Sums): Promise<void> {
  const file = inventedFile(place, size, format);
  const [source, read] = await ms(() => readSource(file.bytes, file.name));
  if (isUnread(source)) throw new Error(`${file.name} was not read: ${source.fault}`);
  const [made, imported] = await ms(() => importSource(source, ASKED));
  if ('refusal' in made) throw new Error(`${file.name} was not imported: ${made.refusal}`);
  sums.files += 1;
  sums.clauses += [...walk(made.clauses)].length;
  sums.words += file.words;
  sums.read += read;
  sums.imported += imported;
  sums.parsed += (await ms(() => parseText(made.markdown, 'text.md', 'eng')))[1];
  sums.lost += made.proof.missing.length + made.proof.added.length;
  if (format === 'html')
    sums.htmlparser2 += (
      await ms(() => new Parser({ ontext: () => {} }).end(Buffer.from(file.bytes).toString('utf8')))
    )[1];
}

// The first runs pay for compiling the program itself.
for (let place = 0; place < WARM; place += 1)
  for (const format of FORMATS) await measure(place, 100, format, none());
const start = process.memoryUsage().rss;
const formats: Record<string, Sums> = Object.fromEntries(FORMATS.map((format) => [format, none()]));
for (let place = 0; place < treaties; place += 1) {
  const format = FORMATS[place % FORMATS.length] ?? 'html';
  await measure(place, clauses, format, formats[format] ?? none());
}
const peak = process.resourceUsage().maxRSS * 1024;
process.stdout.write(JSON.stringify({ formats, start, peak }));
