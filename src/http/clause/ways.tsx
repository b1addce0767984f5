import { formatAddress } from '../../model/address.ts';
import { isHeld } from '../../model/clause.ts';
import { offeredOf } from '../../render/formats.ts';
import { copyLabels } from '../text/parts.tsx';
import type { ClauseProps } from './props.ts';

/**
 * What people come to a clause for, first: its link, its words with their citation, its PDF. Each is a link to what it
 * says; the script copies instead.
 */
export function ClauseWays({ page, view, clauses, address, absolute }: ClauseProps) {
  const { say, link } = page;
  const permalink = absolute(address);
  return (
    <p class="clause-ways" {...copyLabels(page, view)}>
      <span class="short">{say.reading.copyShort.lead}</span>
      <a href={permalink} data-copies={page.mirror?.publicAddress === null ? undefined : 'link'}>
        <Way full={say.reading.copyLink} short={say.reading.copyShort.link} />
      </a>
      {view.altered || !clauses.some(isHeld) ? null : (
        <a href="#quotation" data-copies="quotation">
          <Way full={say.reading.copyQuotation} short={say.reading.copyShort.quotation} />
        </a>
      )}
      {offeredOf(view).includes('pdf') ? (
        <a href={link(formatAddress({ ...address, format: 'pdf' }))}>PDF</a>
      ) : null}
      {view.altered ? null : <a href="#cite-plain">{say.reading.cite}</a>}
    </p>
  );
}

/** On a phone all ways stand in one line, in fewer words. */
const Way = ({ full, short }: { full: string; short: string }) => (
  <>
    <span class="full">{full}</span>
    <span class="short">{short}</span>
  </>
);
