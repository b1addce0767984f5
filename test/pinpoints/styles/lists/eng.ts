import type { Place } from '../../place.ts';
import type { ListStyle } from '../../style.ts';
import { compact, FULL } from '../engForms.ts';
import { and, ends, type List, style, type Write } from './list.ts';

/** What the list stands in: `Article 52(4)` of its points; nothing of articles. */
const parent = ({ first, kind }: List): Place => {
  if (kind === 'article') return { ...first, article: null };
  if (kind === 'paragraph') return { ...first, paragraph: null, p: null };
  return { ...first, points: first.points.slice(0, -1) };
};
const marked = (numbers: readonly string[], kind: List['kind']): readonly string[] =>
  kind === 'article' ? numbers : numbers.map((number) => `(${number})`);

/** `Article 52(4)(a)` with the others behind it as `say` puts them. */
const eng =
  (say: (numbers: readonly string[]) => string): Write =>
  (list) => {
    const { first, kind, numbers, name } = list;
    if (first.outer.length > 0 || (first.article === null && kind !== 'point')) return null;
    const above = kind === 'article' ? 'Articles ' : compact(parent(list), FULL);
    return above === null || above === ''
      ? null
      : `${above}${say(marked(numbers, kind))} of the ${name.plain}`;
  };
const SMALL: Readonly<Record<List['kind'], string>> = {
  article: 'articles',
  paragraph: 'paragraphs',
  point: 'subparagraphs',
  subpoint: 'subparagraphs',
};
/** `paragraphs 1 and 2 of article 52`. */
const engInner =
  (say: (numbers: readonly string[]) => string, above = ' of '): Write =>
  (list) => {
    const { first, kind, numbers, name } = list;
    if (first.outer.length > 0 || kind === 'subpoint') return null;
    const shown = kind === 'point' ? marked(numbers, kind) : numbers;
    const paragraph =
      kind === 'point' && first.paragraph ? `${above}paragraph ${first.paragraph.number}` : '';
    const article = kind !== 'article' && first.article ? `${above}article ${first.article.number}` : '';
    return `${SMALL[kind]} ${say(shown)}${paragraph}${article} of the ${name.plain}`;
  };
/** `article 52, paragraphs 1 and 2, of the X`. */
const engOuter =
  (say: (numbers: readonly string[]) => string): Write =>
  ({ first, kind, numbers, name }) => {
    if (first.outer.length > 0 || kind === 'subpoint' || kind === 'article' || first.article === null)
      return null;
    const shown = kind === 'point' ? marked(numbers, kind) : numbers;
    const paragraph = kind === 'point' && first.paragraph ? `, paragraph ${first.paragraph.number}` : '';
    return `article ${first.article.number}${paragraph}, ${SMALL[kind]} ${say(shown)}, of the ${name.plain}`;
  };

export const ENGLISH_LISTS: readonly ListStyle[] = [
  style(
    'eng',
    'Article 52(4)(a) and (b) of the X',
    2,
    false,
    eng((numbers) => and(numbers, 'and')),
  ),
  style(
    'eng',
    'Article 52(4)(a), (b) and (c) of the X',
    3,
    false,
    eng((numbers) => and(numbers, 'and')),
  ),
  style(
    'eng',
    'Article 52(4)(a)-(c) of the X',
    3,
    true,
    eng((numbers) => ends(numbers, '-')),
  ),
  style(
    'eng',
    'Articles I–III of the X',
    3,
    true,
    eng((numbers) => ends(numbers, '–')),
  ),
  style(
    'eng',
    'Article 52(4)(a) to (c) of the X',
    3,
    true,
    eng((numbers) => ends(numbers, ' to ')),
  ),
  style(
    'eng',
    'paragraphs 1 and 2 of article 52 of the X',
    2,
    false,
    engInner((numbers) => and(numbers, 'and')),
  ),
  style(
    'eng',
    'paragraphs 1, 2 and 3 of article 52 of the X',
    3,
    false,
    engInner((numbers) => and(numbers, 'and')),
  ),
  style(
    'eng',
    'paragraphs 1 to 3 of article 52 of the X',
    3,
    true,
    engInner((numbers) => ends(numbers, ' to ')),
  ),
  style(
    'eng',
    'article 52, paragraphs 1 and 2, of the X (UN)',
    2,
    false,
    engOuter((numbers) => and(numbers, 'and')),
  ),
  style(
    'eng',
    'article 52, paragraphs 1–3, of the X',
    3,
    true,
    engOuter((numbers) => ends(numbers, '–')),
  ),
];
