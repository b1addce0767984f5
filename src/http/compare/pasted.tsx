import type { Segment } from '../../diff/words.ts';
import { formatAddress } from '../../model/address.ts';
import { LANGUAGES } from '../../model/language.ts';
import { SegmentsHtml } from '../../render/html/diff.tsx';
import { languageIn } from '../../render/textName.ts';
import { listed } from '../i18n/names.ts';
import type { PageContext } from '../page.ts';
import { PasteForm, QuotationForm } from './forms.tsx';
import { SideHead } from './pair.tsx';
import type { Closest } from './quotation.ts';
import type { ResolvedSide } from './sides.ts';

interface Props {
  readonly page: PageContext;
  readonly pasted: string;
}

/** A pasted text beside the clause that was named for it. */
export function PastedPage({ page, pasted, from, compared }: Props & Closest) {
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

/** A quotation beside the clause it is likeliest from; where there is none, what was searched. */
export function QuotationPage({
  page,
  pasted,
  closest,
  texts,
}: Props & { readonly closest: Closest | null; readonly texts: Searched }) {
  const { say } = page;
  return (
    <>
      <h1>{say.compare.paste}</h1>
      {closest === null ? (
        <NotFound page={page} texts={texts} />
      ) : (
        <>
          <p role="status">{resultOf(page, closest)}</p>
          <SideHead page={page} side={closest.from} />
          <p class="force">{say.noLegalForce}</p>
          <Differences side={closest.from} compared={closest.compared} legend={say.compare.quoteLegend} />
        </>
      )}
      <QuotationForm page={page} text={pasted} />
      <PasteForm
        page={page}
        from={closest === null ? '' : formatAddress(closest.from.side.address)}
        text=""
      />
    </>
  );
}

function resultOf({ say }: PageContext, { compared }: Closest): string {
  if (compared.length === 0) return say.compare.quotedSo;
  const hasOtherWords = compared.some((one) => one.is === 'changed' && one.weight === 'words');
  return hasOtherWords ? say.compare.quotedOtherwise : say.compare.quotedMarks;
}

/** How many texts were searched, and in which languages. */
export interface Searched {
  readonly count: number;
  readonly languages: readonly (keyof typeof LANGUAGES)[];
}

function NotFound({ page: { say, reader }, texts }: { page: PageContext; texts: Searched }) {
  const names = texts.languages.map((code) => languageIn(code, reader.language));
  return (
    <>
      <p role="status">{say.compare.notFound}</p>
      <p>{say.compare.searched(texts.count, listed(names, reader.language))}</p>
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
