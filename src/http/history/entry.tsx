import type { Archive } from '../../archive/archive.ts';
import { longDay } from '../../cite/format/days.ts';
import { ALL_WORKS, formatAddress, parseAddress } from '../../model/address.ts';
import { parseEId } from '../../model/eid.ts';
import type { LoggedEntry } from '../../model/logEntry.ts';
import { textName } from '../../render/textName.ts';
import type { PageContext } from '../page.ts';
import { Fact } from '../parts/parts.tsx';
import { Told, Words } from '../parts/words.tsx';
import { nameOfEId } from '../problem/offers.ts';
import { titleFor } from '../work/names.ts';

interface Props {
  readonly page: PageContext;
  readonly works: Archive['works'];
  readonly entry: LoggedEntry;
  /** Name of each logged text by its `t1`, for the text that a correction corrects. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What an entry is called by in links: digits enough that two are never alike. */
export const entryId = ({ hash }: LoggedEntry): string => hash.slice(0, 16);

/** What was done to which text, when and why; the hashes by which anybody can check it. */
export function Entry(props: Props) {
  const { page, entry } = props;
  const { say, reader } = page;
  const { act, date, entered, reason, source, hash } = entry;
  return (
    <li id={entryId(entry)}>
      <p>
        <time datetime={date}>{longDay(date, reader.language)}</time>
        {say.marks.colon} <strong>{say.log.act[act]}</strong>{' '}
        {entered === undefined ? null : (
          <span class="soft">({say.log.entered(longDay(entered, reader.language))})</span>
        )}
      </p>
      <p>
        <TextLink {...props} />
      </p>
      <dl class="facts">
        {reason === null ? null : (
          <Fact name={say.log.why}>
            <Words page={page} of={reason} />
          </Fact>
        )}
        {source === undefined ? null : (
          <Fact name={say.log.source}>
            <Told page={page} source={source.name} url={source.url ?? undefined} /> ({source.publisher})
          </Fact>
        )}
        <Clauses {...props} />
        <Changes {...props} />
        <Fact name={say.log.hash}>
          <code class="hash">{hash}</code>
        </Fact>
      </dl>
    </li>
  );
}

/** The text by its title, language, day and edition; its name alone where it is not here any more. */
function TextLink({ page, works, entry: { text } }: Props) {
  const address = parseAddress(`/t/${text}`);
  const work = works.get(address?.work ?? '')?.work;
  if (address?.expression == null || work === undefined) return <code>{text}</code>;
  const { expression } = address;
  const title = titleFor(work, page);
  return (
    <>
      <span lang={title.lang}>{title.text}</span>
      {page.say.marks.colon}{' '}
      <a href={page.link(formatAddress(address))}>
        {textName(expression, page.reader.language)}, {page.say.text.edition(expression.edition ?? 1)}
      </a>
    </>
  );
}

/** Clauses of the entry with the hashes of their words, before and after. */
function Clauses({ page, entry: { text, clauses } }: Props) {
  const { say } = page;
  if (clauses.length === 0) return null;
  return (
    <Fact name={say.log.clauses}>
      <ul>
        {clauses.map(({ clause, old, new: now, extent }) => (
          <li>
            <a href={page.link(clausePath(text, clause))}>{nameOfLogged(clause, page)}</a>
            {extent === undefined ? null : ` (${say.log.extent[extent]})`}{' '}
            <span class="soft small">{hashes(old, now)}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
}

function nameOfLogged(clause: string, { say, reader }: PageContext): string {
  const eId = parseEId(clause);
  if (clause === 'title') return say.reading.title;
  return eId === null ? clause : nameOfEId(eId, reader.language);
}

/** `c1:…` of the words, or `c1:… → c1:…` where they are others since. */
function hashes(old: string | null, now: string | null): string {
  const short = (c1: string | null): string => (c1 === null || c1 === 'gap' ? '–' : `c1:${c1.slice(0, 16)}…`);
  return old === now ? short(now) : `${short(old)} → ${short(now)}`;
}

function clausePath(text: string, clause: string): string {
  const address = parseAddress(`/t/${text}`) ?? ALL_WORKS;
  return formatAddress({ ...address, clause: clause === 'title' ? null : parseEId(clause) });
}

/** Of a correction: the comparison with what it corrects. */
function Changes({ page, entry: { act, old, text }, texts }: Props) {
  const before = act === 'corrected' && old !== null ? texts.get(old) : undefined;
  if (before === undefined) return null;
  return (
    <Fact name={page.say.log.changes}>
      <a href={page.link(`/compare/${before}/to/${text}`)}>{page.say.nav.compare}</a>
    </Fact>
  );
}
