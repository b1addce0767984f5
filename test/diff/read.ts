import type { Clause } from '../../src/model/clause.ts';
import { parseText } from '../../src/parse/text.ts';

/** The clauses of a text in English that has this body. Throws where it has a fault. */
export function read(body: string): readonly Clause[] {
  const source = `---\ntitle: Treaty\nlanguage_role: not-stated\n---\n\n${body}`;
  const { value, issues } = parseText(source, 'w/eng@2000-01-01.md', 'eng');
  if (value === null) throw new Error(JSON.stringify(issues));
  return value.clauses;
}
