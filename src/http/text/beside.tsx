import type { Child } from 'hono/jsx';
import { namePath } from '../../cite/naming.ts';
import { formatAddress } from '../../model/address.ts';
import { type Clause, isHeld } from '../../model/clause.ts';
import { textLanguage } from '../../model/language.ts';
import { sourcesOf } from '../../render/json.ts';
import { addressIn, pathTo } from '../../render/view.ts';
import { Citation, citationOf } from '../clause/citation.tsx';
import { PlaceLink } from '../clause/placeLink.tsx';
import type { ReadingProps } from './parts.tsx';
import { SourceName } from './sources.tsx';

/**
 * Beside each clause: its level at a glance; opened, what that means, its sources, its address and citation. Scripts
 * put buttons for copying into it.
 */
export function besideClause(props: ReadingProps): (clause: Clause, said: boolean) => Child {
  return (clause, said) => <Beside {...props} clause={clause} said={said} />;
}

function Beside({ clause, said, ...props }: ReadingProps & { clause: Clause; said: boolean }) {
  const { page, view, absolute } = props;
  const { say } = page;
  const level = view.levelOf(clause.eId);
  const name = namePath(pathTo(view.clauses, clause.eId), view.key.language);
  const permalink = absolute(addressIn(view, clause.eId));
  return (
    <details class={said ? 'beside' : 'beside says'} lang={textLanguage(page.reader.language).bcp47}>
      <summary>
        {level === null ? null : (
          <span class={`level ${level}`}>
            <span>{say.level[level]}</span>
          </span>
        )}{' '}
        <span class="cite-word">
          {say.reading.cite}
          <span class="spoken" lang={textLanguage(view.key.language).bcp47}>
            {' '}
            {name}
          </span>
        </span>
      </summary>
      <div class="card">
        {level === null ? null : <p>{say.level[`${level}Says`]}</p>}
        <ClauseSourceNames {...props} clause={clause} />
        <p class="permalink-text">
          <a href={page.link(formatAddress(addressIn(view, clause.eId)))}>
            <code>{permalink}</code>
          </a>
        </p>
        {view.altered ? null : (
          <p class="citation">
            <Citation view={view} words={citationOf(props, [clause])} />
          </p>
        )}
        <CitedByLinks {...props} clause={clause} />
        <p class="ways">
          {view.altered || !isHeld(clause) ? null : (
            <a href={`${page.link(formatAddress(addressIn(view, clause.eId)))}#quotation`}>
              {say.reading.quotation}
            </a>
          )}
          <a href={page.link(formatAddress(addressIn(view, clause.eId)))}>{say.reading.more}</a>
        </p>
      </div>
    </details>
  );
}

function ClauseSourceNames({ page, view, clause }: ReadingProps & { clause: Clause }) {
  const sources = sourcesOf(view, clause.eId);
  if (sources.length === 0) return null;
  return (
    <ul class="source-names">
      {sources.map(({ source, url, extent }) => (
        <li>
          <SourceName source={source} url={url} /> (
          {extent === 'exact' ? page.say.text.exact : page.say.text.partly})
        </li>
      ))}
    </ul>
  );
}

function CitedByLinks({ page, view, archive, apparatus, clause }: ReadingProps & { clause: Clause }) {
  const links = apparatus.citedBy(clause.eId);
  if (links.length === 0) return null;
  return (
    <p>
      {page.say.reading.citedBy}
      {page.say.marks.colon}{' '}
      {links.map(({ from }, at) => (
        <>
          {at === 0 ? '' : '; '}
          <PlaceLink page={page} archive={archive} place={from} home={view.work.id} />
        </>
      ))}
    </p>
  );
}
