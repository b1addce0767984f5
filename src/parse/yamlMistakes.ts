import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import type { Report } from './report.ts';

/** What is wrong at one place of a YAML text. */
interface Mistake {
  readonly offset: number;
  readonly message: string;
}

/** A mistake that the library found, in its first sentence. */
export const mistakeOf = ({ pos, message }: YAMLError): Mistake => ({
  offset: pos[0],
  message: message.split(' at line ')[0] ?? message,
});

/** Keys that a mapping has twice. */
export function repeatedKeys(document: Document): readonly Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Map: (_, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value))
          found.push({ offset: key.range?.[0] ?? 0, message: 'Map keys must be unique' });
        seen.add(key.value);
      }
    },
  });
  return found;
}

/** Mistakes told of one YAML text; whoever mends these is told of the next. */
const MOST_TOLD = 100;

/** Tells the first mistakes, and how many more there are. */
export function sayFirst<T>(mistakes: readonly T[], say: (mistake: T) => void, report: Report): void {
  for (const mistake of mistakes.slice(0, MOST_TOLD)) say(mistake);
  if (mistakes.length > MOST_TOLD)
    report.error(1, 'yaml', `has ${mistakes.length - MOST_TOLD} more mistakes than these`);
}
