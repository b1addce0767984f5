import type { CitedWork, Library } from '../cite/library.ts';
import { answerAt } from './addressed.ts';
import type { Archive } from './archive.ts';
import { numbersOf } from './numbers.ts';
import { newestEdition } from './snapshot.ts';

/** All Works as citations see them: the newest edition of every text. Throws TextChanged when words are asked for. */
export function libraryOf(archive: Archive): Library {
  const works = new Map(
    [...archive.works].map(([id, { work, expressions }]): [string, CitedWork] => [
      id,
      {
        work,
        texts: expressions.map((expression) => ({
          key: expression.key,
          clauses: () => archive.text(newestEdition(expression)).clauses,
          numbers: numbersOf(newestEdition(expression).index, expression.key.language),
        })),
      },
    ]),
  );
  const addressed: NonNullable<Library['addressed']> = (path, languages) =>
    answerAt(archive, path, languages);
  return Object.assign(works, { addressed });
}
