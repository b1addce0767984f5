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
      <a href={permalink} data-copies="link">
        {say.reading.copyLink}
      </a>
      {view.altered || !clauses.some(isHeld) ? null : (
        <a href="#quotation" data-copies="quotation">
          {say.reading.copyQuotation}
        </a>
      )}
      {offeredOf(view).includes('pdf') ? (
        <a href={link(formatAddress({ ...address, format: 'pdf' }))}>PDF</a>
      ) : null}
      {view.altered ? null : <a href="#cite-plain">{say.reading.cite}</a>}
    </p>
  );
}
