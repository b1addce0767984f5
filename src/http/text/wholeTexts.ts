import type { Archive } from '../../archive/archive.ts';
import { referencesOf } from '../../archive/references.ts';
import type { WorkEntry } from '../../archive/snapshot.ts';
import { citedName } from '../../render/citation.ts';
import type { Subject } from '../../render/formats/format.ts';
import { newestViews } from '../view.ts';

/** The newest edition of every text of a Work, whole, with where its words refer to. */
export const wholeTexts = (archive: Archive, entry: WorkEntry): readonly Subject[] =>
  newestViews(archive, entry).map((view) => ({
    view,
    clauses: view.clauses,
    archiveName: citedName(archive.snapshot.facts),
    references: () => referencesOf(archive, view, view.clauses),
  }));
