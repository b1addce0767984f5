import { Fragment } from 'hono/jsx';
import { textLanguage } from '../../model/language.ts';
import { SpokenName } from '../../render/html/spoken.tsx';
import { WordsHtml } from '../../render/html/words.tsx';
import type { Hit, NearHit } from '../../search/show/answer.ts';
import type { PageContext } from '../page.ts';
import { titleFor } from '../work/names.ts';
import { captionOfHit } from './caption.ts';
import type { SearchContext } from './context.ts';
import { nameOfHit } from './nameOfHit.ts';

interface Props {
  readonly context: SearchContext;
  readonly hits: readonly Hit[];
  /** What follows in the same list. */
  readonly near: readonly NearHit[];
}

/** Clauses with their words, each under its own citation; after those that answer, what is near. */
export function Hits({ context, hits, near }: Props) {
  if (hits.length + near.length === 0) return null;
  return (
    <ol class="hits">
      {hits.map((hit) => (
        <li>
          <HitItem context={context} hit={hit} missing={[]} />
        </li>
      ))}
      {near.map((hit, at) => (
        <li class="near">
          {at > 0 || hits.length === 0 ? null : <p class="closest">{context.page.say.search.closest}</p>}
          <HitItem context={context} hit={hit} missing={hit.missing} />
        </li>
      ))}
    </ol>
  );
}

interface ItemProps {
  readonly context: SearchContext;
  readonly hit: Hit;
  readonly missing: readonly string[];
}

function HitItem({ context: { page, works }, hit, missing }: ItemProps) {
  const { link } = page;
  const lang = textLanguage(hit.lang).bcp47;
  const entry = works.get(hit.work.id);
  const title = entry === undefined ? { text: hit.work.title, lang } : titleFor(entry.work, page);
  const caption = captionOfHit(hit, entry, page.reader.language);
  const layers = hit.highlights.map(([start, end]) => ({
    start,
    end,
    draw: (inner: unknown) => <mark>{inner as string}</mark>,
  }));
  return (
    <article>
      <h2>
        <a href={link(hit.permalink)}>
          <span lang={lang}>
            <SpokenName name={nameOfHit(hit)} />
          </span>
          {caption === null ? null : (
            <span class="of" lang={textLanguage(page.reader.language).bcp47}>
              {' '}
              [{caption}]
            </span>
          )}
          <span class="of">
            {', '}
            <span lang={title.lang}>{title.text}</span>
          </span>
        </a>
      </h2>
      {hit.clauses.length === 0 ? (
        <blockquote lang={lang}>
          <WordsHtml words={{ text: hit.snippet, marks: [] }} layers={layers} />
        </blockquote>
      ) : (
        <Whole page={page} hit={hit} />
      )}
      <p class="of">
        <span lang={lang}>{textLanguage(hit.lang).endonym}</span>
        {hit.attestation === null ? null : <HitLevel page={page} level={hit.attestation} />}
      </p>
      <Missing page={page} words={missing} />
      <Also page={page} hit={hit} />
    </article>
  );
}

/** A cited clause with all that lies in it; what is left out is said, with the way to it. */
function Whole({ page: { say, link, reader }, hit }: { page: PageContext; hit: Hit }) {
  return (
    <>
      <blockquote class="whole" lang={textLanguage(hit.lang).bcp47}>
        {hit.clauses.map(({ label, heading, text }) => (
          <p>
            {label === null ? null : <span class="label">{label} </span>}
            {heading === null ? null : <strong>{heading} </strong>}
            {text === null ? (
              <em lang={textLanguage(reader.language).bcp47}>[{say.gap}]</em>
            ) : (
              <WordsHtml words={{ text, marks: [] }} layers={[]} />
            )}
          </p>
        ))}
      </blockquote>
      {hit.more === 0 ? null : (
        <p class="more">
          <a href={link(hit.permalink)}>{say.search.moreClauses(hit.more)}</a>
        </p>
      )}
    </>
  );
}

/** No link: twenty of them would stand between the hits for who goes by keys. */
function HitLevel({ page, level }: { page: PageContext; level: NonNullable<Hit['attestation']> }) {
  return (
    <>
      {' · '}
      <span class={`level ${level}`} title={page.say.level[`${level}Says`]}>
        {page.say.level[level]}
      </span>
    </>
  );
}

/** Words that the clause has not: struck through for the eye, and said to be missing for the ear. */
function Missing({ page, words }: { page: PageContext; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <p class="missing">
      {page.say.search.missing}
      {page.say.marks.colon}{' '}
      {words.map((word, index) => (
        <Fragment>
          {index === 0 ? '' : ', '}
          <s>{word}</s>
        </Fragment>
      ))}
    </p>
  );
}

function Also({ page, hit }: { page: PageContext; hit: Hit }) {
  if (hit.also.length === 0) return null;
  return (
    <p class="also">
      {page.say.search.also}
      {page.say.marks.colon}{' '}
      {hit.also.map((permalink, index) => (
        <Fragment>
          {index === 0 ? '' : ', '}
          <a href={page.link(permalink)}>{permalink.split('/').slice(3).join('/')}</a>
        </Fragment>
      ))}
    </p>
  );
}
