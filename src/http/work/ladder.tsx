import { longDay } from '../../cite/format/days.ts';
import { regionName } from '../../model/regionName.ts';
import type { STAGES, Work } from '../../model/work.ts';
import type { PageContext } from '../page.ts';
import { Source } from '../parts/words.tsx';

type Stage = (typeof STAGES)[number];
type Reached = Work['stages'][number];

/** What a treaty climbs; one that is adopted by a conference need not be initialed. */
const RUNGS: readonly Stage[] = ['signed', 'ratified', 'in-force'];

/**
 * Every stage in the order in which a treaty reaches it, with its day and source; of a treaty that somebody looked
 * after also what is not known to have been reached, which is no claim that it was not.
 */
export function StatusLadder({ page, work }: { page: PageContext; work: Work }) {
  const { say } = page;
  const looked = work.nature === 'treaty' && work.status_checked !== undefined && work.stages.length > 0;
  const missing = looked ? RUNGS.filter((rung) => isUnknown(rung, work.stages)) : [];
  return (
    <ol class="ladder">
      {work.stages.map((reached) => (
        <Rung page={page} reached={reached} />
      ))}
      {missing.map((stage) => (
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

/** Not told itself, and nothing told that only follows it. */
function isUnknown(rung: Stage, stages: readonly Reached[]): boolean {
  const has = (stage: Stage): boolean => stages.some((one) => one.stage === stage);
  if (has('terminated') || has('in-force')) return false;
  return rung === 'signed' ? !has('signed') && !has('adopted') && !has('ratified') : !has(rung);
}
