import type { Context } from 'hono';
import type { Archive } from '../../archive/archive.ts';
import { languagesHeld } from '../../archive/languagesHeld.ts';
import { referencesOf } from '../../archive/references.ts';
import { resolveAddress } from '../../archive/resolve.ts';
import { findClause } from '../../model/clause.ts';
import { inOrder } from '../../model/language.ts';
import { archiveName } from '../../render/citation.ts';
import { type BriefHit, composeBrief, type PrintWords } from '../../render/pdfDocument/index.ts';
import { printWords } from '../../render/pdfDocument/printWords.ts';
import type { Hit, SearchAnswer } from '../../search/show/answer.ts';
import { CHANGING } from '../body.ts';
import type { AppContext } from '../context.ts';
import { shortened } from '../fileName.ts';
import { printAnswer, printSetting } from '../print/answer.ts';
import type { Reader } from '../reader.ts';
import { viewOfTarget } from '../view.ts';
import type { SearchContext } from './context.ts';
import { searchJson, toldTo } from './json.ts';
import { toldOf } from './told.ts';

/** Search results as PDF, in the reader's language; `path` is that of the page. */
export function printBrief(
  app: AppContext,
  c: Context,
  { answer, path }: { readonly answer: SearchAnswer; readonly path: string },
  reader: Reader,
): ReturnType<typeof printAnswer> {
  const archive = app.services.archive();
  const setting = printSetting(app, c, reader, reader.language);
  const { query, total, page, limit } = answer;
  const held = languagesHeld(archive.works);
  const context: SearchContext = {
    page: app.page(c, reader),
    works: archive.works,
    concepts: archive.concepts,
    held: inOrder(held),
  };
  const document = composeBrief(
    {
      query,
      told: toldOf(context, answer),
      page,
      pages: Math.ceil(total / limit),
      hits: answer.hits.flatMap((hit) => wholeHit(archive, hit, [])),
      near: answer.near.flatMap((hit) => wholeHit(archive, hit, hit.missing)),
      path,
      archive: archiveName(archive.snapshot.facts, reader.language),
      attachments: [
        {
          name: 'search.json',
          mediaType: 'application/json',
          description: setting.words.attachedResults,
          relationship: 'Source',
          bytes: new TextEncoder().encode(
            `${JSON.stringify(searchJson(answer, toldTo(archive, app.absolute, reader.language)))}\n`,
          ),
        },
      ],
    },
    setting,
  );
  const nameIn = ({ brief }: PrintWords): string => shortened(`${brief.title} - ${query}`);
  const name = { name: nameIn(setting.words), plain: nameIn(printWords('eng')) };
  return printAnswer(app, c, document, name, CHANGING);
}

/** The hit's clause with its words from the archive: an index that is behind cannot misquote. */
function wholeHit(
  archive: Archive,
  { permalink, eId, also }: Hit,
  missing: readonly string[],
): readonly BriefHit[] {
  const segments = permalink.split('/').slice(2);
  const found = resolveAddress(archive, segments, { readerLanguages: [], asOf: null, format: 'html' });
  if (found.status === 'absent') return [];
  const view = viewOfTarget(found.target, found.address);
  const clause = view === null ? null : findClause(view.clauses, eId);
  if (view === null || clause === null) return [];
  return [{ view, clause, also, missing, references: referencesOf(archive, view, [clause]) }];
}
