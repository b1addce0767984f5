import type { Step } from '../place.ts';
import { isDigits } from './parts.ts';

const ORDINALS = 'первый второй третий четвёртый пятый шестой седьмой восьмой девятый десятый'.split(' ');
export const GENITIVES =
  'первого второго третьего четвёртого пятого шестого седьмого восьмого девятого десятого'.split(' ');
export const PREPOSITIONALS =
  'первом втором третьем четвёртом пятом шестом седьмом восьмом девятом десятом'.split(' ');
export const ordinal = ({ number }: Step, words = ORDINALS): string | null =>
  words[Number(number) - 1] ?? null;

/** A structure word in the cases that references need. */
type Noun = readonly [
  nominative: string,
  genitive: string,
  prepositional: string,
  instrumental: string,
  dative: string,
];
const NOUNS: Readonly<Record<string, Noun>> = {
  article: ['статья', 'статьи', 'статье', 'статьёй', 'статье'],
  paragraph: ['пункт', 'пункта', 'пункте', 'пунктом', 'пункту'],
  part: ['часть', 'части', 'части', 'частью', 'части'],
  point: ['подпункт', 'подпункта', 'подпункте', 'подпунктом', 'подпункту'],
  annex: ['приложение', 'приложения', 'приложении', 'приложением', 'приложению'],
  chapter: ['глава', 'главы', 'главе', 'главой', 'главе'],
  section: ['раздел', 'раздела', 'разделе', 'разделом', 'разделу'],
};
export const noun = (kind: string, form: number): string => NOUNS[kind]?.[form] ?? kind;

/** `b) ii)` as the United Nations write points. */
export const closed = (points: readonly Step[]): string => points.map(({ number }) => `${number})`).join(' ');
/** `«б»` as Russian acts do; a number of a list stands bare. */
export const quoted = ([step]: readonly Step[]): string =>
  step === undefined ? '' : isDigits(step.number) ? step.number : `«${step.number}»`;
