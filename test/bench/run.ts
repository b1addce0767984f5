import { loadavg } from 'node:os';
import { machine, writeResult } from './results.ts';

// npm run bench [-- [--write] section ...]: --write puts the tables into RESULTS.md. Every section compares within one run; read ratios, not milliseconds. What is asked
// for is loaded alone: all of it takes as long as some sections.
const SECTIONS: Readonly<Record<string, () => Promise<string>>> = {
  parse: async () => (await import('./parse.ts')).benchParse(),
  import: async () => (await import('./import.ts')).benchImport(),
  pages: async () => (await import('./pages.ts')).benchPages(),
  load: async () => (await import('./load/index.ts')).benchLoad(),
  held: async () => (await import('./load/held.ts')).benchHeld(),
  overload: async () => (await import('./load/overload.ts')).benchOverload(),
  fuzz: async () => (await import('./fuzz.ts')).benchFuzz(),
  hostile: async () => (await import('./hostile/index.ts')).benchHostile(),
  compare: async () => (await import('./compare.ts')).benchCompare(),
  pdf: async () => (await import('./pdf.ts')).benchPdf(),
  press: async () => (await import('./pdf/press.ts')).benchPress(),
  pinpoints: async () => (await import('./pinpoints.ts')).benchPinpoints(),
  pasted: async () => (await import('./pasted.ts')).benchPasted(),
  readers: async () => (await import('./readers.ts')).benchReaders(),
  quote: async () => (await import('./quote.ts')).benchQuote([10_000, 100_000]),
  'search-quality': async () =>
    `${await (await import('./searchQuality.ts')).benchSearchQuality()}\n\n${await (await import('./engines.ts')).benchEngines()}`,
  search: async () => (await import('./search.ts')).benchSearch(),
  index: async () => (await import('./index.ts')).benchIndex(100_000),
  meilisearch: async () => (await import('./meilisearch.ts')).benchMeilisearch(100_000),
  site: async () => (await import('./site.ts')).benchSite(),
  pocket: async () => (await import('./pocket.ts')).benchPocket([2000, 20_000]),
  archive: async () => (await import('./archive.ts')).benchArchive([1000, 10_000, 100_000]),
  mutants: async () => (await import('./mutants.ts')).benchMutants(),
  start: async () => (await import('./start.ts')).benchStart(),
};

const [flags, wanted] = [true, false].map((isFlag) =>
  process.argv.slice(2).filter((word) => word.startsWith('--') === isFlag),
) as [string[], string[]];
const unknown = [
  ...flags.filter((flag) => flag !== '--write'),
  ...wanted.filter((name) => !Object.hasOwn(SECTIONS, name)),
];
if (unknown.length > 0) {
  process.stderr.write(`No section ${unknown.join(', ')}; there are: ${Object.keys(SECTIONS).join(', ')}\n`);
  process.exit(2);
}
for (const [name, run] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const [before = 0] = loadavg();
  const tables = await run();
  process.stdout.write(`\n## ${name}\n\n${tables}\n`);
  if (flags.length > 0) writeResult(name, machine(new Date(), [before, loadavg()[0] ?? 0]), tables);
}
