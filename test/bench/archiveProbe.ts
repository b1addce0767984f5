import { Archive } from '../../src/archive/archive.ts';

// Run in a process of its own by archive.ts: what one loaded archive takes of time and memory, as JSON.
const [folder = ''] = process.argv.slice(2);
const start = performance.now();
const archive = Archive.load(folder);
const loadMs = performance.now() - start;
archive.byHash('000000000000');
globalThis.gc?.();
globalThis.gc?.();
const rssBytes = process.memoryUsage().rss;

const refs = archive.editions.flatMap((edition) =>
  Array.from({ length: edition.index.size }, (_, position) => ({ edition, position })).filter((ref) =>
    edition.index.hasWords(ref.position),
  ),
);
const sample = Array.from(
  { length: Math.min(500, refs.length) },
  (_, index) => refs[Math.floor((index * refs.length) / 500)],
).filter((ref) => ref !== undefined);
const each = (run: (ref: (typeof sample)[number]) => void): number => {
  const begin = performance.now();
  for (const ref of sample) run(ref);
  return (performance.now() - begin) / Math.max(1, sample.length);
};
const oneClauseMs = each((ref) => archive.words(ref));
const hashMs = each(({ edition, position }) =>
  archive.byHash((edition.index.c1At(position) ?? '').slice(0, 16)),
);
process.stdout.write(JSON.stringify({ clauses: archive.clauseCount, loadMs, rssBytes, oneClauseMs, hashMs }));
