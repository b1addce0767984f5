import type { Segment } from '../../diff/words.ts';
import { formatAddress } from '../../model/address.ts';
import { LANGUAGES } from '../../model/language.ts';
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
      <p role="status">{compared.length === 0 ? say.compare.equal : say.compare.differs}</p>
      <Differences side={from} compared={compared} legend={say.compare.legend} />
      <PasteForm page={page} from={formatAddress(from.side.address)} text={pasted} />
    </>
  );
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
      <blockquote class="compared" lang={LANGUAGES[side.language].bcp47}>
        <SegmentsHtml segments={compared} />
      </blockquote>
    </>
  );
}
