import { toRoman } from '../../src/model/number/roman.ts';
import { between, type Random } from './random.ts';

/** One block of an invented treaty, the same in all its languages. */
export interface Block {
  readonly kind:
    | 'recital'
    | 'formula'
    | 'part'
    | 'article'
    | 'annex'
    | 'lead'
    | 'paragraph'
    | 'point'
    | 'p'
    | 'conclusions';
  /** As printed, in Arabic or Roman numerals; of a point its place in the alphabet, from 0. Empty where unnumbered. */
  readonly number: string;
  /** The article it stands in; empty outside articles. */
  readonly article: string;
}

/** Whether a block has words of its own that a search can hit. */
export const isClause = ({ kind }: Block): boolean =>
  kind !== 'part' && kind !== 'article' && kind !== 'annex';

/** The blocks of one treaty, about `clauses` of them clauses: preamble, articles (some in parts), annexes. */
export function planTreaty(random: Random, clauses: number): readonly Block[] {
  const blocks: Block[] = [];
  const counted = (): number => blocks.filter(isClause).length;
  for (let recital = between(random, 2, 6); recital > 0; recital -= 1) blocks.push(block('recital'));
  blocks.push(block('formula'));
  const inParts = random() < 0.4;
  for (let article = 1; counted() < clauses * 0.85; article += 1) {
    if (inParts && article % 12 === 1) blocks.push(block('part', toRoman(Math.ceil(article / 12))));
    blocks.push(block('article', String(article)), ...planArticle(random, String(article)));
  }
  blocks.push(block('conclusions'));
  for (let annex = 1; counted() < clauses; annex += 1) {
    blocks.push(block('annex', toRoman(annex)), ...planNumbered(random, between(random, 3, 12), ''));
  }
  return blocks;
}

const block = (kind: Block['kind'], number = '', article = ''): Block => ({ kind, number, article });

function planArticle(random: Random, article: string): readonly Block[] {
  const chance = random();
  if (chance < 0.25) return [block('p', '', article)];
  if (chance < 0.4) return Array.from({ length: between(random, 2, 4) }, () => block('p', '', article));
  if (chance < 0.5) return [block('lead', '', article), ...planPoints(random, article)];
  return planNumbered(random, between(random, 2, 8), article);
}

function planNumbered(random: Random, length: number, article: string): readonly Block[] {
  return Array.from({ length }, (_, index) => block('paragraph', String(index + 1), article)).flatMap(
    (paragraph) => (random() < 0.2 ? [paragraph, ...planPoints(random, article)] : [paragraph]),
  );
}

const planPoints = (random: Random, article: string): readonly Block[] =>
  Array.from({ length: between(random, 2, 7) }, (_, index) => block('point', String(index), article));
