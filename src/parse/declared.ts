import { coveredBy } from '../model/attestation.ts';
import { type Clause, walk } from '../model/clause.ts';
import { type EId, parseEId } from '../model/eid.ts';
import type { FrontMatter } from '../model/expression.ts';
import type { Report } from './report.ts';
import type { YamlReading } from './yaml.ts';

/** What stands in a file where withdrawn words stood; a colon at their end stays, for clauses are read by it. */
const WITHDRAWN = /^\[withdrawn\](?: :)?$/u;

/**
 * The tree with what front matter declares of single clauses: identities that a later version kept under other numbers,
 * and words that may no longer be shown. Most texts declare neither and come back as they are.
 */
export function declare(
  clauses: readonly Clause[],
  front: YamlReading<FrontMatter>,
  report: Report,
): readonly Clause[] {
  checkWithdrawn(clauses, front, report);
  const { wids, withdrawn } = front.data;
  if (wids === undefined && withdrawn === undefined) return clauses;
  checkNames(clauses, front, report);
  const declared = declareAll(clauses, front.data, null);
  checkIdentities(declared, front, report);
  return declared;
}

/** A clause below a renumbered one is renumbered with it. */
function declareAll(clauses: readonly Clause[], front: FrontMatter, above: Clause | null): readonly Clause[] {
  return Object.freeze(
    clauses.map((clause) => {
      const wid = widOf(clause.eId, front, above);
      const taken = front.withdrawn?.[clause.eId];
      const own = { ...clause, wid };
      const shown =
        taken === undefined ? own : { ...own, words: null, gap: taken.reason, withdrawn: taken.c1 };
      return Object.freeze({ ...shown, children: declareAll(clause.children, front, own) });
    }),
  );
}

function widOf(eId: EId, { wids = {} }: FrontMatter, above: Clause | null): EId {
  const named = parseEId(wids[eId] ?? '');
  if (named !== null) return named;
  const isBelow = above !== null && eId.startsWith(`${above.eId}__`);
  return isBelow ? (`${above.wid}${eId.slice(above.eId.length)}` as EId) : eId;
}

/** Names are clauses, and identities are written as eIds are. */
function checkNames(
  clauses: readonly Clause[],
  { data, lineOf }: YamlReading<FrontMatter>,
  report: Report,
): void {
  const known = new Set<string>([...walk(clauses)].map(({ eId }) => eId));
  for (const [eId, wid] of Object.entries(data.wids ?? {})) {
    if (!known.has(eId))
      report.error(lineOf(['wids', eId]), 'wid', `wids name "${eId}", which is no clause of this text`);
    if (parseEId(wid) === null)
      report.error(lineOf(['wids', eId]), 'wid', `"${wid}" is no eId: write an identity as one`);
  }
}

/** One identity is one clause. */
function checkIdentities(
  clauses: readonly Clause[],
  { lineOf }: YamlReading<FrontMatter>,
  report: Report,
): void {
  const seen = new Map<string, string>();
  for (const { wid, eId } of walk(clauses)) {
    const other = seen.get(wid);
    seen.set(wid, eId);
    if (other === undefined) continue;
    const message = `${other} and ${eId} would both be ${wid}: give the one that is new an identity of its own, such as ${wid}-new`;
    return report.error(lineOf(['wids']), 'wid', message);
  }
}

/** Withdrawn words are gone from the file, from the quotations in its front matter too, and nothing else says they are. */
function checkWithdrawn(
  clauses: readonly Clause[],
  { data, lineOf }: YamlReading<FrontMatter>,
  report: Report,
): void {
  const { withdrawn = {}, attestations, differs } = data;
  const left = new Set(Object.keys(withdrawn));
  const fail = (line: number, message: string): void => report.error(line, 'withdrawn', message);
  for (const { eId, words, line } of walk(clauses)) {
    const isMarked = WITHDRAWN.test(words?.text ?? '');
    if (isMarked !== left.has(eId)) fail(line, isMarked ? undeclared(eId) : stillThere(eId));
    left.delete(eId);
  }
  for (const eId of left)
    fail(lineOf(['withdrawn', eId]), `withdrawn names "${eId}", which is no clause of this text`);
  const quoted = [...attestations.flatMap(({ partial }) => partial), ...differs].flatMap(({ clause }) =>
    (coveredBy(clause, clauses) ?? []).filter((eId) => Object.hasOwn(withdrawn, eId)),
  );
  for (const eId of new Set(quoted)) fail(lineOf(['withdrawn', eId]), stillQuoted(eId));
}

const undeclared = (eId: string): string =>
  `${eId} is withdrawn without a reason: take words off the page with \`npm run archive -- withdraw\``;
const stillThere = (eId: string): string => `the words of ${eId} are withdrawn and still stand here`;
const stillQuoted = (eId: string): string =>
  `words of ${eId} are withdrawn and still stand under partial or differs: take them out there too`;
