import type { Context } from 'hono';
import type { Archive } from '../../archive/archive.ts';
import { referencesOf } from '../../archive/references.ts';
import type { Found } from '../../archive/resolution.ts';
import { resolveAddress } from '../../archive/resolve.ts';
import { type Address, formatExpressionAddress } from '../../model/address.ts';
import { type Clause, outermost, walk } from '../../model/clause.ts';
import { citedName } from '../../render/citation.ts';
import type { Subject } from '../../render/formats/format.ts';
import { composePdf } from '../../render/formats/pdf.ts';
import { expressionOf, type TextView } from '../../render/view.ts';
import type { AppContext } from '../context.ts';
import { mustFit, printAnswer, printSetting } from '../print/answer.ts';
import { partName, partOf, textFileName } from '../print/name.ts';
import { failAbsent } from '../problem/absent.ts';
import { fail } from '../problem.ts';
import type { Reader } from '../reader.ts';
import { failParameter } from '../readParameters.ts';
import { linkHeader } from './linkHeader.ts';

/** Clauses (or ranges) that a selection may name. */
const MAX_SELECTED = 200;

type Printable = Subject & { readonly isSelection: boolean };

/** A text, clause, range or selection (`?clauses=` on a whole text) as PDF. */
export function printTarget(
  app: AppContext,
  c: Context,
  archive: Archive,
  { address, target }: Found,
  view: TextView,
  reader: Reader,
): ReturnType<typeof printAnswer> {
  const setting = printSetting(app, c, reader, view.key.language);
  const shown = target.kind === 'clauses' ? target.clauses : view.clauses;
  const named = target.kind === 'text' ? c.req.query('clauses') : undefined;
  const clauses = named === undefined ? shown : selectClauses(app, archive, view, named);
  const archiveName = citedName(archive.snapshot.facts);
  const subject: Printable = { view, clauses, archiveName, isSelection: named !== undefined };
  mustFit(c, subject.clauses);
  const name = textFileName(view, nameOfPart(subject, address), setting.words);
  const Link = linkHeader(archive, address, target, app.absolute);
  const references = referencesOf(archive, view, subject.clauses);
  return printAnswer(app, c, composePdf(subject, { ...setting, references }), name, { Link });
}

function nameOfPart({ clauses, isSelection }: Printable, { clause, to }: Address): string {
  if (isSelection)
    return clauses.length > 4
      ? `${clauses.length} clauses`
      : clauses.map(({ eId }) => partOf(eId)).join(', ');
  return partName(clause, to);
}

/**
 * `art_I,art_VI--art_VII`: clauses and ranges with all aliases of their addresses, in the order of the text, each
 * once. Fails where one is not there, and where there are none or too many.
 */
function selectClauses(app: AppContext, archive: Archive, view: TextView, given: string): readonly Clause[] {
  const names = [...new Set(given.split(',').map((name) => name.trim()))].filter((name) => name !== '');
  if (names.length === 0) return failParameter({ parameter: 'clauses', fault: 'no-clauses' });
  if (names.length > MAX_SELECTED)
    return fail('pdf-too-long', { why: 'selection-too-long', most: MAX_SELECTED, asked: names.length });
  const chosen = new Set(
    names.flatMap((name) => clausesNamed(app, archive, view, name)).map(({ eId }) => eId),
  );
  return outermost(view.clauses, (clause) => chosen.has(clause.eId));
}

function clausesNamed(app: AppContext, archive: Archive, view: TextView, name: string): readonly Clause[] {
  const segments = [view.work.id, formatExpressionAddress(expressionOf(view)), ...name.split('/')];
  const found = resolveAddress(archive, segments, { readerLanguages: [], asOf: null, format: 'html' });
  if (found.status === 'absent') return failAbsent(app, found);
  if (found.target.kind !== 'clauses') return [];
  // A clause that only another language has answers as a gap and stands nowhere in this text.
  const [missing] = found.target.clauses.filter(({ eId }) =>
    [...walk(view.clauses)].every((clause) => clause.eId !== eId),
  );
  return missing === undefined
    ? found.target.clauses
    : fail('clause-not-found', { why: 'not-in-text', clause: missing.eId });
}
