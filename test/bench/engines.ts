import { DOCUMENTS } from '../search/engine.ts';
import { readJudgments } from '../search/judgments.ts';
import { type Engines, openEngines } from '../search/meilisearch/engines.ts';
import { hasMeili, meiliSkipped, openMeili } from '../support/meilisearch.ts';
import { table } from './report.ts';
import { mean, type Score, scoreOf } from './searchQuality.ts';

/** Who is compared: the third finds and ranks plain words by Meilisearch alone, as is done where there are many. */
const ENGINES = {
  embedded: 'embedded',
  recalled: 'Meilisearch',
  counted: 'its ranking',
} as const satisfies Partial<Record<keyof Engines, string>>;
type Name = keyof typeof ENGINES;
const NAMES: readonly Name[] = ['embedded', 'recalled', 'counted'];

/** `queries.tsv` and `judgments.tsv` on each engine, per class, side by side. */
export async function benchEngines(): Promise<string> {
  if (!hasMeili) return `Meilisearch beside the embedded engine${meiliSkipped}`;
  const server = await openMeili();
  const engines = await openEngines(DOCUMENTS, server);
  const scores = new Map<Name, Score[]>();
  for (const name of NAMES) {
    const judged: Score[] = [];
    for (const judgment of ['queries.tsv', 'judgments.tsv'].flatMap(readJudgments))
      judged.push(await scoreOf((q, more) => engines[name](q, only(more)), judgment));
    scores.set(name, judged);
  }
  await engines.close();
  await server.stop();
  const kinds = [...new Set((scores.get('embedded') ?? []).map(({ judgment }) => judgment.kind)), 'all'];
  const head = NAMES.flatMap((name) => [`${ENGINES[name]}: right`, 'MRR', 'nDCG@5']);
  return table(
    ['class', 'queries', ...head],
    kinds.map((kind) => rowOf(kind, scores)),
  );
}

const only = (more: Readonly<Record<string, string | readonly string[]>> = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(more).map(([name, value]) => [name, String(value)]));

function rowOf(kind: string, scores: ReadonlyMap<Name, readonly Score[]>): string[] {
  const cells = NAMES.map((name) =>
    (scores.get(name) ?? []).filter(({ judgment }) => kind === 'all' || judgment.kind === kind),
  );
  return [
    kind,
    String(cells[0]?.length ?? 0),
    ...cells.flatMap((ofKind) => [
      mean(ofKind.map(({ right }) => Number(right))),
      mean(ofKind.map(({ reciprocal }) => reciprocal)),
      mean(ofKind.map(({ gain }) => gain)),
    ]),
  ];
}
