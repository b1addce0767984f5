import type { Clause } from '../model/clause.ts';
import type { ClauseKind } from '../model/kind.ts';
import { type Profile, Profiler, profileOf } from './likeness.ts';

/** A clause of a text as the comparison sees it: facts of the file (line, span, pin) are no part of the text. */
export type TextClause = Omit<Clause, 'line' | 'span' | 'pinned' | 'children'> & {
  readonly children: readonly TextClause[];
};

/** What is known of both trees together: numbers of equal words and of equal subtrees. */
class Shared {
  readonly profiler = new Profiler();
  private readonly numbers = new Map<string, number>();

  /** A number for a text, the same for the same text. */
  numberOf(text: string): number {
    const number = this.numbers.get(text) ?? this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }
}

/** A clause with where it stands and what it is matched with. */
export class Node {
  readonly clause: TextClause;
  readonly parent: Node | null;
  readonly children: Node[] = [];
  /** Place among its siblings, and in reading order. */
  readonly index: number;
  readonly order: number;
  match: Node | null = null;
  private readonly shared: Shared;
  private own: { words?: Int32Array; profile?: Profile; ownProfile?: Profile; content?: number } = {};

  constructor(clause: TextClause, parent: Node | null, index: number, order: number, shared: Shared) {
    this.clause = clause;
    this.parent = parent;
    this.index = index;
    this.order = order;
    this.shared = shared;
  }

  /** Everything here and below as one number: equal where two subtrees say the same, whatever their numbers. */
  get content(): number {
    this.own.content ??= this.shared.numberOf(this.contentKey());
    return this.own.content;
  }

  /** Words here and below. */
  get profile(): Profile {
    this.own.profile ??= profileOf(this.words);
    return this.own.profile;
  }

  /** Its own words, without heading and children. */
  get ownProfile(): Profile {
    if (this.clause.heading === null && this.children.length === 0) return this.profile;
    this.own.ownProfile ??= profileOf(this.shared.profiler.wordsOf(this.clause.words?.text ?? ''));
    return this.own.ownProfile;
  }

  private contentKey(): string {
    const { kind, heading, words, gap } = this.clause;
    const own = [heading?.text, words?.text, gap].map((text) =>
      text == null ? '' : this.shared.numberOf(`"${text}`),
    );
    return `${kind} ${own.join(' ')} ${this.children.map(({ content }) => content).join(' ')}`;
  }

  /** Numbers of the words here and below, in reading order. */
  private get words(): Int32Array {
    this.own.words ??= this.countWords();
    return this.own.words;
  }

  private countWords(): Int32Array {
    const { heading, words } = this.clause;
    const own = [heading, words].map((marked) => this.shared.profiler.wordsOf(marked?.text ?? ''));
    const all = [...own, ...this.children.map((child) => child.words)];
    const joined = new Int32Array(all.reduce((sum, { length }) => sum + length, 0));
    let place = 0;
    for (const part of all) {
      joined.set(part, place);
      place += part.length;
    }
    return joined;
  }
}

/** Both trees as nodes in reading order; their profiles can be compared. */
export function nodesOf(
  a: readonly TextClause[],
  b: readonly TextClause[],
): readonly [readonly Node[], readonly Node[]] {
  const shared = new Shared();
  return [flatten(a, shared), flatten(b, shared)];
}

function flatten(clauses: readonly TextClause[], shared: Shared): readonly Node[] {
  const all: Node[] = [];
  const visit = (siblings: readonly TextClause[], parent: Node | null): void => {
    for (const [index, clause] of siblings.entries()) {
      const node = new Node(clause, parent, index, all.length, shared);
      all.push(node);
      parent?.children.push(node);
      visit(clause.children, node);
    }
  };
  visit(clauses, null);
  return all;
}

/** Whether two subtrees say the same, whatever their numbers: as equal `content`, and cheaper. */
export function saySame(a: TextClause, b: TextClause): boolean {
  return (
    a.kind === b.kind &&
    a.words?.text === b.words?.text &&
    a.heading?.text === b.heading?.text &&
    a.gap === b.gap &&
    a.children.length === b.children.length &&
    a.children.every((child, place) => {
      const other = b.children[place];
      return other !== undefined && saySame(child, other);
    })
  );
}

/** Kinds that may take each other's place: what is a paragraph in one version is a point in the next. */
const WORDY: ReadonlySet<ClauseKind> = new Set([
  'paragraph',
  'p',
  'recital',
  'formula',
  'point',
  'subpoint',
  'indent',
  'note',
]);

export const alikeKinds = (a: Node, b: Node): boolean =>
  a.clause.kind === b.clause.kind || (WORDY.has(a.clause.kind) && WORDY.has(b.clause.kind));

/** The last component of the eId: what the clause is called within its parent. */
export const ownName = ({ clause: { eId } }: Node): string => eId.split('__').at(-1) ?? eId;
