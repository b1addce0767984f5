import { MAX_REF } from '../../cite/answer.ts';
import { STYLES, type StyleName } from '../../cite/format/styles.ts';
import type { Cited } from '../../cite/format/subject.ts';
import { titleOfCited } from '../../cite/format/subject.ts';
import { namePath } from '../../cite/naming.ts';
import { MAX_PASTED, type ResolvedSpan } from '../../cite/pasted.ts';
import { textLanguage } from '../../model/language.ts';
import { sayReasons, type Titled } from '../../render/sayReasons.ts';
import type { PageContext } from '../page.ts';
import { AnsweredHere } from '../parts/mirror.tsx';
import { Sentence } from '../parts/parts.tsx';

/** What was typed or pasted, and the citations found; null where nothing was asked yet. */
export interface AskedCitations {
  readonly ref: string;
  readonly text: string;
  readonly citations: readonly ResolvedSpan[] | null;
  readonly truncated: boolean;
}

interface Props {
  readonly page: PageContext;
  readonly found: AskedCitations;
  /** What a permalink shows; null where it shows nothing. */
  readonly citedAt: (permalink: string) => Cited | null;
  readonly works: Titled;
}

/** References turned into permalinks: one typed, or all of a pasted text, linked or marked in it. */
export function CitePage({ page, found, citedAt, works }: Props) {
  const { say } = page;
  const { citations, text, truncated } = found;
  return (
    <>
      <h1>{say.cite.title}</h1>
      <CiteForms page={page} found={found} />
      {citations === null ? null : <p role="status">{say.cite.total(citations.length)}</p>}
      {truncated ? <p class="banner">{say.cite.truncated}</p> : null}
      {citations === null || text === '' ? null : (
        <MarkedText page={page} text={text} citations={citations} />
      )}
      {citations === null || citations.length === 0 ? null : (
        <ol class="citations">
          {distinct(citations).map((citation) => (
            <li>
              <Citation page={page} citation={citation} citedAt={citedAt} works={works} />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function CiteForms({ page, found: { ref, text } }: Pick<Props, 'page' | 'found'>) {
  const { say, reader, link, mirror } = page;
  if (mirror !== null) return <AnsweredHere page={page} mirror={mirror} path="/cite" />;
  return (
    <>
      <form class="compare" action="/cite" method="get">
        <label>
          <span>{say.cite.ref}</span>
          <input name="ref" value={ref} maxlength={MAX_REF} required />
        </label>
        {reader.explicit ? <input type="hidden" name="ui" value={reader.language} /> : null}
        <button type="submit">{say.cite.button}</button>
      </form>
      <form class="compare" action={link('/cite')} method="post">
        <label>
          <span>{say.cite.text}</span>
          <textarea name="text" rows={8} maxlength={MAX_PASTED} required>
            {text}
          </textarea>
        </label>
        <button type="submit">{say.cite.button}</button>
      </form>
    </>
  );
}

/** The reader's own text; what is not found says so in words, not by colour alone. */
function MarkedText({
  page,
  text,
  citations,
}: {
  page: PageContext;
  text: string;
  citations: readonly ResolvedSpan[];
}) {
  let at = 0;
  const pieces = citations.map((citation) => {
    const { start, end, status, targets } = citation;
    const before = text.slice(at, start);
    const words = text.slice(Math.max(at, start), end);
    at = Math.max(at, end);
    return (
      <>
        {before}
        {status === 'found' ? (
          <a href={page.link(targets[0] ?? '')}>{words}</a>
        ) : (
          <>
            <mark class={status}>{words}</mark> [{page.say.cite.status[status]}]
          </>
        )}
      </>
    );
  });
  return (
    <blockquote class="pasted">
      {pieces}
      {text.slice(at)}
    </blockquote>
  );
}

/** Each reference once, with the places it leads to. */
function distinct(citations: readonly ResolvedSpan[]): readonly ResolvedSpan[] {
  const known = new Map(citations.map((one) => [`${one.ref} ${one.targets.join(' ')}`, one] as const));
  return [...known.values()];
}

function Citation({
  page,
  citation,
  citedAt,
  works,
}: Omit<Props, 'found'> & { readonly citation: ResolvedSpan }) {
  const { say } = page;
  const { ref, status, targets, near, why } = citation;
  const [only, second] = targets;
  const cited = status === 'found' && second === undefined ? citedAt(only ?? '') : null;
  return (
    <>
      <q>{ref}</q>: {say.cite.status[status]}
      {why.length === 0 ? null : (
        <>
          {' '}
          (<Sentence of={sayReasons(why, page.reader.language, works)} />)
        </>
      )}
      <Places page={page} permalinks={targets} citedAt={citedAt} />
      {near.length === 0 ? null : (
        <p>
          {say.cite.near}
          {say.marks.colon}
        </p>
      )}
      <Places page={page} permalinks={near} citedAt={citedAt} />
      {cited === null ? null : <Styles page={page} cited={cited} />}
    </>
  );
}

function Places({
  page,
  permalinks,
  citedAt,
}: Omit<Props, 'found' | 'works'> & { readonly permalinks: readonly string[] }) {
  if (permalinks.length === 0) return null;
  return (
    <ul>
      {permalinks.map((permalink) => {
        const cited = citedAt(permalink);
        return (
          <li>
            <a
              href={page.link(permalink)}
              lang={cited === null ? undefined : textLanguage(cited.language).bcp47}
            >
              {cited === null ? permalink : nameOf(cited)}
            </a>{' '}
            <code>{permalink}</code> {cited === null ? null : <LevelOf page={page} cited={cited} />}
          </li>
        );
      })}
    </ul>
  );
}

const nameOf = (cited: Cited): string =>
  [namePath(cited.path, cited.language), titleOfCited(cited)].filter((part) => part !== '').join(', ');

function LevelOf({ page, cited: { level, isGap } }: { page: PageContext; cited: Cited }) {
  if (isGap) return <span class="gap-says">{page.say.gap}</span>;
  if (level === null) return null;
  return (
    <a class={`level ${level}`} href={page.link(`/about#level-${level}`)}>
      {page.say.level[level]}
    </a>
  );
}

/** Names that are the same in every language; our own form has none. */
const STYLE_NAMES: Readonly<Record<StyleName, string | null>> = {
  oscola: 'OSCOLA',
  bluebook: 'Bluebook',
  chicago: 'Chicago',
  gost: 'ГОСТ Р 7.0.5 (GOST R 7.0.5)',
  plain: null,
};

/** The place in all styles; the day of access is the reader's to add. */
function Styles({ page, cited }: { page: PageContext; cited: Cited }) {
  return (
    <details>
      <summary>{page.say.cite.styles}</summary>
      <dl class="facts">
        {Object.entries(STYLES).map(([name, write]) => (
          <div>
            <dt>{STYLE_NAMES[name as StyleName] ?? page.say.cite.plain}</dt>
            <dd lang={name === 'gost' ? 'ru' : 'en'}>{write(cited, { accessed: null, asOf: null })}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
