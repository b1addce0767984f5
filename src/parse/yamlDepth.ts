import {
  Composer,
  CST,
  Document,
  type DocumentOptions,
  Lexer,
  type LineCounter,
  type ParseOptions,
  Parser,
  type SchemaOptions,
  YAMLParseError,
} from 'yaml';
import type { Budget } from '../model/budget.ts';

/** Lists and mappings in each other; the facts of an archive need eight. */
const MAX_DEPTH = 64;

/** What stands before a value; the library's time grows with the square of how many do in a row. */
const OPENERS: ReadonlySet<string> = new Set([
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
  'anchor',
  'tag',
]);

/** What a word or mark of YAML costs until it is a value or a mistake, and a backslash: it may be a mistake of its own. */
const LEXEME_STEPS = 350;
const ESCAPE_STEPS = 500;

const escapesIn = (lexeme: string): number => (lexeme.startsWith('"') ? lexeme.split('\\').length - 1 : 0);

/** Where a document goes deeper than `MAX_DEPTH`. */
export class TooDeep {
  readonly offset: number;

  constructor(offset: number) {
    this.offset = offset;
  }
}

/**
 * The one document of `source`, as `parseDocument` of the library gives it, but never deeper than `MAX_DEPTH`. The
 * library's tokenizer and parser keep a stack of their own; what composes nodes calls itself, and where it runs out
 * of stack inside a regular expression the whole process ends. So depth is watched before anything is composed, and
 * what composing will cost is spent of `budget`, which throws where that is too much.
 */
export function composeYaml(
  source: string,
  options: DocumentOptions & SchemaOptions & ParseOptions,
  lines: LineCounter,
  budget: Budget,
): Document | TooDeep {
  const tokens = tokensOf(source, lines, budget);
  if (tokens instanceof TooDeep) return tokens;
  const composer = new Composer({ ...options, lineCounter: lines });
  const [first, second] = composer.compose(tokens, true, source.length);
  const document = first ?? new Document(null, options);
  if (second !== undefined) document.errors.push(secondDocument(second.range[0]));
  return document;
}

const secondDocument = (offset: number): YAMLParseError =>
  new YAMLParseError([offset, offset + 1], 'MULTIPLE_DOCS', 'holds more than one document');

function tokensOf(source: string, lines: LineCounter, budget: Budget): readonly CST.Token[] | TooDeep {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  lines.addNewLine(0);
  let openers = 0;
  for (const lexeme of new Lexer().lex(source)) {
    budget.spend(LEXEME_STEPS + ESCAPE_STEPS * escapesIn(lexeme));
    tokens.push(...parser.next(lexeme));
    const type = CST.tokenType(lexeme);
    if (type !== 'space') openers = type !== null && OPENERS.has(type) ? openers + 1 : 0;
    if (parser.stack.length > MAX_DEPTH || openers > MAX_DEPTH) return new TooDeep(parser.offset);
  }
  tokens.push(...parser.end());
  return tokens;
}
