import { KINDS } from '../../model/kind.ts';
import type { CitedKind } from '../../model/language.ts';
import { isLettered, type ReferenceStep, type Unit } from './unit.ts';

/** The levels of one citation as they lie in each other, outermost first, each as the kind that it means beside the others. */
export function levelsInOrder(said: readonly Unit[]): readonly ReferenceStep[] {
  const units = withWholeNumber(inTradition(said));
  const inArticle = units.some(({ kind }) => kind === 'article');
  const isPart = (unit: Unit): boolean => inArticle && unit.mayBeParagraph === true;
  const hasPart = units.some(isPart);
  const hasPoint = units.some((unit) => unit.kind === 'point' || isLetteredParagraph(unit));
  const placed = units.map((unit) => placedAs(unit, { isPart: isPart(unit), hasPart, hasPoint }));
  return placed
    .sort((a, b) => a.depth - b.depth)
    .map(({ unit: { number, to, isGlued, isPrinted, isUnnumbered, unread }, kind }) => ({
      kind,
      number,
      to,
      ...(isGlued === true ? { isGlued } : {}),
      ...(isPrinted === true ? { isPrinted } : {}),
      ...(isUnnumbered === undefined ? {} : { isUnnumbered }),
      ...(unread === undefined ? {} : { unread }),
    }));
}

/** 第一項第二款: some name a paragraph 項 and a point 款, as the order tells where what lies around stands first. */
function inTradition(units: readonly Unit[]): readonly Unit[] {
  const [point, paragraph] = [
    units.find(({ kind }) => kind === 'point'),
    units.find(({ kind }) => kind === 'paragraph'),
  ];
  const isOther =
    paragraph?.isOuterFirst === true && point?.isOuterFirst === true && point.start < paragraph.start;
  if (!isOther) return units;
  return units.map((unit): Unit => {
    if (unit === point) return { ...unit, kind: 'paragraph' };
    return unit === paragraph ? { ...unit, kind: 'point' } : unit;
  });
}

const isLetteredParagraph = (unit: Unit): boolean => unit.kind === 'paragraph' && isLettered(unit);

/** "Article 7.1, paragraph 2": beside a paragraph the point stands inside the article's own number. */
function withWholeNumber(units: readonly Unit[]): readonly Unit[] {
  const glued = units.find(({ isGlued }) => isGlued === true);
  const isParagraph = (unit: Unit): boolean =>
    unit !== glued && (unit.mayBeParagraph === true || (unit.kind === 'paragraph' && !isLettered(unit)));
  if (glued === undefined || !units.some(isParagraph)) return units;
  return units
    .filter((unit) => unit !== glued)
    .map((unit) => (unit.kind === 'article' ? { ...unit, number: `${unit.number}.${glued.number}` } : unit));
}

interface Beside {
  /** A "часть" of an article: its paragraph. */
  readonly isPart: boolean;
  readonly hasPart: boolean;
  readonly hasPoint: boolean;
}

interface Placed {
  readonly unit: Unit;
  readonly kind: CitedKind;
  readonly depth: number;
}

function placedAs(unit: Unit, { isPart, hasPart, hasPoint }: Beside): Placed {
  const as = (kind: CitedKind, below = 0): Placed => ({
    unit,
    kind,
    depth: (kind === 'annex' ? -1 : KINDS[kind].level) + below,
  });
  if (isPart) return as('paragraph');
  if (unit.kind === 'paragraph') {
    // "пункт 2 части 1 статьи 7", "2-րդ մասի «ա» կետ".
    if (hasPart && unit.isGlued !== true) return as('point');
    if (isLettered(unit)) return as('point', -0.5);
    return as('paragraph', unit.isNested === true || unit.isUnnumbered === true ? 0.5 : 0);
  }
  // "абзац 2 статьи 7": without a point around it, the word means a paragraph.
  if (unit.kind === 'subpoint' && !hasPoint) return as('paragraph', 0.5);
  // "point (k) of Article 7.1(1)": the (1) may be of paragraph 7.1.
  const isFigures = unit.kind === 'point' && unit.isMarked === true && !isLettered(unit);
  return as(unit.kind, isFigures ? -0.5 : 0);
}
