import { longDay } from '../../cite/format/days.ts';
import type { Clause } from '../../model/clause.ts';
import { LANGUAGES } from '../../model/language.ts';
import { sourcesOf } from '../../render/json.ts';
import { InEnglish, Part } from '../parts/parts.tsx';
import type { TextProps } from './parts.tsx';

/** All sources of a text, each with the clauses that it confirms. */
export function Sources({ page, view }: Pick<TextProps, 'page' | 'view'>) {
  const { say, reader } = page;
  if (view.front.attestations.length === 0) return null;
  return (
    <Part heading={say.text.sources}>
      <ul class="sources">
        {view.front.attestations.map(
          ({ source, publisher, class: kind, url, checked, exact, partial, note, quoting }) => (
            <li>
              <SourceName source={source} url={url} /> (<InEnglish>{publisher}</InEnglish>;{' '}
              {say.text.sourceClass[kind]}
              {quoting === undefined ? '' : `, ${say.text.quoting(quoting)}`}),{' '}
              {say.text.checked(longDay(checked, reader.language))}
              {exact.length === 0 ? null : (
                <>
                  <br />
                  {say.text.exact}
                  {say.marks.colon} <code>{exact.join(', ')}</code>
                </>
              )}
              {partial.length === 0 ? null : (
                <>
                  <br />
                  {say.text.partly}
                  {say.marks.colon}{' '}
                  <code>{[...new Set(partial.map(({ clause }) => clause))].join(', ')}</code>
                </>
              )}
              {note === undefined ? null : (
                <p class="note" lang="en">
                  {note}
                </p>
              )}
            </li>
          ),
        )}
      </ul>
    </Part>
  );
}

/** Who holds the copy, and where it can be seen. */
export const SourceName = ({ source, url }: { source: string; url: string | null }) =>
  url === null ? (
    <InEnglish>{source}</InEnglish>
  ) : (
    <a href={url} rel="noreferrer" lang="en">
      {source}
    </a>
  );

/** Where sources read otherwise than this text; of the clauses in `only`, where it is given. */
export function Differences({
  page,
  view,
  only,
}: Pick<TextProps, 'page' | 'view'> & { only?: readonly string[] }) {
  const { say } = page;
  const shown = view.front.differs.filter(({ clause }) => only === undefined || only.includes(clause));
  if (shown.length === 0) return null;
  return (
    <Part heading={say.text.differs}>
      <ul>
        {shown.map(({ clause, reads, source, note }) => (
          <li>
            <code>{clause}</code>: <InEnglish>{source}</InEnglish> {say.text.reads}{' '}
            <q lang={LANGUAGES[view.key.language].bcp47}>{reads}</q>
            {note === undefined ? null : <InEnglish> ({note})</InEnglish>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Sources of clauses, each once, with the words that it has of them. */
export function ClauseSources({
  page,
  view,
  clauses,
}: Pick<TextProps, 'page' | 'view'> & { clauses: readonly Clause[] }) {
  const { say, reader } = page;
  const all = clauses.flatMap(({ eId }) => sourcesOf(view, eId));
  const sources = [...new Map(all.map((one) => [`${one.source} ${one.extent}`, one])).values()];
  if (sources.length === 0) return null;
  return (
    <Part heading={say.text.sources}>
      <ul class="sources">
        {sources.map(({ source, publisher, url, checked, extent, words }) => (
          <li>
            <SourceName source={source} url={url} /> (<InEnglish>{publisher}</InEnglish>){say.marks.colon}{' '}
            {extent === 'exact' ? say.text.exact : say.text.partly},{' '}
            {say.text.checked(longDay(checked, reader.language))}
            {words.length === 0 ? null : (
              <>
                {say.marks.colon}{' '}
                {words.map((quoted) => (
                  <q lang={LANGUAGES[view.key.language].bcp47}>{quoted}</q>
                ))}
              </>
            )}
          </li>
        ))}
      </ul>
    </Part>
  );
}
