import type { ListStyle } from '../../style.ts';
import { and, ends, type List, style, type Write } from './list.ts';

const RUS: Readonly<Record<List['kind'], string>> = {
  article: 'статьи',
  paragraph: 'пункты',
  point: 'подпункты',
  subpoint: 'подпункты',
};
const rus =
  (say: (numbers: readonly string[]) => string, words = RUS): Write =>
  ({ first, kind, numbers, name }) => {
    if (first.outer.length > 0 || kind === 'subpoint' || name.genitive === null) return null;
    const shown = kind === 'point' ? numbers.map((number) => `${number})`) : numbers;
    const word = kind === 'point' && !first.paragraph ? 'пункты' : words[kind];
    const paragraph = kind === 'point' && first.paragraph ? ` пункта ${first.paragraph.number}` : '';
    const article = kind !== 'article' && first.article ? ` статьи ${first.article.number}` : '';
    return `${word} ${say(shown)}${paragraph}${article} ${name.genitive}`;
  };

export const RUSSIAN_LISTS: readonly ListStyle[] = [
  style(
    'rus',
    'пункты 1 и 2 статьи 52 X',
    2,
    false,
    rus((numbers) => and(numbers, 'и')),
  ),
  style(
    'rus',
    'пункты 1, 2 и 3 статьи 52 X',
    3,
    false,
    rus((numbers) => and(numbers, 'и')),
  ),
  style(
    'rus',
    'пункты 1-3 статьи 52 X',
    3,
    true,
    rus((numbers) => ends(numbers, '-')),
  ),
  style(
    'rus',
    'пункты 1–3 статьи 52 X',
    3,
    true,
    rus((numbers) => ends(numbers, '–')),
  ),
  style('rus', 'части 1 и 2 статьи 52 X', 2, false, (list) =>
    list.kind !== 'paragraph' || list.first.article === null
      ? null
      : rus((numbers) => and(numbers, 'и'), { ...RUS, paragraph: 'части' })(list),
  ),
];
