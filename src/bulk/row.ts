import { z } from 'zod';
import { STYLES } from '../cite/format/styles.ts';
import { formatAddress } from '../model/address.ts';
import { LEVELS } from '../model/attestation.ts';
import { type Clause, walk } from '../model/clause.ts';
import { formatKey } from '../model/expression.ts';
import { KINDS } from '../model/kind.ts';
import { licenceOf, rightsOf } from '../model/rights.ts';
import { citedClauses, citedName, NO_DAYS } from '../render/citation.ts';
import { addressIn, type Href, type TextView } from '../render/view.ts';
import { viewOf } from '../textView.ts';
import type { Source } from './kind.ts';

const nullable = z.string().nullable();

/** One clause as a line or a row; its names are those of the JSON of a clause. */
export const ClauseRowSchema = z
  .object({
    permalink: z.string().describe('Path of the permanent address; of an earlier edition with its number'),
    url: nullable.describe('The same whole, where the archive names its canonical address'),
    work: z.string(),
    title: z.string().describe('Of the text'),
    expression: z.string().describe('Language and version: a key such as eng@2025-08-08'),
    edition: z.number().int().describe('Number of our transcription'),
    lang: z.string().describe('ISO 639-2/T'),
    date: z.string().describe('Day of the version').meta({ format: 'date' }),
    eId: z.string(),
    kind: z.enum(Object.keys(KINDS) as [keyof typeof KINDS, ...(keyof typeof KINDS)[]]),
    number: nullable,
    heading: nullable,
    text: nullable.describe('Own words, without those of children'),
    gap: nullable.describe('Why the words are not held'),
    level: z.enum(LEVELS).nullable().describe('Null where no words are held'),
    hash: nullable.describe('c1: and the SHA-256 of the own words'),
    tree: nullable.describe('t1: and the SHA-256 of the clause with everything below it'),
    citation: z.string(),
    licence: nullable.describe('Whose the words are and where the licence can be read, where there is one'),
  })
  .meta({ id: 'ClauseRow' });

/** One clause of a text. */
export type ClauseRow = Readonly<z.infer<typeof ClauseRowSchema>>;

/** What stands before paths: the canonical address, which is the same for everybody; empty where the archive names none. */
export const siteOf = ({ archive }: Pick<Source, 'archive'>): string =>
  archive.snapshot.facts.canonical?.replace(/\/$/u, '') ?? '';

/** Every clause of every text, in reading order. Throws TextChanged where a file was edited since loading. */
export function* clauseRows({ archive, texts }: Source): Generator<ClauseRow> {
  const { facts } = archive.snapshot;
  const site = siteOf({ archive });
  const name = citedName(facts);
  const href: Href = (address) => site + formatAddress(address);
  for (const { work, edition, isNewest } of texts) {
    const view = viewOf(work, archive.text(edition), !isNewest);
    const about = textOf(view);
    for (const clause of walk(view.clauses)) {
      const permalink = formatAddress(addressIn(view, clause.eId));
      const citation = STYLES.plain(citedClauses(view, [clause], href, name), NO_DAYS);
      const url = site === '' ? null : site + permalink;
      const { own, proof } = clauseOf(view, clause);
      yield { permalink, url, ...about.text, ...own, ...proof, citation, licence: about.licence };
    }
  }
}

/** What is the same for all clauses of a text. */
function textOf({ work, key, edition, front }: TextView) {
  const { language, date } = key;
  const licence = licenceOf(rightsOf(front, work));
  return {
    text: {
      work: work.id,
      title: front.title,
      expression: formatKey(key),
      edition,
      lang: language,
      date,
    },
    licence: licence === null ? null : `${licence.holder}: ${licence.proof}`,
  };
}

function clauseOf(view: TextView, { eId, kind, number, heading, words, gap }: Clause) {
  const { c1 = null, t1 = null } = view.hashesOf(eId) ?? {};
  return {
    own: { eId, kind, number, heading: heading?.text ?? null, text: words?.text ?? null, gap },
    proof: {
      level: view.levelOf(eId),
      hash: c1 === null || c1 === 'gap' ? null : `c1:${c1}`,
      tree: t1 === null ? null : `t1:${t1}`,
    },
  };
}

/** Rows written at once. */
const ROWS = 50;

/** Rows as lines of bytes, some at a time. */
export function* linesOf(source: Source, write: (row: ClauseRow) => string): Generator<Uint8Array> {
  let lines: string[] = [];
  for (const row of clauseRows(source)) {
    lines.push(write(row));
    if (lines.length < ROWS) continue;
    yield Buffer.from(lines.join(''), 'utf8');
    lines = [];
  }
  yield Buffer.from(lines.join(''), 'utf8');
}
