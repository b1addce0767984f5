import { longDay } from '../../cite/format/days.ts';
import { namePath } from '../../cite/naming.ts';
import { type Clause, findClause } from '../../model/clause.ts';
import { groupBy } from '../../model/groups.ts';
import { capital, textLanguage } from '../../model/language.ts';
import { readersOf } from '../../model/readers.ts';
import { sourcesOf } from '../../render/json.ts';
import { pathTo } from '../../render/view.ts';
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
                  {say.marks.colon} <Extents page={page} view={view} of={exact} />
                </>
              )}
              {partial.length === 0 ? null : (
                <>
                  <br />
                  {say.text.partly}
                  {say.marks.colon}{' '}
                  <Extents page={page} view={view} of={partial.map(({ clause }) => clause)} />
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

/** Clauses by their names, of a range its two ends. */
function Extents({ page, view, of }: Pick<TextProps, 'page' | 'view'> & { of: readonly string[] }) {
  const { language } = view.key;
  const nameOf = (eId: string): string => {
    const clause = findClause(view.clauses, eId);
    return clause === null ? eId : capital(namePath(pathTo(view.clauses, clause.eId), language), language);
  };
  const shown = [...new Set(of)];
  const clauses = shown
    .filter((one) => one !== 'title')
    .map((one) => one.split('..').map(nameOf).join(' – '));
  return (
    <>
      {shown.length === clauses.length ? null : page.say.reading.title}
      {clauses.length === 0 ? null : (
        <span lang={textLanguage(language).bcp47}>
          {shown.length === clauses.length ? '' : '; '}
          {clauses.join('; ')}
        </span>
      )}
    </>
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
            <Extents page={page} view={view} of={[clause]} />
            {say.marks.colon} <InEnglish>{source}</InEnglish> {say.text.reads}{' '}
            <q lang={textLanguage(view.key.language).bcp47}>{reads}</q>
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
  const sources = [...groupBy(all, ({ source, extent }) => `${source} ${extent}`).values()].flatMap(
    (same) => {
      const [first] = same;
      return first === undefined ? [] : { ...first, words: [...new Set(same.flatMap(({ words }) => words))] };
    },
  );
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
                {words.map((quoted, at) => (
                  <>
                    {at === 0 ? '' : ' '}
                    <q lang={textLanguage(view.key.language).bcp47}>{quoted}</q>
                  </>
                ))}
              </>
            )}
          </li>
        ))}
      </ul>
      {clauses.map((clause) => (
        <ReadersOf page={page} view={view} clause={clause} />
      ))}
    </Part>
  );
}

/** How many compared a clause, and whether they agree; nothing where one did or none is named. */
function ReadersOf({ page, view, clause }: Pick<TextProps, 'page' | 'view'> & { clause: Clause }) {
  const { text } = page.say;
  const readers = readersOf(view.sources, clause.eId);
  if (readers === null || readers.count < 2) return null;
  const { count, agree } = readers;
  return (
    <p class="readers">
      <Extents page={page} view={view} of={[clause.eId]} />
      {page.say.marks.colon} {text.readers(count)}.{' '}
      {agree === null ? text.readersApart : agree ? text.readersAgree : text.readersDiffer}
    </p>
  );
}
