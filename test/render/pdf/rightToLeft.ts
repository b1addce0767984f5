import type { PdfBlock, PdfClause, PdfRun } from '../../../src/render/pdf/index.ts';
import { PERMALINK } from './documents.ts';

/** Invented clauses in Arabic: numbers, brackets, Latin names, points, a note and a link among the words. */
export const ARABIC = {
  first:
    'تتعهد الأطراف المتعاقدة بأن تحافظ على الميناء (المشار إليه فيما يلي باسم «الميناء») وعلى حرية الملاحة فيه وفقا للمادة ٥ من هذه المعاهدة، وتخطر بذلك منظمة Harbour Office خلال 30 يوما من تاريخ التوقيع.',
  second: 'لا يجوز لأي طرف أن يغلق الميناء إلا في الحالات الآتية:',
  points: ['إذا تجاوزت الريح سرعة 12.8 عقدة؛', 'إذا طلب مجلس الميناء ذلك كتابة.'],
  last: 'تدخل هذه المعاهدة حيز النفاذ في 2 آذار/مارس 1971.',
} as const;

export const arabic = (own: Partial<PdfClause> & Pick<PdfClause, 'kind' | 'eId'>): PdfClause => ({
  is: 'clause',
  destination: own.eId,
  name: own.eId,
  language: 'ar',
  permalink: `${PERMALINK}/${own.eId.replaceAll('__', '/')}`,
  label: null,
  spoken: null,
  heading: null,
  words: null,
  gap: null,
  level: null,
  children: [],
  ...own,
});

const plain = (text: string): readonly PdfRun[] => [{ text }];

/** Articles with paragraphs and points, as a text has them. */
export const ARABIC_BLOCKS: readonly PdfBlock[] = [
  arabic({
    kind: 'article',
    eId: 'art_1',
    name: 'المادة 1. حرية الملاحة',
    label: 'المادة 1',
    heading: plain('حرية الملاحة'),
    children: [
      arabic({ kind: 'paragraph', eId: 'art_1__para_1', label: '1.', words: plain(ARABIC.first) }),
      arabic({
        kind: 'paragraph',
        eId: 'art_1__para_2',
        label: '2.',
        words: plain(ARABIC.second),
        level: { level: 'unchecked', label: 'unchecked' },
        children: ARABIC.points.map((text, at) =>
          arabic({
            kind: 'point',
            eId: `art_1__para_2__point_${'ab'[at]}`,
            label: `(${'أب'[at]})`,
            words: plain(text),
          }),
        ),
      }),
    ],
  }),
  arabic({ kind: 'article', eId: 'art_2', name: 'المادة 2', label: 'المادة 2', words: plain(ARABIC.last) }),
];
