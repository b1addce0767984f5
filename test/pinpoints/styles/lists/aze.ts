import type { ListStyle } from '../../style.ts';
import { counted as azeCounted, noun as azeNoun } from '../aze.ts';
import { and, ends, joined, type List, style, type Write } from './list.ts';

const AZE_PLURALS: Readonly<Record<string, string>> = {
  article: 'maddələri',
  paragraph: 'bəndləri',
  point: 'yarımbəndləri',
};
const aze =
  (say: (numbers: readonly string[], kind: List['kind']) => string): Write =>
  ({ first, kind, numbers, name }) => {
    if (first.outer.length > 0 || kind === 'subpoint' || name.genitive === null) return null;
    const article =
      kind !== 'article' && first.article
        ? `${azeCounted(first.article.number)} ${azeNoun('article', 3)} `
        : '';
    const paragraph =
      kind === 'point' && first.paragraph ? `${azeCounted(first.paragraph.number)} bəndinin ` : '';
    const plural =
      first.p !== null ? 'abzasları' : AZE_PLURALS[kind === 'point' && !first.paragraph ? 'paragraph' : kind];
    return `${name.genitive} ${article}${paragraph}${say(numbers, kind)} ${plural}`;
  };
const azeEach = (numbers: readonly string[], kind: List['kind']): readonly string[] =>
  numbers.map((number) => (kind === 'point' ? `${number})` : azeCounted(number)));

export const AZERBAIJANI_LISTS: readonly ListStyle[] = [
  style(
    'aze',
    '7-ci maddəsinin 1-ci və 2-ci bəndləri',
    2,
    false,
    aze((numbers, kind) => and(azeEach(numbers, kind), 'və')),
  ),
  style(
    'aze',
    '7-ci maddəsinin 1-ci, 2-ci və 3-cü bəndləri',
    3,
    false,
    aze((numbers, kind) => and(azeEach(numbers, kind), 'və')),
  ),
  style(
    'aze',
    '7-ci maddəsinin 1-3-cü bəndləri',
    3,
    true,
    aze((numbers, kind) =>
      kind === 'point' ? ends(azeEach(numbers, kind), '–') : joined(azeCounted)(numbers),
    ),
  ),
];
