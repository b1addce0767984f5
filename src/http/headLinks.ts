import type { Target } from '../archive/resolution.ts';
import { type Address, formatAddress } from '../model/address.ts';
import { LANGUAGES } from '../model/language.ts';
import { FORMATS, isOffered } from '../render/formats.ts';
import type { Href } from '../render/view.ts';
import { canonicalAddress } from './linkHeader.ts';
import { type OtherLanguage, sameVersion } from './others.ts';
import type { HeadLink } from './pages/layout.tsx';

/** Formats and languages of a page as `<link>` elements, for browsers and programs. */
export function headLinks(
  address: Address,
  target: Target,
  others: readonly OtherLanguage[],
  absolute: Href,
): readonly HeadLink[] {
  const canonical: HeadLink = { rel: 'canonical', href: absolute(canonicalAddress(address, target)) };
  if (target.kind === 'works' || target.kind === 'work') {
    const href = formatAddress({ ...address, format: 'json' });
    return [canonical, { rel: 'alternate', type: 'application/json', href }];
  }
  const formats = Object.entries(FORMATS).map(([format, { mediaType }]): HeadLink => {
    const [type = mediaType] = mediaType.split(';');
    const href = formatAddress({ ...address, format: isOffered(format) ? format : 'html' });
    return { rel: 'alternate', type, href };
  });
  const texts = target.kind === 'clauses' ? others : textsOf(address, target);
  const languages = texts.map(({ address: other }): HeadLink => {
    const hreflang = LANGUAGES[other.expression?.language ?? 'eng'].bcp47;
    return { rel: 'alternate', hreflang, href: formatAddress(other) };
  });
  return [canonical, ...formats, ...languages];
}

const textsOf = (
  address: Address,
  { entry, expression, text }: Extract<Target, { kind: 'text' }>,
): readonly { readonly address: Address }[] =>
  sameVersion(entry, text.edition)
    .filter((other) => other !== expression)
    .map(({ key }) => ({ address: { ...address, expression: { ...key, edition: null } } }));
