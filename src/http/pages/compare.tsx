import { namePath } from '../../cite/naming.ts';
import type { Comparison } from '../../diff/side.ts';
import type { Segment } from '../../diff/words.ts';
import { formatAddress } from '../../model/address.ts';
import type { EId } from '../../model/eid.ts';
import { LANGUAGES } from '../../model/language.ts';
import { ChangeHtml, type DiffWords, SegmentsHtml } from '../../render/html/diff.tsx';
import { pathTo, type TextView } from '../../render/view.ts';
import type { ResolvedSide } from '../sides.ts';
import { clauseTitle } from './clause.tsx';
import type { PageContext } from './layout.tsx';
import { LevelSummary } from './textParts.tsx';

interface Sides {
  readonly page: PageContext;
  readonly from: ResolvedSide;
}

/** Two texts laid side by side: what happened to each clause that is not as it was. */
export function ComparePage({
  page,
  from,
  to,
  comparison,
}: Sides & { to: ResolvedSide; comparison: Comparison }) {
  const { say, link } = page;
  const { changes, mode } = comparison;
  return (
    <>
      <h1>{say.compare.title}</h1>
      <SideHead page={page} side={from} name={say.compare.from} />
      <SideHead page={page} side={to} name={say.compare.to} />
      <p class="force">{say.noLegalForce}</p>
      {mode === 'structure' ? <p>{say.compare.structure}</p> : null}
      <p role="status">{changes.length === 0 ? say.compare.equal : say.compare.changed(changes.length)}</p>
      {changes.length === 0 || mode === 'structure' ? null : <p class="legend">{say.compare.legend}</p>}
      <p class="formats">
        <a href={link(`/compare/${from.path}/to/${to.path}.pdf`)}>.pdf</a>
      </p>
      {changes.map((change) => (
        <ChangeHtml
          change={change}
          from={from.side}
          to={to.side}
          say={diffWords(page)}
          link={link}
          nameOf={(side, eId) => nameIn(side === from.side ? from.view : to.view, eId)}
        />
      ))}
    </>
  );
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
          <blockquote lang={LANGUAGES[from.side.language].bcp47}>
            <SegmentsHtml segments={compared} />
          </blockquote>
        </>
      )}
      <CompareForm page={page} from={formatAddress(from.side.address)} to="" text={pasted} />
    </>
  );
}

/** Two addresses to compare, or an address and a text. */
export function CompareForm({
  page,
  from,
  to,
  text,
}: {
  page: PageContext;
  from: string;
  to: string;
  text: string;
}) {
  const { say, reader } = page;
  const ui = reader.explicit ? <input type="hidden" name="ui" value={reader.language} /> : null;
  const address = (name: string, label: string, value: string) => (
    <label>
      <span>{label}</span>
      <input name={name} value={value} maxlength={500} placeholder="/t/…" required />
    </label>
  );
  return (
    <>
      <h2>{say.compare.two}</h2>
      <form class="compare" action="/compare" method="get">
        {address('from', say.compare.from, from)}
        {address('to', say.compare.to, to)}
        {ui}
        <button type="submit">{say.compare.button}</button>
      </form>
      <h2>{say.compare.paste}</h2>
      <form class="compare" action="/compare" method="post">
        {address('from', say.compare.from, from)}
        <label>
          <span>{say.compare.text}</span>
          <textarea name="text" rows={8} maxlength={200_000} required>
            {text}
          </textarea>
        </label>
        {ui}
        <button type="submit">{say.compare.button}</button>
      </form>
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
  return (
    <div class="side">
      <p>
        {name}:{' '}
        <a href={page.link(path)} lang={lang}>
          {clause}
          {side.title}
        </a>{' '}
        <code>{path}</code>
      </p>
      <LevelSummary page={page} view={view} clauses={side.clauses} />
    </div>
  );
}

const nameIn = (view: TextView, eId: EId): string =>
  namePath(
    pathTo(view.clauses, eId).filter(({ kind }) => kind !== 'hcontainer'),
    view.key.language,
  );

const diffWords = ({ say }: PageContext): DiffWords => ({
  kind: say.compare.kind,
  level: say.level,
  sameWords: say.compare.sameWords,
});
