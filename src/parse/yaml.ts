import {
  type DocumentOptions,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type ParseOptions,
  type SchemaOptions,
} from 'yaml';
import type { z } from 'zod';
import { BudgetSpent, timeless } from '../model/budget.ts';
import type { Rule } from '../model/issue.ts';
import { unprinted, unprintedCharacter } from './characters.ts';
import type { Report } from './report.ts';
import { composeYaml, TooDeep } from './yamlDepth.ts';
import { mistakeOf, repeatedKeys, sayFirst } from './yamlMistakes.ts';

/** A YAML text that fits its schema. */
export interface YamlReading<T> {
  readonly data: T;
  /** Line of the file on which the value at `path` begins, as deep as the text has it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Characters; longer front matter is a mistake, and time grows with the square of the keys in one mapping. */
const MAX_LENGTH = 500_000;

/** As `readYamlText`, the data alone. */
export function readYaml<S extends z.ZodType>(
  source: string,
  schema: S,
  report: Report,
  firstLine = 1,
): z.infer<S> | null {
  return readYamlText(source, schema, report, firstLine)?.data ?? null;
}

/**
 * YAML checked by a schema; null after an error, which the report then holds with its line.
 * Scalars stay strings (dates, `NO`, `1.10`), only `null` and empty values are null; aliases are refused,
 * so that a small file cannot grow large. `firstLine` is the file's line on which `source` begins.
 */
export function readYamlText<S extends z.ZodType>(
  source: string,
  schema: S,
  report: Report,
  firstLine = 1,
): YamlReading<z.infer<S>> | null {
  if (source.length > MAX_LENGTH) {
    report.error(firstLine, 'yaml', `more than ${MAX_LENGTH} characters`);
    return null;
  }
  const lines = new LineCounter();
  const lineAt = (offset: number): number => lines.linePos(offset).line + firstLine - 1;
  const read = composed(source, lines);
  if (read instanceof BudgetSpent) {
    report.error(firstLine, 'yaml', `holds too much to be read; ${read.message}`);
    return null;
  }
  if (read instanceof TooDeep) {
    report.error(lineAt(read.offset), 'yaml', 'lists or mappings lie too deep in each other');
    return null;
  }
  const mistakes = [...read.errors.map(mistakeOf), ...repeatedKeys(read)];
  if (mistakes.length > 0) {
    sayFirst(mistakes, ({ offset, message }) => report.error(lineAt(offset), 'yaml', message), report);
    return null;
  }
  const value = attempt((): unknown => read.toJS({ maxAliasCount: 0 }) ?? {});
  if (value === null) {
    report.error(firstLine, 'yaml', 'aliases (*name) are not allowed: write the value out');
    return null;
  }
  const lineOf = (path: readonly PropertyKey[]): number => lineAt(offsetOf(read.contents, path));
  return checkValue(value, schema, lineOf, report);
}

const OPTIONS: DocumentOptions & SchemaOptions & ParseOptions = {
  schema: 'failsafe',
  customTags: ['null'],
  // Looked for below: the library compares each key with all others of its mapping.
  uniqueKeys: false,
  merge: false,
  // It would write warnings of Node on stderr, without the file that they are of.
  logLevel: 'error',
};

function composed(source: string, lines: LineCounter): ReturnType<typeof composeYaml> | BudgetSpent {
  try {
    return composeYaml(source, OPTIONS, lines, timeless('parse'));
  } catch (error) {
    if (error instanceof BudgetSpent) return error;
    throw error;
  }
}

function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

type Refused = readonly [path: readonly PropertyKey[], rule: Rule, message: string];

/** Checks what YAML held against a schema; null after an error, which the report then holds with its line. */
export function checkValue<S extends z.ZodType>(
  value: unknown,
  schema: S,
  lineOf: (path: readonly PropertyKey[]) => number,
  report: Report,
): YamlReading<z.infer<S>> | null {
  const refused: Refused[] = [];
  const refuse = (...one: Refused): unknown => refused.push(one);
  for (const [path, text] of strings(value)) {
    const found = unprintedCharacter(text);
    if (found !== null) refuse(path, 'control-character', unprinted(found));
  }
  const checked = schema.safeParse(value);
  for (const issue of checked.error?.issues ?? []) {
    if (issue.code !== 'unrecognized_keys') refuse(issue.path, 'schema', issue.message);
    else for (const key of issue.keys) refuse([...issue.path, key], 'schema', unknownKey(issue.message));
  }
  const say = ([path, rule, message]: Refused): void =>
    report.error(lineOf(path), rule, path.length === 0 ? message : `${path.join('.')}: ${message}`);
  sayFirst(refused, say, report);
  return refused.length === 0 && checked.success ? { data: checked.data, lineOf } : null;
}

/** What a schema says itself of keys that it does not know, else the short form of what the library says. */
const unknownKey = (message: string): string =>
  message.startsWith('Unrecognized key') ? 'unknown key' : message;

/** Every string of a value with its path. */
function* strings(
  value: unknown,
  path: readonly PropertyKey[] = [],
): Generator<[readonly PropertyKey[], string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, item] of Object.entries(value))
    yield* strings(item, [...path, isList ? Number(key) : key]);
}

function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let offset = root?.range?.[0] ?? 0;
  let node: unknown = root;
  for (const step of path) {
    const next = childAt(node, step);
    if (next === null) return offset;
    offset = next.offset;
    node = next.value;
  }
  return offset;
}

function childAt(node: unknown, step: PropertyKey): { offset: number; value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
    if (pair === undefined || !isScalar(pair.key)) return null;
    return { offset: pair.key.range?.[0] ?? 0, value: pair.value };
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return isNode(item) ? { offset: item.range?.[0] ?? 0, value: item } : null;
}
