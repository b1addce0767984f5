import type { Context } from 'hono';
import { referencesOf } from '../../archive/references.ts';
import { type Comparison, compareSides } from '../../diff/side.ts';
import { findClause } from '../../model/clause.ts';
import { citedName } from '../../render/citation.ts';
import { attachmentsOf } from '../../render/formats/pdf.ts';
import { composeComparison } from '../../render/pdfDocument/index.ts';
import type { AppContext } from '../context.ts';
import { printAnswer, printSetting } from '../print/answer.ts';
import { comparisonFileName, partOf } from '../print/name.ts';
import type { Reader } from '../reader.ts';
import type { ResolvedSide } from './sides.ts';

/** What changed between two texts, as PDF; `path` is that of the page. Its own words are in the later text's language. */
export function printComparison(
  app: AppContext,
  c: Context,
  { from, to, path }: { readonly from: ResolvedSide; readonly to: ResolvedSide; readonly path: string },
  reader: Reader,
): ReturnType<typeof printAnswer> {
  const setting = printSetting(app, c, reader, to.side.language);
  const comparison = compareSides(from.side, to.side, app.services.budget('comparison', c.req.raw.signal));
  const archive = app.services.archive();
  const archiveName = citedName(archive.snapshot.facts);
  const sides = from.path === to.path ? [from] : [from, to];
  const attachments = sides.flatMap(({ view, side: { clauses } }) =>
    attachmentsOf({ view, clauses, archiveName }, setting),
  );
  const references = referencesOf(archive, to.view, changedIn(to, comparison));
  const subject = { from, to, comparison, path, attachments, references };
  const document = composeComparison(subject, setting);
  const { clause } = to.side.address;
  const part = clause === null ? '' : partOf(clause);
  return printAnswer(app, c, document, comparisonFileName(from.view, to.view, part, setting.words));
}

/** Clauses of the later text with words to show, without what lies below them. */
const changedIn = ({ view }: ResolvedSide, { changes }: Comparison) =>
  changes.flatMap(({ after }) => {
    const clause = after === null ? null : findClause(view.clauses, after);
    return clause === null ? [] : [{ ...clause, children: [] }];
  });
