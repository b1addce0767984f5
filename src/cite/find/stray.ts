import type { Reference } from '../reference.ts';

/** A letter alone behind a clause, where what it stands in ends: "article 32 b", "Article 6 A,", "Art. 2.2.b". */
const STRAY = /^(?:,?[ \u00a0](\p{L})(?=\s*$|[.,;\n])|\.(\p{L})(?![\p{L}\p{N}.]))/u;

/** A clause with a letter behind it that was not read with it: that one is meant, not the clause around. */
export function withStray(text: string, reference: Reference): Reference {
  const [, apart, glued] = STRAY.exec(text.slice(reference.end, reference.end + 8)) ?? [];
  const unread = apart ?? glued;
  const last = reference.steps.at(-1);
  if (unread === undefined || last === undefined || last.number === null) return reference;
  return { ...reference, steps: [...reference.steps.slice(0, -1), { ...last, unread }] };
}
