import { type Comparison, countChanges, type Side } from '../../diff/side.ts';
import { CHANGE_KINDS } from '../../diff/types.ts';
import type { EId } from '../../model/eid.ts';
import { textLanguage } from '../../model/language.ts';
import { ChangeHtml, type DiffWords } from '../../render/html/diff.tsx';
import { SpokenName } from '../../render/html/spoken.tsx';
import type { PageContext } from '../page.ts';

interface Props {
  readonly page: PageContext;
  readonly comparison: Comparison;
  readonly ids: readonly string[];
  readonly nameOf: (side: Side, eId: EId) => string;
}

/** Each clause that is not as it was, with what happened to it. */
export function Changes({ page, comparison, ids, nameOf }: Props) {
  const { say, link } = page;
  const { changes, from, to, mode } = comparison;
  return (
    <section class="part" aria-labelledby="each">
      <h2 id="each">{say.compare.each}</h2>
      {mode === 'structure' ? null : <p class="legend">{say.compare.legend}</p>}
      {changes.map((change, at) => (
        <ChangeHtml
          change={change}
          id={ids[at] ?? ''}
          from={from}
          to={to}
          hasWords={mode === 'words'}
          say={diffWords(page)}
          link={link}
          nameOf={nameOf}
        />
      ))}
      <p>
        <a href="#summary">{say.compare.top}</a>
      </p>
    </section>
  );
}

/** How many clauses each kind of change touches, with a link to each of them. */
export function ChangeSummary({ page: { say }, comparison, ids, nameOf }: Props) {
  const { changes, from, to } = comparison;
  const counts = countChanges(changes);
  return (
    <ul class="summary">
      {CHANGE_KINDS.filter((kind) => counts[kind] !== undefined).map((kind) => (
        <li>
          <strong>
            {say.compare.kind[kind]}
            {say.marks.colon} {counts[kind]}
          </strong>
          <ul class="links">
            {changes.map(({ what, before, after }, at) => {
              const [side, eId] = after === null ? [from, before] : [to, after];
              if (!what.includes(kind) || eId === null) return null;
              return (
                <li>
                  <a href={`#${ids[at]}`} lang={textLanguage(side.language).bcp47}>
                    <SpokenName name={nameOf(side, eId)} />
                  </a>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}

const diffWords = ({ say }: PageContext): DiffWords => ({
  kind: say.compare.kind,
  level: say.level,
  sameWords: say.compare.sameWords,
  notHeldIn: say.compare.notHeldIn,
  heldInPart: say.compare.heldInPart,
  link: say.compare.link,
});
