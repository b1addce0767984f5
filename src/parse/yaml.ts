import { isMap, isPair, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Report } from './report.ts';

/**
 * YAML checked by a schema; null after an error, which the report then holds with its line.
 * Scalars stay strings (dates, `NO`, `1.10`), only `null` and empty values are null; aliases are refused,
 * so that a small file cannot grow large. `firstLine` is the file's line on which `source` begins.
 */
export function readYaml<S extends z.ZodType>(
  source: string,
  schema: S,
  report: Report,
  firstLine = 1,
): z.infer<S> | null {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    schema: 'failsafe',
    customTags: ['null'],
    lineCounter: lines,
    uniqueKeys: true,
    merge: false,
  });
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  for (const problem of document.errors) {
    report.error(lineAt(problem.pos[0]), 'yaml', firstSentence(problem.message));
  }
  if (document.errors.length > 0) return null;

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 0 });
  } catch {
    report.error(firstLine, 'yaml', 'aliases (*name) are not allowed: write the value out');
    return null;
  }
  const checked = schema.safeParse(value ?? {});
  if (checked.success) return checked.data;
  for (const issue of checked.error.issues) {
    const line = lineAt(offsetOf(document.contents, issue.path, 'keys' in issue ? issue.keys[0] : undefined));
    const at = issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    report.error(line, 'schema', `${at}${explain(issue)}`);
  }
  return null;
}

const explain = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys'
    ? `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`
    : issue.message;

const firstSentence = (message: string): string => message.split(' at line ')[0] ?? message;

/** Where the value at `path` begins (its key for `key`): as deep as the document has it. */
function offsetOf(root: Node | null, path: readonly PropertyKey[], key: string | undefined): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const step of key === undefined ? path : [...path, key]) {
    const next = childAt(node, step);
    if (next === null) return offset;
    offset = next.offset;
    node = next.value;
  }
  return offset;
}

function childAt(node: unknown, step: PropertyKey): { offset: number; value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
    if (pair === undefined || !isScalar(pair.key)) return null;
    return { offset: pair.key.range?.[0] ?? 0, value: pair.value };
  }
  const items = typeof node === 'object' && node !== null && 'items' in node ? node.items : null;
  const item: unknown = Array.isArray(items) && typeof step === 'number' ? items[step] : undefined;
  if (typeof item !== 'object' || item === null || !('range' in item)) return null;
  const range: unknown = item.range;
  return { offset: Array.isArray(range) ? Number(range[0]) : 0, value: item };
}
