import type { ListStyle } from '../../style.ts';
import { counted as hyeCounted } from '../hye.ts';
import { and, ends, joined, type List, style, type Write } from './list.ts';

const PLURALS: Readonly<Record<string, string>> = {
  article: 'հոդվածները',
  paragraph: 'կետերը',
  point: 'ենթակետերը',
  p: 'պարբերությունները',
};
const hye =
  (say: (numbers: readonly string[], kind: List['kind']) => string): Write =>
  ({ first, kind, numbers, name }) => {
    if (first.outer.length > 0 || kind === 'subpoint' || name.genitive === null) return null;
    const article = kind !== 'article' && first.article ? `${hyeCounted(first.article.number)} հոդվածի ` : '';
    const paragraph =
      kind === 'point' && first.paragraph ? `${hyeCounted(first.paragraph.number)} կետի ` : '';
    const counted = kind === 'point' && !first.paragraph ? 'paragraph' : kind;
    const plural = PLURALS[first.p === null ? counted : 'p'];
    return `${name.genitive} ${article}${paragraph}${say(numbers, kind)} ${plural}`;
  };
const hyeEach = (numbers: readonly string[], kind: List['kind']): readonly string[] =>
  numbers.map((number) => (kind === 'point' ? `«${number}»` : hyeCounted(number)));

export const ARMENIAN_LISTS: readonly ListStyle[] = [
  style(
    'hye',
    '7-րդ հոդվածի 1-ին և 2-րդ կետերը',
    2,
    false,
    hye((numbers, kind) => and(hyeEach(numbers, kind), 'և')),
  ),
  style(
    'hye',
    '7-րդ հոդվածի 1-ին, 2-րդ և 3-րդ կետերը',
    3,
    false,
    hye((numbers, kind) => and(hyeEach(numbers, kind), 'և')),
  ),
  style(
    'hye',
    '7-րդ հոդվածի 1-3-րդ կետերը',
    3,
    true,
    hye((numbers, kind) =>
      kind === 'point' ? ends(hyeEach(numbers, kind), '–') : joined(hyeCounted)(numbers),
    ),
  ),
];
