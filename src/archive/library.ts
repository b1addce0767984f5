import type { CitedWork, Library } from '../cite/library.ts';
import { answerAt } from './addressed.ts';
import type { Archive } from './archive.ts';
import type { Edition, EditionText } from './edition.ts';
import { numbersOf } from './numbers.ts';
import { newestEdition } from './snapshot.ts';

/**
 * All Works as citations see them: the newest edition of every text, read by `textOf`. Throws TextChanged when words are
 * asked for.
 */
export function libraryOf(
  archive: Archive,
  textOf = (edition: Edition): EditionText => archive.text(edition),
): Library {
  const works = new Map(
    [...archive.works].map(([id, { work, expressions }]): [string, CitedWork] => [
      id,
      {
        work,
        texts: expressions.map((expression) => ({
          key: expression.key,
          clauses: () => textOf(newestEdition(expression)).clauses,
          numbers: numbersOf(newestEdition(expression).index, expression.key.language),
        })),
      },
    ]),
  );
  const addressed: NonNullable<Library['addressed']> = (path, languages) =>
    answerAt(archive, path, languages);
  return Object.assign(works, { addressed });
}
