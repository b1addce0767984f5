import type { Reason } from '../../model/reason.ts';
import { isNothing, join, NOTHING, type Node, negate, type Query } from './ast.ts';
import { cutQuery, type Piece, wordNode } from './lex.ts';

/** Brackets within brackets that are still read; deeper ones are left out. */
const MAX_DEPTH = 40;

/**
 * Reads any string as a query. `OR` binds closest, then `/n`, then `AND` and mere juxtaposition: `a OR b c` asks
 * for c and one of the others. What cannot be read as an operator is read as words, and `why` tells so.
 */
export function parseQuery(text: string): Query {
  const { pieces, why, fields } = cutQuery(text);
  const parser = new Parser(pieces, why);
  const root = parser.read();
  return { root, why: parser.why, text: blankOut(text, fields) };
}

function blankOut(text: string, spans: readonly (readonly [number, number])[]): string {
  return spans.reduce(
    (rest, [start, end]) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
}

class Parser {
  readonly why: Reason[];
  private readonly pieces: readonly Piece[];
  private at = 0;
  private depth = 0;

  constructor(pieces: readonly Piece[], why: readonly Reason[]) {
    this.pieces = pieces;
    this.why = [...why];
  }

  read(): Node {
    let root = this.conjunction();
    while (this.at < this.pieces.length) {
      this.why.push({ why: 'bracket-unopened' });
      this.at += 1;
      root = join('and', [root, this.conjunction()]);
    }
    return root;
  }

  private next(): Piece | undefined {
    return this.pieces[this.at];
  }

  /** Terms side by side, to the end or the next closing bracket. */
  private conjunction(): Node {
    const nodes: Node[] = [];
    let written = false;
    for (let piece = this.next(); piece !== undefined && piece.is !== 'close'; piece = this.next()) {
      if (piece.is !== 'and') nodes.push(this.proximity());
      else if (this.joins(nodes)) written = true;
      else nodes.push(this.asWord('AND'));
    }
    return join('and', nodes, written);
  }

  /** Takes an AND: whether something stands on both sides of it. At an end it is a word. */
  private joins(nodes: readonly Node[]): boolean {
    this.at += 1;
    const after = this.next();
    return nodes.length > 0 && after !== undefined && after.is !== 'close' && after.is !== 'and';
  }

  private proximity(): Node {
    let left = this.alternatives();
    for (let piece = this.next(); piece?.is === 'near'; piece = this.next()) {
      const { distance, text } = piece;
      this.at += 1;
      const right = this.startsOperand() ? this.alternatives() : NOTHING;
      const readable = isLocatable(left) && isLocatable(right);
      if (!readable) this.why.push({ why: 'near-nothing', text });
      left = readable ? { is: 'near', distance, left, right } : join('and', [left, right]);
    }
    return left;
  }

  private alternatives(): Node {
    const nodes = [this.operand()];
    let whole = true;
    for (let piece = this.next(); piece?.is === 'or'; piece = this.next()) {
      this.at += 1;
      const joins = this.startsOperand() && !isNothing(nodes.at(-1) ?? NOTHING);
      nodes.push(joins ? this.operand() : this.asWord(piece.text));
      whole &&= joins && !isNothing(nodes.at(-1) ?? NOTHING);
    }
    return join(whole ? 'or' : 'and', nodes);
  }

  private startsOperand(): boolean {
    const is = this.next()?.is;
    return is === 'node' || is === 'open' || is === 'minus' || is === 'not';
  }

  private operand(): Node {
    const piece = this.next();
    if (piece === undefined || piece.is === 'close') return NOTHING;
    this.at += 1;
    if (piece.is === 'node') return piece.node;
    if (piece.is === 'open') return this.bracketed();
    if (piece.is === 'minus' || piece.is === 'not') return this.negated(piece);
    this.at -= piece.is === 'or' ? 1 : 0;
    return piece.is === 'or' ? NOTHING : this.asWord(piece.text);
  }

  private bracketed(): Node {
    if (this.depth >= MAX_DEPTH) {
      this.why.push({ why: 'brackets-deep', most: MAX_DEPTH });
      return NOTHING;
    }
    this.depth += 1;
    const node = this.conjunction();
    this.depth -= 1;
    if (this.next()?.is === 'close') this.at += 1;
    else this.why.push({ why: 'bracket-unclosed' });
    return node;
  }

  /** A run of signs is counted in a loop, so that thousands of them are no depth. */
  private negated(first: Piece): Node {
    let signs = 1;
    let last = first;
    for (let piece = this.next(); piece?.is === 'minus' || piece?.is === 'not'; piece = this.next()) {
      signs += 1;
      last = piece;
      this.at += 1;
    }
    const is = this.next()?.is;
    if (is !== 'node' && is !== 'open') return last.is === 'not' ? this.asWord('NOT') : NOTHING;
    const node = this.operand();
    return signs % 2 === 1 ? negate(node) : node;
  }

  /** An operator that joins nothing is a word, or nothing where it has no letters. */
  private asWord(text: string): Node {
    this.why.push({ why: 'joins-nothing', text });
    return join(
      'and',
      text
        .toLowerCase()
        .split('/')
        .flatMap((part) => wordNode(part) ?? []),
    );
  }
}

/** What has a place in a text: words, phrases, prefixes, alternatives and neighbourhoods of these. */
function isLocatable(node: Node): boolean {
  if (node.is === 'or') return node.nodes.every(isLocatable);
  return node.is === 'word' || node.is === 'phrase' || node.is === 'prefix' || node.is === 'near';
}
