import type { Archive } from '../archive.ts';
import { newestEdition } from '../snapshot.ts';
import { type OpenReference, openReferences } from '../unresolved.ts';
import { alignedStyle } from './alignedStyle.ts';
import type { StyleFinding } from './finding.ts';
import { textStyle } from './textStyle.ts';
import { workStyle } from './workStyle.ts';

/**
 * What editors may do better, beside what `verifyArchive` finds: references that lead nowhere, languages that hardly say
 * the same, and facts that are missing. Of each text its newest edition, since others are not edited any more.
 * `today`: `YYYY-MM-DD`.
 */
export function checkStyle(archive: Archive, today: string): readonly StyleFinding[] {
  const found = [...archive.works.values()].flatMap((entry) => [
    ...workStyle(archive, entry, today),
    ...alignedStyle(archive, entry),
    ...entry.expressions.flatMap((expression) => textStyle(archive, entry, newestEdition(expression))),
  ]);
  return [...found, ...deadReferences(archive)].sort((a, b) =>
    a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line,
  );
}

/** What a reference to a catalogued act leads to is said by its Work's page: that is no dead end. */
const deadReferences = (archive: Archive): readonly StyleFinding[] =>
  openReferences(archive).open.flatMap((reference) => {
    const says = SAYS[reference.status];
    if (says === null) return [];
    const { file, line, eId, words } = reference;
    return [{ file, line, rule: 'dead-reference' as const, message: `"${words}" in ${eId} ${says}` }];
  });

const SAYS: Readonly<Record<OpenReference['status'], string | null>> = {
  absent:
    'leads nowhere: compare the number and the name with the copy; where it reads so, catalogue the act in a work.yaml of its own',
  ambiguous:
    'fits several acts or clauses: give the act that is meant this name under names in its work.yaml, and the others none like it',
  'not-held': null,
};
