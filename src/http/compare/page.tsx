import { longDay } from '../../cite/format/days.ts';
import { namePath } from '../../cite/naming.ts';
import type { Comparison, Side } from '../../diff/side.ts';
import type { Segment } from '../../diff/words.ts';
import { formatAddress } from '../../model/address.ts';
import type { EId } from '../../model/eid.ts';
import { LANGUAGES } from '../../model/language.ts';
import { formatParallel } from '../../model/parallel.ts';
import { changeIds, SegmentsHtml } from '../../render/html/diff.tsx';
import { SpokenName } from '../../render/html/spoken.tsx';
import { pathTo, type TextView } from '../../render/view.ts';
import { clauseTitle } from '../clause/page.tsx';
import { languageName } from '../i18n/names.ts';
import type { PageContext } from '../page.ts';
import { capital } from '../parts/parts.tsx';
import { LevelSummary } from '../text/parts.tsx';
import { ChangeSummary, Changes } from './changes.tsx';
import { PasteForm } from './forms.tsx';
import type { ResolvedSide } from './sides.ts';

interface Sides {
  readonly page: PageContext;
  readonly from: ResolvedSide;
}

/** Two texts laid side by side: a summary, then what happened to each clause that is not as it was. */
export function ComparePage({
  page,
  from,
  to,
  comparison,
}: Sides & { to: ResolvedSide; comparison: Comparison }) {
  const { say, link } = page;
  const { changes, mode } = comparison;
  const ids = changeIds(changes);
  const nameOf = (side: Side, eId: EId): string => nameIn(side === from.side ? from.view : to.view, eId);
  return (
    <>
      <h1>{say.compare.title}</h1>
      <div class="sides">
        <SideHead page={page} side={from} name={say.compare.from} />
        <SideHead page={page} side={to} name={say.compare.to} />
      </div>
      <p class="ways">
        <a href={link(`/compare/${to.path}/to/${from.path}`)}>{say.compare.swap}</a>
        <SideBySide page={page} from={from} to={to} />
        <a href={link(`/compare/${from.path}/to/${to.path}.pdf`)}>PDF</a>
      </p>
      <p class="force">{say.noLegalForce}</p>
      {mode === 'structure' ? <p class="banner">{say.compare.structure}</p> : null}
      <section class="part" aria-labelledby="summary">
        <h2 id="summary">{say.compare.summary}</h2>
        <p role="status">{resultOf(page, comparison)}</p>
        <ChangeSummary page={page} comparison={comparison} ids={ids} nameOf={nameOf} />
      </section>
      {changes.length === 0 ? null : (
        <Changes page={page} comparison={comparison} ids={ids} nameOf={nameOf} />
      )}
    </>
  );
}

function resultOf({ say }: PageContext, { changes, mode }: Comparison): string {
  if (changes.length > 0) return say.compare.changed(changes.length);
  return mode === 'structure' ? say.compare.sameStructure : say.compare.equal;
}

/** Two texts of one Work can be read beside each other as well. */
function SideBySide({ page, from, to }: Sides & { readonly to: ResolvedSide }) {
  const [one, other] = [from.side.address, to.side.address];
  if (one.work === null || one.work !== other.work || one.expression === null || other.expression === null)
    return null;
  if (from.view.t1 === to.view.t1) return null;
  const expressions = [one.expression, other.expression];
  const path = formatParallel({ work: one.work, expressions, clause: null, to: null, format: 'html' });
  return <a href={page.link(path)}>{page.say.reading.sideBySide}</a>;
}

/** A pasted text beside a clause. */
export function PastedPage({
  page,
  from,
  compared,
  pasted,
}: Sides & { readonly compared: readonly Segment[]; readonly pasted: string }) {
  const { say } = page;
  return (
    <>
      <h1>{say.compare.title}</h1>
      <SideHead page={page} side={from} name={say.compare.from} />
      <p class="force">{say.noLegalForce}</p>
      <p role="status">{compared.length === 0 ? say.compare.equal : say.compare.differs}</p>
      {compared.length === 0 ? null : (
        <>
          <p class="legend">{say.compare.legend}</p>
          <blockquote class="compared" lang={LANGUAGES[from.side.language].bcp47}>
            <SegmentsHtml segments={compared} />
          </blockquote>
        </>
      )}
      <PasteForm page={page} from={formatAddress(from.side.address)} text={pasted} />
    </>
  );
}

function SideHead({
  page,
  side: { side, view },
  name,
}: {
  page: PageContext;
  side: ResolvedSide;
  name: string;
}) {
  const lang = LANGUAGES[side.language].bcp47;
  const clause = side.clauses === view.clauses ? '' : `${clauseTitle(view, side.clauses)}, `;
  const path = formatAddress(side.address);
  const { key } = view;
  const { reader } = page;
  return (
    <div class="side">
      <p class="soft">{name}</p>
      <p class="title">
        <a href={page.link(path)} lang={lang}>
          <SpokenName name={clause} />
          {side.title}
        </a>
      </p>
      <p>
        {capital(languageName(key.language, reader.language), reader.language)},{' '}
        {longDay(key.date, reader.language)}
        {key.variant === null ? '' : ` (${key.variant})`}
        {view.pinned ? `, ${page.say.text.edition(view.edition)}` : ''}
      </p>
      <LevelSummary page={page} view={view} clauses={side.clauses} />
    </div>
  );
}

const nameIn = (view: TextView, eId: EId): string => namePath(pathTo(view.clauses, eId), view.key.language);
