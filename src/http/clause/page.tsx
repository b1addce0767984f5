import { namePath } from '../../cite/naming.ts';
import { formatAddress } from '../../model/address.ts';
import type { Clause } from '../../model/clause.ts';
import { isHeld, walk } from '../../model/clause.ts';
import { textLanguage } from '../../model/language.ts';
import { clauseTitle } from '../../render/clauseTitle.ts';
import { ClausesHtml } from '../../render/html/clauses.tsx';
import { SpokenName } from '../../render/html/spoken.tsx';
import { addressIn, pathTo, type TextView } from '../../render/view.ts';
import { phrasesOf } from '../../search/words/concepts.ts';
import type { PageContext } from '../page.ts';
import { StageBanner } from '../parts/parts.tsx';
import { Evidence, EvidenceLink, layersWith } from '../text/evidence.tsx';
import { wordLayers } from '../text/layers.tsx';
import {
  clauseWords,
  copyLabels,
  LevelSummary,
  OlderEdition,
  pageHref,
  TextStanding,
} from '../text/parts.tsx';
import { Since } from '../text/since.tsx';
import { ClauseSources, Differences } from '../text/sources.tsx';
import { FileStanding } from '../text/standing.tsx';
import { ClauseTopics } from '../topics/page.tsx';
import { CiteClause, CitedBy } from './citations.tsx';
import { CitedBanner } from './cited.tsx';
import { Above, ClauseFacts, ClauseLanguages, LanguageLink } from './context.tsx';
import { Correction } from './correction.tsx';
import type { ClauseProps } from './props.ts';
import { ClauseWays } from './ways.tsx';

/** One clause (or a range): its words, where it stands, how sure it is, who cites it, how to cite it. */
export function ClausePage(props: ClauseProps) {
  const { page, view, clauses, evidence } = props;
  const [first] = clauses;
  const only = clauses.length === 1 ? first : null;
  const lang = textLanguage(view.key.language).bcp47;
  const within = new Set([...walk(clauses)].map(({ eId }) => eId));
  const layersOf = layersWith(props, wordLayers({ ...props, isHere: (eId) => within.has(eId) }));
  return (
    <>
      <ClauseHead {...props} />
      <ClauseWays {...props} />
      <ClauseLanguages {...props} />
      {clauses.some(isHeld) ? null : <NotHeld {...props} />}
      <article lang={lang} class="text clause-text">
        <Above page={page} view={view} clause={first} />
        <ClausesHtml
          view={view}
          clauses={clauses}
          href={pageHref(page)}
          say={clauseWords(page, view)}
          layersOf={layersOf}
        />
      </article>
      <EvidenceLink {...props} />
      <Evidence {...props} />
      <p class="printed-link">{props.absolute(props.address)}</p>
      <Neighbours page={page} view={view} clauses={clauses} />
      <div class="clause-facts" {...copyLabels(page, view)}>
        <CitedBy {...props} />
        {view.altered ? null : <CiteClause {...props} />}
        {evidence ? null : (
          <>
            <ClauseSources page={page} view={view} clauses={[...walk(clauses)]} />
            <Differences page={page} view={view} only={[...within]} />
          </>
        )}
        <ClauseFacts {...props} />
        <ClauseTopics page={page} archive={props.archive} ids={topicsIn(props)} />
        <Correction page={page} permalink={props.absolute(props.address)} hash={hashOf(view, only)} />
      </div>
    </>
  );
}

function ClauseHead({ page, archive, entry, expression, view, clauses, cited }: ClauseProps) {
  const { link } = page;
  const lang = textLanguage(view.key.language).bcp47;
  const [first] = clauses;
  return (
    <header class="text-head">
      <Crumbs page={page} view={view} clause={first} />
      <h1 lang={lang}>
        <SpokenName name={clauseTitle(view, clauses)} />
      </h1>
      <p class="of" lang={lang}>
        <a href={link(formatAddress(addressIn(view, null)))}>{view.front.title}</a>
      </p>
      <p class="force">
        <TextStanding page={page} view={view} />
      </p>
      <FileStanding page={page} archive={archive} view={view} />
      <OlderEdition page={page} expression={expression} view={view} />
      <Since
        page={page}
        archive={archive}
        entry={entry}
        expression={expression}
        view={view}
        clause={clauses.length === 1 ? first : null}
      />
      <StageBanner page={page} entry={entry} />
      {cited === null ? null : <CitedBanner page={page} cited={cited} />}
      <LevelSummary page={page} view={view} clauses={clauses} onlyMixed />
    </header>
  );
}

/** What the clauses, and those inside them, name by their own words. */
function topicsIn({ archive, view, clauses }: ClauseProps): readonly string[] {
  const phrases = phrasesOf(archive.topics);
  const code = view.key.language;
  const found = [...walk(clauses)].flatMap(({ words }) => phrases.topicsIn(code, words?.text ?? ''));
  return [...new Set(found)];
}

/** `c1:...` of one clause with words of its own; null for others. */
function hashOf(view: TextView, clause: Clause | null): string | null {
  const c1 = clause === null ? null : (view.hashesOf(clause.eId)?.c1 ?? null);
  return c1 === null || c1 === 'gap' ? null : `c1:${c1}`;
}

function Crumbs({ page, view, clause }: { page: PageContext; view: TextView; clause: Clause }) {
  const above = pathTo(view.clauses, clause.eId).slice(0, -1);
  const { link, say } = page;
  return (
    <nav class="crumbs" aria-label={say.text.wholeText}>
      <a href={link(`${formatAddress(addressIn(view, null))}#${clause.eId}`)}>{say.text.wholeText}</a>
      {above.map((outer) => (
        <>
          {' › '}
          <a
            href={link(formatAddress(addressIn(view, outer.eId)))}
            lang={textLanguage(view.key.language).bcp47}
          >
            <SpokenName name={namePath([outer], view.key.language)} />
          </a>
        </>
      ))}
    </nav>
  );
}

function Neighbours({
  page,
  view,
  clauses,
}: {
  page: PageContext;
  view: TextView;
  clauses: ClauseProps['clauses'];
}) {
  const siblings = pathTo(view.clauses, clauses[0].eId).at(-2)?.children ?? view.clauses;
  const at = (eId: string): number => siblings.findIndex((clause) => clause.eId === eId);
  const before = siblings[at(clauses[0].eId) - 1];
  const after = siblings[at((clauses.at(-1) ?? clauses[0]).eId) + 1];
  const { say, link } = page;
  const to = (clause: Clause, rel: 'prev' | 'next', name: string) => (
    <a rel={rel} href={link(formatAddress(addressIn(view, clause.eId)))}>
      {name}
      {say.marks.colon}{' '}
      <span lang={textLanguage(view.key.language).bcp47}>
        <SpokenName name={namePath([clause], view.key.language)} />
      </span>
    </a>
  );
  return (
    <nav class="neighbours" aria-label={`${say.text.previous} / ${say.text.next}`}>
      {before === undefined ? <span /> : to(before, 'prev', say.text.previous)}
      {after === undefined ? <span /> : to(after, 'next', say.text.next)}
    </nav>
  );
}

/** Words not held here, and the languages that hold them. */
function NotHeld({ page, others }: ClauseProps) {
  const { say } = page;
  const holding = others.filter(({ held }) => held);
  return (
    <section class="banner not-held">
      <p>{say.gap}</p>
      {holding.length === 0 ? null : (
        <>
          <p>
            {say.heldElsewhere}
            {say.marks.colon}
          </p>
          <ul>
            {holding.map(({ address }) => (
              <li>
                <LanguageLink page={page} address={address} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
