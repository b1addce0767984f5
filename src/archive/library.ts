import type { CitedWork, Library } from '../cite/library.ts';
import type { Archive } from './archive.ts';
import { numbersOf } from './numbers.ts';
import { newestEdition } from './snapshot.ts';

/** All Works as citations see them: the newest edition of every text. Throws TextChanged when words are asked for. */
export function libraryOf(archive: Archive): Library {
  return new Map(
    [...archive.works].map(([id, { work, expressions }]): [string, CitedWork] => [
      id,
      {
        work,
        texts: expressions.map((expression) => ({
          key: expression.key,
          clauses: () => archive.text(newestEdition(expression)).clauses,
          numbers: numbersOf(newestEdition(expression).index),
        })),
      },
    ]),
  );
}
