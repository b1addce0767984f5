import type { Clause } from '../model/clause.ts';
import type { ClauseKind } from '../model/kind.ts';
import { type Profile, Profiler } from './likeness.ts';

/** A clause of a text as the comparison sees it: facts of the file (line, span, pin) are no part of the text. */
export type TextClause = Omit<Clause, 'line' | 'span' | 'pinned' | 'children'> & {
  readonly children: readonly TextClause[];
};

/** A clause with where it stands and what it is matched with. */
export class Node {
  readonly clause: TextClause;
  readonly parent: Node | null;
  readonly children: Node[] = [];
  /** Place among its siblings, and in reading order. */
  readonly index: number;
  readonly order: number;
  match: Node | null = null;
  private readonly profiler: Profiler;
  private ownProfile: Profile | null = null;
  private ownContent: string | null = null;

  constructor(clause: TextClause, parent: Node | null, index: number, order: number, profiler: Profiler) {
    this.clause = clause;
    this.parent = parent;
    this.index = index;
    this.order = order;
    this.profiler = profiler;
  }

  /** Everything here and below in one string: equal where two subtrees say the same, whatever their numbers. */
  get content(): string {
    const { kind, heading, words, gap } = this.clause;
    this.ownContent ??= JSON.stringify([
      kind,
      heading?.text ?? null,
      words?.text ?? null,
      gap,
      this.children.map((child) => child.content),
    ]);
    return this.ownContent;
  }

  /** Words here and below. */
  get profile(): Profile {
    this.ownProfile ??= this.profiler.profile(wordsBelow(this));
    return this.ownProfile;
  }
}

/** Both trees as nodes in reading order; their profiles can be compared. */
export function nodesOf(
  a: readonly TextClause[],
  b: readonly TextClause[],
): readonly [readonly Node[], readonly Node[]] {
  const profiler = new Profiler();
  return [flatten(a, profiler), flatten(b, profiler)];
}

function flatten(clauses: readonly TextClause[], profiler: Profiler): readonly Node[] {
  const all: Node[] = [];
  const visit = (siblings: readonly TextClause[], parent: Node | null): void => {
    for (const [index, clause] of siblings.entries()) {
      const node = new Node(clause, parent, index, all.length, profiler);
      all.push(node);
      parent?.children.push(node);
      visit(clause.children, node);
    }
  };
  visit(clauses, null);
  return all;
}

const wordsBelow = ({ clause, children }: Node): string =>
  [clause.heading?.text ?? '', clause.words?.text ?? '', ...children.map(wordsBelow)].join(' ');

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
