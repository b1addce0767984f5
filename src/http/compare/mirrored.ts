import type { Archive } from '../../archive/archive.ts';
import type { ExpressionEntry, WorkEntry } from '../../archive/snapshot.ts';
import { formatAddress } from '../../model/address.ts';
import { expressionAddressOf, versionsOf } from '../view.ts';

/** Comparisons that texts and the log lead to, both ways: of a version with the one before and the last, and of neighbouring editions. */
export function mirroredComparisons({ works }: Archive): readonly string[] {
  const pairs = [...works.values()].flatMap((entry) =>
    entry.expressions.flatMap((expression) => [
      ...versionPairs(entry, expression),
      ...editionPairs(entry, expression),
    ]),
  );
  const both = pairs.flatMap(([from, to]) => [`/compare/${from}/to/${to}`, `/compare/${to}/to/${from}`]);
  return [...new Set(both)];
}

type TextPair = readonly [from: string, to: string];

function versionPairs(entry: WorkEntry, expression: ExpressionEntry): readonly TextPair[] {
  const versions = versionsOf(entry, expression);
  const before = versions[versions.indexOf(expression) - 1];
  const others = [before, versions.at(-1)].flatMap((other) => other ?? []);
  return others
    .filter((other) => other !== expression)
    .map((other) => [nameOf(entry, other), nameOf(entry, expression)]);
}

const editionPairs = (entry: WorkEntry, expression: ExpressionEntry): readonly TextPair[] =>
  expression.editions
    .slice(1)
    .map(({ number }, at) => [
      nameOf(entry, expression, expression.editions[at]?.number ?? null),
      nameOf(entry, expression, number),
    ]);

const nameOf = ({ work }: WorkEntry, expression: ExpressionEntry, edition: number | null = null): string =>
  formatAddress(expressionAddressOf(work.id, expression, edition)).slice('/t/'.length);
