import type { Archive } from '../../archive/archive.ts';
import { formatAddress } from '../../model/address.ts';
import { textLanguage } from '../../model/language.ts';
import { type CheckedText, MOST_QUOTATIONS, type Quotation } from '../../quote/text.ts';
import { SegmentsHtml } from '../../render/html/diff.tsx';
import { textName } from '../../render/textName.ts';
import type { Shown } from '../../search/engine/live.ts';
import type { PageContext } from '../page.ts';
import { QuoteForm } from './form.tsx';
import { foundClause } from './json.ts';
import { saysOf, saysSearched, searchedIn } from './say.ts';

/** Where a quotation is pasted. */
export function QuoteStart({ page }: { page: PageContext }) {
  const { say } = page;
  return (
    <>
      <h1>{say.quote.title}</h1>
      <p class="lead">{say.quote.lead}</p>
      <QuoteForm page={page} text="" />
    </>
  );
}

interface Props {
  readonly page: PageContext;
  readonly archive: Archive;
}

/** Each quotation of what was pasted, and what was looked into. */
export function QuotePage({
  page,
  archive,
  text,
  checked,
}: Props & { readonly text: string; readonly checked: CheckedText }) {
  const { say, reader } = page;
  const { quotations, truncated } = checked;
  return (
    <>
      <h1>{say.quote.title}</h1>
      <p role="status">{say.quote.ofLine(quotations.length)}</p>
      {truncated ? <p class="banner">{say.quote.truncated(MOST_QUOTATIONS)}</p> : null}
      {quotations.map((one, at) => (
        <QuotationResult page={page} archive={archive} text={text} quotation={one} number={at + 1} />
      ))}
      <p class="soft">{saysSearched(searchedIn(archive), reader.language)}</p>
      <p class="force">{say.noLegalForce}</p>
      <h2 id="paste">{say.quote.field}</h2>
      <QuoteForm page={page} text={text} />
    </>
  );
}

interface ResultProps extends Props {
  readonly text: string;
  readonly quotation: Quotation;
  readonly number: number;
}

function QuotationResult({ page, archive, text, quotation, number }: ResultProps) {
  const { say, reader } = page;
  const { start, end, verdict, segments, stated } = quotation;
  const [first, ...others] = saysOf({ ...quotation, stated: null }, reader.language);
  const [shown] = quotation.clauses;
  const isShown = verdict !== 'same' && segments.length > 0;
  return (
    <section class={`quotation ${verdict}`} aria-labelledby={`quotation-${number}`}>
      <h2 id={`quotation-${number}`}>{say.quote.number(number)}</h2>
      <blockquote class="pasted">{text.slice(start, end)}</blockquote>
      <p class="verdict">
        <strong>{first}</strong> {others.join(' ')}
      </p>
      {isShown && shown !== undefined ? (
        <>
          <p class="legend">{say.quote.legend}</p>
          <blockquote class="compared" lang={textLanguage(shown.edition.key.language).bcp47}>
            <SegmentsHtml segments={segments} />
          </blockquote>
        </>
      ) : null}
      <Places page={page} archive={archive} quotation={quotation} />
      {stated === null ? null : (
        <div class="banner">
          <p>{say.quote.stated(stated.ref)}</p>
          <ul>
            {stated.targets.map((permalink) => (
              <li>
                <a href={page.link(permalink)}>{permalink}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Places({ page, archive, quotation }: Props & { readonly quotation: Quotation }) {
  const { say } = page;
  const { verdict, clauses, total } = quotation;
  if (clauses.length === 0) return null;
  const headings: Partial<Record<Quotation['verdict'], string>> = {
    differs: say.quote.closest,
    joined: say.quote.parts,
    near: say.quote.closest,
    translation: say.quote.guessed,
  };
  return (
    <>
      <h3>{headings[verdict] ?? say.quote.places(total)}</h3>
      <ul class="places-found">
        {clauses.map((shown) => (
          <li>
            <Place page={page} archive={archive} shown={shown} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** A clause by its name, document, language, day and level, with the link that proves its words. */
function Place({ page, archive, shown }: Props & { readonly shown: Shown }) {
  const { say, link, reader } = page;
  const { permalink, name, title, level, share } = foundClause(archive, shown, formatAddress);
  const { key } = shown.edition;
  const lang = textLanguage(key.language).bcp47;
  return (
    <>
      <a href={link(permalink)} lang={lang}>
        {name}
      </a>
      <span class="soft small" lang={lang}>
        {' '}
        {title}
      </span>
      <span class="facts-line small">
        {textName(key, reader.language)} ·{' '}
        <a class={`level ${level}`} href={link(`/about#level-${level}`)}>
          {say.level[level]}
        </a>{' '}
        · <a href={link(share)}>{say.quote.share}</a>
      </span>
    </>
  );
}
