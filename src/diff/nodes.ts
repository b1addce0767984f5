import type { Clause } from '../model/clause.ts';
import { KINDS } from '../model/kind.ts';
import { holdsWord, type Profile, WordNumbers } from './likeness.ts';

/** A clause of a text as the comparison sees it: facts of the file (line, span, pin) are no part of the text. */
export type TextClause = Omit<Clause, 'line' | 'span' | 'pinned' | 'children'> & {
  readonly children: readonly TextClause[];
};

/** What is known of both trees together. */
class Shared {
  readonly words = new WordNumbers();
  /** Numbers of texts, and of subtrees by the numbers of what they hold. */
  readonly texts = new Map<string, number>();
  readonly contents = new Map<string, number>();
}

/** Where the words of a clause begin and end: with heading and all below it, and its own alone. */
interface Stretch {
  readonly from: number;
  readonly ownFrom: number;
  readonly ownTo: number;
  readonly to: number;
}

/** A number for a text, the same for the same text. */
function numberOf(text: string, numbers: Map<string, number>): number {
  const number = numbers.get(text) ?? numbers.size;
  if (number === numbers.size) numbers.set(text, number);
  return number;
}

/** A clause with where it stands and what it is matched with. What words it has is found out when asked for. */
export class Node {
  readonly clause: TextClause;
  readonly parent: Node | null;
  readonly children: Node[] = [];
  /** Place among its siblings, and in reading order. */
  readonly index: number;
  readonly order: number;
  match: Node | null = null;
  private readonly shared: Shared;
  private number: number | null = null;
  private stretch: Stretch | null = null;
  private whole: Profile | null = null;
  private own: Profile | null = null;

  constructor(clause: TextClause, parent: Node | null, index: number, order: number, shared: Shared) {
    this.clause = clause;
    this.parent = parent;
    this.index = index;
    this.order = order;
    this.shared = shared;
  }

  /** Everything here and below as one number: equal where two subtrees say the same, whatever their numbers. */
  get content(): number {
    this.number ??= numberOf(this.contentKey(), this.shared.contents);
    return this.number;
  }

  /** Words here and below. */
  get profile(): Profile {
    const { from, to } = this.located();
    this.whole ??= this.shared.words.profile(from, to);
    return this.whole;
  }

  /** Its own words, without heading and children. */
  get ownProfile(): Profile {
    if (this.clause.heading === null && this.children.length === 0) return this.profile;
    const { ownFrom, ownTo } = this.located();
    this.own ??= this.shared.words.profile(ownFrom, ownTo);
    return this.own;
  }

  /** Whether there are words here or below. */
  get hasWords(): boolean {
    const { heading, words } = this.clause;
    return (
      holdsWord(heading?.text ?? '') ||
      holdsWord(words?.text ?? '') ||
      this.children.some((child) => child.hasWords)
    );
  }

  private contentKey(): string {
    const { kind, heading, words, gap } = this.clause;
    let key: string = kind;
    for (const text of [heading?.text, words?.text, gap])
      key += ` ${text == null ? '' : numberOf(text, this.shared.texts)}`;
    for (const child of this.children) key += ` ${child.content}`;
    return key;
  }

  /** The words of a clause stand among those of the clause around it. */
  private located(): Stretch {
    if (this.stretch === null) this.parent?.located();
    return this.stretch ?? this.numberWords();
  }

  private numberWords(): Stretch {
    const { words } = this.shared;
    const from = words.length;
    words.append(this.clause.heading?.text ?? '');
    const ownFrom = words.length;
    words.append(this.clause.words?.text ?? '');
    const ownTo = words.length;
    for (const child of this.children) child.numberWords();
    this.stretch = { from, ownFrom, ownTo, to: words.length };
    return this.stretch;
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

/** Clauses of one group may be the same clause: what is a paragraph in one version is a point in the next. */
export const kindGroup = ({ clause: { kind } }: Node): string =>
  KINDS[kind].role === 'words' ? 'words' : kind;

/** Whether clauses of the two kinds may be one clause that was redrafted: an article only another article. */
export const alikeKinds = (a: Node, b: Node): boolean => kindGroup(a) === kindGroup(b);

/** The last component of the eId: what the clause is called within its parent. */
export const ownName = ({ clause: { eId } }: Node): string => eId.split('__').at(-1) ?? eId;
