import { type Clause, walk } from '../../model/clause.ts';
import { comparedSpans } from '../../model/compared.ts';
import type { Layer } from '../../render/html/words.tsx';
import type { TextView } from '../../render/view.ts';
import { type PageContext, withParameter } from '../page.ts';
import { ClauseSources, Differences } from './sources.tsx';

interface Props {
  readonly page: PageContext;
  readonly view: TextView;
  readonly clauses: readonly Clause[];
  /** `?evidence=1`: the reader asked for it. */
  readonly evidence: boolean;
}

type Layers = (clause: Clause) => readonly Layer[];

/** With words underlined that published copies have as well, where the reader asked for it. */
export const layersWith =
  ({ view, evidence }: Pick<Props, 'view' | 'evidence'>, layers: Layers): Layers =>
  (clause) => [...(evidence ? underlined(clause, view) : []), ...layers(clause)];

const underlined = (clause: Clause, { sources }: TextView): readonly Layer[] =>
  comparedSpans(clause, sources).map((span) => ({
    ...span,
    draw: (inner) => <u class="matched">{inner}</u>,
  }));

/** The way to the words that were checked, and back. */
export function EvidenceLink({ page, view, clauses, evidence }: Props) {
  const { say } = page;
  if (!hasSources(view, clauses)) return null;
  return (
    <p class="evidence-link">
      <a href={withParameter(page.path, 'evidence', evidence ? null : '1')}>
        {evidence ? say.reading.evidenceEnd : say.reading.evidence}
      </a>
    </p>
  );
}

/** What the underlining means; of a clause its sources with their days, and where they read otherwise. */
export function Evidence({ page, view, clauses, evidence, isWhole = false }: Props & { isWhole?: boolean }) {
  if (!evidence || !hasSources(view, clauses)) return null;
  const { say } = page;
  const inside = [...walk(clauses)];
  const found = inside.some((clause) => comparedSpans(clause, view.sources).length > 0);
  const [first] = clauses;
  return (
    <section class="evidence">
      <p>{found ? say.reading.evidenceSays : say.reading.evidenceNone}</p>
      {isWhole || first === undefined ? null : (
        <>
          <ClauseSources page={page} view={view} clauses={inside} />
          <Differences page={page} view={view} only={inside.map(({ eId }) => eId)} />
        </>
      )}
    </section>
  );
}

const hasSources = ({ sources }: TextView, clauses: readonly Clause[]): boolean =>
  [...walk(clauses)].some(({ eId }) =>
    sources.some(({ exact, partial }) => exact.has(eId) || partial.has(eId)),
  );
