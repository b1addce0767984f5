import type { Archive } from '../../archive/archive.ts';
import { newestEdition } from '../../archive/snapshot.ts';
import { longDay } from '../../cite/format/days.ts';
import { type Address, formatAddress } from '../../model/address.ts';
import { type Clause, walk } from '../../model/clause.ts';
import { textLanguage } from '../../model/language.ts';
import { formatParallel, MAX_COLUMNS } from '../../model/parallel.ts';
import { aboveOf } from '../../render/above.ts';
import { offeredOf } from '../../render/formats.ts';
import { blankLayers, Printed } from '../../render/html/spoken.tsx';
import { WordsHtml } from '../../render/html/words.tsx';
import { addressIn, expressionOf, type TextView } from '../../render/view.ts';
import { proofOf } from '../hash/proof.ts';
import type { PageContext } from '../page.ts';
import { Fact, Part } from '../parts/parts.tsx';
import { clauseWords, Formats } from '../text/parts.tsx';
import { expressionAddressOf, versionsOf } from '../view.ts';
import type { ClauseProps } from './props.ts';

/** Headings and lead-in words of what a clause lies in: without them it may mean something else. */
export function Above({ page, view, clause }: { page: PageContext; view: TextView; clause: Clause }) {
  const said = aboveOf(view, clause);
  if (said.length === 0) return null;
  const say = clauseWords(page, view);
  return (
    <section class="above">
      {said.map(({ eId, label, number, heading, words }) => (
        <p>
          <a href={page.link(formatAddress(addressIn(view, eId)))}>
            {label === null ? '¶' : <Printed label={label} number={number} />}
          </a>{' '}
          {heading === null ? null : <WordsHtml words={heading} />}{' '}
          {words === null ? null : <WordsHtml words={words} layers={blankLayers(words.text, say)} />}
        </p>
      ))}
    </section>
  );
}

/** The same clause in the other languages of the version, held or not, and all side by side. */
export function ClauseLanguages({ page, entry, view, others, address }: ClauseProps) {
  const { say, link } = page;
  if (others.length === 0) return null;
  const beside = others.flatMap((other) => other.address.expression ?? []);
  const expressions = [expressionOf(view), ...beside].slice(0, MAX_COLUMNS);
  const { clause, to } = address;
  return (
    <div class="reading-bar">
      <nav class="languages" aria-label={say.reading.readIn}>
        <a href={link(formatAddress(address))} aria-current="page">
          <span lang={textLanguage(view.key.language).bcp47}>{textLanguage(view.key.language).endonym}</span>
          {view.key.variant === null ? '' : ` (${view.key.variant})`}
        </a>
        {others.map((other) => (
          <span>
            <LanguageLink page={page} address={other.address} />
            {other.held ? null : <span class="soft"> – {say.gap}</span>}
          </span>
        ))}
        <a href={link(formatParallel({ work: entry.work.id, expressions, clause, to, format: 'html' }))}>
          {say.reading.sideBySide}
        </a>
      </nav>
    </div>
  );
}

/** Says the language in itself (`English`, `Русский`), and the variant where there is one. */
export function LanguageLink({ page, address }: { page: PageContext; address: Address }) {
  const { bcp47, endonym } = textLanguage(address.expression?.language ?? 'eng');
  return (
    <a href={page.link(formatAddress(address))} hreflang={bcp47} lang={bcp47}>
      {endonym}
      {address.expression?.variant == null ? '' : ` (${address.expression.variant})`}
    </a>
  );
}

/** Address, hash, versions and downloads. */
export function ClauseFacts(props: ClauseProps) {
  const { page, view, clauses, address, absolute } = props;
  const { say, link } = page;
  const hash = clauses.length === 1 ? view.hashesOf(clauses[0].eId)?.c1 : null;
  const proof = proofOf(view, clauses);
  const pinned: Address = { ...address, expression: { ...view.key, edition: view.edition } };
  return (
    <Part heading={say.text.permalink}>
      <dl class="facts">
        <Fact name={say.text.permalink}>
          <a href={link(formatAddress(address))}>
            <code>{absolute(address)}</code>
          </a>
        </Fact>
        <Fact name={say.text.edition(view.edition)}>
          <a href={link(formatAddress(pinned))}>
            <code>{formatAddress(pinned)}</code>
          </a>
        </Fact>
        {hash == null || hash === 'gap' ? null : (
          <Fact name={say.text.hash}>
            <a href={link(`/h/${hash}`)}>
              <code>c1:{hash}</code>
            </a>
          </Fact>
        )}
        {proof === null ? null : (
          <Fact name={say.text.proof}>
            <code data-copyable={say.text.proof}>
              {absolute(address)}?h={proof}
            </code>
            <p class="soft small">{say.text.proofSays}</p>
          </Fact>
        )}
        <Versions {...props} />
        <Formats page={page} formats={offeredOf(view)} at={(format) => ({ ...address, format })} />
      </dl>
    </Part>
  );
}

/** The clause in the other versions of its language, each to read and to compare. */
function Versions({ page, archive, entry, expression, view, clauses }: ClauseProps) {
  const { say, link, reader } = page;
  const versions = versionsOf(entry, expression)
    .filter((other) => other !== expression)
    .map((other) => ({ other, same: sameClause(archive, other, clauses[0]) }));
  if (versions.length === 0) return null;
  const here = formatAddress(addressIn(view, clauses[0].eId)).slice('/t/'.length);
  return (
    <Fact name={say.reading.otherVersions}>
      <ul>
        {versions.map(({ other, same }) => {
          const address = { ...expressionAddressOf(entry.work.id, other), clause: same?.eId ?? null };
          const there = formatAddress(address);
          return (
            <li>
              <a href={link(there)}>{longDay(other.key.date, reader.language)}</a>
              {same === null ? (
                ` – ${say.reading.notThere}`
              ) : (
                <>
                  {' · '}
                  <a href={link(`/compare/${there.slice('/t/'.length)}/to/${here}`)}>{say.nav.compare}</a>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </Fact>
  );
}

function sameClause(archive: Archive, version: ClauseProps['expression'], { wid }: Clause): Clause | null {
  for (const clause of walk(archive.text(newestEdition(version)).clauses))
    if (clause.wid === wid) return clause;
  return null;
}
