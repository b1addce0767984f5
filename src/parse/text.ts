import { coveredBy } from '../model/attestation.ts';
import { type Clause, walk } from '../model/clause.ts';
import type { EId } from '../model/eid.ts';
import { type FrontMatter, FrontMatterSchema, type ParsedText } from '../model/expression.ts';
import { isError, type Parsed } from '../model/issue.ts';
import type { LanguageCode } from '../model/language.ts';
import { bareWords, containsQuotation } from '../model/quotation.ts';
import { cutBlocks } from './blocks.ts';
import { checkCharacters } from './characters.ts';
import type { Draft } from './draft.ts';
import { type Identities, identify } from './identify.ts';
import { outline } from './outline.ts';
import { createReport, type Report } from './report.ts';
import { settle } from './settle.ts';
import { readYaml } from './yaml.ts';

/**
 * A text file (front matter and Markdown) as facts and a frozen clause tree, with all its issues. The tree is
 * null only where an issue is an error. Never throws; time grows with the length of `source`.
 * `file` is what issues name; `source` has no byte order mark.
 */
export function parseText(source: string, file: string, language: LanguageCode): Parsed<ParsedText> {
  const report = createReport(file);
  checkCharacters(source, report);
  const parts = splitFrontMatter(source);
  if (parts === null) {
    report.error(1, 'front-matter', 'a text begins with front matter between two lines of ---');
    return { value: null, issues: report.issues };
  }
  const front = readYaml(parts.front, FrontMatterSchema, report, 2);
  const clauses = parseBody(source, parts.bodyStart, parts.bodyLine, language, report);
  if (clauses.length === 0)
    report.error(
      parts.bodyLine,
      'empty',
      'a text without clauses: catalogue the Work without a text instead',
    );
  if (front !== null) checkAgainst(front, clauses, report);
  const issues = [...report.issues].sort((a, b) => a.line - b.line);
  return { value: front === null || issues.some(isError) ? null : { front, clauses }, issues };
}

/** The body alone, from `bodyStart` of `source`; issues go to `report`. */
function parseBody(
  source: string,
  bodyStart: number,
  bodyLine: number,
  language: LanguageCode,
  report: Report,
) {
  const blocks = cutBlocks(source, bodyStart, bodyLine, report);
  const drafts = settle(outline(source, blocks, language, report), report);
  return freeze(drafts, identify(drafts, language, report));
}

function splitFrontMatter(source: string): { front: string; bodyStart: number; bodyLine: number } | null {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/mu.exec(source);
  if (match === null || match.index !== 0) return null;
  const [whole, front = ''] = match;
  return { front, bodyStart: whole.length, bodyLine: whole.split('\n').length };
}

function freeze(drafts: readonly Draft[], ids: Identities): readonly Clause[] {
  const clauses = drafts.map((draft): Clause => {
    const eId = ids.get(draft) ?? ('gap' as EId);
    const { kind, number, label, heading, words, gap, line, span } = draft;
    const children = freeze(draft.children, ids);
    const pinned = draft.pin !== null;
    return Object.freeze({
      kind,
      eId,
      wid: eId,
      number,
      label,
      heading,
      words,
      gap,
      pinned,
      line,
      span,
      children,
    });
  });
  return Object.freeze(clauses);
}

/** What front matter says of clauses must fit the clauses there are. */
function checkAgainst(front: FrontMatter, clauses: readonly Clause[], report: Report): void {
  const known = (name: string, where: string): readonly string[] | null => {
    const covered = coveredBy(name, clauses);
    if (covered === null)
      report.error(1, 'attestation', `${where} names "${name}", which is no clause of this text`);
    return covered;
  };
  for (const { source, exact, partial } of front.attestations) {
    for (const name of exact) known(name, `exact of "${source}"`);
    for (const { clause, words } of partial) {
      const covered = known(clause, `partial of "${source}"`);
      const excused = front.differs.some((difference) => difference.clause === clause);
      if (covered === null || excused || covered.some((name) => holds(name, words, front, clauses))) continue;
      report.warn(
        1,
        'partial-words',
        `the words "${words.slice(0, 60)}" of "${source}" do not stand in ${clause}: list the reading under differs`,
      );
    }
  }
  for (const { clause } of front.differs) known(clause, 'differs');
  for (const clause of walk(clauses)) {
    if (clause.heading !== null && sameWords(`${clause.label ?? ''}${clause.heading.text}`, front.title)) {
      report.error(
        clause.line,
        'title-heading',
        'the title stands in the front matter: take this heading out',
      );
    }
  }
}

function holds(name: string, words: string, front: FrontMatter, clauses: readonly Clause[]): boolean {
  const own =
    name === 'title' ? front.title : [...walk(clauses)].find(({ eId }) => eId === name)?.words?.text;
  return containsQuotation(own ?? '', words);
}

const sameWords = (a: string, b: string): boolean => bareWords(a) === bareWords(b);
