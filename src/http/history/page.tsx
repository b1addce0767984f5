import type { Archive } from '../../archive/archive.ts';
import { LOG_FILE } from '../../archive/log.ts';
import { type Issue, isError } from '../../model/issue.ts';
import { headOf, type LoggedEntry } from '../../model/logEntry.ts';
import type { PageContext } from '../page.ts';
import { Fact, Part } from '../parts/parts.tsx';
import { Entry } from './entry.tsx';

interface Props {
  readonly page: PageContext;
  readonly archive: Archive;
  /** Shows entries older than the one of this number; null shows the newest. */
  readonly before: number | null;
}

/** Entries on one page. */
const MOST = 100;

/** Addresses of all pages of the log, the newest first: as each leads to the next. */
export const historyPages = (log: readonly LoggedEntry[]): readonly string[] => [
  '/log',
  ...Array.from({ length: Math.max(0, Math.ceil(log.length / MOST) - 1) }, (_, at) => {
    const oldest = log[log.length - (at + 1) * MOST];
    return `/log?before=${oldest?.line}`;
  }),
];

/** What was done to published texts, newest first, and the hashes by which a copy of the archive can be checked. */
export function HistoryPage({ page, archive, before }: Props) {
  const { say, link } = page;
  const { log } = archive.snapshot;
  const shown = log
    .filter(({ line }) => before === null || line < before)
    .slice(-MOST)
    .reverse();
  const texts = namesByHash(log);
  const older = (shown.at(-1)?.line ?? 1) > 1;
  return (
    <>
      <h1>{say.log.title}</h1>
      <p class="lead">{say.log.lead}</p>
      <p>
        <a href={link('/feed.atom')} type="application/atom+xml">
          {say.log.feed}
        </a>
      </p>
      {archive.snapshot.issues.some(isOfLog) ? (
        <p class="banner" role="note">
          <strong>{say.log.broken}</strong>
        </p>
      ) : null}
      {shown.length === 0 ? <p>{say.log.none}</p> : null}
      <ol class="entries" reversed start={shown[0]?.line}>
        {shown.map((entry) => (
          <Entry page={page} works={archive.works} entry={entry} texts={texts} />
        ))}
      </ol>
      <p>
        {older ? <a href={link(`/log?before=${shown.at(-1)?.line}`)}>{say.log.older}</a> : null}{' '}
        {before === null ? null : <a href={link('/log')}>{say.log.newer}</a>}
      </p>
      <Proof page={page} archive={archive} />
    </>
  );
}

/** Whatever is wrong with it, a reader is not to take it for whole. */
const isOfLog = (issue: Issue): boolean => issue.file === LOG_FILE && isError(issue);

const namesByHash = (log: readonly LoggedEntry[]): ReadonlyMap<string, string> =>
  new Map(log.map(({ new: t1, text }) => [t1, text]));

function Proof({ page, archive }: Omit<Props, 'before'>) {
  const { say } = page;
  const { root, log } = archive.snapshot;
  const head = headOf(log)?.hash ?? null;
  return (
    <Part heading={say.log.proof} id="proof">
      <p>{say.log.proofSays}</p>
      <dl class="facts">
        <Fact name={say.log.root}>
          <code class="hash">{root}</code>
        </Fact>
        {head === null ? null : (
          <Fact name={say.log.head}>
            <code class="hash">{head}</code>
          </Fact>
        )}
      </dl>
      <p>
        <code class="hash">{`npm run archive -- verify --root ${root}${head === null ? '' : ` --log ${head}`}`}</code>
      </p>
    </Part>
  );
}
