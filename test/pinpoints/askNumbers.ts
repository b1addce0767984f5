import { walk } from '../../src/model/clause.ts';
import type { TestApp } from '../support/app.ts';
import type { Answered } from './judge.ts';
import type { NumberRow } from './numbers.ts';
import { READERS } from './readers.ts';

/** What every way into the archive makes of one number: an eId, or why there is none. */
export async function askNumber(
  app: TestApp,
  row: NumberRow,
  reference: string,
): Promise<Readonly<Record<string, string>>> {
  const answers: Record<string, string> = { heading: headingOf(app, row) };
  for (const [name, read] of Object.entries(READERS))
    answers[name] = eIdsIn(await read(app, `${row.name}, ${reference}`));
  return { ...answers, address: await addressed(app, row, reference) };
}

/** What the parser makes of the heading: the clause with the last words of the text. */
function headingOf(app: TestApp, { work, headings }: NumberRow): string {
  const archive = app.services.archive();
  const edition = archive.editions.find((one) => one.work === work);
  if (edition === undefined) return 'not loaded';
  const last = `Clause ${headings.length} of this treaty.`;
  const clauses = [...walk(archive.text(edition).clauses)];
  return clauses.find(({ words }) => words?.text === last)?.eId ?? 'none';
}

const eIdOf = (permalink: string): string => permalink.split('/').slice(4).join('__') || 'the Work';

const eIdsIn = ({ status, targets }: Answered): string =>
  status === 'found' ? targets.map(eIdOf).join(' ') : status;

/** `/t/number-1/eng@1990-01-01/article-16a`: where it redirects to. */
async function addressed(app: TestApp, { work, language }: NumberRow, reference: string): Promise<string> {
  const segment = encodeURIComponent(reference.toLowerCase().replace(/\s+/gu, '-'));
  const answer = await app.get(`/t/${work}/${language}@1990-01-01/${segment}`);
  const to = answer.headers.get('location');
  return to === null ? String(answer.status) : eIdOf(to);
}
