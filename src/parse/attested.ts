import { coveredBy } from '../model/attestation.ts';
import { type Clause, findClause, walk } from '../model/clause.ts';
import type { FrontMatter } from '../model/expression.ts';
import { bareWords, containsQuotation } from '../model/quotation.ts';
import type { Report } from './report.ts';
import type { YamlReading } from './yaml.ts';

/** What front matter says of clauses must fit the clauses there are. */
export function checkFrontMatter(
  { data: front, lineOf }: YamlReading<FrontMatter>,
  clauses: readonly Clause[],
  report: Report,
): void {
  const known = (name: string, path: readonly PropertyKey[]): readonly string[] | null => {
    const covered = coveredBy(name, clauses);
    if (covered !== null) return covered;
    report.error(
      lineOf(path),
      'attestation',
      `${String(path[0])} name "${name}", which is no clause of this text`,
    );
    return null;
  };
  const ownWords = new Map([...walk(clauses)].map(({ eId, words }) => [eId as string, words?.text ?? '']));
  ownWords.set('title', front.title);
  for (const [index, { exact, partial, source }] of front.attestations.entries()) {
    const path = ['attestations', index] as const;
    for (const [place, name] of exact.entries()) known(name, [...path, 'exact', place]);
    for (const [place, { clause, words }] of partial.entries()) {
      const at = [...path, 'partial', place, 'words'];
      const covered = known(clause, [...path, 'partial', place, 'clause']);
      if (covered === null || front.differs.some((difference) => difference.clause === clause)) continue;
      if (covered.some((name) => containsQuotation(ownWords.get(name) ?? '', words))) continue;
      const message = `these words of "${source}" do not stand in ${clause}: list the reading under differs`;
      report.warn(lineOf(at), 'partial-words', message);
    }
  }
  for (const [index, { clause }] of front.differs.entries()) known(clause, ['differs', index, 'clause']);
  for (const name of Object.keys(front.captions ?? {})) {
    if (findClause(clauses, name) !== null) continue;
    report.error(
      lineOf(['captions', name]),
      'caption',
      `captions name "${name}", which is no clause of this text`,
    );
  }
  const reasons = new Set([...walk(clauses)].map(({ gap }) => gap));
  for (const reason of Object.keys(front.gap_reasons ?? {})) {
    if (reasons.has(reason)) continue;
    report.error(
      lineOf(['gap_reasons', reason]),
      'gap-reason',
      `gap_reasons tell of "${reason}", which no gap of this text gives`,
    );
  }
  checkTitle(front.title, clauses, report);
}

/** The title stands in the front matter alone. */
function checkTitle(title: string, clauses: readonly Clause[], report: Report): void {
  const bare = bareWords(title);
  for (const { label, heading, line } of walk(clauses)) {
    if (heading === null || bareWords(`${label ?? ''} ${heading.text}`) !== bare) continue;
    report.error(line, 'title-heading', 'the title stands in the front matter: take this heading out');
  }
}
