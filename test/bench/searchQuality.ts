import { DOCUMENTS, searchOver } from '../search/engine.ts';
import { gainAt5, isRight, type Judgment, rankOf, readJudgments } from '../search/judgments.ts';
import { table } from './report.ts';

interface Score {
  readonly kind: string;
  readonly right: boolean;
  readonly reciprocal: number;
  readonly gain: number;
}

/** How well `test/queries.tsv` is answered, per class: right as the class demands, MRR and nDCG@5. */
export async function benchSearchQuality(): Promise<string> {
  const { ask } = await searchOver(DOCUMENTS);
  const scores: Score[] = [];
  for (const judgment of readJudgments('queries.tsv')) scores.push(await score(ask, judgment));
  const kinds = [...new Set(scores.map(({ kind }) => kind))];
  const row = (name: string, of: readonly Score[]): string[] => [
    name,
    String(of.length),
    mean(of.map(({ right }) => (right ? 1 : 0))),
    mean(of.map(({ reciprocal }) => reciprocal)),
    mean(of.map(({ gain }) => gain)),
  ];
  const rows = kinds.map((kind) =>
    row(
      kind,
      scores.filter((one) => one.kind === kind),
    ),
  );
  return table(['class', 'queries', 'right', 'MRR', 'nDCG@5'], [...rows, row('all', scores)]);
}

type Ask = Awaited<ReturnType<typeof searchOver>>['ask'];

async function score(ask: Ask, judgment: Judgment): Promise<Score> {
  const answer = await ask(judgment.query, { limit: '50' });
  const right = isRight(answer, judgment);
  const rank = rankOf(answer, judgment);
  const reciprocal = judgment.isNil ? Number(right) : rank === 0 ? 0 : 1 / rank;
  return {
    kind: judgment.kind,
    right,
    reciprocal,
    gain: judgment.isNil ? Number(right) : gainAt5(answer, judgment),
  };
}

const mean = (values: readonly number[]): string =>
  (values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)).toFixed(3);
