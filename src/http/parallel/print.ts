import type { Context } from 'hono';
import type { Archive } from '../../archive/archive.ts';
import type { Parallel, ParallelSide } from '../../archive/parallel.ts';
import { referencesOf } from '../../archive/references.ts';
import { ALL_WORKS } from '../../model/address.ts';
import { formatVariant } from '../../model/expression.ts';
import { formatParallel, type ParallelAddress } from '../../model/parallel.ts';
import { citedName } from '../../render/citation.ts';
import { attachmentsOf } from '../../render/formats/pdf.ts';
import { baseOf } from '../../render/pdfDocument/facts.ts';
import { type Column, composeParallel } from '../../render/pdfDocument/index.ts';
import type { AppContext } from '../context.ts';
import { mustFit, printAnswer, printSetting } from '../print/answer.ts';
import { partOf, textFileName } from '../print/name.ts';
import { fail } from '../problem.ts';
import type { Reader } from '../reader.ts';
import { viewOfTarget } from '../view.ts';

/** Texts side by side as PDF; its own words are in the language of the first column. */
export function printParallel(
  app: AppContext,
  c: Context,
  parallel: Parallel,
  reader: Reader,
): ReturnType<typeof printAnswer> {
  const { address } = parallel;
  const [first, ...rest] = parallel.sides.flatMap((side) => columnOf(app.services.archive(), address, side));
  if (first === undefined) return fail('expression-not-found', { why: 'no-columns' });
  const columns = [first, ...rest] as const;
  mustFit(
    c,
    columns.flatMap(({ clauses }) => clauses),
  );
  const setting = printSetting(app, c, reader, first.view.key.language);
  const archiveName = citedName(app.services.archive().snapshot.facts);
  const attachments = columns.flatMap(({ view, clauses }) =>
    clauses.length === 0 ? [] : attachmentsOf({ view, clauses, archiveName }, setting),
  );
  const document = composeParallel({ address, columns, attachments }, setting);
  const name = textFileName(first.view, partName(address), setting.words);
  const others = rest.map(({ view }) => `+${formatVariant(view.key)}`).join('');
  const Link = `<${baseOf(app.absolute)}${formatParallel({ ...address, format: 'html' })}>; rel="canonical"`;
  return printAnswer(app, c, document, { name: name.name + others, plain: name.plain + others }, { Link });
}

function columnOf(
  archive: Archive,
  { work }: ParallelAddress,
  { expression, target, text }: ParallelSide,
): readonly Column[] {
  const view = viewOfTarget(text, { ...ALL_WORKS, work, expression });
  if (view === null) return [];
  const clauses = target === null ? [] : target.kind === 'text' ? view.clauses : target.clauses;
  return [{ view, clauses, references: referencesOf(archive, view, clauses) }];
}

function partName({ clause, to }: ParallelAddress): string {
  if (clause === null) return '';
  return to === null ? partOf(clause) : `${partOf(clause)} - ${partOf(to)}`;
}
