import { z } from 'zod';
import { hashedWords } from '../model/hash.ts';
import type { Shown } from './compare.ts';

interface Node {
  readonly eId: string;
  readonly text: string | null;
  readonly label: string | null;
  readonly heading: string | null;
  readonly children: readonly Node[];
}

const NodeSchema: z.ZodType<Node> = z.lazy(() =>
  z.object({
    eId: z.string(),
    text: z.string().nullable(),
    label: z.string().nullable(),
    heading: z.string().nullable(),
    children: z.array(NodeSchema),
  }),
);

/** Clauses of a text as its JSON gives them (docs/model.md); null where it is none. */
export function readTextJson(source: string): ReadonlyMap<string, Shown> | null {
  const read = z.object({ clauses: z.array(NodeSchema) }).safeParse(parse(source));
  if (!read.success) return null;
  const clauses = new Map<string, Shown>();
  const add = ({ eId, text, label, heading, children }: Node): void => {
    const shown = {
      words: text === null ? null : hashedWords(text),
      heading: heading === null ? null : hashedWords(heading),
    };
    clauses.set(eId, label === null ? shown : { ...shown, label: hashedWords(label) });
    children.forEach(add);
  };
  read.data.clauses.forEach(add);
  return clauses;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}
