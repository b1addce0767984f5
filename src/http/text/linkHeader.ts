import type { Archive } from '../../archive/archive.ts';
import { eIdIn } from '../../archive/identity.ts';
import type { Target } from '../../archive/resolution.ts';
import { type ExpressionEntry, newestEdition } from '../../archive/snapshot.ts';
import type { Address } from '../../model/address.ts';
import type { Href } from '../../render/view.ts';
import { versionsOf } from '../view.ts';
import { type Signpost, signposts } from './signposts.ts';

/**
 * `Link` of an answer: the address to cite (RFC 8574: without edition), the canonical one, the latest and the
 * predecessor version (RFC 5829), then what belongs to it (`signposts.ts`). A clause is linked in other versions only where they have it, under its number there. Words that
 * are not the published ones are not to be cited.
 */
export function linkHeader(archive: Archive, address: Address, target: Target, href: Href): string {
  const isText = target.kind === 'text' || target.kind === 'clauses';
  const html: Address = { ...address, format: 'html' };
  const citeAs = addressToCite(address, target);
  const links: (readonly [string, Address])[] = [
    ...(citeAs === null ? [] : [['cite-as', citeAs] as const]),
    ['canonical', canonicalAddress(html, target)],
    ...(isText ? versionLinks(archive, html, target) : []),
  ];
  return [
    ...links.map(([rel, to]): Signpost => ({ rel, href: href(to) })),
    ...signposts(address, target, href),
  ]
    .map(({ rel, href: to, type }) => `<${to}>; rel="${rel}"${type === undefined ? '' : `; type="${type}"`}`)
    .join(', ');
}

/** Without edition; null of words that are not the published ones. */
export function addressToCite(address: Address, target: Target): Address | null {
  const isText = target.kind === 'text' || target.kind === 'clauses';
  return isText && target.text.edition.altered ? null : withEdition({ ...address, format: 'html' }, null);
}

/** The address without its edition where that is the newest one: both then show the same. */
export function canonicalAddress(address: Address, target: Target): Address {
  const html: Address = { ...address, format: 'html' };
  if (target.kind !== 'text' && target.kind !== 'clauses') return html;
  return target.expression.editions.at(-1) === target.text.edition ? withEdition(html, null) : html;
}

type TextTarget = Extract<Target, { kind: 'text' | 'clauses' }>;

function versionLinks(
  archive: Archive,
  address: Address,
  target: TextTarget,
): readonly (readonly [string, Address])[] {
  const { expression, entry, text } = target;
  const versions = versionsOf(entry, expression).flatMap((version) => {
    const there = version === expression ? address : inVersion(archive, address, target, version);
    return there === null ? [] : [{ version, there }];
  });
  const own = versions.findIndex(({ version }) => version === expression);
  const older = expression.editions.filter(({ number }) => number < text.edition.number).at(-1);
  const before = older === undefined ? versions[own - 1]?.there : withEdition(address, older.number);
  return [
    ['latest-version', withEdition(versions.at(-1)?.there ?? address, null)],
    ...(before === undefined ? [] : [['predecessor-version', before] as const]),
  ];
}

/** The same clauses in another version; null where it lacks one. */
function inVersion(
  archive: Archive,
  address: Address,
  target: TextTarget,
  version: ExpressionEntry,
): Address | null {
  const expression = { ...version.key, edition: null };
  if (target.kind === 'text') return { ...address, expression };
  const eIds = target.clauses.map(({ wid }) => eIdIn(archive, newestEdition(version), wid));
  const [first] = eIds;
  if (first == null || eIds.includes(null)) return null;
  return { ...address, expression, clause: first, to: address.to === null ? null : (eIds.at(-1) ?? null) };
}

const withEdition = (address: Address, edition: number | null): Address => ({
  ...address,
  expression: address.expression === null ? null : { ...address.expression, edition },
});
