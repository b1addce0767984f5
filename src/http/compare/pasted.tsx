import { countGaps, saysSame } from '../../diff/side.ts';
import type { Segment } from '../../diff/words.ts';
import { formatAddress } from '../../model/address.ts';
import { textLanguage } from '../../model/language.ts';
import { SegmentsHtml } from '../../render/html/diff.tsx';
import type { PageContext } from '../page.ts';
import { PasteForm } from './forms.tsx';
import { SideHead } from './pair.tsx';
import type { ResolvedSide } from './sides.ts';

interface Props {
  readonly page: PageContext;
  readonly pasted: string;
  readonly from: ResolvedSide;
  /** None of the segments where nothing differs. */
  readonly compared: readonly Segment[];
}

/** A pasted text beside the clause that was named for it. */
export function PastedPage({ page, pasted, from, compared }: Props) {
  const { say } = page;
  return (
    <>
      <h1>{say.compare.title}</h1>
      <SideHead page={page} side={from} name={say.compare.from} />
      <p class="force">{say.noLegalForce}</p>
      <p role="status">{resultOf(page, from, compared)}</p>
      {saysSame(from.side, compared) === null ? null : (
        <Differences side={from} compared={compared} legend={say.compare.legend} />
      )}
      <PasteForm page={page} from={formatAddress(from.side.address)} text={pasted} />
    </>
  );
}

/** What the text does not hold may stand in the pasted one: then nobody can say. */
function resultOf(
  { say: { compare } }: PageContext,
  { side }: ResolvedSide,
  compared: readonly Segment[],
): string {
  const same = saysSame(side, compared);
  const gaps = countGaps(side.clauses);
  const result = same === null ? compare.sameHeld : same ? compare.equal : compare.differs;
  return gaps === 0 ? result : `${result} ${compare.notHeld(gaps)}`;
}

interface DifferencesProps {
  readonly side: ResolvedSide;
  readonly compared: readonly Segment[];
  readonly legend: string;
}

function Differences({ side: { side }, compared, legend }: DifferencesProps) {
  if (compared.length === 0) return null;
  return (
    <>
      <p class="legend">{legend}</p>
      <blockquote class="compared" lang={textLanguage(side.language).bcp47}>
        <SegmentsHtml segments={compared} />
      </blockquote>
    </>
  );
}
