import type { Archive } from '../../archive/archive.ts';
import { type ExpressionEntry, newestEdition, type WorkEntry } from '../../archive/snapshot.ts';
import type { ExpressionAddress } from '../../model/address.ts';
import type { EId } from '../../model/eid.ts';
import { formatParallel, MAX_COLUMNS, type ParallelAddress } from '../../model/parallel.ts';
import { writtenOf } from '../../render/formats.ts';
import { sameVersion } from '../text/others.ts';
import { textsBeside } from '../view.ts';

/** Texts and clauses side by side as pages of texts, clauses and Works lead to them. */
export function* parallelMirrored(archive: Archive): Generator<string> {
  for (const address of parallelsOf(archive)) yield formatParallel(address);
}

/** The same in every format that needs no press. */
export function* parallelFilesMirrored(archive: Archive): Generator<string> {
  for (const address of parallelsOf(archive))
    for (const format of writtenOf('parallel')) yield formatParallel({ ...address, format });
}

function* parallelsOf({ works }: Archive): Generator<ParallelAddress> {
  for (const entry of works.values()) {
    const whole = new Set<string>();
    const { expressions } = entry;
    const rows = [expressions, ...expressions.map((expression) => pairOf(entry, expression))];
    for (const row of rows.filter(({ length }) => length > 1)) {
      const address = addressOf(entry, row.map(named));
      if (whole.has(formatParallel(address))) continue;
      whole.add(formatParallel(address));
      yield address;
    }
    for (const expression of expressions) yield* clausesOf(entry, expression);
  }
}

/** A text and the first of those that can stand beside it. */
const pairOf = (entry: WorkEntry, expression: ExpressionEntry): readonly ExpressionEntry[] => [
  expression,
  ...textsBeside(entry, expression)
    .filter((other) => other !== expression)
    .slice(0, 1),
];

/** Clauses of a text, each with all languages and variants of the version. */
function* clausesOf(entry: WorkEntry, expression: ExpressionEntry): Generator<ParallelAddress> {
  const edition = newestEdition(expression);
  const others = sameVersion(entry, edition).filter((other) => other !== expression);
  if (others.length === 0) return;
  const keys = [expression, ...others].map(named);
  for (let position = 0; position < edition.index.size; position += 1)
    yield addressOf(entry, keys, edition.index.eIdAt(position));
}

const named = ({ key }: ExpressionEntry): ExpressionAddress => ({ ...key, edition: null });

const addressOf = (
  { work }: WorkEntry,
  keys: readonly ExpressionAddress[],
  clause: EId | null = null,
): ParallelAddress => ({
  work: work.id,
  expressions: keys.slice(0, MAX_COLUMNS),
  clause,
  to: null,
  format: 'html',
});
