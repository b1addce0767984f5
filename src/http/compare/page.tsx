import { namePath } from '../../cite/naming.ts';
import { areEqual, type Comparison, differs, type Side } from '../../diff/side.ts';
import type { EId } from '../../model/eid.ts';
import { capital } from '../../model/language.ts';
import { changeIds } from '../../render/html/diff.tsx';
import { pathTo, type TextView } from '../../render/view.ts';
import type { PageContext } from '../page.ts';
import { ChangeSummary, Changes } from './changes.tsx';
import { type Pair, pairInWords, SideBySide, SideHead, TwoLanguages } from './pair.tsx';

/** Two texts laid side by side: a summary, then what happened to each clause that is not as it was. */
export function ComparePage({ page, from, to, comparison }: Pair & { readonly comparison: Comparison }) {
  const { say, link } = page;
  const { changes, mode } = comparison;
  const ids = changeIds(changes);
  const nameOf = (side: Side, eId: EId): string => nameIn(side === from.side ? from.view : to.view, eId);
  return (
    <>
      <h1>{say.compare.title}</h1>
      <p class="lead">{capital(pairInWords(page, from.view, to.view), page.reader.language)}</p>
      <div class="sides">
        <SideHead page={page} side={from} name={say.compare.from} />
        <SideHead page={page} side={to} name={say.compare.to} />
      </div>
      <p class="ways">
        <a href={link(`/compare/${to.path}/to/${from.path}`)}>{say.compare.swap}</a>
        {mode === 'structure' ? null : <SideBySide page={page} from={from} to={to} />}
        <a href={link(`/compare/${from.path}/to/${to.path}.pdf`)}>PDF</a>
      </p>
      <p class="force">{say.noLegalForce}</p>
      {mode === 'structure' ? <TwoLanguages page={page} from={from} to={to} /> : null}
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

function resultOf({ say: { compare } }: PageContext, comparison: Comparison): string {
  const { mode, changes, notHeld } = comparison;
  const count = changes.filter(differs).length;
  const same = mode === 'structure' ? compare.sameStructure : compare.equal;
  const result = count > 0 ? compare.changed(count) : areEqual(comparison) === null ? compare.sameHeld : same;
  return notHeld === 0 ? result : `${result} ${compare.notHeld(notHeld)}`;
}

const nameIn = ({ clauses, key }: TextView, eId: EId): string =>
  capital(namePath(pathTo(clauses, eId), key.language), key.language);
