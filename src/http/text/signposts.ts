import type { Target } from '../../archive/resolution.ts';
import type { Address } from '../../model/address.ts';
import { licenceOf, rightsOf } from '../../model/rights.ts';
import {
  bareMediaType,
  FORMATS,
  formatsFor,
  type OfferedFormat,
  offeredOf,
  offeredOfWork,
} from '../../render/formats.ts';
import { isUnofficialTranslation } from '../../render/linked/copy.ts';
import { baseOf } from '../../render/pdfDocument/facts.ts';
import type { Href } from '../../render/view.ts';
import { expressionAddressOf, workAddress } from '../view.ts';

/** A typed link (RFC 8288). */
export interface Signpost {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
}

const HTML = 'text/html';

/** More would make headers that servers on the way refuse; the JSON of the Work has them all. */
const MOST_TEXTS = 30;

/**
 * FAIR Signposting (signposting.org), level 1: which files show the words of a page and which describe them, what it is
 * part of, what it is and by what licence; of a file, which page it belongs to. The address to cite and the author stand
 * elsewhere and nowhere: treaties have none that could be linked.
 */
export function signposts(address: Address, target: Target, absolute: Href): readonly Signpost[] {
  if (target.kind === 'works') return address.format === 'html' ? catalogs(baseOf(absolute)) : [];
  const page = { ...address, format: 'html' } as const;
  if (address.format !== 'html') return [ofFile(address.format, absolute(page)), ...licences(target)];
  return [
    ...filesOf(target).map(
      (format): Signpost => ({
        rel: isContent(format) ? 'item' : 'describedby',
        href: absolute({ ...page, format }),
        type: bareMediaType(format),
      }),
    ),
    ...textsOf(target).map((text): Signpost => ({ rel: 'item', href: absolute(text), type: HTML })),
    { rel: 'collection', href: absolute(around(page, target)), type: HTML },
    { rel: 'type', href: `https://schema.org/${kindOf(target)}` },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    ...licences(target),
  ];
}

/** What describes the archive as a whole. */
export const catalogs = (site: string): readonly Signpost[] => [
  { rel: 'describedby', href: `${site}/catalog.jsonld`, type: 'application/ld+json' },
  { rel: 'describedby', href: `${site}/catalog.ttl`, type: 'text/turtle' },
];

const ofFile = (format: string, page: string): Signpost => ({
  rel: isContent(format) ? 'collection' : 'describes',
  href: page,
  type: HTML,
});

const DESCRIBES: readonly string[] = ['json', 'xml'] satisfies readonly OfferedFormat[];

/** Records cite the words; JSON and Akoma Ntoso say what is known of them. */
const isContent = (format: string): boolean =>
  !DESCRIBES.includes(format) &&
  !Object.entries(FORMATS).some(([suffix, { isRecord }]) => suffix === format && isRecord);

const filesOf = (target: Target): readonly OfferedFormat[] =>
  target.kind === 'text' || target.kind === 'clauses'
    ? offeredOf(target.text.edition)
    : target.kind === 'work'
      ? offeredOfWork(target.entry)
      : formatsFor('list');

const textsOf = (target: Target): readonly Address[] =>
  target.kind !== 'work'
    ? []
    : target.entry.expressions
        .slice(0, MOST_TEXTS)
        .map((expression) => expressionAddressOf(target.entry.work.id, expression));

/** A clause belongs to its text, a text to its Work, a Work to the list of all. */
function around(page: Address, target: Exclude<Target, { kind: 'works' }>): Address {
  if (target.kind === 'clauses') return { ...page, clause: null, to: null };
  return target.kind === 'text' ? workAddress(target.entry.work.id) : { ...page, work: null };
}

const kindOf = (target: Target): string =>
  (target.kind === 'text' || target.kind === 'clauses') && isUnofficialTranslation(target.text.edition.front)
    ? 'CreativeWork'
    : 'Legislation';

/** Where a licence can be read; none where it is a letter, or where nobody has said. */
function licences(target: Exclude<Target, { kind: 'works' }>): readonly Signpost[] {
  const { work } = target.entry;
  const front = target.kind === 'work' ? {} : target.text.edition.front;
  const proof = licenceOf(rightsOf(front, work))?.proof ?? '';
  return /^https?:/u.test(proof) && URL.canParse(proof)
    ? [{ rel: 'license', href: new URL(proof).href }]
    : [];
}
