import { z } from 'zod';
import type { Archive } from '../../archive/archive.ts';
import { refAddress } from '../../archive/hashed.ts';
import { namePath, stepsOfEId } from '../../cite/naming.ts';
import { LEVELS } from '../../model/attestation.ts';
import type { InterfaceCode } from '../../model/interfaces.ts';
import { VERDICTS } from '../../quote/check.ts';
import type { CheckedText, Quotation } from '../../quote/text.ts';
import { SegmentSchema } from '../../render/diffJson.ts';
import { PERMANENT, permanent } from '../../render/permanent.ts';
import type { Href } from '../../render/view.ts';
import type { Shown } from '../../search/engine/live.ts';
import { PROOF_DIGITS } from '../hash/cited.ts';
import { saysOf, saysSearched, searchedIn } from './say.ts';

const ClauseSchema = z.object({
  ...PERMANENT,
  level: z.enum(LEVELS).describe('How far our copy was checked'),
  name: z.string().describe('In the language of the text'),
  title: z.string(),
  lang: z.string(),
  hash: z.string().describe('c1 of its words'),
  share: z
    .string()
    .describe('The clause with 32 digits of this hash: whoever opens it sees whether the words still stand'),
});

const QuotationSchema = z.object({
  quotation: z.string(),
  start: z.number().int().describe('Where it stands in the text, in UTF-16 code units, half-open'),
  end: z.number().int(),
  verdict: z
    .enum(VERDICTS)
    .describe('Of the words alone. translation is a guess; none says nothing of texts that are not held'),
  clauses: z.array(ClauseSchema).describe('Of a joined quotation one for each part'),
  total: z.number().int().describe('How many clauses there are, where not all are listed'),
  diff: z.array(SegmentSchema).describe('before: our copy; after: the quotation'),
  stated: z
    .object({ ref: z.string(), targets: z.array(z.string()) })
    .nullable()
    .describe('Another clause or document that is named beside the quotation'),
  says: z.string(),
});

/** `POST /api/v1/quote`. */
export const QuoteSchema = z
  .object({
    quotations: z.array(QuotationSchema),
    truncated: z.boolean().describe('There were more quotations than are checked at once'),
    searched: z.object({
      texts: z.number().int(),
      languages: z.array(z.string()),
      root: z.string().describe('Root of the archive that was searched'),
      says: z.string(),
    }),
  })
  .meta({ id: 'QuotationCheck' });

export type QuoteJson = z.infer<typeof QuoteSchema>;

/** A clause that a quotation was found in, as programs and pages name it. */
export type FoundClause = z.infer<typeof ClauseSchema>;

/** The answer as programs read it; `text` is what was pasted. */
export function quoteJson(
  archive: Archive,
  text: string,
  { quotations, truncated }: CheckedText,
  language: InterfaceCode,
  absolute: Href,
): QuoteJson {
  const searched = searchedIn(archive);
  return {
    quotations: quotations.map((one) => ({
      ...quotationJson(text, one, language),
      clauses: one.clauses.map((shown) => foundClause(archive, shown, absolute)),
    })),
    truncated,
    searched: {
      texts: searched.texts,
      languages: [...searched.languages],
      root: archive.snapshot.root,
      says: saysSearched(searched, language),
    },
  };
}

function quotationJson(text: string, one: Quotation, language: InterfaceCode) {
  const { start, end, verdict, total, segments, stated } = one;
  return {
    quotation: text.slice(start, end),
    start,
    end,
    verdict,
    total,
    diff: [...segments],
    stated: stated === null ? null : { ref: stated.ref, targets: [...stated.targets] },
    says: saysOf(one, language).join(' '),
  };
}

/** A clause by its name, address and hash. */
export function foundClause(archive: Archive, { edition, position }: Shown, absolute: Href): FoundClause {
  const names = permanent(refAddress(archive, { edition, position }), absolute);
  const c1 = edition.index.c1At(position) ?? '';
  return {
    ...names,
    level: edition.index.levelAt(position) ?? 'unchecked',
    name: namePath(stepsOfEId(edition.index.eIdAt(position)), edition.key.language),
    title: edition.front.title,
    lang: edition.key.language,
    hash: `c1:${c1}`,
    share: `${names.permalink}?h=${c1.slice(0, PROOF_DIGITS)}`,
  };
}
