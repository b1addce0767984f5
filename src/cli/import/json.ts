import { walk } from '../../model/clause.ts';
import type { Outcome } from './texts.ts';

/** An import's report for a program. */
export function importJson({ files, result, written }: Outcome) {
  if ('unread' in result)
    return { files, imported: false, refusal: 'not-read', file: result.file, ...result.unread };
  if ('refusal' in result) return { files, imported: false, ...result };
  const { title, clauses, proof, leftOut, doubts, sourceDoubts } = result;
  return {
    files,
    imported: true,
    title,
    written,
    clauses: [...walk(clauses)].map(({ kind, eId, label, heading, line }) => ({
      kind,
      eId,
      label,
      heading: heading?.text ?? null,
      line,
    })),
    proof,
    leftOut,
    doubts,
    sourceDoubts,
  };
}
