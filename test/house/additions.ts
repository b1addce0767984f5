import { type Node, Visitor } from 'oxc-parser';
import type { Source } from './source.ts';

/** One way of writing all rows of a table. */
interface Spelling {
  readonly names: readonly string[];
  /** How many of the names make a list of rows; fewer stand together by chance. */
  readonly atLeast: number;
}

/** A kind of thing that people add to the house, by the rows it has today. */
export interface Addition {
  readonly name: string;
  readonly spellings: readonly Spelling[];
  /** A row has files of its own, named after it. */
  readonly hasFiles?: true;
  /** The names are everyday words (`work`, `year`): what compares with one says nothing. */
  readonly isEveryday?: true;
}

export interface Touched {
  /** Files with a list of the rows: array, object, type, switch. One more row is one more line in each. */
  readonly lists: readonly string[];
  /** Files of one row, of the row with most: one more row is as many new files. */
  readonly own: readonly string[];
  /** Files that compare with a name: to be read, perhaps edited. */
  readonly branches: readonly string[];
}

/** What one more row touches, by file. */
export function touchedBy(addition: Addition, sources: readonly Source[]): Touched {
  const { spellings, hasFiles, isEveryday } = addition;
  const isList = (said: readonly string[]): boolean =>
    spellings.some(({ names, atLeast }) => names.filter((name) => said.includes(name)).length >= atLeast);
  const all = new Set(spellings.flatMap(({ names }) => names));
  const own = hasFiles ? ownFiles(addition, sources) : [];
  const read = sources.map((source) => ({ path: source.path, ...namesIn(source) }));
  const pathsOf = (isTouched: (names: Names) => boolean): readonly string[] =>
    read.filter(isTouched).map(({ path }) => path);
  return {
    lists: pathsOf(({ lists }) => lists.some(isList)).filter((path) => !own.includes(path)),
    own,
    branches: isEveryday ? [] : pathsOf(({ compared }) => compared.some((name) => all.has(name))),
  };
}

/** Paths with one of the row's spellings as a folder, a file or a word of its name: `stemArmenian.ts`. */
function ownFiles({ spellings }: Addition, sources: readonly Source[]): readonly string[] {
  const paths = sources.map(({ path }) => path);
  const rows = (spellings[0]?.names ?? []).map((_, row) => spellings.map(({ names }) => names[row]));
  const files = rows.map((names) =>
    paths.filter((path) => wordsOf(path).some((word) => names.includes(word))),
  );
  return files.toSorted((a, b) => b.length - a.length)[0] ?? [];
}

const wordsOf = (path: string): readonly string[] =>
  path.split(/[/.]|(?=\p{Lu})/u).map((word) => word.toLowerCase());

interface Names {
  /** The names of each list. */
  readonly lists: readonly (readonly string[])[];
  readonly compared: readonly string[];
}

function namesIn({ program }: Source): Names {
  const lists: string[][] = [];
  const compared: string[] = [];
  const scripts: string[] = [];
  const list = (nodes: readonly (Node | null)[]): void => void lists.push(nodes.flatMap(nameOf));
  new Visitor({
    ArrayExpression: ({ elements }) => list(elements),
    ObjectExpression: ({ properties }) => list(properties),
    TSUnionType: ({ types }) => list(types),
    TSInterfaceBody: ({ body }) => list(body),
    TSTypeLiteral: ({ members }) => list(members),
    SwitchStatement: ({ cases }) => list(cases.map(({ test }) => test)),
    Literal: (literal) => {
      if ('regex' in literal)
        scripts.push(...[...literal.regex.pattern.matchAll(SCRIPT)].map(([, name = '']) => name));
    },
    BinaryExpression: ({ operator, left, right }) => {
      if (operator.endsWith('==')) compared.push(...nameOf(left), ...nameOf(right));
    },
  }).visit(program);
  return { lists: [...lists, scripts], compared };
}

/** `\\p{Script=Cyrillic}`: a file that tells scripts apart lists them, in however many expressions. */
const SCRIPT = /\bScript=(\p{L}+)/gu;

/** The name a part of a list stands under: `'rus'`, `rus: ...`, `rus` and `[['rus', ...]]`. */
function nameOf(node: Node | null): readonly string[] {
  if (node === null) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'Identifier':
      return [node.name];
    case 'Property':
    case 'TSPropertySignature':
      return nameOf(node.key);
    case 'TSLiteralType':
      return nameOf(node.literal);
    case 'ArrayExpression':
      return nameOf(node.elements[0] ?? null);
    default:
      return [];
  }
}
