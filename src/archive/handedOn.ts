import { onceFor } from '../kept.ts';
import type { Work } from '../model/work.ts';
import type { Archive } from './archive.ts';
import type { Edition } from './edition.ts';
import { lacksLicence } from './rights.ts';
import { allEditions, type ExpressionEntry, rootOf, type WorkEntry } from './snapshot.ts';

/**
 * Whether a text goes where nobody can take it back: into packages, mirrors, files. A translation that nobody gave leave to
 * print was served when it was published, and its address stays valid; it is not handed on with others. Nor are words that
 * are not the published ones. Withdrawn words are in no text.
 */
export const mayBeHandedOn = (edition: Edition, work: Work): boolean =>
  !edition.altered && !lacksLicence(edition, work);

/** Names of texts that are shown and not handed on. */
export const notHandedOn = ({ works }: Archive): readonly string[] =>
  [...works.values()].flatMap((entry) =>
    allEditions(entry)
      .filter((edition) => !mayBeHandedOn(edition, entry.work))
      .map(({ name }) => name),
  );

/** The archive as it is handed on, with the root over its texts: the archive itself where nothing is left out. */
export const handedOn = onceFor((archive: Archive): Archive => {
  if (notHandedOn(archive).length === 0) return archive;
  const works = new Map([...archive.works].map(([id, entry]) => [id, entryHandedOn(entry)]));
  return archive.narrowed({ ...archive.snapshot, works, root: rootOf(works) });
});

const entryHandedOn = (entry: WorkEntry): WorkEntry => ({
  ...entry,
  expressions: entry.expressions.flatMap((expression): readonly ExpressionEntry[] => {
    const [first, ...others] = expression.editions.filter((edition) => mayBeHandedOn(edition, entry.work));
    return first === undefined ? [] : [{ ...expression, editions: [first, ...others] }];
  }),
});
