import type { Target } from '../../archive/resolution.ts';
import { type Address, formatAddress } from '../../model/address.ts';
import { textLanguage } from '../../model/language.ts';
import {
  bareMediaType,
  formatsFor,
  type OfferedFormat,
  offeredOf,
  offeredOfWork,
} from '../../render/formats.ts';
import { baseOf } from '../../render/pdfDocument/facts.ts';
import type { Href } from '../../render/view.ts';
import type { HeadLink } from '../parts/layout.tsx';
import { addressToCite, canonicalAddress } from './linkHeader.ts';
import { type OtherLanguage, sameVersion } from './others.ts';
import { signposts } from './signposts.ts';

/** Formats, languages and signposts of a page as `<link>` elements, for browsers and programs. */
export function headLinks(
  address: Address,
  target: Target,
  others: readonly OtherLanguage[],
  absolute: Href,
): readonly HeadLink[] {
  const canonical: HeadLink = { rel: 'canonical', href: absolute(canonicalAddress(address, target)) };
  const inFormat = (format: OfferedFormat): HeadLink => ({
    rel: 'alternate',
    type: bareMediaType(format),
    href: formatAddress({ ...address, format }),
  });
  if (target.kind === 'works') return [canonical, ...formatsFor('list').map(inFormat)];
  const citeAs = addressToCite(address, target);
  const signs: readonly HeadLink[] = [
    ...(citeAs === null ? [] : [{ rel: 'cite-as', href: absolute(citeAs) }]),
    ...signposts(address, target, absolute),
  ];
  if (target.kind === 'work') return [canonical, ...offeredOfWork(target.entry).map(inFormat), ...signs];
  const formats = offeredOf(target.text.edition).map(inFormat);
  const texts = target.kind === 'clauses' ? others : textsOf(address, target);
  const languages = texts.map(({ address: other }): HeadLink => {
    const hreflang = textLanguage(other.expression?.language ?? 'eng').bcp47;
    return { rel: 'alternate', hreflang, href: formatAddress(other) };
  });
  return [canonical, ...formats, ...languages, oEmbedOf(canonical.href, absolute), ...signs];
}

/** How to quote it on other pages (oEmbed 1.0, section 4). */
const oEmbedOf = (permalink: string, absolute: Href): HeadLink => ({
  rel: 'alternate',
  type: 'application/json+oembed',
  href: `${baseOf(absolute)}/oembed?url=${encodeURIComponent(permalink)}`,
});

const textsOf = (
  address: Address,
  { entry, expression, text }: Extract<Target, { kind: 'text' }>,
): readonly { readonly address: Address }[] =>
  sameVersion(entry, text.edition)
    .filter((other) => other !== expression)
    .map(({ key }) => ({ address: { ...address, expression: { ...key, edition: null } } }));
