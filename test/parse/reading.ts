import { type Clause, walk } from '../../src/model/clause.ts';
import { formatIssue } from '../../src/model/issue.ts';
import type { LanguageCode } from '../../src/model/language.ts';
import { parseText } from '../../src/parse/text.ts';

/** Front matter of every text made up here: four lines, so that the body begins on line 5. */
export const FRONT = '---\ntitle: Treaty of the Two Bridges\nlanguage_role: authentic\n---\n';

/** A text with that body, as read. */
export const read = (body: string, language: LanguageCode = 'eng') =>
  parseText(FRONT + body, 'bridges.md', language);

/** Its clauses; throws with all issues where it has errors, so that a test names them. */
export function clausesOf(body: string, language: LanguageCode = 'eng'): readonly Clause[] {
  const { value, issues } = read(body, language);
  if (value === null) throw new Error(issues.map(formatIssue).join('\n'));
  return value.clauses;
}

/** Issues as `line rule`, errors marked with `!`. */
export const issuesOf = (body: string, language: LanguageCode = 'eng'): readonly string[] =>
  read(body, language).issues.map(
    ({ line, rule, severity }) => `${line} ${rule}${severity === 'error' ? '!' : ''}`,
  );

export const eIdsOf = (body: string, language: LanguageCode = 'eng'): readonly string[] =>
  [...walk(clausesOf(body, language))].map(({ eId }) => eId);

/** Clauses that have words of their own or stand for some, with their words. */
export const wordsOf = (body: string, language: LanguageCode = 'eng'): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...walk(clausesOf(body, language))].flatMap(({ eId, words, gap }) => {
      if (gap !== null) return [[eId, `gap: ${gap}`]];
      return words === null ? [] : [[eId, words.text]];
    }),
  );

/** A tree without its places in the source: what a reader sees. */
export const withoutPlaces = (clauses: readonly Clause[]): unknown =>
  clauses.map(({ line, span, children, ...rest }) => ({ ...rest, children: withoutPlaces(children) }));
