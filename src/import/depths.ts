import { KINDS } from '../model/kind.ts';
import type { Headed } from './headed.ts';

/** Markdown has no more. */
const DEEPEST = 6;

/**
 * How many # each heading gets. A body (the text, each annex) has its own order: the kind that comes first lies outside of
 * those that follow it, articles innermost. Articles have two # at least.
 */
export function depthsOf(headed: readonly Headed[]): readonly number[] {
  const depths: number[] = [];
  for (const body of bodiesOf(headed)) {
    const isAnnex = body[0]?.kind === 'annex';
    const kinds = [...new Set(body.filter(isAround).map(({ kind }) => kind))];
    const others = new Set(body.filter((one, index) => one.kind === 'hcontainer' && isOver(body[index + 1])));
    const around = kinds.length + (others.size > 0 ? 1 : 0);
    const first = isAnnex ? 2 : Math.max(1, 2 - around);
    for (const one of body) depths.push(depthIn(one, { kinds, first, around, isOver: others.has(one) }));
  }
  return depths;
}

interface Levels {
  readonly kinds: readonly Headed['kind'][];
  readonly first: number;
  /** How many levels lie over the articles. */
  readonly around: number;
  readonly isOver: boolean;
}

function depthIn({ kind }: Headed, { kinds, first, around, isOver }: Levels): number {
  if (kind === 'annex' || kind === 'preamble') return kind === 'annex' ? 1 : first;
  const place = kinds.indexOf(kind);
  if (place >= 0) return Math.min(DEEPEST, first + place);
  const article = Math.min(DEEPEST, first + around);
  if (kind === 'article') return article;
  return isOver ? article - 1 : kinds.length === 0 && around === 0 ? first : Math.min(DEEPEST, article + 1);
}

const isAround = ({ kind }: Headed): boolean => kind !== 'hcontainer' && KINDS[kind].leftOut;

/** A heading of other words over an article, or over what has a number, holds it. */
const isOver = (next: Headed | undefined): boolean => next !== undefined && KINDS[next.kind].isUnit;

function bodiesOf(headed: readonly Headed[]): readonly (readonly Headed[])[] {
  const bodies: Headed[][] = [[]];
  for (const one of headed) {
    if (one.kind === 'annex') bodies.push([]);
    bodies.at(-1)?.push(one);
  }
  return bodies;
}
