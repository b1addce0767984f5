import { type ClauseKind, KINDS } from '../../model/kind.ts';

/**
 * Elements of the hierarchy of Akoma Ntoso that clauses become; `hcontainer` has the kind as its name. Two kinds that
 * share an element are told apart by its class.
 */
export const HIERARCHY = {
  preamble: 'hcontainer',
  recital: 'hcontainer',
  formula: 'hcontainer',
  part: 'part',
  chapter: 'chapter',
  section: 'section',
  article: 'article',
  paragraph: 'paragraph',
  point: 'point',
  subpoint: 'point',
  indent: 'indent',
  p: 'hcontainer',
  note: 'hcontainer',
  annex: 'hcontainer',
  conclusions: 'hcontainer',
  hcontainer: 'hcontainer',
  gap: 'hcontainer',
} as const satisfies Record<ClauseKind, string>;

/** What tells the kind of an element of the hierarchy. */
export function kindAttributes(kind: ClauseKind): Readonly<Record<string, string>> {
  if (HIERARCHY[kind] === 'hcontainer') return { name: kind };
  return HIERARCHY[kind] === kind ? {} : { class: kind };
}

/** Kinds that are one paragraph or table where they hold nothing but words. */
export const isBlockKind = (kind: ClauseKind): boolean => kind === 'p' || KINDS[kind].role === 'gap';
