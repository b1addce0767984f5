import type { Clause } from '../model/clause.ts';
export const clausesToMarkdown = (clauses: readonly Clause[]): string =>
  clauses.map((c) => c.words?.text ?? '').join('\n\n');
