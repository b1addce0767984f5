import type { STYLES, StyleName } from '../../cite/format/styles.ts';
import { isHeld } from '../../model/clause.ts';
import { INTERFACES } from '../../model/interfaces.ts';
import { textLanguage } from '../../model/language.ts';
import { checkedSnippet, type Embedded, embedSnippet } from '../../render/html/embed.tsx';
import { baseOf } from '../../render/pdfDocument/facts.ts';
import { quotedWords } from '../../render/quotedWords.ts';
import { cardPath } from '../card/path.ts';
import { COMPONENT_PATH } from '../embed/component.ts';
import { namedProofOf } from '../hash/proof.ts';
import { marksOf, quoted } from '../i18n/marks.ts';
import { Part } from '../parts/parts.tsx';
import { Citation, citationOf } from './citation.tsx';
import { PlaceLink } from './placeLink.tsx';
import type { ClauseProps } from './props.ts';

/** Names that the styles have in every language; `plain` is our own. */
const STYLE_NAMES: Readonly<Record<Exclude<StyleName, 'plain'>, string>> = {
  oscola: 'OSCOLA',
  bluebook: 'Bluebook',
  chicago: 'Chicago',
  gost: 'GOST R 7.0.5-2008',
};

const OTHERS = ['oscola', 'bluebook', 'chicago', 'gost'] as const satisfies readonly (keyof typeof STYLES)[];

/** Citations of the clause in every style; where words of it are held, what quotes them. */
export function CiteClause(props: ClauseProps) {
  const { page, view, clauses } = props;
  const { say } = page;
  const plain = citationOf(props, clauses);
  const isQuotable = clauses.some(isHeld);
  return (
    <Part heading={say.reading.citations}>
      <p id="cite-plain" data-copyable={say.reading.citation}>
        <Citation view={view} words={plain} />
      </p>
      {isQuotable ? <Quotation {...props} citation={plain} /> : null}
      <details>
        <summary>{OTHERS.map((style) => STYLE_NAMES[style]).join(', ')}</summary>
        <dl class="cites">
          {OTHERS.map((style) => (
            <div>
              <dt>{STYLE_NAMES[style]}</dt>
              <dd>
                <p id={`cite-${style}`} data-copyable={STYLE_NAMES[style]}>
                  <Citation view={view} style={style} words={citationOf(props, clauses, style)} />
                </p>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {isQuotable ? <Embed {...props} citation={plain} /> : null}
    </Part>
  );
}

type QuotationProps = ClauseProps & { readonly citation: string };

function Quotation({ page: { say, reader }, view, clauses, citation }: QuotationProps) {
  const { language } = view.key;
  return (
    <>
      <h3>{say.reading.quotation}</h3>
      <div class="pre" id="quotation" data-copyable={say.reading.quotation}>
        <span lang={textLanguage(language).bcp47}>
          {quoted(quotedWords(clauses, say.gap), marksOf(language, reader.language))}
        </span>
        {'\n'}
        <Citation view={view} words={citation} />
      </div>
    </>
  );
}

/** A quotation for other pages. */
function Embed({ page: { say, link, reader }, view, clauses, absolute, address, citation }: QuotationProps) {
  const embedded: Embedded = {
    lines: quotedWords(clauses, say.gap).split('\n'),
    lang: textLanguage(view.key.language).bcp47,
    notice: null,
    citation,
    permalink: absolute(address),
    hash: namedProofOf(view, clauses),
  };
  return (
    <details>
      <summary>{say.reading.embed}</summary>
      <p>{say.reading.embedSays}</p>
      <code class="pre" id="embed" data-copyable={say.reading.embed}>
        {embedSnippet(embedded)}
      </code>
      <p>{say.reading.embedChecks}</p>
      <code class="pre" id="embed-checked" data-copyable={say.reading.embedWithButton}>
        {checkedSnippet(embedded, INTERFACES[reader.language].bcp47, baseOf(absolute) + COMPONENT_PATH)}
      </code>
      <p>
        {say.reading.card}
        {say.marks.colon} <a href={link(cardPath(address, 'png'))}>PNG</a>,{' '}
        <a href={link(`${cardPath(address, 'png')}?shape=square`)}>PNG ({say.reading.cardSquare})</a>,{' '}
        <a href={link(cardPath(address, 'svg'))}>SVG</a>
      </p>
    </details>
  );
}

/** Clauses of this archive that cite this one or a clause in it. */
export function CitedBy({ page, view, archive, apparatus, clauses }: ClauseProps) {
  const { say } = page;
  const links = clauses.flatMap(({ eId }) => apparatus.citedBy(eId));
  if (!apparatus.isGathered) return <p class="soft">{say.reading.citedByGathering}</p>;
  if (links.length === 0) return null;
  return (
    <Part heading={say.reading.citedBy}>
      <ul>
        {links.map(({ from }) => (
          <li>
            <PlaceLink page={page} archive={archive} place={from} home={view.work.id} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
