import { z } from 'zod';
import type { Found, Target } from '../../archive/resolution.ts';
import { isHeld } from '../../model/clause.ts';
import { textLanguage } from '../../model/language.ts';
import { citedName } from '../../render/citation.ts';
import { clauseTitle } from '../../render/clauseTitle.ts';
import { cutLines } from '../../render/cutLines.ts';
import { type Embedded, embedSnippet } from '../../render/html/embed.tsx';
import { NOT_AS_PUBLISHED } from '../../render/levels.ts';
import { baseOf } from '../../render/pdfDocument/facts.ts';
import { quotedWords } from '../../render/quotedWords.ts';
import type { TextView } from '../../render/view.ts';
import { citationOf } from '../clause/citation.tsx';
import type { AppContext } from '../context.ts';
import { namedProofOf } from '../hash/proof.ts';
import { canonicalAddress } from '../text/linkHeader.ts';

/** UTF-16 units of words that another page is given to show; the rest is behind the permalink. */
const MOST_WORDS = 1500;
/** Pixels that lines of words take at most where nobody says less. */
const WIDTH = 640;
/** Seconds for which another page may keep the words: they may be corrected or withdrawn. */
const KEPT_FOR = 3600;

/** oEmbed 1.0, section 2.3.4.4. */
export const OEmbedSchema = z.object({
  type: z.literal('rich'),
  version: z.literal('1.0'),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.string(),
  cache_age: z.number().int().describe('Seconds'),
  html: z.string().describe('A blockquote with words, citation, stage, level, permalink and hash: no script'),
  width: z.number().int(),
  height: z.null().describe('As high as the words are in the fonts of the page'),
});

type OEmbed = z.infer<typeof OEmbedSchema>;

/** A text or clauses of one. */
export interface Quoted {
  readonly address: Found['address'];
  readonly target: Extract<Target, { kind: 'text' | 'clauses' }>;
  readonly view: TextView;
}

/** What another page is told to show. */
export function oEmbedOf(app: AppContext, quoted: Quoted, maxWidth: number): OEmbed {
  const { view, target } = quoted;
  const { facts } = app.services.archive().snapshot;
  const embedded = embeddedOf(app, quoted);
  const title = target.kind === 'text' ? [] : [clauseTitle(view, target.clauses)];
  return {
    type: 'rich',
    version: '1.0',
    title: [...title, view.front.title].join(', '),
    provider_name: citedName(facts),
    provider_url: baseOf(app.absolute),
    cache_age: KEPT_FOR,
    html: embedSnippet(embedded),
    width: Math.min(WIDTH, maxWidth),
    height: null,
  };
}

function embeddedOf({ services, absolute }: AppContext, { address, target, view }: Quoted): Embedded {
  const archiveName = citedName(services.archive().snapshot.facts);
  const clauses = target.kind === 'text' ? view.clauses : target.clauses;
  const lang = textLanguage(view.key.language).bcp47;
  const permalink = absolute(canonicalAddress(address, target));
  const shared = { lang, permalink };
  if (view.altered) return { ...shared, lines: [], notice: NOT_AS_PUBLISHED, citation: null, hash: null };
  const citation = citationOf({ view, absolute, archiveName }, clauses);
  if (!clauses.some(isHeld)) return { ...shared, lines: [], notice: NOT_HELD, citation, hash: null };
  const { lines, left, characters } = cutLines(
    quotedWords(clauses, 'not held').split('\n'),
    MOST_WORDS,
    lang,
  );
  const notice =
    left === 0
      ? null
      : `… cut: ${left} of ${characters} characters are left out, to be read at the permalink`;
  return { ...shared, lines, notice, citation, hash: namedProofOf(view, clauses) };
}

const NOT_HELD = 'The archive does not hold these words in this language or copy';
