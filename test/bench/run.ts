import { benchArchive } from './archive.ts';
import { benchCompare } from './compare.ts';
import { benchEngines } from './engines.ts';
import { benchHostile } from './hostile/index.ts';
import { benchImport } from './import.ts';
import { benchIndex } from './index.ts';
import { benchLoad } from './load/index.ts';
import { benchMeilisearch } from './meilisearch.ts';
import { benchPages } from './pages.ts';
import { benchParse } from './parse.ts';
import { benchPasted } from './pasted.ts';
import { benchPress } from './pdf/press.ts';
import { benchPdf } from './pdf.ts';
import { benchPinpoints } from './pinpoints.ts';
import { benchQuote } from './quote.ts';
import { benchReaders } from './readers.ts';
import { benchSearch } from './search.ts';
import { benchSearchQuality } from './searchQuality.ts';
import { benchStart } from './start.ts';

// npm run bench [-- section ...]: every section compares within one run; read ratios, not milliseconds.
const SECTIONS: Readonly<Record<string, () => Promise<string> | string>> = {
  parse: benchParse,
  import: benchImport,
  pages: benchPages,
  load: benchLoad,
  hostile: benchHostile,
  compare: benchCompare,
  pdf: benchPdf,
  press: benchPress,
  pinpoints: benchPinpoints,
  pasted: benchPasted,
  readers: benchReaders,
  quote: () => benchQuote([10_000, 100_000]),
  'search-quality': async () => `${await benchSearchQuality()}\n\n${await benchEngines()}`,
  search: () => benchSearch([2000, 20_000, 50_000]),
  index: () => benchIndex(100_000),
  meilisearch: () => benchMeilisearch(100_000),
  archive: () => benchArchive([1000, 10_000, 100_000]),
  start: () => benchStart([1000, 10_000, 100_000, 180_000]),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(SECTIONS, name));
if (unknown.length > 0) {
  process.stderr.write(`No section ${unknown.join(', ')}; there are: ${Object.keys(SECTIONS).join(', ')}\n`);
  process.exit(2);
}
for (const [name, run] of Object.entries(SECTIONS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stdout.write(`\n## ${name}\n\n${await run()}\n`);
}
