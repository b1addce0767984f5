import { longDay } from '../../cite/format/days.ts';
import { regionName } from '../../model/regionName.ts';
import { notKnownReached, type Work } from '../../model/work.ts';
import type { PageContext } from '../page.ts';
import { Source } from '../parts/words.tsx';

type Reached = Work['stages'][number];

/**
 * Every stage in the order in which a treaty reaches it, with its day and source; of a treaty that somebody looked
 * after also what is not known to have been reached, which is no claim that it was not.
 */
export function StatusLadder({ page, work }: { page: PageContext; work: Work }) {
  const { say } = page;
  return (
    <ol class="ladder">
      {work.stages.map((reached) => (
        <Rung page={page} reached={reached} />
      ))}
      {notKnownReached(work).map((stage) => (
        <li class="unknown">
          {say.stage[stage]}
          {say.marks.colon} {say.work.unknownRung(longDay(work.status_checked ?? '', page.reader.language))}
        </li>
      ))}
    </ol>
  );
}

function Rung({
  page,
  reached: { stage, for: party, date, source, url },
}: {
  page: PageContext;
  reached: Reached;
}) {
  const { say, reader } = page;
  return (
    <li>
      <strong>{say.stage[stage]}</strong>
      {party === undefined ? '' : ` (${regionName(party, reader.language)})`}{' '}
      <time datetime={date}>{longDay(date, reader.language)}</time>{' '}
      <Source page={page} source={source} url={url} />
    </li>
  );
}
