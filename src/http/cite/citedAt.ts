import { resolveAddress } from '../../archive/resolve.ts';
import type { Cited } from '../../cite/format/subject.ts';
import type { LanguageCode } from '../../model/language.ts';
import { citedClauses, citedName, citedWork } from '../../render/citation.ts';
import type { AppContext } from '../context.ts';
import { viewOfTarget } from '../view.ts';

/**
 * What a permalink shows, as citations see it; null where there is nothing, or words that are not to be cited. A Work has its title in the first of `languages` that it is titled in;
 * a text in its own.
 */
export function citedAt(
  app: AppContext,
  permalink: string,
  languages: readonly LanguageCode[],
): Cited | null {
  const archive = app.services.archive();
  const name = citedName(archive.snapshot.facts);
  const options = { readerLanguages: [], asOf: null, format: 'html' } as const;
  const found = resolveAddress(archive, permalink.split('/').slice(2), options);
  if (found.status === 'absent') return null;
  if (found.target.kind === 'work') {
    const { work } = found.target.entry;
    const language = languages.find((code) => work.title[code] !== undefined) ?? 'eng';
    return citedWork(work, language, app.absolute, name);
  }
  const view = viewOfTarget(found.target, found.address);
  if (view === null || view.altered) return null;
  return citedClauses(
    view,
    found.target.kind === 'clauses' ? found.target.clauses : view.clauses,
    app.absolute,
    name,
  );
}
